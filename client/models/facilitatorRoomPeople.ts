import { PLENARY, type ParticipantId, type RoomId } from '../../shared/ids.ts';
import { chipOf, type Chip, type ConsoleInput } from './facilitatorInput.ts';

/** Somebody who goes to a subgroup, or could. */
export interface RoomPerson extends Chip {
  readonly department: string | null;
  readonly tags: readonly RoomTag[];
}

export type RoomTag = 'you' | 'leads' | 'asked' | 'bringer' | 'guest' | 'offline';

/** Who is in this room, who leads first, then in order of joining. */
export const inRoom = (input: ConsoleInput, room: RoomId): readonly RoomPerson[] => {
  const lead = input.rooms?.rooms[room]?.lead ?? null;
  return everybody(input)
    .filter(({ id }) => placeOf(input, id) === room)
    .toSorted((one, other) => Number(other.id === lead) - Number(one.id === lead));
};

/** Who has no subgroup. A facilitator who does not take part is in the circle anyway. */
export const inCircle = (input: ConsoleInput): readonly RoomPerson[] =>
  everybody(input).filter(({ id }) => {
    const person = input.floor.people[id];
    return placeOf(input, id) === null && (person?.role === 'participant' || person?.hat === true);
  });

/** Who can be asked to lead: here with a device. The facilitator asks nobody's leave. */
export const candidatesFor = (
  input: ConsoleInput,
  room: RoomId,
): readonly (Chip & { readonly inRoom: boolean; readonly isMe: boolean })[] =>
  everybody(input)
    .filter(
      ({ id }) => input.floor.people[id]?.guest === false && (input.floor.people[id].role === 'participant' || id === input.desk.me.id),
    )
    .map(({ id, name, stone }) => ({ id, name, stone, inRoom: placeOf(input, id) === room, isMe: id === input.desk.me.id }))
    // Who prepared along comes first.
    .toSorted(
      (one, other) =>
        Number(preparesAlong(input, other.id)) - Number(preparesAlong(input, one.id)) ||
        Number(other.inRoom) - Number(one.inRoom) ||
        Number(one.isMe) - Number(other.isMe),
    );

const preparesAlong = ({ floor }: ConsoleInput, id: ParticipantId): boolean => floor.people[id]?.coHost === true;

const placeOf = ({ rooms }: ConsoleInput, id: ParticipantId): RoomId | null => {
  const at = rooms?.people[id];
  if (at === undefined) return null;
  if (rooms?.breakout.now.kind !== 'open') return at.going;
  return at.room === PLENARY ? null : at.room;
};

/** In order of joining. */
const everybody = (input: ConsoleInput): readonly RoomPerson[] =>
  (Object.keys(input.rooms?.people ?? {}) as ParticipantId[])
    .flatMap((id) => roomPerson(input, id) ?? [])
    .toSorted((one, other) => one.stone - other.stone);

const roomPerson = (input: ConsoleInput, id: ParticipantId): RoomPerson | null => {
  const { floor, rooms, desk } = input;
  const person = floor.people[id];
  const chip = chipOf(floor.people, id);
  if (person === undefined || chip === null) return null;
  const all = Object.values(rooms?.rooms ?? {});
  const is: Readonly<Record<RoomTag, boolean>> = {
    you: id === desk.me.id,
    leads: all.some(({ lead }) => lead === id),
    asked: all.some(({ asked }) => asked === id),
    bringer: all.some(({ bringer }) => bringer === id),
    guest: person.guest,
    offline: !person.online && !person.guest && id !== desk.me.id,
  };
  return { ...chip, department: person.department, tags: TAGS.filter((tag) => is[tag]) };
};

const TAGS: readonly RoomTag[] = ['you', 'leads', 'asked', 'bringer', 'guest', 'offline'];
