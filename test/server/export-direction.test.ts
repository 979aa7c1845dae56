import { describe, expect, test } from 'vitest';
import { visualOrder } from '../../server/export/pdf/direction.ts';
import { wordsOf } from '../../server/export/pdf/breaks.ts';
import { LACKING, readFonts } from '../../server/export/pdf/fonts.ts';
import { outlineToPdf } from '../../server/export/pdf/outline-to-pdf.ts';
import { typeset } from '../../server/export/pdf/typeset.ts';
import { quote } from '../../shared/harvest/outline.ts';
import { lettering } from '../../shared/picture/block.ts';
import { scriptsOutline } from '../support/scripts.ts';

const setting = { fonts: readFonts(), width: 1_000, measure: (_face: string, words: string) => 10 * words.length };
const lineOf = (words: string) => {
  const [line] = typeset([{ words, voice: 'words', colour: '#000000' }], setting);
  if (line === undefined) throw new Error('there is a line');
  return line;
};
const seen = (words: string): string =>
  lineOf(words)
    .pieces.toSorted((a, b) => a.x - b.x)
    .map((piece) => piece.words)
    .join('');

describe('[HA26] a line in more than one direction', () => {
  test.each([
    ['ik zei שלום en ging', 'ik zei שלום en ging'],
    ['ik zei שלום עולם en ging', 'ik zei עולם שלום en ging'],
    ['שלום Anna עולם', 'עולם Anna שלום'],
    ['בן 25 שנים', 'שנים 25 בן'],
    ['שלום!', '!שלום'],
    ['שלום (Anna)', ')Anna( שלום'],
    ['مرحبا (٣ أيام) هنا', 'هنا )أيام ٣( مرحبا'],
  ])('%s', (words, fromTheLeft) => {
    expect(seen(words)).toBe(fromTheLeft);
    // Who reads it gets the pieces in the order they were written.
    expect(
      lineOf(words)
        .pieces.map((piece) => piece.words)
        .join(''),
    ).toBe(words);
  });

  test('begins on the side of its first letter, and brackets turn', () => {
    expect(lineOf('25 שלום Anna').rightToLeft).toBe(true);
    expect(lineOf('Anna שלום').rightToLeft).toBe(false);
    expect(lineOf('שלום (א)').pieces.filter(({ face }) => face === 'words-turned')).toHaveLength(2);
  });

  test('pieces within pieces turn round twice', () => {
    expect(visualOrder([1, 1, 2, 2, 1])).toEqual([4, 2, 3, 1, 0]);
    expect(visualOrder([0, 1, 2, 1, 0])).toEqual([0, 3, 2, 1, 4]);
    expect(visualOrder([])).toEqual([]);
  });
});

describe('[HA26] a script without spaces', () => {
  test('breaks between words, and marks stay with theirs', () => {
    const words = wordsOf('我叫王小明。「你好」');
    expect(words.join('')).toBe('我叫王小明。「你好」');
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) expect(word).not.toMatch(/^[。」]|「$/);
  });
});

describe('[HA26] what no font has', () => {
  test('is a sign in its place', () => {
    expect(lineOf('een កខ teken').pieces.map(({ face }) => face)).toEqual(['words', LACKING, 'words']);
  });
});

describe('[HA26] [HA18] much in many scripts', () => {
  test('takes no five seconds of a processor', async () => {
    const arabic = Array.from(
      { length: 2_000 },
      (_, at) => ['بتث', 'محم', 'شاي', 'لاك'].map((part) => part.at(at % 3)).join('') + String(at),
    ).join(' ');
    const chinese = '我叫王小明，我在鹿特丹工作。'.repeat(300);
    const before = process.cpuUsage();
    await outlineToPdf({ ...scriptsOutline(), blocks: [...scriptsOutline().blocks, quote(arabic), quote(chinese)] });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(5_000);
  }, 30_000);
});

test('[HA27] words on a picture begin on the right when they are written from there', () => {
  const how = { size: 12, colour: '#000000', width: 200, voice: 'words' } as const;
  expect(lettering('مرحبا بكم', how).draw(10, 0)[0]).toMatch(/x="210".* direction="rtl"/);
  expect(lettering('Anna zei مرحبا', how).draw(10, 0)[0]).not.toContain('direction');
  expect(lettering('مرحبا', { ...how, middle: true }).draw(10, 0)[0]).toMatch(/x="10"/);
});
