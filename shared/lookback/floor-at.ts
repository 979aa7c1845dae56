import type { ParticipantId, RoomId } from '../ids.ts';
import type { Card } from '../model/card.ts';
import type { Room, Session } from '../model/session.ts';
import { changedIds, rowOf } from '../model/table.ts';
import type { RoomEvent, SessionEvent } from '../session/events.ts';
import { evolve } from '../session/evolve.ts';
import { floorView } from '../session/view.ts';
import type { FloorView } from '../session/views.ts';
import type { Happened } from './steps.ts';

/**
 * The floor as the room saw it at a moment (ms since the epoch); `null` before there was one. What people did to their own words and
 * names since holds for the past too: what was withdrawn is not there, what was changed says what it says now.
 */
export const floorAt = (
  events: readonly Happened[],
  { room: id, at }: { readonly room: RoomId; readonly at: number },
): FloorView | null => {
  const then = replayOnto(
    null,
    events.filter((one) => one.at <= at),
  );
  if (then === null) return null;
  const now = replayOnto(
    then,
    events.filter((one) => one.at > at),
  );
  const session = since(then, now, id).reduce<Session>(evolve, then);
  const room = session.rooms[id];
  return room === undefined ? null : floorView(session, room, everybodyHere(session));
};

const replayOnto = <Start extends Session | null>(start: Start, events: readonly Happened[]): Session | Start =>
  events.reduce<Session | Start>((session, { event }) => evolve(session, event), start);

/** What people did to their own names and words afterwards. */
const since = (then: Session, now: Session, id: RoomId): readonly SessionEvent[] => {
  const [before, after] = [then.rooms[id], now.rooms[id]];
  return before === undefined || after === undefined ? [] : [...names(then, now), ...words(before, after)];
};

const names = (then: Session, now: Session): readonly SessionEvent[] =>
  Object.values(then.people).flatMap((person) => {
    const { name, department } = now.people[person.id] ?? person;
    const same = name === person.name && department === person.department;
    return same ? [] : { type: 'person-renamed', person: person.id, name, department };
  });

const words = (then: Room, now: Room): readonly SessionEvent[] =>
  changedIds(then.cards.all, now.cards.all).flatMap((id) => {
    const [before, after] = [rowOf(then.cards.all, id), rowOf(now.cards.all, id)];
    return before === undefined || after === undefined ? [] : changes(before, after).map((event) => ({ room: then.id, ...event }));
  });

const changes = (then: Card, now: Card): readonly RoomEvent[] => {
  const card = then.id;
  return [
    ...(then.text === now.text && then.plan === now.plan ? [] : [{ type: 'card-edited' as const, card, text: now.text, plan: now.plan }]),
    ...(then.answer === null || then.answer === now.answer ? [] : [{ type: 'card-answered' as const, card, answer: now.answer ?? '' }]),
    ...(then.withdrawn || !now.withdrawn ? [] : [{ type: 'card-withdrawn' as const, card }]),
  ];
};

/** Who was connected is not kept; nobody is shown as away. */
const everybodyHere = ({ people }: Session): ReadonlySet<ParticipantId> =>
  new Set(Object.values(people).flatMap(({ id, presence }) => (presence === 'here' ? [id] : [])));
