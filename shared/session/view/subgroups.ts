import { PLENARY, type CardId, type ParticipantId, type RoomId } from '../../ids.ts';
import { isInSight } from '../../model/cards.ts';
import { isUnderWay, planOf, roomsOf, type Breakout } from '../../model/rooms.ts';
import { rowOf } from '../../model/table.ts';
import type { Person, Room, Session } from '../../model/session.ts';
import type { OwnRoomView, RoomNameView, SubgroupView } from '../views.ts';

/** How a subgroup is called: by its name, or by its place among those of this moment. */
export const roomNameView = (breakout: Breakout, { id, name }: Pick<Room, 'id' | 'name'>): RoomNameView => {
  const order = roomsOf(breakout).indexOf(id);
  return { order: order === -1 ? null : order, name };
};

/** A subgroup as its own people see it. */
export const ownRoomView = ({ room, breakout, ...source }: OwnRoomSource): OwnRoomView => ({
  ...roomNameView(breakout, { id: room, name: source.name }),
  lead: source.lead,
  help: source.help,
  lifts: Object.fromEntries(Object.entries(source.lifts).map(([card, { kind }]) => [card as CardId, kind])),
  harvestLifted: source.harvestLifted,
  over: !isUnderWay(breakout, room),
});

type OwnRoomSource = Pick<Room, 'name' | 'lead' | 'help' | 'lifts' | 'harvestLifted'> & {
  readonly room: RoomId;
  readonly breakout: Breakout;
};

/** The subgroups as the circle sees them: those of this moment, and those from which something came along. */
export const subgroupViews = ({ subgroups, breakout, people }: SubgroupsSource): Readonly<Record<RoomId, SubgroupView>> => {
  const now = roomsOf(breakout);
  const shown = subgroups.filter(({ id, opened }) => opened || now.includes(id));
  return Object.fromEntries(
    shown.map((room): [RoomId, SubgroupView] => [
      room.id,
      {
        ...roomNameView(breakout, room),
        lead: room.lead,
        people: now.includes(room.id) ? peopleOf(room.id, breakout, people) : [],
        harvest: room.harvestLifted && !isUnderWay(breakout, room.id),
      },
    ]),
  );
};

interface SubgroupsSource {
  readonly subgroups: readonly Subgroup[];
  readonly breakout: Breakout;
  readonly people: Readonly<Record<ParticipantId, Person>>;
}

/** In the order of joining. */
const peopleOf = (room: RoomId, breakout: Breakout, people: SubgroupsSource['people']): readonly ParticipantId[] => {
  const plan = planOf(breakout);
  return Object.values(people)
    .filter(({ id, presence, room: at }) => presence === 'here' && (breakout.kind === 'open' ? at : plan[id]) === room)
    .map(({ id }) => id);
};

/** All that the circle sees of a subgroup: nothing of what happens in it. */
export type Subgroup = Pick<Room, (typeof SEEN)[number]>;

/** The same list as long as nothing of it changed, whatever is said in the subgroups; in a subgroup there is nothing to see of the others. */
export const subgroupsSeenFrom = (here: RoomId, { rooms, breakout }: Session): readonly Subgroup[] => {
  if (here !== PLENARY) return NO_SUBGROUPS;
  const found = Object.values(rooms).filter(({ id }) => id !== PLENARY);
  if (found.length === 0) return NO_SUBGROUPS;
  const before = made.get(breakout);
  if (before?.length === found.length && before.every((one, at) => SEEN.every((key) => one[key] === found[at]?.[key]))) return before;
  made.set(breakout, found);
  return found;
};

/** What goes along of what lies in sight here; of a card that does not, nothing is told. */
export const liftsInSight = ({ lifts, cards }: Pick<Room, 'lifts' | 'cards'>): Room['lifts'] => {
  const ids = Object.keys(lifts) as CardId[];
  const seen = ids.filter((id) => {
    const card = rowOf(cards.all, id);
    return card !== undefined && isInSight(card);
  });
  if (seen.length === ids.length) return lifts;
  const before = partly.get(lifts);
  if (before !== undefined && Object.keys(before).join() === seen.join()) return before;
  const some = Object.fromEntries(seen.map((id) => [id, lifts[id]])) as Room['lifts'];
  partly.set(lifts, some);
  return some;
};

const made = new WeakMap<Breakout, readonly Subgroup[]>();
const partly = new WeakMap<Room['lifts'], Room['lifts']>();
const NO_SUBGROUPS: readonly Subgroup[] = [];
const SEEN = ['id', 'name', 'opened', 'lead', 'harvestLifted'] as const satisfies readonly (keyof Room)[];
