import type { subgroup as nl } from '../nl/subgroup.ts';
import type { Same } from '../same.ts';

/** In a subgroup: for who is in it, and for who leads it. */
export const subgroup: Same<typeof nl> = {
  title: 'Your subgroup',
};
