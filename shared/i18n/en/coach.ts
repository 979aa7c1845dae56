import type { coach as nl } from '../nl/coach.ts';
import type { Same } from '../same.ts';

export const coach: Same<typeof nl> = {
  title: 'Question help',
};
