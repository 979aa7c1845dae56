import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineToDocx } from '../../server/export/docx/outline-to-docx.ts';
import { linesOf } from '../../server/export/lines.ts';
import { outlineToPdf } from '../../server/export/pdf/outline-to-pdf.ts';
import { LACKING, readFonts } from '../../server/export/pdf/fonts.ts';
import { typeset } from '../../server/export/pdf/typeset.ts';
import { harvestToOutline } from '../../shared/harvest/harvest-outline.ts';
import { harmless } from '../../shared/plain-words.ts';
import { anyHarvest, hostileWords } from '../shared/harvest/any-harvest.ts';

const start = (file: Uint8Array): string => Buffer.from(file.subarray(0, 8)).toString('latin1');

/** Each file reads its own; here many are made of the strangest signs. */
const fonts = readFonts();

describe('whatever is said', () => {
  test('[HA16] a PDF comes of it', async () => {
    await fc.assert(
      fc.asyncProperty(anyHarvest(hostileWords()), async (found) => {
        expect(start(await outlineToPdf(harvestToOutline(found), fonts))).toBe('%PDF-1.7');
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test('[HA17] a Word file comes of it', async () => {
    await fc.assert(
      fc.asyncProperty(anyHarvest(hostileWords()), async (found) => {
        expect(start(await outlineToDocx(harvestToOutline(found)))).toMatch(/^PK/);
      }),
      { numRuns: 12 },
    );
  });

  /** Every sign as wide as the next; what no font has is one, however much it stands for. */
  const setting = { fonts, width: 100, measure: (face: string, words: string) => (face === LACKING ? 10 : 10 * words.length) };
  const run = (words: string) => ({ words, voice: 'words', colour: '#000000' }) as const;

  test('[HA16] no line is wider than the page, but for a space that hangs over', () => {
    fc.assert(
      fc.property(fc.oneof(hostileWords(), fc.lorem({ maxCount: 30 }), fc.string({ unit: 'grapheme', maxLength: 200 })), (words) => {
        for (const line of typeset([run(words)], setting)) expect(line.width).toBeLessThanOrEqual(setting.width + 10);
      }),
    );
  });

  test('[HA16] no sign is lost: what the letters lack stands behind the sign in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (words) => {
        const read = typeset([run(words)], setting)
          .flatMap(({ pieces }) => pieces.map((piece) => piece.words))
          .join('');
        const seen = (text: string): string => text.replace(/\s|\p{Default_Ignorable_Code_Point}/gu, '');
        expect(seen(read)).toBe(seen(harmless(words)));
      }),
    );
    const pieces = typeset([run('a\u{1f600}\u{17a2}b')], { ...setting, fonts: readFonts() })[0]?.pieces;
    expect(pieces?.map(({ words, face }) => [words, face])).toEqual([
      ['a', 'words'],
      ['\u{1f600}', 'noto-emoji-9'],
      ['\u{17a2}', LACKING],
      ['b', 'words'],
    ]);
  });
});

test('[HA16] [HA17] more than one empty line becomes one, and far too many lines run on', () => {
  expect(linesOf(`een\n\n\n\ntwee${'\n'.repeat(100_000)}`)).toEqual(['een', '', 'twee', '']);
  expect(linesOf('a\n'.repeat(5_000))).toHaveLength(1);
});
