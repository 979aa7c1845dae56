import fc from 'fast-check';
import type { DocRef } from '../../../shared/doc/names.ts';
import { PLENARY, type ParticipantId, type SessionId } from '../../../shared/ids.ts';
import type { Session } from '../../../shared/model/session.ts';
import { rowOf, rowsOf } from '../../../shared/model/table.ts';
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
  const command = { name, payload: PAYLOADS[name](choice) } as Command;
  const [facilitator] = Object.keys(session.people) as ParticipantId[];
  const candidates = [person, rowOf(room.cards.all, card)?.postedBy ?? person, room.bringer ?? person, facilitator ?? person];
  for (let tried = 0; tried < candidates.length; tried += 1) {
    const doer = pick(candidates, nr + tried);
    const decision = decide(session, command, { ...now, actor: { kind: 'person', person: doer } });
    if (decision.ok && decision.value.length > 0) return decision.value;
  }
  return [];
};

const choiceIn = (session: Session, { what, which, who }: Step): Choice => {
  const room = session.rooms[PLENARY];
  if (room === undefined) throw new Error('no plenary');
  const fitting = rowsOf(room.cards.all).filter(FITS[what] ?? (() => true));
  return {
    nr: which,
    on: which % 2 === 0,
    person: pick(Object.keys(session.people) as ParticipantId[], who),
    card: pick([NO_CARD, ...fitting.map(({ id }) => id)].slice(-RECENT), which),
    sheet: pick(session.script.sheets, who + which).id,
    session,
    room,
  };
};

const toggled = (people: ReadonlySet<ParticipantId>, person: ParticipantId): ReadonlySet<ParticipantId> => {
  const others = new Set(people);
  if (!others.delete(person)) others.add(person);
  return others;
};

/** Every document the server writes for a session. */
export const writtenDocs = ({ id, people }: Session): readonly DocRef[] => [
  { kind: 'floor', session: id, room: PLENARY },
  { kind: 'hosts', session: id, room: PLENARY },
  { kind: 'shared', session: id, room: PLENARY },
  ...(Object.keys(people) as ParticipantId[]).map((person) => deskOf(id, person)),
];

export const deskOf = (session: SessionId, person: ParticipantId): DocRef => ({ kind: 'desk', session, room: PLENARY, person });

export const WHATS: readonly Step['what'][] = [...(Object.keys(PAYLOADS) as CommandName[]), 'join', 'connect'];

/** Most of what people do is writing and going on; endings come now and then. */
const OFTEN: readonly Step['what'][] = ['card.post', 'card.post', 'card.post', 'phase.go', 'sheet.claim', 'case.mark', 'cards.reveal'];
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
  return circle;
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
      phase: fc.constantFrom('choose', 'explore', 'appreciate', 'intend'),
      steps: fc.array(fc.record({ what, who: fc.nat({ max: 99 }), which: fc.nat({ max: 999 }) }), { minLength: 40, maxLength: 60 }),
    })
    .map(({ scene, phase, steps }) => wander(laid(scene(phase), phase).session, steps)),
);
