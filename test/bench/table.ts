import type { Contender } from './contenders.ts';
import type { Measures } from './measures.ts';

export interface Row extends Measures {
  readonly server: string;
  readonly typists: number;
  readonly durable: Contender['durable'];
}

/** The rows as a table for people, in Markdown. */
export const tableOf = (rows: readonly Row[]): string => {
  const cells = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, show]) => show(row)))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};

const COLUMNS: readonly (readonly [title: string, show: (row: Row) => string])[] = [
  ['typists', ({ typists }) => String(typists)],
  ['server', ({ server }) => server],
  ['p50 ms', ({ p50 }) => p50.toFixed(1)],
  ['p95 ms', ({ p95 }) => p95.toFixed(1)],
  ['p99 ms', ({ p99 }) => p99.toFixed(1)],
  ['CPU s / 1,000 edits', ({ serverCpuPer1000 }) => serverCpuPer1000.toFixed(3)],
  ['core %', ({ serverCore }) => (serverCore * 100).toFixed(0)],
  ['load core %', ({ loadCore }) => (loadCore * 100).toFixed(0)],
  ['bytes / edit, receiver', ({ bytes }) => bytes.toFixed(1)],
  ['frames', ({ frames }) => frames.toFixed(2)],
  ['lost', ({ lost }) => String(lost)],
  ['converged', ({ converged }) => (converged ? 'yes' : 'NO')],
  ['durable when shown', ({ durable }) => durable],
];
