import type { CardId, ParticipantId, RoomId } from '../ids.ts';
import type { Person } from './session.ts';

/** How the circle is divided over subgroups. */
export type Forming = 'hand' | 'random' | 'department' | 'perspective' | 'choice' | 'last';

export const FORMINGS: readonly Forming[] = ['hand', 'random', 'department', 'perspective', 'choice', 'last'];

/** Who goes where. Who is not in it stays in the circle until the rooms open. */
export type Division = Readonly<Record<ParticipantId, RoomId>>;

/** The subgroups of this moment: `rooms` in their order, `plan` as it was agreed, and as it became when somebody moved. */
export type Breakout =
  | { readonly kind: 'none' }
  /** `last`: the division before this one, which comes back when this one is dropped. */
  | (Divided & { readonly kind: 'forming'; readonly last: Divided | null })
  /** `until`: when the facilitator calls everybody back, ms since the epoch; it ends nothing by itself. */
  | (Divided & { readonly kind: 'open'; readonly until: number | null })
  | (Divided & { readonly kind: 'over' });

interface Divided {
  readonly rooms: readonly RoomId[];
  readonly plan: Division;
  readonly by: Forming;
}

export const NO_BREAKOUT: Breakout = { kind: 'none' };

/**
 * A card on its way from a subgroup to the circle: asked for, agreed to by its author, and once the group is back, the card
 * that lies in the circle for it.
 */
export type Lift = { readonly kind: 'asked' } | { readonly kind: 'agreed' } | { readonly kind: 'lifted'; readonly as: CardId };

/** Where a card in the circle came from. */
export interface Origin {
  readonly room: RoomId;
  readonly card: CardId;
}

/** The subgroups of this moment, in their order. */
export const roomsOf = (breakout: Breakout): readonly RoomId[] => (breakout.kind === 'none' ? [] : breakout.rooms);

/** Whether people are in this subgroup now. */
export const isUnderWay = (breakout: Breakout, room: RoomId): boolean => breakout.kind === 'open' && breakout.rooms.includes(room);

/** How the circle was divided last, when it was. */
export const lastOf = (breakout: Breakout): Divided | null =>
  breakout.kind === 'none' ? null : breakout.kind === 'forming' ? breakout.last : breakout;

export const planOf = (breakout: Breakout): Division => (breakout.kind === 'none' ? NOBODY : breakout.plan);

/** Whether somebody is counted when the circle divides. A facilitator is not, unless with a second hat. */
export const takesPart = ({ presence, role, hat }: Pick<Person, 'presence' | 'role' | 'hat'>): boolean =>
  presence === 'here' && (role === 'participant' || hat);

/** How many are planned for each room, and how many of whom `counts` says so. */
export const sizesOf = (
  rooms: readonly RoomId[],
  plan: Division,
  counts: (person: ParticipantId) => boolean,
): ReadonlyMap<RoomId, number> => {
  const sizes = new Map(rooms.map((room) => [room, 0]));
  for (const [person, room] of Object.entries(plan)) {
    const size = sizes.get(room);
    if (size !== undefined && counts(person as ParticipantId)) sizes.set(room, size + 1);
  }
  return sizes;
};

/** The room with the fewest; of equals the first. */
export const smallest = (sizes: ReadonlyMap<RoomId, number>): RoomId | undefined => {
  const [first, ...others] = sizes;
  return others.reduce((least, one) => (one[1] < (least?.[1] ?? 0) ? one : least), first)?.[0];
};

const NOBODY: Division = {};
