import { typing } from './typing.ts';

/** What a load generator can do. */
export const LOADS = { typing } as const;
export type LoadName = keyof typeof LOADS;
