/**
 * Which of these secrets left a trace in what was heard: the words themselves or any {@link PIECE} characters in a row of them,
 * as UTF-8, UTF-16, JSON escapes, base64 or hexadecimal, and each of these inside another (base64 of UTF-16, …).
 */
export const findTraces = (heard: Buffer, secrets: readonly string[]): readonly string[] => {
  const pieces = new Map(secrets.flatMap((secret) => piecesOf(secret).map((piece) => [piece, secret] as const)));
  const found = new Set<string>();
  for (const reading of readingsOf(heard)) {
    for (let at = 0; at + PIECE <= reading.length; at += 1) {
      const secret = pieces.get(reading.slice(at, at + PIECE));
      if (secret !== undefined) found.add(secret);
    }
  }
  return secrets.filter((secret) => found.has(secret));
};

/** So few characters in a row already tell something. */
const PIECE = 8;

/** Bytes of UTF-8, one character each, as the readings below have them. */
const piecesOf = (secret: string): readonly string[] => {
  const bytes = Buffer.from(secret).toString('latin1');
  if (bytes.length < PIECE) throw new Error(`“${secret}” is too short to look for`);
  return Array.from({ length: bytes.length - PIECE + 1 }, (_, at) => bytes.slice(at, at + PIECE));
};

/** What the bytes say when read in every way in which words can be written. */
export const readingsOf = (heard: Buffer): readonly string[] => {
  const plain = spellings(heard.toString('latin1'));
  return [...plain, ...plain.flatMap((text) => [...fromBase64(text), ...fromHex(text)].flatMap(spellings))];
};

const spellings = (text: string): readonly string[] => [text, ...fromUtf16(text), ...fromEscapes(text)];

/** Both byte orders; only where there are such bytes. */
const fromUtf16 = (text: string): readonly string[] => {
  const runs = text.match(/(?:[^\0]\0){4,}|(?:\0[^\0]){4,}/g);
  return runs === null ? [] : [toUtf8(runs.map((run) => run.replaceAll('\0', '')).join('\n'))];
};

const fromEscapes = (text: string): readonly string[] =>
  /\\u[0-9a-f]{4}/i.test(text)
    ? [toUtf8(text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))]
    : [];

/** Words may begin anywhere in what was encoded, and the encoded may begin anywhere in the run: four alignments. */
const fromBase64 = (text: string): readonly string[] => {
  const runs = text.match(/[A-Za-z0-9+/_-]{11,}/g) ?? [];
  return [0, 1, 2, 3].map((skip) => runs.map((run) => Buffer.from(run.slice(skip), 'base64').toString('latin1')).join('\n'));
};

const fromHex = (text: string): readonly string[] => {
  const runs = text.match(/[0-9a-f]{16,}/gi) ?? [];
  return runs.length === 0
    ? []
    : [0, 1].map((skip) => runs.map((run) => Buffer.from(run.slice(skip), 'hex').toString('latin1')).join('\n'));
};

/** Characters of the first 256 stay as they are; the rest of a text is not in a byte, and is looked for as UTF-8. */
const toUtf8 = (text: string): string => Buffer.from(text).toString('latin1');
