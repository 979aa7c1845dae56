import { PLENARY, type ParticipantId, type RoomId } from '../../shared/ids.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import type { Breakout, Forming } from '../../shared/model/rooms.ts';
import { isOpen, rowsOf, type Attempt, type ConsoleInput } from './facilitatorInput.ts';
import { roomModel, type RoomModel } from './facilitatorRoom.ts';
import { inCircle, type RoomPerson } from './facilitatorRoomPeople.ts';

/** All subgroups, as the facilitator divides the circle, looks after the rooms, and calls everybody back. */
export interface RoomsModel {
  readonly state: Breakout['kind'];
  readonly by: Forming | null;
  readonly rooms: readonly RoomModel[];
  /** Who has no subgroup: before the rooms open not placed yet, after that in the circle. */
  readonly circle: readonly RoomPerson[];
  /** How many can be divided. */
  readonly people: number;
  /** Ways to divide that mean something now. */
  readonly ways: readonly Forming[];
  readonly form: ((count: number, by: Forming) => ReturnType<Attempt>) | undefined;
  /** One room more or fewer, divided in the same way; who was put somewhere by hand, or chose, stays. */
  readonly more: Attempt | undefined;
  readonly fewer: Attempt | undefined;
  readonly drop: Attempt | undefined;
  readonly open: Attempt | undefined;
  readonly close: Attempt | undefined;
  readonly extend: ((minutes: number) => ReturnType<Attempt>) | undefined;
  /** Calls everybody back in so many minutes; `null` takes the call back. */
  readonly warn: ((minutes: number | null) => ReturnType<Attempt>) | undefined;
  /** Minutes until everybody is called back; 0 when that moment is there, `null` without a call. */
  readonly backIn: number | null;
  readonly caption: ((text: string) => ReturnType<Attempt>) | undefined;
  readonly put: (person: ParticipantId, room: RoomId | null) => Attempt | undefined;
  /** Where the facilitator is: `null` in the circle. */
  readonly visiting: RoomId | null;
  readonly goBack: Attempt | undefined;
}

/** `null` for who does not lead the session. */
export const roomsModel = (input: ConsoleInput): RoomsModel | null => {
  const { rooms: view, floor, act } = input;
  if (view === null) return null;
  const { kind: state, by, until } = view.breakout.now;
  const open = isOpen(input);
  const rooms = rowsOf(view.rooms).map((room) => roomModel(input, room));
  const isForming = open && state === 'forming';
  const isDivided = open && state === 'open';
  const form = (count: number): Attempt | undefined =>
    isForming && by !== null && count >= FEWEST && count <= LIMITS.rooms ? () => act('rooms.form', { count, by }) : undefined;
  const visiting = floor.room.subgroup === null ? null : floor.room.id;
  return {
    state,
    by,
    rooms,
    circle: inCircle(input),
    people: rooms.reduce((sum, room) => sum + room.people.length, inCircle(input).length),
    ways: WAYS.filter((way) => way !== 'last' || state === 'over'),
    form: open && state !== 'open' ? (count, way) => act('rooms.form', { count, by: way }) : undefined,
    more: form(rooms.length + 1),
    fewer: form(rooms.length - 1),
    drop: isForming ? () => act('rooms.drop', {}) : undefined,
    open: open && (state === 'forming' || state === 'over') ? () => act('rooms.open', {}) : undefined,
    close: isDivided ? () => act('rooms.close', {}) : undefined,
    extend: isDivided ? (minutes) => act('rooms.extend', { minutes }) : undefined,
    warn: isDivided ? (minutes) => act('rooms.warn', { minutes }) : undefined,
    backIn: until === null ? null : Math.max(0, Math.ceil((until - input.now) / MINUTE)),
    caption: isDivided ? (text) => act('rooms.caption', { text }) : undefined,
    put: (person, room) => putting(input, person, room),
    visiting,
    goBack: visiting === null || !open ? undefined : () => act('room.visit', { room: PLENARY }),
  };
};

/** How large the groups get: “3, 3 and 2”, largest first. */
export const sizesFor = (people: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => Math.floor(people / count) + (at < people % count ? 1 : 0));

/** Groups of about four, and never more groups than can hold two. */
export const countFor = (people: number): number => Math.min(LIMITS.rooms, Math.max(FEWEST, Math.round(people / 4)));

const putting = ({ rooms, floor, act }: ConsoleInput, person: ParticipantId, room: RoomId | null): Attempt | undefined => {
  const at = rooms?.people[person];
  const state = rooms?.breakout.now.kind;
  if (at === undefined || floor.session.closed || state === undefined || state === 'none') return undefined;
  const now = state === 'open' ? (at.room === PLENARY ? null : at.room) : at.going;
  return now === room ? undefined : () => act('person.move', { person, room });
};

const WAYS: readonly Forming[] = ['last', 'random', 'department', 'perspective', 'choice', 'hand'];
const FEWEST = 2;
const MINUTE = 60_000;
