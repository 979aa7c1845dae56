import { PLENARY, type ParticipantId, type RoomId } from '../../ids.ts';
import { planOf, roomsOf, sizesOf, smallest, type Division, type Forming } from '../../model/rooms.ts';
import type { Person } from '../../model/session.ts';
import type { Context } from './context.ts';

/**
 * Who goes where. By hand and by own choice everybody stays in the circle until somebody chooses; as last time leaves who was
 * not there then to the smallest rooms. Sizes differ by one at most, save where people belong together.
 */
export const divide = (context: Context, { rooms, by }: { readonly rooms: readonly RoomId[]; readonly by: Forming }): Division => {
  const people = shuffled(context);
  const led = leads(context, rooms);
  switch (by) {
    case 'hand':
    case 'choice':
      return led;
    case 'random':
      return dealt(led, rooms, people);
    case 'department':
      // Departments one after the other, dealt round: each is spread as far as it goes.
      return dealt(
        led,
        rooms,
        people.toSorted((one, other) => compare(one.department ?? '', other.department ?? '')),
      );
    case 'perspective':
      return together(led, rooms, [...grouped(people, ({ id }) => context.session.rooms[PLENARY]?.claims[id] ?? null)]);
    case 'last':
      return dealt({ ...lastTime(context, rooms, people), ...led }, rooms, people);
  }
};

/** Everybody who takes part and is in the circle or in one of its rooms; in an order nobody can foresee. */
const shuffled = ({ session, newId }: Context): readonly Person[] =>
  Object.values(session.people)
    .filter(({ presence, role, hat }) => presence === 'here' && (role === 'participant' || hat))
    .map((person) => ({ person, lot: newId() }))
    .toSorted((one, other) => compare(one.lot, other.lot))
    .map(({ person }) => person);

/** Who leads a room is in it. */
const leads = ({ session }: Context, rooms: readonly RoomId[]): Division =>
  Object.fromEntries(rooms.flatMap((id) => (session.rooms[id]?.lead == null ? [] : [[session.rooms[id].lead, id] as const])));

const lastTime = ({ session }: Context, rooms: readonly RoomId[], people: readonly Person[]): Division => {
  const before = planOf(session.breakout);
  const order = roomsOf(session.breakout);
  return Object.fromEntries(
    people.flatMap(({ id }) => {
      const room = rooms[order.indexOf(before[id] ?? PLENARY)];
      return room === undefined ? [] : [[id, room] as const];
    }),
  );
};

/** One by one to the room with the fewest. */
const dealt = (start: Division, rooms: readonly RoomId[], people: readonly Person[]): Division => {
  const here = new Set<ParticipantId>(people.map(({ id }) => id));
  return people.reduce<Division>((plan, { id }) => {
    const room = plan[id] === undefined ? smallest(sizesOf(rooms, plan, (person) => here.has(person))) : undefined;
    return room === undefined ? plan : { ...plan, [id]: room };
  }, start);
};

/** Who belongs together stays together: the largest group first, each to the room with the fewest. */
const together = (start: Division, rooms: readonly RoomId[], groups: readonly (readonly Person[])[]): Division => {
  const known = groups.flat().map(({ id }) => id);
  return groups
    .toSorted((one, other) => other.length - one.length)
    .reduce<Division>((plan, group) => {
      const room = smallest(sizesOf(rooms, plan, (person) => known.includes(person)));
      const free = group.filter(({ id }) => plan[id] === undefined);
      return room === undefined ? plan : { ...plan, ...Object.fromEntries(free.map(({ id }) => [id, room])) };
    }, start);
};

/** Who has nothing in common with anybody is a group alone. */
const grouped = (people: readonly Person[], keyOf: (person: Person) => string | null): Iterable<readonly Person[]> => {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person) ?? person.id;
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return groups.values();
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
