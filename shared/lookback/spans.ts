import { isUnderWay } from '../model/rooms.ts';
import type { Step } from './steps.ts';

/** A while in which people were in a subgroup. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When people were in this subgroup; it may have been opened more than once. */
export const spansOf = (steps: readonly Step[], until: number): readonly Span[] => {
  const changes = steps.filter((step, at) => isOpen(step) !== isOpen(steps[at - 1]));
  return changes.flatMap((step, at) => (isOpen(step) ? [{ from: step.at, to: Math.max(step.at, changes[at + 1]?.at ?? until) }] : []));
};

export const isWithin = (spans: readonly Span[], moment: number): boolean => spans.some(({ from, to }) => from <= moment && moment <= to);

/** What of something that went on for a while falls in these. */
export const clipped = <One extends Span>(spans: readonly Span[], one: One): readonly One[] =>
  spans.flatMap((span) => {
    const [from, to] = [Math.max(one.from, span.from), Math.min(one.to, span.to)];
    return from < to ? [{ ...one, from, to }] : [];
  });

const isOpen = (step: Step | undefined): boolean => step !== undefined && isUnderWay(step.session.breakout, step.room.id);
