import { describe, expect, test } from 'vitest';
import { loadPage, PAGES, type PageId } from '../../../shared/i18n/pages.ts';
import { LANGS, type Lang } from '../../../shared/model/text.ts';
import { FACTS } from '../../../shared/privacy/facts.ts';
import { spansIn, type PageText, type Span } from '../../../shared/privacy/page.ts';
import { READERS, READS, WHO_READS } from '../../../shared/privacy/readers.ts';
import type { About } from '../../../shared/protocol/http.ts';

const NOBODY: About = { organisation: null, contact: null };
const TOLD: About = { organisation: 'Gemeente Voorbeeld', contact: 'privacy@example.nl' };
const BLANKS = { organisation: 'naam', contact: 'adres' };
const each = LANGS.flatMap((lang) => PAGES.map((id) => [id, lang] as const));

const spans = (sentence: string, about: About = TOLD): readonly Span[] => spansIn(sentence, { about, blanks: BLANKS });
const sentencesOf = async (id: PageId, lang: Lang): Promise<readonly string[]> => stringsIn((await loadPage(id, lang)).page);
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
const factsIn = (sentence: string): readonly string[] => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

describe('what the pages say', () => {
  test.each(each)('[PV1] %s (%s) names no number that the code does not give it', async (id, lang) => {
    for (const sentence of await sentencesOf(id, lang)) {
      const own = sentence.replaceAll(/\{\{\w+\}\}|\]\(\S+\)/g, '').replaceAll(NAMES_WITH_NUMBERS, '');
      expect(own, sentence).not.toMatch(/\d/);
    }
  });

  test.each(LANGS)('[PV1] the page about privacy tells every number there is (%s)', async (lang) => {
    const told = new Set((await sentencesOf('privacy', lang)).flatMap(factsIn));
    expect(Object.keys(FACTS).filter((name) => !told.has(name))).toEqual([]);
  });

  test('[PV1] they are whole numbers of hours, days and people', () => {
    for (const fact of Object.values(FACTS)) expect(Number.isInteger(fact) && fact > 0).toBe(true);
    expect(spans('{{keepHours}} uur')[0]).toEqual({ kind: 'words', text: String(FACTS.keepHours) });
  });

  test.each(each)('[PV1] [PV2] %s (%s) asks for nothing that is not known', async (id, lang) => {
    for (const sentence of await sentencesOf(id, lang)) expect(() => spans(sentence)).not.toThrow();
  });

  test.each(PAGES)('[PV7] %s says the same in both languages: the same parts, numbers, links and blanks', async (id) => {
    const [nl, en] = await Promise.all([sentencesOf(id, 'nl'), sentencesOf(id, 'en')]);
    expect(en.length).toBe(nl.length);
    // The order of words is each language’s own.
    const marks = (sentence: string) => spans(sentence).filter(({ kind }) => kind !== 'words');
    const shape = (sentence: string) => [
      factsIn(sentence).toSorted(),
      marks(sentence).map((span) => (span.kind === 'link' ? span.href : span.kind)),
    ];
    for (const [at, sentence] of nl.entries()) expect(shape(en[at] ?? ''), sentence).toEqual(shape(sentence));
  });

  test.each(LANGS)('each part has an address of its own, and links lead to parts and pages that are there (%s)', async (lang) => {
    const pages = new Map<string, PageText>();
    for (const [path, id] of PATHS) pages.set(path, (await loadPage(id, lang)).page);
    for (const { parts } of pages.values()) expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    const links = [...pages.values()]
      .flatMap(stringsIn)
      .flatMap((sentence) => spans(sentence))
      .filter((span) => span.kind === 'link');
    expect(links.length).toBeGreaterThan(5);
    for (const { href } of links) {
      const [path = '', part] = href.split('#');
      if (!path.startsWith('/')) expect(href).toMatch(/^(https:|mailto:)/);
      else expect(part === undefined ? pages.has(path) : pages.get(path)?.parts.some(({ id }) => id === part), href).toBe(true);
    }
  });
});

describe('who runs this Kring', () => {
  test.each(LANGS)('[PV2] is on the page about privacy when it was told, with where to ask (%s)', async (lang) => {
    const { page } = await loadPage('privacy', lang);
    const blocks = page.parts.flatMap((part) => part.blocks);
    const of = (key: 'ifOrganisation' | 'ifContact') =>
      blocks.flatMap((block) => (typeof block !== 'string' && key in block ? [Object(block)[key]] : []));
    const [organisation] = of('ifOrganisation') as [{ told: string; untold: string }];
    const [contact] = of('ifContact') as [{ told: string; untold: string }];
    expect(spans(organisation.told)).toContainEqual({ kind: 'words', text: 'Gemeente Voorbeeld' });
    expect(spans(contact.told)).toContainEqual({ kind: 'link', text: 'privacy@example.nl', href: 'mailto:privacy@example.nl' });
    for (const untold of [organisation.untold, contact.untold]) expect(spans(untold, NOBODY)).toEqual([{ kind: 'words', text: untold }]);
  });

  test('[PV2] an https address is a link as it is', () => {
    const contact = 'https://example.nl/privacy?over=kring';
    expect(spans('{{contact}}', { ...TOLD, contact })).toEqual([{ kind: 'link', text: contact, href: contact }]);
  });

  test('[PV7] is a blank in a model when it was not told', () => {
    expect(spans('{{organisation}}, {{contact}}', NOBODY)).toEqual([
      { kind: 'blank', text: 'naam' },
      { kind: 'words', text: ', ' },
      { kind: 'blank', text: 'adres' },
    ]);
  });

  test.each([['dpia'], ['register'], ['accessibility']] as const)('[PV7] %s marks what an organisation has to say itself', async (id) => {
    const blanks = (await sentencesOf(id, 'nl')).flatMap((sentence) => spans(sentence)).filter(({ kind }) => kind === 'blank');
    expect(blanks.length).toBeGreaterThan(4);
  });
});

test.each(LANGS)('every reader, kind and answer of the table has words, and is used (%s)', async (lang) => {
  const { readers } = (await loadPage('privacy', lang)).frame;
  expect(Object.keys(readers.who)).toEqual([...READERS]);
  for (const row of Object.values(WHO_READS)) expect(row.length).toBe(READERS.length);
  const used = new Set<string>(Object.values(WHO_READS).flat());
  expect(READS.filter((one) => !used.has(one))).toEqual([]);
});

/** Of laws, standards, methods and ciphers. */
const NAMES_WITH_NUMBERS =
  /art\. \d+(?: lid \d+|\(\d\)\(\w\))*|WCAG \d\.\d|EN 301 549|niveau B1|taalniveau B1|level B1|X25519|AES-256|320 pixels|400 (?:procent|percent)|22 [Nn]ovember 2026|\(\d\)\(\w\)/g;
const PATHS = [
  ['/privacy', 'privacy'],
  ['/privacy/dpia', 'dpia'],
  ['/privacy/register', 'register'],
  ['/toegankelijkheid', 'accessibility'],
] as const;
