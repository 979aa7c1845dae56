import { randomBytes, randomInt } from 'node:crypto';
import { CODE_LETTERS, type JoinCode } from '../../shared/ids.ts';

/** 20 letters and digits, the first a letter; 99 bits, so that it cannot be guessed. */
export const newId = (): string => Array.from(randomBytes(20), (byte, at) => ALPHABET[byte & (at === 0 ? 15 : 31)]).join('');

/** A join code; 18⁸ of them, so guessing one is slow work for anybody who is counted. */
export const newJoinCode = (): JoinCode => {
  const letters = Array.from({ length: 8 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}` as JoinCode;
};

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
