import { describe, expect, it } from 'vitest';
import { PLENARY } from '../../../shared/ids.ts';
import { groupOf } from '../../../shared/model/groups.ts';
import { NAMELESS } from '../../../shared/model/session.ts';
import { rowOf, rowsOf } from '../../../shared/model/table.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { replay } from '../../../shared/session/evolve.ts';
import { redacted, type Erased } from '../../../shared/session/redact.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';
import { gathering, insight, ONE, plenaryOf, roomOf } from '../../support/subgroups.ts';

/** The events as they are stored after every erasure in them. */
const left = ({ events }: Play): readonly SessionEvent[] =>
  events.map((event, at) =>
    events
      .slice(at + 1)
      .flatMap(takenOut)
      .reduce(redacted, event),
  );

const takenOut = (event: SessionEvent): readonly Erased[] => {
  if (event.type === 'words-erased') return [event];
  return event.type === 'own-erased' && event.name ? [{ person: event.person }] : [];
};

const everything = (scene: Play): string =>
  JSON.stringify([
    scene.session,
    left(scene),
    ...Object.values(scene.session.rooms).flatMap((room) => [
      floorView(scene.session, room, new Set()),
      hostsView(scene.session, room),
      ...Object.keys(scene.session.people).map((id) => deskView(scene.session, room, id as never)),
    ]),
  ]);

const WORDS = 'Quokkabelgezoem';

/** Hafza asked something, said it differently, and was answered. */
const asked = () => {
  const scene = sceneA('explore');
  const id = scene.do('Hafza', 'card.post', { kind: 'question', text: `${WORDS}?` })!.id;
  scene.do('Hafza', 'card.edit', { card: id, text: `${WORDS} dan?` });
  scene.do('Lydia', 'card.answer', { card: id, answer: `door ${WORDS}` });
  return { scene, id };
};

describe('erasing one card', () => {
  it('[FO1] [FO7] takes its words and its answer out of every view and event, and leaves the rest', () => {
    const { scene, id } = asked();
    const others = rowsOf(scene.room.cards.all).filter((card) => card.id !== id);
    scene.do('Hafza', 'card.erase', { card: id });
    expect(everything(scene)).not.toContain(WORDS);
    expect(rowsOf(scene.room.cards.all).filter((card) => card.id !== id)).toEqual(others);
    expect(replay(left(scene))).toEqual(scene.session);
  });

  it('[FO1] is its owner’s alone, open or closed, also when it was withdrawn; nothing brings it back', () => {
    const { scene, id } = asked();
    for (const name of ['Marieke', 'Lydia', 'Els']) expect(scene.try(name, 'card.erase', { card: id })).toEqual({ code: 'not-yours' });
    scene.do('Hafza', 'card.withdraw', { card: id });
    expect(scene.try('Lydia', 'card.erase', { card: id })).toEqual({ code: 'not-found' });
    scene.do('Marieke', 'session.close', {});
    scene.do('Hafza', 'card.erase', { card: id });
    expect(everything(scene)).not.toContain(WORDS);
    expect(deskView(scene.session, scene.room, scene.who('Hafza')).cards[id]).toBeUndefined();
    expect(scene.try('Hafza', 'card.erase', { card: id })).toBeNull();
    scene.do('Marieke', 'session.reopen', {});
    for (const name of ['card.restore', 'card.share'] as const)
      expect(scene.try('Hafza', name, { card: id })).toEqual({ code: 'not-found' });
    expect(scene.try('Hafza', 'card.edit', { card: id, text: 'Toch' })).toEqual({ code: 'not-found' });
  });

  it('[FO1] lets go of its group and its lines, and goes from the circle and the subgroup alike', () => {
    const scene = gathering();
    const [card, beside] = [insight(scene, 'Holly', WORDS), insight(scene, 'Bram', 'Rust.')];
    scene.do('Holly', 'card.lift', { card, on: true });
    scene.do('Marieke', 'rooms.close', {});
    const copy = rowsOf(plenaryOf(scene).cards.all).find(({ from }) => from?.card === card)!.id;
    scene.do('Holly', 'card.erase', { card: copy });
    expect([rowOf(roomOf(scene, ONE).cards.all, card), rowOf(plenaryOf(scene).cards.all, copy)].map((one) => one?.text)).toEqual(['', '']);
    expect(everything(scene)).not.toContain(WORDS);
    expect(rowOf(roomOf(scene, ONE).cards.all, beside)?.text).toBe('Rust.');
    expect(groupOf(plenaryOf(scene).groups, copy)).toBeUndefined();
  });

  it('[FO1] what was to go along to the circle goes no more', () => {
    const scene = gathering();
    const card = insight(scene, 'Holly', WORDS);
    scene.do('Holly', 'card.lift', { card, on: true });
    scene.do('Holly', 'card.erase', { card });
    scene.do('Marieke', 'rooms.close', {});
    expect(rowsOf(plenaryOf(scene).cards.all)).toEqual([]);
  });
});

describe('erasing everything one wrote', () => {
  it('[FO2] [FO7] takes cards of every room, private and withdrawn ones, and what came along', () => {
    const scene = gathering();
    const lifted = insight(scene, 'Holly', `${WORDS} mee`);
    const taken = insight(scene, 'Holly', `${WORDS} terug`);
    scene.do('Holly', 'card.withdraw', { card: taken });
    scene.do('Holly', 'card.lift', { card: lifted, on: true });
    insight(scene, 'Bram', 'Rust.');
    scene.do('Marieke', 'rooms.close', {});
    scene.do('Marieke', 'session.close', {});
    scene.do('Holly', 'own.erase', { name: false });
    expect(everything(scene)).not.toContain(WORDS);
    expect(everything(scene)).toContain('Rust.');
    expect(replay(left(scene))).toEqual(scene.session);
  });

  it('[FO2] takes what only its writer saw, with when and how', () => {
    const scene = sceneA('intend');
    scene.do('Hafza', 'card.post', { kind: 'intention', text: WORDS, plan: { when: WORDS, withWhom: '', notice: WORDS } });
    scene.do('Hafza', 'own.erase', { name: false });
    expect(everything(scene)).not.toContain(WORDS);
    expect(replay(left(scene))).toEqual(scene.session);
  });

  it('[FO2] takes the answers given as bringer, also those written over', () => {
    const { scene, id } = asked();
    scene.do('Lydia', 'card.answer', { card: id, answer: '' });
    scene.do('Lydia', 'own.erase', { name: false });
    expect(JSON.stringify(left(scene))).not.toContain(`door ${WORDS}`);
    expect(rowOf(scene.room.cards.all, id)?.text).toBe(`${WORDS} dan?`);
  });

  it('[FO2] not again within seconds, and later again', () => {
    const { scene } = asked();
    scene.do('Hafza', 'own.erase', { name: false });
    expect(scene.try('Hafza', 'own.erase', { name: false })).toEqual({ code: 'too-fast' });
    scene.later(1);
    expect(scene.try('Hafza', 'own.erase', { name: false })).toBeNull();
  });

  it('[FO4] with the name too one is gone, from every task and every event', () => {
    const { scene } = asked();
    scene.do('Lydia', 'person.rename', { name: 'Lydia Vink', department: 'Werk' });
    const id = scene.who('Lydia Vink');
    scene.do('Lydia Vink', 'own.erase', { name: true });
    expect(scene.session.people[id]).toMatchObject({ name: NAMELESS, department: null, presence: 'left' });
    expect(scene.room.bringer).toBeNull();
    expect(everything(scene)).not.toMatch(/Lydia Vink|"name":"Lydia/);
    expect(replay(left(scene))).toEqual(scene.session);
    expect(scene.try(id, 'own.erase', { name: true })).toEqual({ code: 'no-seat' });
  });

  it('[FO4] the facilitator erases words, and keeps a name', () => {
    const { scene } = asked();
    expect(scene.try('Marieke', 'own.erase', { name: true })).toEqual({ code: 'not-allowed' });
    expect(scene.try('Marieke', 'own.erase', { name: false })).toBeNull();
  });

  it('[FO5] for a guest without device who leads does it, and for nobody else', () => {
    const { scene, id } = asked();
    const els = scene.who('Els');
    scene.do('Marieke', 'card.post', { kind: 'question', text: `${WORDS} van Els?`, as: els });
    for (const name of ['Hafza', 'Lydia'])
      expect(scene.try(name, 'own.erase', { name: false, person: els })).toEqual({ code: 'not-allowed' });
    expect(scene.try('Marieke', 'own.erase', { name: false, person: scene.who('Hafza') })).toEqual({ code: 'not-allowed' });
    scene.do('Marieke', 'own.erase', { name: true, person: els });
    expect(everything(scene)).not.toMatch(/van Els|"Els"/);
    expect(rowOf(scene.room.cards.all, id)?.text).toBe(`${WORDS} dan?`);
    expect(scene.session.rooms[PLENARY]).toBeDefined();
  });
});
