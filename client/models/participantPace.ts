import type { ParticipantId } from '../../shared/ids.ts';
import type { Silence } from '../../shared/model/pace.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { DeskView, FloorView } from '../../shared/session/views.ts';
import { isInvited } from './participantComposers.ts';
import { miniOf, type Mini } from './participantSheets.ts';

/** How the conversation is held now, as it touches me. */
export interface MyPace {
  readonly silence: Silence | null;
  /** While the circle listens first: whether I am one of the two who may write. */
  readonly listening: 'writer' | 'listener' | null;
  readonly turn: Turn | null;
  /** The short way: `bringer` is who gets the tips. */
  readonly urgent: 'bringer' | 'others' | null;
  readonly hand: Hand | null;
  readonly ready: Ready | null;
}

/** `place`: whose turn it is as I would say it. A turn may always be passed. */
export type Turn =
  | { readonly place: 'mine'; readonly on: Command }
  | { readonly place: 'next' | 'other'; readonly speaker: Mini }
  | { readonly place: 'over' };

export interface Hand {
  readonly up: boolean;
  readonly toggle: Command;
  /** Mine in the order of asking, from 1; `null` while it is down. */
  readonly place: number | null;
}

export interface Ready {
  readonly on: boolean;
  readonly toggle: Command;
  /** Of everybody who may be waited for; no names. */
  readonly count: number;
  readonly of: number;
}

export const paceOf = (floor: FloorView, desk: DeskView): MyPace => {
  const { room, session } = floor;
  const { roles } = desk.me;
  if (session.closed || roles.length === 0) return STILL;
  return {
    silence: room.silence,
    listening: room.listening ? (isHushed(floor, desk) ? 'listener' : 'writer') : null,
    turn: turnOf(floor, desk),
    urgent: room.urgent ? (roles.includes('bringer') ? 'bringer' : 'others') : null,
    hand: {
      up: desk.me.hand,
      toggle: { name: 'hand.raise', payload: { on: !desk.me.hand } },
      place: desk.me.hand ? placeIn(room.hands, desk.me.id) : null,
    },
    ready: asksReady(floor, desk)
      ? { on: desk.me.ready, toggle: { name: 'ready.set', payload: { on: !desk.me.ready } }, ...room.ready }
      : null,
  };
};

/** Listen first: only the bringer and the notulist write. */
export const isHushed = ({ room }: Pick<FloorView, 'room'>, { me }: DeskView): boolean =>
  room.listening && !me.roles.includes('bringer') && !me.roles.includes('notulist');

const turnOf = (floor: FloorView, desk: DeskView): Turn | null => {
  const { turns } = floor.room;
  if (turns === null) return null;
  const speaker = turns.order[turns.at];
  if (speaker === undefined) return { place: 'over' };
  if (speaker === desk.me.id) return { place: 'mine', on: { name: 'turns.next', payload: {} } };
  return { place: turns.order[turns.at + 1] === desk.me.id ? 'next' : 'other', speaker: miniOf(floor, desk, speaker) };
};

/** The order on the floor may be a moment behind one's own desk: then the place is not known yet. */
const placeIn = (hands: readonly ParticipantId[], me: ParticipantId): number | null => {
  const at = hands.indexOf(me);
  return at === -1 ? null : at + 1;
};

/** Wherever something is asked of me or of others, one can say that one is done with it. */
const asksReady = ({ room }: FloorView, { me, offers }: DeskView): boolean =>
  me.ready ||
  room.ready.count > 0 ||
  Object.keys(room.waiting).length > 0 ||
  Object.values(offers).some((offer) => offer.blocked !== 'listening' && isInvited(offer, room));

const STILL: MyPace = { silence: null, listening: null, turn: null, urgent: null, hand: null, ready: null };
