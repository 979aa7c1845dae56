import { PLENARY, type CardId, type ParticipantId, type RoomId } from '../../ids.ts';
import { planOf, roomsOf, type Breakout } from '../../model/rooms.ts';
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
  over: breakout.kind !== 'open' || !breakout.rooms.includes(room),
});

type OwnRoomSource = Pick<Room, 'name' | 'lead' | 'help' | 'lifts' | 'harvestLifted'> & {
  readonly room: RoomId;
  readonly breakout: Breakout;
};

/** The subgroups as the circle sees them: those of this moment, and those from which something came along. */
export const subgroupViews = ({ subgroups, breakout, people }: SubgroupsSource): Readonly<Record<RoomId, SubgroupView>> => {
  const now = roomsOf(breakout);
  const shown = Object.values(subgroups).filter(({ id, opened }) => id !== PLENARY && (opened || now.includes(id)));
  return Object.fromEntries(
    shown.map((room): [RoomId, SubgroupView] => [
      room.id,
      {
        ...roomNameView(breakout, room),
        lead: room.lead,
        people: now.includes(room.id) ? peopleOf(room.id, breakout, people) : [],
        harvest: room.harvestLifted && breakout.kind === 'over',
      },
    ]),
  );
};

interface SubgroupsSource {
  readonly subgroups: Session['rooms'];
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
