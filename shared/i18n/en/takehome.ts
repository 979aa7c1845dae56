import type { Same } from '../same.ts';
import type { takehome as nl } from '../nl/takehome.ts';

export const takehome: Same<typeof nl> = {};
