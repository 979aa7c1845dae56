import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two voices: the document speaks in the one, people’s words stand in the other. */
export type Voice = 'voice' | 'bold' | 'words';

export interface FontFile {
  readonly data: Buffer;
  /** Whether the font has a glyph for it. */
  has(codePoint: number): boolean;
}

export const VOICES: readonly Voice[] = ['voice', 'bold', 'words'];

export type FontFiles = Readonly<Record<Voice, FontFile>>;

export const readVoices = (): FontFiles => ({ voice: read('voice.ttf'), bold: read('voice-bold.ttf'), words: read('words.ttf') });

/** Where a face lacks a sign, the other voice may have it. */
export const FALLBACK: Readonly<Record<Voice, Voice>> = { voice: 'words', bold: 'words', words: 'voice' };

const read = (name: string): FontFile => {
  const data = readFileSync(join(import.meta.dirname, '..', 'fonts', name));
  const known = codePointsIn(data);
  return { data, has: (codePoint) => known.has(codePoint) };
};

/** Reads the character map of a TrueType font: its table of Unicode segments (format 4). */
const codePointsIn = (font: Buffer): ReadonlySet<number> => {
  const cmap = tableAt(font, 'cmap');
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => cmap + font.readUInt32BE(cmap + 4 + 8 * at + 4));
  const segments = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (segments === undefined) throw new Error('a font of ours has a map of segments');
  const doubled = font.readUInt16BE(segments + 6);
  const known = new Set<number>();
  for (let at = 0; at < doubled; at += 2) {
    const end = font.readUInt16BE(segments + 14 + at);
    const start = font.readUInt16BE(segments + 16 + doubled + at);
    for (let code = start; code <= end && code < LAST; code += 1) known.add(code);
  }
  return known;
};

const tableAt = (font: Buffer, tag: string): number => {
  const rows = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const row = rows.find((at) => font.toString('latin1', at, at + 4) === tag);
  if (row === undefined) throw new Error(`a font of ours has a table ${tag}`);
  return font.readUInt32BE(row + 8);
};

/** Ends the list of segments, and stands for no sign. */
const LAST = 0xffff;
