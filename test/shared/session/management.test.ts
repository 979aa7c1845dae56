import { describe, expect, it } from 'vitest';
import { forManagement } from '../../../shared/harvest/for-management.ts';
import type { ForManagement } from '../../../shared/model/management.ts';
import { harvest } from '../../../shared/harvest/harvest.ts';
import { writersIn } from '../../../shared/harvest/writers.ts';
import { PLENARY, type GroupId, type RoomId, type SheetId } from '../../../shared/ids.ts';
import type { Session } from '../../../shared/model/session.ts';
import { EMPTY_TABLE, idsOf } from '../../../shared/model/table.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import { play, type Play } from '../../support/play.ts';

const TOLD: ForManagement = {
  lang: 'nl',
  sessions: 3,
  threshold: 5,
  themes: ['Werken aan motivatie'],
  outcomes: ['power'],
  tooFew: 2,
  tooClose: 1,
};

/** Four take part, one of them a guest without device; what may go to management lies before them. */
const before = (): Play & { readonly lay: (told?: ForManagement) => void } => {
  const circle = play();
  for (const name of ['Lydia', 'Daan', 'Hafza']) circle.join(name);
  circle.do('Marieke', 'guest.add', { name: 'Els', department: null });
  return Object.assign(circle, { lay: (told = TOLD) => circle.happens([{ type: 'management-shown', told }]) });
};

const seen = ({ session }: Pick<Play, 'session'>, room = PLENARY) => {
  const found = session.rooms[room];
  if (found === undefined) throw new Error(`no ${room}`);
  return floorView(session, found, new Set()).management['now'];
};
const desk = (circle: Play, name: string) => deskView(circle.session, circle.room, circle.who(name));

describe('what may go to management', () => {
  it('[MG1] lies on the floor of the circle, word for word, and not in a subgroup', () => {
    const circle = before();
    expect(seen(circle)).toBeUndefined();
    circle.lay();
    expect(seen(circle)).toEqual({ told: TOLD, agreed: 0, of: 4, objected: false, approved: false });
    circle.do('Marieke', 'rooms.form', { count: 2, by: 'random' });
    circle.do('Marieke', 'rooms.open', {});
    expect(seen(circle, 'room-1' as RoomId)).toBeUndefined();
  });

  it('[MG2] is answered by who takes part, and of a guest without device by the facilitator', () => {
    const circle = before();
    expect(circle.try('Lydia', 'management.answer', { yes: true })).toMatchObject({ code: 'not-now' });
    circle.lay();
    circle.do('Lydia', 'management.answer', { yes: true });
    const els = circle.who('Els');
    expect(circle.try('Daan', 'management.answer', { yes: true, person: els })).toMatchObject({ code: 'not-allowed' });
    expect(circle.try('Marieke', 'management.answer', { yes: true })).toMatchObject({ code: 'not-allowed' });
    expect(circle.try('Marieke', 'management.answer', { yes: true, person: circle.who('Daan') })).toMatchObject({ code: 'not-allowed' });
    circle.do('Marieke', 'management.answer', { yes: true, person: els });
    expect(seen(circle)).toMatchObject({ agreed: 2, of: 4 });
    expect(JSON.stringify(seen(circle))).not.toMatch(/Lydia|Els/);
    expect([desk(circle, 'Lydia').me.agrees, desk(circle, 'Daan').me.agrees]).toEqual([true, null]);
  });

  it('[MG3] is settled by the facilitator when more than half agrees and nobody would rather have it otherwise', () => {
    const circle = before();
    circle.lay();
    for (const name of ['Lydia', 'Daan']) circle.do(name, 'management.answer', { yes: true });
    expect(circle.try('Marieke', 'management.approve', {})).toMatchObject({ code: 'not-now' });
    circle.do('Hafza', 'management.answer', { yes: false });
    circle.do('Marieke', 'management.answer', { yes: true, person: circle.who('Els') });
    expect(circle.try('Marieke', 'management.approve', {})).toMatchObject({ code: 'not-now' });
    circle.do('Hafza', 'management.answer', { yes: true });
    expect(circle.try('Lydia', 'management.approve', {})).toMatchObject({ code: 'not-allowed' });
    circle.do('Marieke', 'management.approve', {});
    expect(seen(circle)?.approved).toBe(true);
  });

  it('[MG3] who left with an objection still has it; who was removed has not', () => {
    const circle = before();
    circle.lay();
    circle.do('Hafza', 'management.answer', { yes: false });
    circle.do('Hafza', 'person.leave', {});
    for (const name of ['Lydia', 'Daan']) circle.do(name, 'management.answer', { yes: true });
    expect(circle.try('Marieke', 'management.approve', {})).toMatchObject({ code: 'not-now' });
    circle.do('Marieke', 'person.remove', { person: circle.who('Hafza') });
    circle.do('Marieke', 'management.approve', {});
  });

  it('[MG4] a second thought undoes it, also when the session is closed; other words are agreed to anew', () => {
    const circle = before();
    circle.lay();
    for (const name of ['Lydia', 'Daan', 'Hafza']) circle.do(name, 'management.answer', { yes: true });
    circle.do('Marieke', 'management.approve', {});
    circle.do('Marieke', 'session.close', {});
    circle.do('Daan', 'management.answer', { yes: false });
    expect(seen(circle)).toMatchObject({ approved: false, objected: true });
    circle.lay({ ...TOLD, themes: [] });
    expect(seen(circle)).toMatchObject({ agreed: 0, objected: false, approved: false });
    expect(desk(circle, 'Lydia').me.agrees).toBeNull();
    circle.do('Marieke', 'management.drop', {});
    expect(seen(circle)).toBeUndefined();
  });
});

describe('on how many people’s words something rests', () => {
  const people = ['Lydia', 'Daan', 'Hafza', 'Samira', 'Joost'];

  it('[MG6] is counted by who wrote, of what may leave the room alone', () => {
    const circle = play('success-experience');
    for (const name of people) circle.join(name);
    circle.go('factors');
    for (const name of people) circle.do(name, 'card.post', { kind: 'factor', text: `Wat ${name} zag`, anonymous: name !== 'Daan' });
    circle.do('Marieke', 'cards.reveal', { kind: 'factor' });
    circle.do('Joost', 'card.harvest', { card: circle.card('Wat Joost zag').id, on: false });
    circle.do('Daan', 'group.put', {
      card: circle.card('Wat Daan zag').id,
      into: { kind: 'card', card: circle.card('Wat Lydia zag').id },
    });
    circle.do('Daan', 'group.name', { group: groupIn(circle.session), name: 'Vertrouwen' });
    expect(writersIn(circle.session, circle.room).themes).toEqual([
      { theme: 'Werken aan motivatie', writers: 4 },
      { theme: 'Vertrouwen', writers: 2 },
    ]);
  });

  it('[MG6] [MG7] [HA4] what people laid on the sheet of an outcome counts for it, and lies under it in the harvest; no other is an empty chair', () => {
    const circle = play('evaluation');
    for (const name of people) circle.join(name);
    circle.go('recognise');
    const power = 'power' as SheetId;
    for (const name of people) {
      circle.do(name, 'sheet.claim', { sheet: power });
      circle.do(name, 'card.post', { kind: 'insight', text: `Toen ${name} belde` });
    }
    const counted = writersIn(circle.session, circle.room);
    expect(counted.outcomes.filter(({ writers }) => writers > 0)).toEqual([{ outcome: 'power', writers: 5 }]);
    const found = harvest(floorView(circle.session, circle.room, new Set()), { case: null }, 'nl');
    expect([found.insights, found.emptyChairs]).toEqual([[], []]);
    expect(found.groups.map(({ name, cards }) => [name, cards.length])).toEqual([['Omgaan met macht', 5]]);
    const told = forManagement({ lang: 'nl', harvests: [found], ...counted, names: people, year: 2026 });
    expect([told.outcomes, told.themes, told.tooFew]).toEqual([['power'], ['Werken aan motivatie'], 0]);
  });
});

const groupIn = ({ rooms }: Session): GroupId => {
  const [first] = idsOf(rooms[PLENARY]?.groups ?? EMPTY_TABLE);
  if (first === undefined) throw new Error('nothing lies together');
  return first;
};
