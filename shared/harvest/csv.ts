import { harmless, LINE_BREAK } from '../plain-words.ts';

export interface CsvShape {
  /** Excel in Dutch, and in most of Europe, expects `;`. */
  readonly separator: ',' | ';';
  /** The mark by which Excel knows that it is UTF-8. */
  readonly bom: boolean;
}

/** Rows of words as a CSV file (RFC 4180): every cell between quotes, lines end with CRLF. */
export const rowsToCsv = (rows: readonly (readonly string[])[], { separator, bom }: CsvShape): string =>
  `${bom ? '\ufeff' : ''}${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;

/** Words as one cell that no spreadsheet takes for a formula. */
export const cell = (words: string): string => `"${inertCell(words).replaceAll('"', '""')}"`;

/**
 * An apostrophe stands before whatever would begin as a formula: the cell, and every part into which it falls when a reader takes another
 * separator than ours. Goes along the words once: they may be nothing but minus signs.
 */
const inertCell = (words: string): string => {
  const text = harmless(words).split(LINE_BREAK).join('\n');
  let inert = /^[\t\n]/.test(text) ? "'" : '';
  let written = 0;
  // Where the part began of which only white space and quotes were seen so far.
  let start: number | null = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (SEPARATORS.includes(sign)) start = at + 1;
    else if (start !== null && !IS_NOTHING.test(sign)) {
      if (BEGINS_FORMULA.includes(sign)) {
        inert += `${text.slice(written, start)}'`;
        written = start;
      }
      start = null;
    }
  }
  return inert + text.slice(written);
};

const SEPARATORS = ',;\t\n|';
const IS_NOTHING = /["\s]/;
/** Also in the full width of Asian keyboards, and as the minus of mathematics. */
const BEGINS_FORMULA = '=+-@\uff1d\uff0b\uff0d\uff20\u2212';
