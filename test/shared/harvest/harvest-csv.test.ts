import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, rowsToCsv, type CsvShape } from '../../../shared/harvest/csv.ts';
import { harvestToCsv } from '../../../shared/harvest/harvest-csv.ts';
import { harvest } from '../../../shared/harvest/harvest.ts';
import { LANGS } from '../../../shared/model/text.ts';
import { harmless } from '../../../shared/plain-words.ts';
import { floorView } from '../../../shared/session/view.ts';
import { sceneA } from '../../support/scenes.ts';
import { anyHarvest, hostileWords } from './any-harvest.ts';
import { processorMs } from '../../support/processor.ts';

const shapes: readonly CsvShape[] = [
  { separator: ',', bom: false },
  { separator: ';', bom: true },
];

test.each(LANGS)('[HA8] the harvest of a session as a spreadsheet (%s)', async (lang) => {
  const scene = sceneA();
  scene.do('Lydia', 'case.release', { on: true });
  const found = harvest(
    floorView(scene.session, scene.room, new Set()),
    { case: 'Hij belt me elke week.\nHij zegt dat hij wil werken.' },
    lang,
  );
  const csv = harvestToCsv(found, { separator: ';', bom: false });
  await expect(csv).toMatchFileSnapshot(`golden/scene-a-csv.${lang}.golden`);
  expect(new Set(read(csv, ';').map((row) => row.length))).toEqual(new Set([9]));
});

describe('[HA8] no cell is a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://fout.example";"klik")', '\'=HYPERLINK(""http://fout.example"";""klik"")'],
    ['+31 6', "'+31 6"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\n'=1"],
    ['  =1', "'  =1"],
    ['"=1', '\'""=1'],
    ['＝1+1', "'＝1+1"],
    ['\0=1', "'=1"],
    ['ja;=1', "ja;'=1"],
    ['ja,"=1', 'ja,\'""=1'],
    ['Eerst dit:\n- dat', "Eerst dit:\n'- dat"],
    ['een half \ud83d teken', 'een half \ufffd teken'],
    ['2 + 2 = 4, of e-mail@werk', '2 + 2 = 4, of e-mail@werk'],
    ["'s avonds - en 's ochtends", "'s avonds - en 's ochtends"],
    ['', ''],
  ])('%j', (words, expected) => {
    expect(cell(words)).toBe(`"${expected}"`);
  });

  test.each(shapes)('whatever is said, with $separator: the words are all there, and nothing else', ({ separator, bom }) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileWords(), hostileWords()), { minLength: 1, maxLength: 4 }), (rows) => {
        const csv = rowsToCsv(rows, { separator, bom });
        expect(csv.startsWith('\ufeff')).toBe(bom);
        expect(csv.isWellFormed()).toBe(true);
        expect(csv).not.toMatch(/\0|\r(?!\n)/);
        const bare = (words: string) => words.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll("'", '');
        expect(read(csv, separator).map((row) => row.map(bare))).toEqual(rows.map((row) => row.map((words) => bare(harmless(words)))));
      }),
    );
  });

  test.each(shapes)('of any harvest, written with $separator and opened with any', (shape) => {
    fc.assert(
      fc.property(anyHarvest(hostileWords()), (found) => {
        const csv = harvestToCsv(found, shape).replace(/^\ufeff/, '');
        for (const words of read(csv, shape.separator).flat()) expect(words).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]|^[\t\r]/);
        // However a reader cuts it up: at every separator, tab and line break, quoted or not.
        for (const part of csv.split(/[,;|\t\r\n]/)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
      }),
    );
  });

  test('a hundred thousand line breaks, or minus signs, are written at once', () => {
    for (const sign of ['\n', '-', '\n-', ';', '"', ' '])
      expect(
        processorMs(() => cell(sign.repeat(100_000))),
        JSON.stringify(sign),
      ).toBeLessThan(1000);
  });
});

/** Reads a file as RFC 4180 says. */
function read(csv: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = csv.startsWith('\ufeff') ? 1 : 0;
  while (at < csv.length) {
    expect(csv[at]).toBe('"');
    let words = '';
    for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
      if (csv[at] === '"') at += 1;
      words += csv[at]!;
    }
    row.push(words);
    at += 1;
    if (csv[at] === separator) at += 1;
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
