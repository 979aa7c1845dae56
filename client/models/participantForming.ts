import type { ParticipantId, RoomId } from '../../shared/ids.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { DeskView, FloorView, RoomNameView, SubgroupView } from '../../shared/session/views.ts';
import { miniOf, type Mini } from './participantSheets.ts';

/** A subgroup as the circle speaks of it. */
export interface Subgroup {
  readonly id: RoomId;
  readonly place: RoomNameView;
  readonly lead: Mini | null;
  /** Who goes there, or is there; in order of joining, myself among them. */
  readonly people: readonly Mini[];
}

/** The circle is being divided, or is divided without me. */
export type Dividing =
  | {
      readonly kind: 'forming';
      /** Where I will go. */
      readonly going: Subgroup | null;
      /** I will lead it, and may say that I would rather not. */
      readonly giveBack?: Command;
      /** By own choice: all of them. */
      readonly choices: readonly RoomChoice[];
    }
  | { readonly kind: 'apart'; readonly rooms: readonly Subgroup[] };

export interface RoomChoice extends Subgroup {
  readonly mine: boolean;
  readonly choose?: Command;
}

/** Somebody would like me to lead a subgroup. */
export interface LeadAsk {
  readonly room: RoomId;
  readonly place: RoomNameView;
  readonly yes: Command;
  readonly no: Command;
}

/** `null` while there is nothing to say of it, and in a subgroup. */
export const dividingOf = (floor: FloorView, desk: DeskView): Dividing | null => {
  const { breakout, subgroup } = floor.room;
  if (subgroup !== null || floor.session.closed) return null;
  if (breakout === 'open') return { kind: 'apart', rooms: subgroupsOf(floor, desk) };
  if (breakout !== 'forming') return null;
  const rooms = subgroupsOf(floor, desk);
  const going = rooms.find(({ id }) => id === desk.me.going) ?? null;
  return {
    kind: 'forming',
    going,
    ...(going?.lead?.me === true && { giveBack: answer(going.id, false) }),
    choices: desk.me.mayChooseRoom ? rooms.map((room) => choiceOf(room, desk.me.going)) : [],
  };
};

export const leadAsksOf = ({ session }: FloorView, { asked }: DeskView): readonly LeadAsk[] =>
  session.closed
    ? []
    : (Object.entries(asked) as [RoomId, RoomNameView][]).map(([room, place]) => ({
        room,
        place,
        yes: answer(room, true),
        no: answer(room, false),
      }));

/** The subgroups of this moment, in their order. */
export const subgroupsOf = (floor: FloorView, desk: DeskView): readonly Subgroup[] =>
  (Object.entries(floor.rooms) as [RoomId, SubgroupView][])
    .filter(([, { order }]) => order !== null)
    .sort(([, one], [, other]) => (one.order ?? 0) - (other.order ?? 0))
    .map(([id, { order, name, lead, people }]) => {
      const mini = (person: ParticipantId): Mini => miniOf(floor, desk, person);
      return { id, place: { order, name }, lead: lead === null ? null : mini(lead), people: people.map(mini) };
    });

const choiceOf = (room: Subgroup, going: RoomId | null): RoomChoice => ({
  ...room,
  mine: room.id === going,
  ...(room.id !== going && { choose: { name: 'room.choose', payload: { room: room.id } } as const }),
});

const answer = (room: RoomId, yes: boolean): Command => ({ name: 'lead.answer', payload: { room, yes } });
