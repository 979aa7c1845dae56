import { parentPort, workerData } from 'node:worker_threads';
import { seriesFromFile } from '../../shared/series/series-file.ts';
import { newId } from '../session/random.ts';

/** Reads one file that somebody brought, away from the thread that answers people. */
const { json, now } = workerData as { readonly json: string; readonly now: number };
parentPort?.postMessage(seriesFromFile(json, { newId, now }));
