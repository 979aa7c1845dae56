import { describe, expect, it } from 'vitest';
import { PLENARY, type CardId } from '../../../shared/ids.ts';
import { ownOf } from '../../../shared/model/cards.ts';
import { rowOf, rowsOf } from '../../../shared/model/table.ts';
import type { Session } from '../../../shared/model/session.ts';
import { decide } from '../../../shared/session/decide.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { gathering, goWhere, insight, ONE, plenaryOf, roomOf, textsIn, TWO } from '../../support/subgroups.ts';

const floor = (scene: Play, room = PLENARY) => floorView(scene.session, roomOf(scene, room), new Set());
const inCircle = (scene: Play) => Object.values(floor(scene).cards).map(({ text }) => text);
const close = (scene: Play) => scene.do('Marieke', 'rooms.close', {});
/** The card in the circle for one that came along. */
const copyOf = (scene: Play, card: CardId) => rowsOf(plenaryOf(scene).cards.all).find(({ from }) => from?.card === card)!;

describe('what a subgroup takes along', () => {
  it('[BR10] [BR11] goes when its author says yes, with the name of its room, and nothing else of the conversation', () => {
    const scene = gathering();
    const card = insight(scene, 'Holly', 'Eerst luisteren.');
    insight(scene, 'Bram', 'Dit blijft hier.');
    scene.do('Bram', 'card.lift', { card, on: true });
    expect(roomOf(scene, ONE).lifts[card]).toEqual({ kind: 'asked' });
    expect(deskView(scene.session, roomOf(scene, ONE), scene.who('Holly')).cards[card]?.lift).toBe('asked');
    for (const name of ['Bram', 'Iris', 'Marieke', 'Sef'])
      expect(scene.try(name, 'lift.answer', { card, yes: true })).toEqual({ code: 'not-found' });
    scene.do('Holly', 'lift.answer', { card, yes: true });
    expect(inCircle(scene)).toEqual([]);
    close(scene);
    expect(inCircle(scene)).toEqual(['Eerst luisteren.']);
    expect(floor(scene).cards[copyOf(scene, card).id]).toMatchObject({ author: scene.who('Holly'), from: ONE, reactions: {} });
  });

  it('[BR10] without a yes it stays, and a yes that comes later brings it then', () => {
    const scene = gathering();
    const [asked, refused] = [insight(scene, 'Holly', 'Misschien.'), insight(scene, 'Bram', 'Liever niet.')];
    scene.do('Iris', 'card.lift', { card: asked, on: true });
    scene.do('Iris', 'card.lift', { card: refused, on: true });
    scene.do('Bram', 'lift.answer', { card: refused, yes: false });
    close(scene);
    expect(inCircle(scene)).toEqual([]);
    scene.do('Holly', 'lift.answer', { card: asked, yes: true });
    expect(inCircle(scene)).toEqual(['Misschien.']);
  });

  it('[BR10] asked by its author it is agreed; anybody there may take it back before', () => {
    const scene = gathering();
    const card = insight(scene, 'Holly', 'Toch maar niet.');
    scene.do('Holly', 'card.lift', { card, on: true });
    expect(roomOf(scene, ONE).lifts[card]).toEqual({ kind: 'agreed' });
    scene.do('Holly', 'card.lift', { card, on: false });
    close(scene);
    expect(inCircle(scene)).toEqual([]);
  });

  it('[BR10] for a guest without device who leads the room says yes, and nobody else’s host', () => {
    const scene = gathering();
    scene.do('Iris', 'guest.add', { name: 'Els', department: null });
    const card = scene.do('Iris', 'card.post', { kind: 'insight', text: 'Van Els.', as: scene.who('Els') })!;
    const posted = scene.do('Bram', 'card.post', { kind: 'insight', text: 'Door Bram geschreven.', as: scene.who('Els') })!;
    for (const { id } of [card, posted]) scene.do('Holly', 'card.lift', { card: id, on: true });
    expect(roomOf(scene, ONE).lifts[card.id]).toEqual({ kind: 'asked' });
    expect(scene.try('Noor', 'lift.answer', { card: card.id, yes: true })).toEqual({ code: 'not-found' });
    scene.do('Iris', 'lift.answer', { card: card.id, yes: true });
    scene.do('Bram', 'lift.answer', { card: posted.id, yes: true });
    close(scene);
    expect(inCircle(scene).toSorted()).toEqual(['Door Bram geschreven.', 'Van Els.']);
  });

  it('[BR10] never a proposed experience, a card that waits or is its writer’s alone, nor a key-word answer', () => {
    const scene = gathering();
    goWhere(scene, { host: 'Iris', kind: 'factor', room: ONE });
    const waiting = scene.do('Holly', 'card.post', { kind: 'factor', text: 'Wacht nog.' })!;
    expect(scene.try('Holly', 'card.lift', { card: waiting.id, on: true })).toEqual({ code: 'not-found' });
    goWhere(scene, { host: 'Iris', kind: 'question', room: ONE });
    const at = roomOf(scene, ONE);
    for (const name of ['Holly', 'Bram']) scene.try(name, 'sheet.claim', { sheet: at.script.sheets[0]!.id });
    const question = scene.do('Holly', 'card.post', { kind: 'question', text: 'Wat deed je?' })!;
    const followUp = scene.do('Bram', 'card.post', { kind: 'follow-up', text: 'En toen?', parent: question.id })!;
    scene.do('Iris', 'card.answer', { card: question.id, answer: 'zijn moeder' });
    scene.do('Holly', 'card.lift', { card: question.id, on: true });
    scene.do('Bram', 'card.lift', { card: followUp.id, on: true });
    close(scene);
    expect(inCircle(scene)).toEqual(['Wat deed je?', 'En toen?']);
    expect(JSON.stringify(floor(scene))).not.toContain('moeder');
    // A question on a question keeps it.
    expect(copyOf(scene, followUp.id).parent).toBe(copyOf(scene, question.id).id);
  });

  it('[BR10] [VI7] a card that is withdrawn does not go along, and its id is told to nobody', () => {
    const scene = gathering();
    const card = insight(scene, 'Holly', 'Weg ermee.');
    scene.do('Holly', 'card.lift', { card, on: true });
    scene.do('Holly', 'card.withdraw', { card });
    expect(JSON.stringify(floor(scene, ONE))).not.toContain(card);
    scene.do('Holly', 'card.restore', { card });
    close(scene);
    expect(inCircle(scene)).toEqual([]);
  });

  it('[BR10] [VI4] written without a name it comes along without one', () => {
    const scene = gathering();
    goWhere(scene, { host: 'Iris', kind: 'factor', room: ONE });
    const card = scene.do('Holly', 'card.post', { kind: 'factor', text: 'Zonder naam.', anonymous: true })!;
    scene.do('Iris', 'cards.reveal', { kind: 'factor' });
    scene.do('Bram', 'card.lift', { card: card.id, on: true });
    scene.do('Holly', 'lift.answer', { card: card.id, yes: true });
    close(scene);
    expect(floor(scene).cards[copyOf(scene, card.id).id]).toMatchObject({ author: null, text: 'Zonder naam.' });
  });

  it('[BR11] words changed in one place are changed in both, also while the other is withdrawn', () => {
    const scene = gathering();
    const card = insight(scene, 'Holly', 'Zo was het.');
    scene.do('Holly', 'card.lift', { card, on: true });
    close(scene);
    const copy = copyOf(scene, card).id;
    const both = () => [rowOf(roomOf(scene, ONE).cards.all, card)?.text, rowOf(plenaryOf(scene).cards.all, copy)?.text];
    scene.do('Holly', 'card.edit', { card: copy, text: 'Zo was het echt.' });
    expect(both()).toEqual(['Zo was het echt.', 'Zo was het echt.']);
    scene.do('Holly', 'card.withdraw', { card: copy });
    expect(rowOf(roomOf(scene, ONE).cards.all, card)?.withdrawn).toBe(false);
    scene.do('Holly', 'card.edit', { card, text: 'En nog anders.' });
    scene.do('Holly', 'card.restore', { card: copy });
    expect(both()).toEqual(['En nog anders.', 'En nog anders.']);
    scene.do('Holly', 'card.withdraw', { card });
    expect(inCircle(scene)).toEqual([]);
    expect(scene.try('Sef', 'card.edit', { card: copy, text: 'Van Sef' })?.code).toBe('not-found');
  });

  it('[BR11] while the circle listens first, its words are not changed by way of the subgroup', () => {
    const scene = gathering();
    const card = insight(scene, 'Holly', 'Stil.');
    scene.do('Holly', 'card.lift', { card, on: true });
    close(scene);
    scene.do('Marieke', 'listen.set', { on: true });
    expect(scene.try('Holly', 'card.edit', { card, text: 'Luid.' })).toEqual({ code: 'listening' });
  });

  it('[BR11] it lies there once, takes no place under a limit, and is spoken with like any card', () => {
    const scene = gathering();
    const card = insight(scene, 'Holly', 'Eén keer.');
    scene.do('Holly', 'card.lift', { card, on: true });
    close(scene);
    scene.do('Marieke', 'rooms.open', {});
    expect(scene.try('Holly', 'card.lift', { card, on: true })).toBeNull();
    close(scene);
    expect(inCircle(scene)).toEqual(['Eén keer.']);
    expect(ownOf(plenaryOf(scene).cards.own, scene.who('Holly'))).toMatchObject({ written: 0, everWritten: 0 });
    const copy = copyOf(scene, card).id;
    scene.do('Marieke', 'spotlight.set', { on: { kind: 'card', card: copy } });
    expect(scene.try('Sef', 'card.react', { card: copy, reaction: 'recognition' })).toBeNull();
  });

  it('[BR10] what still waits for the reveal there is not shared from the circle', () => {
    const scene = gathering();
    goWhere(scene, { host: 'Iris', kind: 'factor', room: ONE });
    const waiting = scene.do('Bram', 'card.post', { kind: 'factor', text: 'Nog niet gelegd.' })!;
    close(scene);
    expect(scene.try('Bram', 'card.share', { card: waiting.id })).toEqual({ code: 'not-now' });
  });

  it('[BR8] [BR10] [VI1] one’s own private words come along by sharing them in the circle, once; the subgroup is told nothing of it', () => {
    const scene = gathering();
    const id = insight(scene, 'Holly', 'Alleen van mij.');
    const shown = rowOf(roomOf(scene, ONE).cards.all, id)!;
    close(scene);
    const card = { ...shown, id: 'privatecard00' as CardId, seenBy: 'owner' as const };
    let session = evolve(scene.session, { room: ONE, type: 'card-posted', card });
    for (let turn = 0; turn < 2; turn += 1) {
      const by = { actor: { kind: 'person', person: card.author }, now: 0, newId: () => 'copyofcard000' } as const;
      const shared = decide(session, { name: 'card.share', payload: { card: card.id } }, by);
      expect(shared.ok && shared.value.length).toBe(turn === 0 ? 2 : 0);
      if (shared.ok) session = shared.value.reduce<Session>(evolve, session);
    }
    session = evolve(session, { type: 'rooms-opened', at: 0 });
    expect(Object.keys(floorView(session, session.rooms[PLENARY]!, new Set()).cards)).toEqual(['copyofcard000']);
    const theirs = floorView(session, session.rooms[ONE]!, new Set());
    expect([theirs.cards[card.id], theirs.room.subgroup?.lifts]).toEqual([undefined, {}]);
  });

  it('[BR12] its own harvest goes along when the subgroup lets it, and not from the circle', () => {
    const scene = gathering();
    expect(scene.try('Marieke', 'harvest.lift', { on: true })).toEqual({ code: 'not-now' });
    scene.do('Holly', 'harvest.lift', { on: true });
    expect(floor(scene).rooms[ONE]?.harvest).toBe(false);
    close(scene);
    expect([floor(scene).rooms[ONE]?.harvest, floor(scene).rooms[TWO]?.harvest]).toEqual([true, false]);
    // It stays readable while the circle divides anew.
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'random' });
    expect(floor(scene).rooms[ONE]?.harvest).toBe(true);
  });

  it('[CE1] [BR11] who erases the case erases it in every room, and the answers to what came along', () => {
    const scene = gathering();
    scene.do('Iris', 'bringer.set', { person: scene.who('Bram') });
    goWhere(scene, { host: 'Iris', kind: 'question', room: ONE });
    scene.try('Holly', 'sheet.claim', { sheet: roomOf(scene, ONE).script.sheets[0]!.id });
    const question = scene.do('Holly', 'card.post', { kind: 'question', text: 'Wat deed je?' })!;
    scene.do('Bram', 'card.answer', { card: question.id, answer: 'kwispelend' });
    scene.do('Holly', 'card.lift', { card: question.id, on: true });
    close(scene);
    scene.do('Bram', 'card.answer', { card: copyOf(scene, question.id).id, answer: 'kwispelend weer' });
    scene.go('choose');
    scene.do('Bram', 'card.post', { kind: 'case', form: 'success', text: 'Kwispelend naar huis' });
    scene.do('Sef', 'card.post', { kind: 'case', form: 'success', text: 'Van Sef' });
    scene.do('Bram', 'case.erase', {});
    expect(JSON.stringify(scene.session).toLowerCase()).not.toContain('kwispelend');
    expect(textsIn(plenaryOf(scene))).toEqual(expect.arrayContaining(['Wat deed je?', 'Van Sef']));
    expect(scene.try('Bram', 'case.erase', {})).toEqual({ code: 'too-fast' });
  });
});
