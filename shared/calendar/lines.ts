import { harmless, LINE_BREAK } from '../plain-words.ts';

/** Any words as the value of a text in a calendar: nothing in them ends a line, begins a property or splits a value. */
export const escapeText = (words: string): string =>
  harmless(words)
    .replace(/\t/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .split(LINE_BREAK)
    .join('\\n');

/** One line of a calendar file with its line end, folded at 75 octets; no character is cut in two. */
export const contentLine = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
};

/** How long one character is in UTF-8. */
const octetsOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
