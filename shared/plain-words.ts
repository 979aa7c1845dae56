/**
 * Words without what no file should carry: half surrogate pairs, control characters, and marks that turn the direction of what follows.
 * Tabs and line breaks stay. Words from the door went through this already; files come from anywhere.
 */
export const harmless = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '');

/** Every way in which texts break a line. */
export const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/;
