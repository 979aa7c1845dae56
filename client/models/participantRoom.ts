import { PLENARY, type ParticipantId, type RoomId } from '../../shared/ids.ts';
import type { Breakout } from '../../shared/model/rooms.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { DeskView, FloorView, PersonView, RoomNameView } from '../../shared/session/views.ts';
import { miniOf, type Mini } from './participantSheets.ts';

/** The room I am in: how it is called, with whom I am there, who leads, and when we are called back. */
export interface MyRoom {
  readonly id: RoomId;
  /** `null`: the circle. */
  readonly place: RoomNameView | null;
  /** The others who take part here, in order of joining; who leads comes first. */
  readonly others: readonly Mini[];
  /** Who leads this subgroup. */
  readonly lead: Mini | null;
  /** The facilitator, who came by. */
  readonly visitor: Mini | null;
  /** Absent in the circle, and when the subgroup is back in it. */
  readonly help: { readonly on: boolean; readonly toggle: Command } | null;
  /** Ms since the epoch. */
  readonly backAt: number | null;
  readonly breakout: Breakout['kind'];
}

export const roomOf = (floor: FloorView, desk: DeskView): MyRoom => {
  const { subgroup, id, backAt, breakout } = floor.room;
  const lead = subgroup?.lead ?? null;
  const here = peopleHere(floor).filter((one) => one !== desk.me.id);
  const visitor = subgroup === null ? undefined : here.find((one) => isVisitor(floor, one));
  const others = here.filter((one) => !(isHost(floor.people[one]) && one !== lead));
  return {
    id,
    place: subgroup === null ? null : { order: subgroup.order, name: subgroup.name },
    others: others.toSorted((one, other) => Number(other === lead) - Number(one === lead)).map((one) => miniOf(floor, desk, one)),
    lead: lead === null ? null : miniOf(floor, desk, lead),
    visitor: visitor === undefined ? null : miniOf(floor, desk, visitor),
    help:
      subgroup === null || subgroup.over || floor.session.closed
        ? null
        : { on: subgroup.help, toggle: { name: 'room.help', payload: { on: !subgroup.help } } },
    backAt: id === PLENARY ? null : backAt,
    breakout,
  };
};

/** In the order of joining. */
const peopleHere = (floor: Pick<FloorView, 'people'>): readonly ParticipantId[] =>
  (Object.entries(floor.people) as [ParticipantId, PersonView][])
    .filter(([, { presence }]) => presence === 'here')
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([id]) => id);

/** Who only looks on: a facilitator with the second hat takes part. */
const isHost = (person: PersonView | undefined): boolean => person?.role === 'facilitator' && !person.hat;

const isVisitor = ({ people, room }: FloorView, id: ParticipantId): boolean =>
  people[id]?.role === 'facilitator' && room.subgroup?.lead !== id;
