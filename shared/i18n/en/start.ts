import type { Same } from '../same.ts';
import type { start as nl } from '../nl/start.ts';

export const start: Same<typeof nl> = {};
