import { describe, expect, it } from 'vitest';
import type { SheetId } from '../../../shared/ids.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { idsOf, rowsOf } from '../../../shared/model/table.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import { NO_CARD, play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const sheet = (id: string): SheetId => id as SheetId;
const MINUTE = 60_000;

describe('phases and contributing', () => {
  it('[PH2] going back and on again keeps what was written', () => {
    const circle = sceneA('knowledge');
    const before = [...idsOf(circle.room.cards.all)];
    circle.go('explore');
    expect(circle.try('Daan', 'card.post', { kind: 'question', text: 'Wat dacht je toen?' })).toBeNull();
    circle.go('knowledge');
    expect(idsOf(circle.room.cards.all)).toEqual(expect.arrayContaining(before));
  });

  it('[PH3] time that is over ends nothing, a pause keeps it, five minutes more count from now', () => {
    const circle = play();
    circle.go('explore');
    circle.do('Marieke', 'timer.extend', { minutes: -100 });
    const over = circle.room.timer;
    expect(over.kind === 'running' && over.endsAt <= Date.UTC(2026, 3, 21, 12, 0)).toBe(true);
    circle.join('Daan');
    circle.do('Daan', 'sheet.claim', { sheet: sheet('acting') });
    expect(circle.try('Daan', 'card.post', { kind: 'question', text: 'En toen?' })).toBeNull();
    circle.do('Marieke', 'timer.extend', { minutes: 5 });
    circle.do('Marieke', 'timer.pause', { on: true });
    const paused = circle.room.timer;
    expect(paused).toMatchObject({ kind: 'paused' });
    expect(paused.kind === 'paused' && Math.round(paused.left / MINUTE)).toBe(5);
  });

  it('[PH4] the last place goes to one of two', () => {
    const circle = play();
    const capacity = circle.session.script.sheets.find((row) => row.id === 'client')?.capacity ?? 0;
    const names = Array.from({ length: capacity + 1 }, (_, i) => `Deelnemer ${String(i)}`);
    for (const name of names) circle.join(name);
    circle.go('claim');
    const answers = names.map((name) => circle.try(name, 'sheet.claim', { sheet: sheet('client') })?.code ?? 'done');
    expect(answers).toEqual([...Array<string>(capacity).fill('done'), 'sheet-full']);
  });

  it('[PH4] who stands at a full sheet may claim it again, and moving frees the place', () => {
    const circle = sceneA('claim');
    expect(circle.try('Hafza', 'sheet.claim', { sheet: sheet('feelings') })).toBeNull();
    circle.do('Hafza', 'sheet.claim', { sheet: sheet('power') });
    const floor = floorView(circle.session, circle.room, new Set());
    expect(floor.sheets[sheet('feelings')]?.people).toEqual([]);
    expect(floor.sheets[sheet('power')]?.people).toEqual([circle.who('Joost'), circle.who('Hafza')]);
  });

  it('[PH5] who becomes the bringer gives up the place and does not ask', () => {
    const circle = sceneA('claim');
    circle.do('Marieke', 'bringer.set', { person: circle.who('Hafza') });
    expect(circle.room.claims).not.toHaveProperty(circle.who('Hafza'));
    expect(circle.try('Hafza', 'sheet.claim', { sheet: sheet('feelings') })).toEqual({ code: 'not-allowed' });
    circle.go('explore');
    expect(circle.try('Hafza', 'card.post', { kind: 'question', text: 'Wat voelde je?' })).toEqual({ code: 'not-allowed' });
    expect(circle.try('Lydia', 'sheet.claim', { sheet: sheet('feelings') })).toBeNull();
  });

  it('[PH6] the facilitator asks only with the second hat, and steps off the sheet when it comes off', () => {
    const circle = sceneA('explore');
    expect(circle.try('Marieke', 'sheet.claim', { sheet: sheet('power') })).toEqual({ code: 'not-allowed' });
    circle.do('Marieke', 'hat.wear', { on: true });
    circle.do('Marieke', 'sheet.claim', { sheet: sheet('power') });
    expect(circle.try('Marieke', 'card.post', { kind: 'question', text: 'Wie besliste er?' })).toBeNull();
    circle.do('Marieke', 'hat.wear', { on: false });
    expect(circle.room.claims).not.toHaveProperty(circle.facilitator);
  });

  it('[PH7] only the author edits, withdraws, restores and shares', () => {
    const circle = sceneA('explore');
    const { id } = circle.card('Hoe begon je dat telefoongesprek?');
    for (const name of ['Hafza', 'Lydia', 'Marieke']) {
      expect(circle.try(name, 'card.edit', { card: id, text: 'Anders' })).toEqual({ code: 'not-yours' });
      expect(circle.try(name, 'card.withdraw', { card: id })).toEqual({ code: 'not-yours' });
      expect(circle.try(name, 'card.harvest', { card: id, on: false })).toEqual({ code: 'not-yours' });
    }
    circle.do('Daan', 'card.edit', { card: id, text: 'Hoe begon het gesprek?' });
    circle.do('Daan', 'card.withdraw', { card: id });
    expect(floorView(circle.session, circle.room, new Set()).cards).not.toHaveProperty(id);
    circle.do('Daan', 'card.restore', { card: id });
    expect(floorView(circle.session, circle.room, new Set()).cards[id]).toMatchObject({ text: 'Hoe begon het gesprek?', edited: true });
  });

  it('[PH7] who posted for a guest keeps the pen of that card', () => {
    const circle = sceneA('explore');
    const { id } = circle.card('Wat weet je van zijn eerdere ervaringen met werk?');
    expect(circle.try('Marieke', 'card.edit', { card: id, text: 'Wat weet je van zijn werk?' })).toBeNull();
    expect(circle.try('Daan', 'card.edit', { card: id, text: 'Iets anders' })).toEqual({ code: 'not-yours' });
  });

  it('[PH9] a limit counts one’s own cards of the phase; a withdrawn one frees the place', () => {
    const circle = sceneA('check-in');
    expect(circle.try('Hafza', 'card.post', { kind: 'check-in', text: 'Nog iets.' })).toEqual({ code: 'limit-reached' });
    circle.do('Hafza', 'card.withdraw', { card: circle.card('Ik heb zin in rust vandaag.').id });
    expect(circle.try('Hafza', 'card.post', { kind: 'check-in', text: 'Toch onrustig.' })).toBeNull();
  });

  it('[PH9] posting and withdrawing in turn ends somewhere', () => {
    const circle = sceneA('check-in');
    const words = (index: number) => (index === 0 ? 'Ik heb zin in rust vandaag.' : `Rust ${String(index)}`);
    for (let posted = 1; posted < LIMITS.cardsEverPerPerson; posted += 1) {
      circle.do('Hafza', 'card.withdraw', { card: circle.card(words(posted - 1)).id });
      circle.do('Hafza', 'card.post', { kind: 'check-in', text: words(posted) });
    }
    const last = circle.card(words(LIMITS.cardsEverPerPerson - 1)).id;
    circle.do('Hafza', 'card.withdraw', { card: last });
    expect(circle.try('Hafza', 'card.post', { kind: 'check-in', text: 'Nog een.' })).toEqual({ code: 'limit-reached' });
    expect(circle.try('Hafza', 'card.restore', { card: last })).toBeNull();
  });

  it('[PH9] restoring a withdrawn card does not go round the limit', () => {
    const circle = sceneA('check-in');
    const first = circle.card('Ik heb zin in rust vandaag.').id;
    circle.do('Hafza', 'card.withdraw', { card: first });
    circle.do('Hafza', 'card.post', { kind: 'check-in', text: 'Toch onrustig.' });
    expect(circle.try('Hafza', 'card.restore', { card: first })).toEqual({ code: 'limit-reached' });
  });

  it('[PH10] a guest’s words come from anyone, a guest’s place from the facilitator, nobody speaks for somebody with a device', () => {
    const circle = sceneA('explore');
    const els = circle.who('Els');
    expect(circle.try('Samira', 'card.post', { kind: 'question', text: 'Wat lees je daarover?', as: els })).toBeNull();
    expect(circle.card('Wat lees je daarover?')).toMatchObject({ author: els, postedBy: circle.who('Samira'), sheet: 'knowledge' });
    expect(circle.try('Samira', 'sheet.claim', { sheet: sheet('power'), person: els })).toEqual({ code: 'not-allowed' });
    expect(circle.try('Marieke', 'sheet.claim', { sheet: sheet('power'), person: circle.who('Daan') })).toEqual({ code: 'not-allowed' });
    expect(circle.try('Samira', 'card.post', { kind: 'question', text: 'Namens Daan?', as: circle.who('Daan') })).toEqual({
      code: 'not-allowed',
    });
  });

  it('[PH11] what is asked from an empty chair is marked as an assumption', () => {
    const circle = sceneA('explore');
    circle.do('Joost', 'sheet.claim', { sheet: sheet('client') });
    const card = circle.do('Joost', 'card.post', { kind: 'question', text: 'Wat hoopte hij als hij belde?' });
    expect(card && floorView(circle.session, circle.room, new Set()).cards[card.id]).toMatchObject({ assumption: true });
  });

  it('[PH12] marks are counted, and the chosen case makes its author the bringer', () => {
    const circle = sceneA('choose');
    const { id } = circle.card('Een man blijft me bellen dat hij wil werken, en wijst elke stap af.');
    expect(floorView(circle.session, circle.room, new Set()).cards[id]).toMatchObject({ recognisable: 4, urgent: 1 });
    expect(circle.room).toMatchObject({ bringer: circle.who('Lydia'), chosenCase: id });
    circle.do('Mo', 'case.mark', { card: id, recognisable: false, urgent: false });
    expect(floorView(circle.session, circle.room, new Set()).cards[id]).toMatchObject({ recognisable: 3, urgent: 0 });
    circle.do('Lydia', 'case.choose', { card: null });
    expect(circle.room).toMatchObject({ bringer: null, chosenCase: null });
  });

  it('[PH13] caption and spotlight end with their phase', () => {
    const circle = sceneA('explore');
    expect(circle.room.caption).not.toBeNull();
    circle.go('knowledge');
    expect(circle.room).toMatchObject({ caption: null, spotlight: null });
  });

  it('[PH13] a ready caption is read in everyone’s own language, one’s own line as it was written', () => {
    const circle = sceneA('explore');
    const caption = () => floorView(circle.session, circle.room, new Set()).room.caption;
    circle.do('Marieke', 'caption.set', { text: 'Even stil. Laat het antwoord landen.' });
    expect(caption()?.en).toBe('A moment of silence. Let the answer land.');
    circle.do('Marieke', 'caption.set', { text: 'Wat deed Lydia toen?' });
    expect(caption()).toEqual({ nl: 'Wat deed Lydia toen?', en: 'Wat deed Lydia toen?' });
  });

  it('[PH13] a withdrawn card leaves the middle of the screen', () => {
    const circle = sceneA('explore');
    circle.do('Hafza', 'card.withdraw', { card: circle.card('Wat gebeurde er in jou toen hij voor de derde keer belde?').id });
    expect(floorView(circle.session, circle.room, new Set()).room.spotlight).toBeNull();
  });

  it('[PH1] fields that do not belong to a card are refused', () => {
    const circle = sceneA('explore');
    const question = { kind: 'question', text: 'Wat?' } as const;
    expect(circle.try('Daan', 'card.post', { ...question, plan: { when: '', withWhom: '', notice: '' } })).toEqual({
      code: 'invalid',
      field: 'plan',
    });
    expect(circle.try('Daan', 'card.post', { ...question, form: 'success' })).toEqual({ code: 'invalid', field: 'form' });
    expect(circle.try('Daan', 'card.post', { ...question, anonymous: true })).toEqual({ code: 'invalid', field: 'anonymous' });
    expect(circle.try('Daan', 'card.post', { ...question, to: circle.who('Lydia') })).toEqual({ code: 'invalid', field: 'to' });
    expect(circle.try('Daan', 'card.post', { kind: 'follow-up', text: 'En?', parent: NO_CARD })).toEqual({
      code: 'not-found',
      field: 'parent',
    });
    expect(circle.try('Daan', 'card.post', { kind: 'question', text: '' })).toEqual({ code: 'empty' });
  });

  it('[PH8] a mark needs a question that the room can see', () => {
    const circle = sceneA('explore');
    expect(circle.try('Lydia', 'card.mark', { card: NO_CARD, mark: 'asked' })).toEqual({ code: 'not-found' });
    expect(circle.try('Lydia', 'card.mark', { card: circle.card('Ik heb zin in rust vandaag.').id, mark: 'asked' })).toEqual({
      code: 'not-found',
    });
    expect(circle.try('Hafza', 'card.answer', { card: circle.card('Hoe begon je dat telefoongesprek?').id, answer: 'rustig' })).toEqual({
      code: 'not-allowed',
    });
  });

  it('[PH14] an offer tells how many are left and what is missing', () => {
    const circle = play();
    circle.join('Daan');
    const offers = () => Object.values(deskView(circle.session, circle.room, circle.who('Daan')).offers);
    expect(offers()).toMatchObject([{ kind: 'check-in', left: 1, blocked: null }]);
    circle.do('Daan', 'card.post', { kind: 'check-in', text: 'Hier.' });
    expect(offers()).toMatchObject([{ kind: 'check-in', left: 0, blocked: 'limit-reached' }]);
    circle.go('explore');
    expect(offers()[0]).toMatchObject({ kind: 'question', left: null, blocked: 'claim-first' });
  });

  it('[VI3] scene B reveals its factors together', () => {
    const { room } = sceneB('factors');
    const factors = rowsOf(room.cards.all).filter((card) => card.kind === 'factor');
    expect(factors).toHaveLength(4);
    expect(new Set(factors.map((card) => card.at)).size).toBe(1);
  });
});
