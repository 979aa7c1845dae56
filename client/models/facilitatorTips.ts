import { chipOf, type Attempt, type ConsoleInput } from './facilitatorInput.ts';
import { tipsOf } from './tips.ts';

/** Parked tips, by the hand of who holds the pen of a bringer without device. */
export interface FacilitatorTips {
  /** Whose they are to ask for. */
  readonly bringer: string;
  readonly count: number;
  readonly open: { readonly one: Attempt; readonly all: Attempt } | undefined;
}

export const tipsModel = ({ floor, desk, act }: ConsoleInput): FacilitatorTips | null => {
  const tips = tipsOf(desk, floor);
  const bringer = chipOf(floor.people, floor.room.bringer);
  if (tips === null || bringer === null) return null;
  const opening = (all: boolean) => () => act('tips.open', { all });
  return { bringer: bringer.name, count: tips.count, open: tips.open && { one: opening(false), all: opening(true) } };
};
