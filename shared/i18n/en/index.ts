export { common } from './common.ts';
export { facilitator } from './facilitator.ts';
export { floor } from './floor.ts';
export { participant } from './participant.ts';
export { perspectives } from './perspectives.ts';
export { refusals } from './refusals.ts';
export { start } from './start.ts';
export { takehome } from './takehome.ts';
