import type { laying as nl } from '../nl/laying.ts';
import type { Same } from '../same.ts';

export const laying: Same<typeof nl> = {
  title: 'Laying together',
};
