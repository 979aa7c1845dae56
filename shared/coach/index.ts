/** The question coach: reads along on the writer's own device. Meant to be imported when somebody pauses over their first question. */
export { classify } from './classify.ts';
export { nudgeOf, type Nudge, type NudgeLabel } from './nudge.ts';
export { openWays } from './open-ways.ts';
export { LABELS, type Judgement, type Label } from './label.ts';
