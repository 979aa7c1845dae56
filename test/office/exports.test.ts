import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { harvestToOutline } from '../../shared/harvest/harvest-outline.ts';
import { writeFile } from '../../server/export/job.ts';
import { hostileHarvest, STORIES } from '../support/hostile-harvest.ts';
import { openedInOffice, said } from '../support/office.ts';
import { SCRIPTS, scriptsOutline } from '../support/scripts.ts';

const dir = mkdtempSync(join(tmpdir(), 'kring-office-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const stories = Object.keys(STORIES);
/** LibreOffice is slow; these two hold whatever it could stumble over. */
const opened = ['newlines', 'words'];
const at = (name: string): string => join(dir, name);
let texts: Readonly<Record<string, string>>;
let sheets: Readonly<Record<string, string>>;

/** Every file of every story is made; all of a kind are opened at one start of LibreOffice. */
beforeAll(async () => {
  for (const [name, story] of Object.entries(STORIES)) {
    const found = hostileHarvest(story);
    const outline = harvestToOutline(found);
    writeFileSync(at(`${name}.pdf`), await writeFile({ form: 'pdf', outline }));
    writeFileSync(at(`${name}.docx`), await writeFile({ form: 'docx', outline }));
    writeFileSync(at(`${name}.csv`), await writeFile({ form: 'csv', harvests: [found] }));
  }
  for (const form of ['pdf', 'docx'] as const) writeFileSync(at(`scripts.${form}`), await writeFile({ form, outline: scriptsOutline() }));
  // What a file without care would do: so that the test can see a formula at all.
  writeFileSync(at('careless.csv'), '"=1+1";"woorden"\r\n');
  texts = openedInOffice(
    [...opened, 'scripts'].map((name) => at(`${name}.docx`)),
    { to: 'fodt', dir },
  );
  const csvs = [...opened, 'careless'].map((name) => at(`${name}.csv`));
  sheets = openedInOffice(csvs, { to: 'fods', dir, asCsv: true });
}, 300_000);

describe('[HA16] a PDF in other programs', () => {
  test.each(stories)('%s: is tagged, says it is PDF/UA-1, and carries its title, language and fonts', (name) => {
    const info = said('pdfinfo', at(`${name}.pdf`));
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^JavaScript: +no$/m);
    expect(info).toMatch(/^Title: +De oogst: Oogst <b>=1\+1<\/b>$/m);
    const about = said('pdfinfo', '-meta', at(`${name}.pdf`));
    expect(lacks(about, ['<pdfuaid:part>1</pdfuaid:part>', '>De oogst: Oogst &lt;b&gt;=1+1&lt;/b&gt;</rdf:li>'])).toEqual([]);
    const fonts = said('pdffonts', at(`${name}.pdf`))
      .trim()
      .split('\n')
      .slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    // Embedded, a subset, and with the letters behind the shapes.
    for (const font of fonts) expect(font).toMatch(/yes yes yes/);
  });

  test('has headings of every depth, lists and quotations as what they are', () => {
    const tags = said('pdfinfo', '-struct', at('words.pdf'));
    for (const tag of ['Document', 'H1', 'H2', 'H3', 'P', 'Sect', 'BlockQuote', 'L', 'LI', 'Lbl', 'LBody'])
      expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
    expect(tags).not.toMatch(/^ *H[5-9]/m);
    const order = [...said('pdfinfo', '-struct-text', at('words.pdf')).matchAll(/H2[^\n]*\n +"([^"]*)"/g)].map(([, title]) => title);
    expect(order.slice(0, 5)).toEqual(['Waar het schuurt', 'Nog open', 'Lege stoelen', 'Tegengeluid', 'De ervaring']);
  });

  test('gives back the words, also those its letters cannot show', () => {
    const words = said('pdftotext', '-raw', at('words.pdf'), '-');
    const shown = [
      '=HYPERLINK("http://fout.example";"klik")',
      '<script>alert(1)</script> ]]> &amp; </w:t>',
      'voorna',
      'Ελληνικά',
      'Русский',
    ];
    expect(lacks(words, [...shown, '\u{1f600}\u{1f469}\u200d\u{1f680}', '日本語'])).toEqual([]);
    expect(words.match(/[\0\u0001\u001b\u202e]/)).toBeNull();
    expect(said('pdftotext', '-raw', at('newlines.pdf'), '-').match(/begin\s+eind/)).not.toBeNull();
  });
});

describe('[HA26] a PDF in every script', () => {
  test.each(Object.entries(SCRIPTS))('%s: is given back in the order it was written', (_script, words) => {
    const read = plain(said('pdftotext', at('scripts.pdf'), '-'));
    expect(lacks(read, [plain(words)])).toEqual([]);
  });

  test('shows each in a font that has it, and nothing is missing', () => {
    const fonts = said('pdffonts', at('scripts.pdf'));
    for (const font of ['arabic', 'hebrew', 'ethiopic', 'devanagari', 'sc', 'emoji'])
      expect(fonts).toMatch(new RegExp(`noto-[a-z-]*${font}`));
    expect(fonts).not.toMatch(/lacking/);
    expect(said('pdftotext', at('scripts.pdf'), '-')).not.toContain('Markdown');
  });
});

describe('[HA27] a Word file in every script', () => {
  test('has words from right to left as such, and others as ever', () => {
    const text = texts['scripts'] ?? '';
    const leftward = new Set(
      [...text.matchAll(/<style:style style:name="(P\d+)"(?:(?!<\/style:style>).)*?style:writing-mode="rl-tb"/gs)].map(([, name]) => name),
    );
    const styleOf = (words: string) => new RegExp(`<text:p text:style-name="(P\\d+)">(?:(?!</text:p>).)*?${words}`, 's').exec(text)?.[1];
    expect(leftward.has(styleOf('محمد'))).toBe(true);
    expect(leftward.has(styleOf('שלום'))).toBe(true);
    expect(leftward.has(styleOf('Меня'))).toBe(false);
  });
});

describe('[HA17] a Word file in LibreOffice', () => {
  test.each(opened)('%s: opens, with real headings and lists, in its language', (name) => {
    const text = texts[name] ?? '';
    const levels = new Set([...text.matchAll(/<text:h [^>]*text:outline-level="(\d)"/g)].map(([, level]) => level));
    expect([...levels].sort()).toEqual(['1', '2', '3']);
    expect(text.match(/<text:list-item>/g)?.length).toBeGreaterThan(50);
    expect(new Set(text.match(/fo:language="[a-z]+"/g))).toEqual(new Set(['fo:language="nl"']));
    expect(lacks(text, ['<dc:title>De oogst: Oogst &lt;b&gt;=1+1&lt;/b&gt;</dc:title>'])).toEqual([]);
  });

  test('holds the words, and nothing of them does anything', () => {
    const text = texts['words'] ?? '';
    expect(lacks(text, ['&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp;amp; &lt;/w:t&gt;', '日本語', 'voorna'])).toEqual([]);
    expect(text.match(DOES_SOMETHING)).toBeNull();
  });
});

describe('[HA8] a spreadsheet in LibreOffice', () => {
  test('a careless one has a formula, so that one would be seen', () => {
    expect(sheets['careless']?.match(/table:formula/)).not.toBeNull();
  });

  test.each(opened)('%s: no cell became a formula, and none fetches anything', (name) => {
    const sheet = sheets[name] ?? '';
    expect(sheet.match(/table:formula/)).toBeNull();
    expect(sheet.match(DOES_SOMETHING)).toBeNull();
    expect(lacks(sheet, ['HYPERLINK', 'SUM(1+1)', 'voorna', '日本語', '{{7*7}}'])).toEqual([]);
  });
});

/** Short answers: a file is long. */
const lacks = (text: string, words: readonly string[]): readonly string[] => words.filter((one) => !text.includes(one));
/** Without the marks and spaces with which a program says where lines and directions begin. */
const plain = (text: string): string => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\s]/g, '');
const DOES_SOMETHING = /<text:a |<script:|xlink:href="http:|<text:dde|<office:event-listeners|<office:dde/;
