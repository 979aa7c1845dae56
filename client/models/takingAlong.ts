import type { CardId } from '../../shared/ids.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { CardView, DeskView, FloorView, OwnCardView } from '../../shared/session/views.ts';

/** Whether a card goes along with me to the next meeting. */
export interface TakingAlong {
  readonly on: boolean;
  readonly toggle: Command;
  /** Not my words: a strength that was given to me. */
  readonly given: boolean;
}

/** Only for who has a personal key, in a series; nobody else is shown anything of it. */
export const takingAlong = (floor: FloorView, desk: DeskView, of: Taken): TakingAlong | undefined => {
  // What followed says for itself whether it goes further.
  if (!floor.session.inSeries || !desk.me.keeps || of.own?.earlier !== undefined) return undefined;
  const given = of.seen?.kind === 'strength' && of.seen.to === desk.me.id;
  const on = given ? of.id in desk.taken : (of.own?.keeps ?? null);
  return on === null ? undefined : { on, given, toggle: { name: 'card.keep', payload: { card: of.id, on: !on } } };
};

interface Taken {
  readonly id: CardId;
  /** As its owner has it, when it is mine. */
  readonly own?: OwnCardView | undefined;
  /** As the room sees it. */
  readonly seen?: CardView;
}

/** Whether it is time to offer a key: people are about to take something home, or it is over. */
export const offersKey = ({ session, room, phases }: FloorView): boolean => {
  if (!session.inSeries) return false;
  const asked = phases[room.phase];
  const last = Math.max(...Object.values(phases).map(({ order }) => order));
  return session.closed || asked?.scene === 'harvest' || (asked !== undefined && asked.order === last);
};
