import type { pace as nl } from '../nl/pace.ts';
import type { Same } from '../same.ts';

export const pace: Same<typeof nl> = {
  title: 'Pace',
};
