/** Markdown that people's words cannot break out of. */

/** Words as one line of text: nothing in them is markup, HTML, a link or a mention. */
export const plain = (words: string): string =>
  words
    .split(LINE_BREAKS)
    .map((line) => inert(line.trim()))
    .filter((line) => line !== '')
    .join(' ');

/** Words as a quotation, with their own line breaks. */
export const quote = (words: string, indent = ''): string => {
  const lines = words
    .trim()
    .split(LINE_BREAKS)
    .map((line) => inert(line.trim()));
  // A backslash breaks the line; before an empty line it would stand there as itself.
  const broken = lines.map((line, at) => (line !== '' && (lines[at + 1] ?? '') !== '' ? `${line}\\` : line));
  return broken.map((line) => `${indent}> ${line}`.trimEnd()).join('\n');
};

/** Words as a quotation, with quiet notes under it where there are any. */
export const noted = (words: string, notes: readonly (string | null)[], indent = ''): string => {
  const filled = notes.filter((note) => note !== null);
  return [quote(words, indent), ...(filled.length === 0 ? [] : [`${indent}>`, `${indent}> — ${filled.join(' · ')}`])].join('\n');
};

/** A heading with the blocks under it; nothing at all when there are none. */
export const section = (depth: number, title: string, blocks: readonly (string | null)[]): string | null => {
  const filled = blocks.filter((block) => block !== null && block !== '');
  return filled.length === 0 ? null : [`${'#'.repeat(depth)} ${plain(title)}`, ...filled].join('\n\n');
};

/** Blocks with a blank line between them, and one line break at the end. */
export const page = (blocks: readonly (string | null)[]): string =>
  `${blocks.filter((block) => block !== null && block !== '').join('\n\n')}\n`;

const inert = (line: string): string =>
  line
    .replace(/[\\`*_[\]#|~$@]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    // Bare addresses become links by themselves in many readers.
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.')
    // At the start of a line these would begin a list, a rule or a heading.
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const LINE_BREAKS = /\r\n?|[\n\u0085\u2028\u2029]/;
