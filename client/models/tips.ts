import type { Command } from '../../shared/session/commands.ts';
import type { DeskView, FloorView } from '../../shared/session/views.ts';

/** Parked tips, to who holds the bringer's pen: how many lie there, and the ways to ask for them. */
export interface TipsModel {
  readonly count: number;
  /** Absent while it is not the moment: they wait. */
  readonly open?: { readonly one: Command; readonly all: Command };
}

/** `null`: none lie there, or they are somebody else's to ask for. */
export const tipsOf = ({ me }: DeskView, { session }: Pick<FloorView, 'session'>): TipsModel | null =>
  me.tips === 0 || session.closed ? null : { count: me.tips, ...(me.mayOpenTips && { open: { one: opening(false), all: opening(true) } }) };

const opening = (all: boolean): Command => ({ name: 'tips.open', payload: { all } });
