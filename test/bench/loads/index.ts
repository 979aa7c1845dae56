import { firstSync, writeHistory } from './cold.ts';
import { commands } from './commands.ts';
import { cost } from './cost.ts';
import { idle } from './idle.ts';
import { join } from './join.ts';
import { rooms } from './rooms.ts';
import { typing } from './typing.ts';

/** What a load generator can do. */
export const LOADS = { typing, join, idle, commands, rooms, cost, writeHistory, firstSync } as const;
export type LoadName = keyof typeof LOADS;
