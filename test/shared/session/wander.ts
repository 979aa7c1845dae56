import fc from 'fast-check';
import type { DocRef } from '../../../shared/doc/names.ts';
import {
  PLENARY,
  type CardId,
  type KeepsakeId,
  type ParticipantId,
  type RoomId,
  type SeriesId,
  type SessionId,
} from '../../../shared/ids.ts';
import type { Room, Session } from '../../../shared/model/session.ts';
import { rowOf, rowsOf } from '../../../shared/model/table.ts';
import { bringAlong } from '../../../shared/series/follow.ts';
import type { KeptWords } from '../../../shared/series/kept.ts';
import type { ForManagement } from '../../../shared/model/management.ts';
import type { Command, CommandName } from '../../../shared/session/commands.ts';
import { decide } from '../../../shared/session/decide.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import { join } from '../../../shared/session/join.ts';
import type { Moment } from '../../../shared/session/view.ts';
import { NO_CARD, type Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { FITS, PAYLOADS, pick, type Choice } from './payloads.ts';

/** Somebody does something; the numbers choose among whatever there is at that time. */
interface Step {
  readonly what: CommandName | 'join' | 'connect';
  readonly who: number;
  readonly which: number;
}

/** Where a wander comes by; `done`: what was just done, `null` when nothing came of it. */
interface Stop extends Moment {
  readonly done: Step['what'] | null;
}

interface Now {
  readonly now: number;
  readonly newId: () => string;
}

/** Goes on from a scene by arbitrary acts of anybody; what is refused does not happen. */
const wander = (start: Session, steps: readonly Step[]): readonly Stop[] => {
  let stop: Stop = { session: start, online: new Set(), done: null };
  let ids = 0;
  // Not in the order of coming: nor are the real ones.
  const newId = () => `w${String(((ids += 1) * 7_919) % 10_007).padStart(12, '0')}`;
  return [stop, ...steps.map((step, nr) => (stop = next(stop, step, { now: NOON + nr, newId })))];
};

const next = ({ session, online }: Stop, step: Step, now: Now): Stop => {
  const choice = choiceIn(session, step);
  const { what } = step;
  if (what === 'connect') return { session, online: toggled(online, choice.person), done: what };
  const events = what === 'join' ? comingIn(choice, now) : doing(what, choice, now);
  return { session: events.reduce<Session>(evolve, session), online, done: events.length === 0 ? null : what };
};

const comingIn = ({ session, on, person, nr }: Choice, now: Now): readonly SessionEvent[] => {
  const joined = join(session, { name: `Nieuw ${String(nr)}`, department: null }, { ...now, ...(on ? {} : { returning: person }) });
  return joined.ok ? joined.value : [];
};

/** Done by the first of a few who may. */
const doing = (name: CommandName, choice: Choice, now: Now): readonly SessionEvent[] => {
  const { session, room, card, person, nr } = choice;
  const rooms = Object.values(session.rooms);
  const command = { name, payload: PAYLOADS[name](choice) } as Command;
  const [facilitator] = Object.keys(session.people) as ParticipantId[];
  const asked = rooms.flatMap((one) => [one.asked ?? [], one.lead ?? []].flat());
  const author = rooms.map(({ cards }) => rowOf(cards.all, card)?.postedBy).find((one) => one !== undefined);
  const candidates = [person, author ?? person, room.bringer ?? person, facilitator ?? person, ...asked];
  for (let tried = 0; tried < candidates.length; tried += 1) {
    const doer = pick(candidates, nr + tried);
    const decision = decide(session, command, { ...now, actor: { kind: 'person', person: doer } });
    if (decision.ok && decision.value.length > 0) return decision.value;
  }
  return [];
};

const choiceIn = (session: Session, { what, which, who }: Step): Choice => {
  const person = pick(Object.keys(session.people) as ParticipantId[], who);
  const here = session.people[person]?.room ?? PLENARY;
  const room = session.rooms[which % 4 === 0 ? PLENARY : here];
  if (room === undefined) throw new Error('no such room');
  // One's own cards of other rooms are still one's own.
  const rooms = which % 3 === 0 ? Object.values(session.rooms) : [room];
  const cards = rooms.flatMap((one) => rowsOf(one.cards.all)).filter(FITS[what] ?? (() => true));
  const fitting = what === 'lift.answer' ? asked(session) : cards.map(({ id }) => id);
  return {
    nr: which,
    on: which % 2 === 0,
    person,
    card: pick([NO_CARD, ...fitting].slice(-RECENT), which),
    sheet: pick(room.script.sheets, who + which).id,
    session,
    room,
  };
};

const toggled = (people: ReadonlySet<ParticipantId>, person: ParticipantId): ReadonlySet<ParticipantId> => {
  const others = new Set(people);
  if (!others.delete(person)) others.add(person);
  return others;
};

/** Cards of which somebody asks whether they may go along. */
const asked = ({ rooms }: Session): readonly CardId[] =>
  Object.values(rooms).flatMap(({ lifts }) => (Object.keys(lifts) as CardId[]).filter((card) => lifts[card]?.kind === 'asked'));

/** Every document the server writes for a session; of desks, those people sit at. */
export const writtenDocs = ({ id, people, rooms }: Session): readonly DocRef[] => [
  ...(Object.keys(rooms) as RoomId[]).flatMap((room): DocRef[] => [
    { kind: 'floor', session: id, room },
    { kind: 'hosts', session: id, room },
    { kind: 'shared', session: id, room },
  ]),
  { kind: 'rooms', session: id, room: PLENARY },
  ...Object.values(people).map(({ id: person, room }) => deskOf(id, person, room)),
];

export const deskOf = (session: SessionId, person: ParticipantId, room: RoomId = PLENARY): DocRef => ({
  kind: 'desk',
  session,
  room,
  person,
});

export const WHATS: readonly Step['what'][] = [...(Object.keys(PAYLOADS) as CommandName[]), 'join', 'connect'];

/** Most of what people do is writing and going on; endings come now and then. */
const OFTEN: readonly Step['what'][] = [
  'card.post',
  'card.post',
  'card.post',
  'phase.go',
  'sheet.claim',
  'case.mark',
  'cards.reveal',
  'card.share',
];
const ENDINGS: readonly Step['what'][] = ['session.close', 'person.leave', 'person.remove'];
/** Cards that people still come back to. */
const RECENT = 12;
const NOON = Date.UTC(2026, 3, 21, 12, 0);

/** With a tip in the drawer, two cards laid together and a line between them, where there are any. */
const laid = (circle: Play, phase: string): Play => {
  const [from, to] = rowsOf(circle.room.cards.all).filter(({ seenBy, withdrawn }) => seenBy === 'room' && !withdrawn);
  const adviser = Object.values(circle.session.people).find(
    ({ id, role, guest }) => role === 'participant' && !guest && id !== circle.room.bringer,
  );
  if (from === undefined || to === undefined || adviser === undefined) return circle;
  circle.go('explore');
  circle.do(adviser.id, 'card.post', { kind: 'tip', text: 'Bel hem op.' });
  circle.do(adviser.id, 'group.put', { card: from.id, into: { kind: 'card', card: to.id } });
  circle.do(adviser.id, 'link.make', { kind: 'tension', from: { kind: 'card', card: from.id }, to: { kind: 'card', card: to.id } });
  circle.go(phase);
  circle.do(circle.facilitator, 'turns.start', {});
  for (const text of ['Een stilte.', 'Een lach.']) circle.do(circle.facilitator, 'moment.mark', { text });
  return circle;
};

const together = (circle: Play): Play => circle;

/** The same circle, of which everybody may choose a subgroup. */
const forming = (circle: Play): Play => {
  circle.do(circle.facilitator, 'rooms.form', { count: 2, by: 'choice' });
  return circle;
};

/** The same circle in two subgroups, each with somebody asked to lead it and a card on its floor. */
const divided = (circle: Play): Play => {
  circle.do(circle.facilitator, 'rooms.form', { count: 2, by: 'random' });
  circle.do(circle.facilitator, 'rooms.open', {});
  for (const room of roomsIn(circle)) {
    const [host, writer] = Object.values(circle.session.people).filter((one) => one.room === room.id && !one.guest);
    if (host === undefined || writer === undefined) continue;
    circle.do(circle.facilitator, 'lead.ask', { room: room.id, person: host.id });
    circle.do(host.id, 'lead.answer', { room: room.id, yes: true });
    circle.do(host.id, 'phase.go', { to: pick(room.script.phases, room.script.phases.length - 1).id });
    const card = circle.do(writer.id, 'card.post', { kind: 'insight', text: 'Wij zagen iets.' });
    if (card !== undefined) circle.do(host.id, 'card.lift', { card: card.id, on: true });
  }
  return circle;
};

/** The same circle, in which something followed two people, and of which most agree to what may go to management. */
const told = (circle: Play): Play => {
  circle.happens([{ type: 'management-shown', told: TOLD }]);
  const people = Object.values(circle.session.people).filter(({ role, presence }) => role === 'participant' && presence === 'here');
  people.forEach(({ id, guest }, nr) => {
    if (nr > 0 && !guest) circle.do(id, 'management.answer', { yes: true });
    if (nr < 2) circle.happens(bringAlong(circle.session, arrival(circle, id)));
  });
  return circle;
};

const arrival = ({ now }: Play, person: ParticipantId) => ({
  person,
  keepsake: `${person}${'k'.repeat(43)}`.slice(0, 43) as KeepsakeId,
  meetings: [{ session: 'sessionbefore0' as SessionId, at: 1, kept: { name: 'Wie', department: null, words: [WORDS], settled: [] } }],
  now,
  newId: () => `earlier${person}`.slice(0, 31),
});

const inSeries = ({ session }: Play): Session => ({ ...session, series: 'series0000001' as SeriesId });

const roomsIn = ({ session }: Play): readonly Room[] => Object.values(session.rooms).filter(({ id }) => id !== PLENARY);

const TOLD: ForManagement = {
  lang: 'nl',
  sessions: 1,
  threshold: 5,
  themes: ['Werken aan motivatie'],
  outcomes: ['power'],
  tooFew: 0,
  tooClose: 0,
};
const WORDS: KeptWords = {
  key: 'carda00000001' as CardId,
  kind: 'intention',
  text: 'Ik bel hem',
  plan: null,
  since: 1,
  how: null,
  noticed: '',
};

const what = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...OFTEN) },
  { weight: 20, arbitrary: fc.constantFrom(...WHATS.filter((one) => !ENDINGS.includes(one))) },
  { weight: 1, arbitrary: fc.constantFrom(...ENDINGS) },
  { weight: 1, arbitrary: fc.constant('session.reopen' as const) },
);

/** A scene to begin with, and what happens then. */
export const wanders: fc.Arbitrary<readonly Stop[]> = fc.noBias(
  fc
    .record({
      scene: fc.constantFrom(sceneA, sceneB),
      phase: fc.constantFrom('choose', 'choose', 'explore', 'appreciate', 'intend'),
      begun: fc.constantFrom(together, together, forming, divided),
      steps: fc.array(fc.record({ what, who: fc.nat({ max: 99 }), which: fc.nat({ max: 999 }) }), { minLength: 40, maxLength: 60 }),
    })
    .map(({ scene, phase, begun, steps }) => wander(inSeries(told(begun(laid(scene(phase), phase)))), steps)),
);
