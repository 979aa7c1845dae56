import type { dividing as nl } from '../nl/dividing.ts';
import type { Same } from '../same.ts';

/** Dividing the circle into subgroups, for the facilitator. */
export const dividing: Same<typeof nl> = {
  title: 'Subgroups',
};
