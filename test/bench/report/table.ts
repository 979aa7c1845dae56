import type { Measures } from '../loads/order.ts';
import type { Row } from './row.ts';

/** A column of a report. */
export interface Column {
  readonly title: string;
  show(measures: Measures, row: Row): string;
}

/** The rows as a table for people, in Markdown. A run that failed says why. */
export const tableOf = (columns: readonly Column[], rows: readonly Row[]): string => {
  const sizes = [...new Set(rows.flatMap(({ given }) => Object.keys(given)))];
  const lines = [
    [...sizes, 'server', ...columns.map(({ title }) => title), 'durable when shown'],
    ...rows.map((row) => [
      ...sizes.map((size) => row.given[size]?.toLocaleString('en') ?? ''),
      row.server,
      ...columns.map((column, at) => (row.measures === null ? (at === 0 ? 'failed' : '') : column.show(row.measures, row))),
      row.durable,
    ]),
  ];
  return markdown(lines);
};

/** The first line is the head. */
export const markdown = (cells: readonly (readonly string[])[]): string => {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};
