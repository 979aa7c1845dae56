import type { Column } from './table.ts';

/** How measures look in a table. */

export const milliseconds = (value: number): string => (value < 1000 ? `${value.toFixed(1)} ms` : `${(value / 1000).toFixed(1)} s`);
export const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
export const bytes = (value: number): string =>
  Math.abs(value) < 2 ** 20 ? `${(value / 1024).toFixed(1)} KiB` : `${(value / 2 ** 20).toFixed(1)} MiB`;
export const count = (value: number): string => (Number.isNaN(value) ? '?' : value.toLocaleString('en'));
export const decimals = (digits: number) => (value: number) => value.toFixed(digits);

/** A column that shows one measure. */
export const column = (title: string, measure: string, show: (value: number) => string): Column => ({
  title,
  show: (measures) => {
    const value = measures[measure];
    return value == null ? '' : show(value);
  },
});
