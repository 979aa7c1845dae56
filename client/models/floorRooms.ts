import type { RoomId } from '../../shared/ids.ts';
import type { FloorView, SubgroupView } from '../../shared/session/views.ts';
import type { FloorContext } from './floor.ts';
import { keysOf, laidAmong, threadsIn, type FloorGroup, type FloorThread } from './floorLaid.ts';
import { slipsWhere, type FloorSlip } from './floorSlip.ts';

/** The circle divides: who goes where, or is there. */
export interface RoomsScene {
  readonly kind: 'rooms';
  readonly rooms: readonly FloorSubgroup[];
}

export interface FloorSubgroup {
  readonly id: RoomId;
  readonly order: number;
  /** Empty: it has no name but its number. */
  readonly name: string;
  readonly lead: string | null;
  /** Names, in the order of joining; who leads is not among them. */
  readonly people: readonly string[];
}

/** Back in the circle: what each subgroup brought along, and what is said to it. */
export interface ExchangeScene {
  readonly kind: 'exchange';
  readonly slips: readonly FloorSlip[];
  readonly groups: readonly FloorGroup[];
  readonly threads: readonly FloorThread[];
}

export const subgroupsOn = ({ rooms, people }: Pick<FloorView, 'rooms' | 'people'>): readonly FloorSubgroup[] =>
  (Object.entries(rooms) as [RoomId, SubgroupView][])
    .flatMap(([id, { order, name, lead, people: members }]) =>
      order === null
        ? []
        : {
            id,
            order,
            name,
            lead: lead === null ? null : (people[lead]?.name ?? null),
            people: members.flatMap((person) => (person === lead ? [] : (people[person]?.name ?? []))),
          },
    )
    .toSorted((one, other) => one.order - other.order);

export const exchangeOn = (floor: FloorView, { lang }: FloorContext): ExchangeScene => {
  const laid = laidAmong(
    floor,
    lang,
    slipsWhere(floor, lang, (card) => card.phase === floor.room.phase),
  );
  return { kind: 'exchange', slips: laid.loose, groups: laid.groups, threads: threadsIn(floor, keysOf(laid)) };
};
