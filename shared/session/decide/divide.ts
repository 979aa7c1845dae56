import { PLENARY, type RoomId } from '../../ids.ts';
import { lastOf, planOf, roomsOf, sizesOf, takesPart, type Division, type Forming } from '../../model/rooms.ts';
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
      return { ...chosen(context, rooms, by), ...led };
    case 'random':
      return dealt(led, rooms, people);
    case 'department':
      return dealt(led, rooms, byDepartment(people));
    case 'perspective':
      return together(led, rooms, [...grouped(people, ({ id }) => context.session.rooms[PLENARY]?.claims[id] ?? null)]);
    case 'last':
      return dealt({ ...lastTime(context, rooms, people), ...led }, rooms, people);
  }
};

/** Who has no room yet goes where there are fewest: nobody stays behind alone. */
export const dealtIn = (context: Context): Division => {
  const { breakout } = context.session;
  return dealt(planOf(breakout), roomsOf(breakout), shuffled(context));
};

/** Everybody who takes part and is in the circle or in one of its rooms; in an order nobody can foresee. */
const shuffled = ({ session, newId }: Context): readonly Person[] =>
  Object.values(session.people)
    .filter(takesPart)
    .map((person) => ({ person, lot: newId() }))
    .toSorted((one, other) => compare(one.lot, other.lot))
    .map(({ person }) => person);

/** Who leads a room is in it. */
const leads = ({ session }: Context, rooms: readonly RoomId[]): Division =>
  Object.fromEntries(rooms.flatMap((id) => (session.rooms[id]?.lead == null ? [] : [[session.rooms[id].lead, id] as const])));

/** With one room more or fewer, people stay where they were put or went: what was done by hand is not done again. */
const chosen = ({ session }: Context, rooms: readonly RoomId[], by: Forming): Division => {
  const { breakout } = session;
  if (breakout.kind !== 'forming' || breakout.by !== by) return {};
  return Object.fromEntries(Object.entries(breakout.plan).filter(([, room]) => rooms.includes(room)));
};

const lastTime = ({ session }: Context, rooms: readonly RoomId[], people: readonly Person[]): Division => {
  const last = lastOf(session.breakout);
  return Object.fromEntries(
    people.flatMap(({ id }) => {
      const before = last?.plan[id];
      const room = before === undefined ? undefined : rooms[last?.rooms.indexOf(before) ?? -1];
      return room === undefined ? [] : [[id, room] as const];
    }),
  );
};

/**
 * One by one to a room with the fewest people; of those, to one with the fewest of the same department. Departments that come one after the
 * other are so spread as far as they go.
 */
const dealt = (start: Division, rooms: readonly RoomId[], people: readonly Person[]): Division => {
  const byId = new Map(people.map((person) => [person.id, person]));
  return people.reduce<Division>((plan, person) => {
    if (plan[person.id] !== undefined) return plan;
    const all = sizesOf(rooms, plan, (id) => byId.has(id));
    const alike = sizesOf(rooms, plan, (id) => byId.get(id)?.department === person.department);
    const [room] = rooms.toSorted((one, other) => sizeIn(all, one) - sizeIn(all, other) || sizeIn(alike, one) - sizeIn(alike, other));
    return room === undefined ? plan : { ...plan, [person.id]: room };
  }, start);
};

/** Who belongs together stays together: with who of them leads a room; else the largest group first, to the room with the fewest. */
const together = (start: Division, rooms: readonly RoomId[], groups: readonly (readonly Person[])[]): Division => {
  const known = new Set(groups.flat().map(({ id }) => id));
  const isLed = (group: readonly Person[]): number => Number(group.some(({ id }) => start[id] !== undefined));
  return groups
    .toSorted((one, other) => isLed(other) - isLed(one) || other.length - one.length)
    .reduce<Division>((plan, group) => {
      const sizes = sizesOf(rooms, plan, (person) => known.has(person));
      const led = group.flatMap(({ id }) => plan[id] ?? []);
      const [room] = [...led, ...rooms.toSorted((one, other) => sizeIn(sizes, one) - sizeIn(sizes, other))];
      const free = group.filter(({ id }) => plan[id] === undefined);
      return room === undefined ? plan : { ...plan, ...Object.fromEntries(free.map(({ id }) => [id, room])) };
    }, start);
};

const sizeIn = (sizes: ReadonlyMap<RoomId, number>, room: RoomId): number => sizes.get(room) ?? 0;

const byDepartment = (people: readonly Person[]): readonly Person[] =>
  people.toSorted((one, other) => compare(one.department ?? '', other.department ?? ''));

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
