import { PLENARY, type SessionId } from '../../shared/ids.ts';
import type { Room } from '../../shared/model/session.ts';
import { replay } from '../../shared/session/evolve.ts';
import type { RoomStanding } from './standing.ts';
import type { World } from './world.ts';

/** The product's own reading of the events against the second one: who is where, who leads, what is played, what goes along. */
export const checkRooms = ({ store, watch }: World, id: SessionId): void => {
  const standing = watch.now(id);
  if (standing === null) return;
  const { people, rooms, breakout } = replay(store.events(id).map(({ event }) => event));
  const same = (what: string, product: unknown, ours: unknown) => {
    const [theirs, expected] = [JSON.stringify(product), JSON.stringify(ours)];
    if (theirs !== expected) watch.faults.push(`${what} is ${theirs} and should be ${expected}`);
  };
  for (const person of Object.values(people)) {
    same(`where ${person.id} is`, person.room, standing.people.get(person.id)?.room);
    if (breakout.kind !== 'open' && person.room !== PLENARY) watch.faults.push(`${person.id} is left in ${person.room}`);
  }
  same('the division', breakout.kind, standing.division.kind);
  if (breakout.kind !== 'none') {
    same('the rooms of the division', breakout.rooms, standing.division.rooms);
    same('who goes where', sorted(Object.entries(breakout.plan)), sorted([...standing.division.plan]));
  }
  same('the rooms', Object.keys(rooms).sort(), [...standing.rooms.keys()].sort());
  for (const room of Object.values(rooms)) {
    const ours = standing.rooms.get(room.id);
    if (ours !== undefined) same(room.id, ofProduct(room), ofOurs(ours));
  }
};

const ofProduct = (room: Room) => ({
  phases: room.script.phases.map(({ id }) => id),
  phase: room.phase,
  offices: [room.bringer, room.notulist, room.lead, room.asked],
  places: sorted(Object.entries(room.claims)),
  lifts: sorted(Object.entries(room.lifts).map(([card, { kind }]) => [card, kind])),
  harvestAlong: room.harvestLifted,
  opened: room.opened,
  help: room.help,
  listening: room.listening,
  urgent: room.pace.urgent,
  turns: room.pace.turns,
});

const ofOurs = (room: RoomStanding): ReturnType<typeof ofProduct> => ({
  phases: room.script.phases.map(({ id }) => id),
  phase: room.phase,
  offices: [room.bringer, room.notulist, room.lead, room.asked],
  places: sorted([...room.places]),
  lifts: sorted([...room.lifts]),
  harvestAlong: room.harvestAlong,
  opened: room.opened,
  help: room.help,
  listening: room.listening,
  urgent: room.urgent,
  turns: room.turns,
});

const sorted = (pairs: readonly (readonly [string, unknown])[]) => pairs.toSorted(([one], [other]) => (one < other ? -1 : 1));
