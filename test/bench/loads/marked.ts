/** Words that can be found again in an update without taking it in: each holds its own number. */
export const markedText = (number: number): string => `${QUESTION} @${String(number).padStart(DIGITS, '0')}`;

/** Calls `found` with the number of every marked text in these bytes. */
export const findMarks = (bytes: Uint8Array, found: (number: number) => void): void => {
  for (let at = bytes.indexOf(AT); at >= 0; at = bytes.indexOf(AT, at + 1)) {
    const number = digits(bytes, at + 1);
    if (number !== null) found(number);
  }
};

const digits = (bytes: Uint8Array, from: number): number | null => {
  let number = 0;
  for (let at = from; at < from + DIGITS; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
};

const QUESTION = 'Wat maakte dat je op dat moment besloot om door te vragen?';
const DIGITS = 7;
const [AT, ZERO] = [0x40, 0x30];
