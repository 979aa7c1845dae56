/** Whether words begin in a script that runs from right to left: the first letter decides, as in `dir="auto"`. */
export const runsLeft = (words: string): boolean => {
  const first = STRONG.exec(words)?.[0];
  return first !== undefined && LEFTWARD.test(first);
};

/** Whether there are letters from right to left in it; digits, also those of Arabic, are not. */
export const hasLeftward = (words: string): boolean => LEFTWARD.test(words);

const STRONG = /[\p{L}\u200e\u200f]/u;
const LEFTWARD = /(?=[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])[\p{L}\u200f]/u;
