import type { Workload } from '../workload.ts';
import { documents, typists } from './typing.ts';

/** Everything that is measured, in the order of the report. */
export const WORKLOADS: readonly Workload[] = [typists, documents];
