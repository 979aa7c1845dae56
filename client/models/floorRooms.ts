import type { RoomId } from '../../shared/ids.ts';
import type { FloorView, RoomNameView, SubgroupView } from '../../shared/session/views.ts';
import type { FloorContext } from './floor.ts';
import { someoneOf, type Someone } from './floorSlip.ts';

/** The subgroup in whose place a screen stands. */
export interface FloorPlace extends RoomNameView {
  readonly lead: string | null;
}

/** The circle divides: who goes where, or is there. */
export interface RoomsScene {
  readonly kind: 'rooms';
  readonly rooms: readonly FloorSubgroup[];
  /** Who has no room yet, or is in the circle while the others are not. */
  readonly apart: readonly Someone[];
  readonly open: boolean;
  /** The circle was at something else when it divided. */
  readonly instead: boolean;
}

export interface FloorSubgroup extends RoomNameView {
  readonly id: RoomId;
  readonly lead: Someone | null;
  /** In the order of joining; who leads is not among them. */
  readonly people: readonly Someone[];
}

/** `null` in the circle. */
export const placeOn = ({ room, people }: Pick<FloorView, 'room' | 'people'>): FloorPlace | null => {
  const { subgroup } = room;
  if (subgroup === null) return null;
  const { order, name, lead } = subgroup;
  return { order, name, lead: lead === null ? null : (people[lead]?.name ?? null) };
};

/** While a subgroup is not under way its screen says where everybody is; `null`: they are here. */
export const absenceOn = ({ room: { subgroup, breakout } }: Pick<FloorView, 'room'>): 'soon' | 'over' | null => {
  if (subgroup?.over !== true) return null;
  return breakout === 'forming' && subgroup.order !== null ? 'soon' : 'over';
};

/** Whether the screen of the circle shows who is where, whatever phase it was at: there is nobody to look at anything else. */
export const isDivided = ({ room }: Pick<FloorView, 'room'>): boolean => room.subgroup === null && room.breakout === 'open';

export const roomsOn = (floor: FloorView): RoomsScene => {
  const { room, phases } = floor;
  const rooms = subgroupsOn(floor);
  const placed = new Set(rooms.flatMap(({ lead, people }) => [...people, ...(lead === null ? [] : [lead])]).map(({ id }) => id));
  const apart = Object.entries(floor.people)
    .toSorted(([, one], [, other]) => one.order - other.order)
    .filter(([, { presence, role, hat }]) => presence === 'here' && (role === 'participant' || hat))
    .flatMap(([id]) => someoneOf(floor, id as Someone['id']) ?? [])
    .filter(({ id }) => !placed.has(id));
  return {
    kind: 'rooms',
    rooms,
    apart: room.breakout === 'over' ? [] : apart,
    open: room.breakout === 'open',
    instead: phases[room.phase]?.scene !== 'rooms',
  };
};

/** What a subgroup wrote together to take along, as far as it is known here. */
export const harvestOf = ({ harvests }: FloorContext, room: RoomId): string => (harvests?.get(room) ?? '').trim();

/** Of which rooms a screen reads the harvest: of those that let it come along, or in a subgroup of its own. */
export const harvestsOn = ({ room, rooms }: Pick<FloorView, 'room' | 'rooms'>): readonly RoomId[] => {
  if (room.subgroup !== null) return room.subgroup.over ? [] : [room.id];
  return (Object.keys(rooms) as RoomId[]).filter((id) => rooms[id]?.harvest === true);
};

const subgroupsOn = (floor: Pick<FloorView, 'rooms' | 'people'>): readonly FloorSubgroup[] =>
  (Object.entries(floor.rooms) as [RoomId, SubgroupView][])
    .flatMap(([id, { order, name, lead, people }]) =>
      order === null
        ? []
        : {
            id,
            order,
            name,
            lead: someoneOf(floor, lead),
            people: people.flatMap((person) => (person === lead ? [] : (someoneOf(floor, person) ?? []))),
          },
    )
    .toSorted((one, other) => one.order - other.order);
