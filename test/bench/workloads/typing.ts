import { column, count, decimals, milliseconds, percent } from '../report/show.ts';
import type { Column } from '../report/table.ts';
import { runLoad, withServer, type Case, type Workload } from '../workload.ts';

/** What cannot be said exactly when not everything had arrived in the end. */
const atLeast = (title: string, measure: string, show: (value: number) => string): Column => ({
  title,
  show: (measures) => `${(measures['late'] ?? 0) > 0 ? '≥ ' : ''}${show(measures[measure] ?? NaN)}`,
});

const columns: readonly Column[] = [
  atLeast('p50', 'p50', milliseconds),
  atLeast('p95', 'p95', milliseconds),
  atLeast('p99', 'p99', milliseconds),
  atLeast('CPU s / 1,000 edits', 'cpuPer1000', decimals(3)),
  column('core', 'core', percent),
  column('load core', 'loadCore', percent),
  column('others', 'others', percent),
  column('bytes / edit, receiver', 'bytes', decimals(1)),
  column('frames', 'frames', decimals(3)),
  column('RSS MiB', 'rss', (value) => (value / 2 ** 20).toFixed(0)),
  column('not arrived', 'late', count),
  column('lost', 'lost', count),
  column('closed', 'closed', count),
  column('differing', 'differing', count),
];

const shared = (sizesOf: (given: Case) => { readonly documents: number; readonly typists: number }) =>
  ({
    field: 'live',
    columns,
    run: (contender, given, { seconds, drain }) => {
      const { documents, typists } = sizesOf(given);
      return withServer(contender, { documents, people: typists }, (server) =>
        runLoad('typing', server, { dialect: contender.dialect, documents, typists, seconds, drain }),
      );
    },
  }) satisfies Partial<Workload>;

export const typists: Workload = {
  name: 'typists',
  title: 'One text, so many typists: six keys a second, and each second where the caret is',
  cases: (options) => options.typists.map((size) => ({ typists: size })),
  ...shared(({ typists: size = 1 }) => ({ documents: 1, typists: size })),
};

export const documents: Workload = {
  name: 'documents',
  title: 'So many texts, ten typists in each',
  cases: (options) => options.documents.map((size) => ({ documents: size })),
  ...shared(({ documents: size = 1 }) => ({ documents: size, typists: 10 })),
};
