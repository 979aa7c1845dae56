/** What a contribution asks of the bringer, or does to the bringer. Defined with examples in `corpus/LABELS.md`. */
export const LABELS = ['open', 'why', 'closed', 'leading', 'advice', 'statement', 'strength'] as const;
export type Label = (typeof LABELS)[number];

export interface Judgement {
  readonly label: Label;
  /** From 0 to 1: how much the label stands out from the others. */
  readonly confidence: number;
}
