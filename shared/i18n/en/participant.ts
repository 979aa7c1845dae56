import type { Same } from '../same.ts';
import type { participant as nl } from '../nl/participant.ts';

export const participant: Same<typeof nl> = {};
