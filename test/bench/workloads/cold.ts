import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Measures } from '../loads/order.ts';
import { medians } from '../report/row.ts';
import { bytes, column, count, decimals, milliseconds } from '../report/show.ts';
import { runLoad, withFolder, withServerIn, type Workload } from '../workload.ts';

export const cold: Workload = {
  name: 'cold',
  title: 'Cold start: the server is new, and somebody opens a document with so many keystrokes of history',
  field: 'cold',
  cases: () => [{ keystrokes: 30_000 }],
  run: (contender, { keystrokes = 0 }) =>
    withFolder(async (folder) => {
      const stage = { documents: 1, people: AUTHORS };
      const order = { dialect: contender.dialect, authors: AUTHORS, keystrokes };
      const written = await withServerIn(folder, contender, {
        stage,
        use: async (server) => {
          const measures = await runLoad('writeHistory', server, order);
          await server.ask('close');
          return measures;
        },
      });
      const disk = sizeOf(folder);
      const starts: Measures[] = [];
      for (let start = 0; start < STARTS; start += 1) {
        starts.push(await withServerIn(folder, contender, { stage, use: (server) => runLoad('firstSync', server, order) }));
      }
      return { ...written, ...medians(starts), disk, ratio: disk / (written['snapshot'] ?? NaN) };
    }),
  columns: [
    column('all there after', 'firstSync', milliseconds),
    column('CPU ms', 'cpu', decimals(0)),
    column('characters', 'characters', count),
    column('snapshot', 'snapshot', bytes),
    column('on disk', 'disk', bytes),
    column('disk / snapshot', 'ratio', decimals(2)),
  ],
};

/** Bytes of what a server keeps; who is on stage is the bench's own file. */
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'sessions.json')
    .reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0);

const [AUTHORS, STARTS] = [12, 5];
