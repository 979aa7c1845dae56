import type { Workload } from '../workload.ts';
import { cold } from './cold.ts';
import { cards, commands, town } from './commands.ts';
import { idle } from './idle.ts';
import { join } from './join.ts';
import { rooms } from './rooms.ts';
import { documents, typists } from './typing.ts';

/** Everything that is measured, in the order of the report. */
export const WORKLOADS: readonly Workload[] = [typists, documents, join, idle, commands, rooms, town, cards, cold];
