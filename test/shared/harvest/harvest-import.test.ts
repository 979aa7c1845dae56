import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harvest } from '../../../shared/harvest/harvest.ts';
import { harvestFromJson, type ImportFault } from '../../../shared/harvest/harvest-import.ts';
import { harvestToJson } from '../../../shared/harvest/harvest-json.ts';
import { harvestToMarkdown } from '../../../shared/harvest/harvest-markdown.ts';
import { loadWords } from '../../../shared/i18n/index.ts';
import { LANGS } from '../../../shared/model/text.ts';
import { harmless } from '../../../shared/plain-words.ts';
import { floorView } from '../../../shared/session/view.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { anyHarvest, hostileWords } from './any-harvest.ts';

const harvestOf = (scene: ReturnType<typeof sceneA>, lang: 'nl' | 'en' = 'nl') =>
  harvest(floorView(scene.session, scene.room, new Set()), { case: 'Hij belt me.\nElke week.' }, lang);
const bare = JSON.parse(harvestToJson(harvestOf(sceneA('choose')))) as Record<string, unknown>;
const fault = (file: unknown) => {
  const read = harvestFromJson(typeof file === 'string' ? file : JSON.stringify(file));
  return read.ok ? null : read.error;
};

describe('[HA9] written and read back', () => {
  test.each(LANGS)('both scenes are the same, and make the same pages (%s)', (lang) => {
    for (const scene of [sceneA(), sceneB()]) {
      const found = harvestOf(scene, lang);
      const read = harvestFromJson(harvestToJson(found));
      expect(read).toEqual({ ok: true, value: found });
      expect(read.ok && harvestToMarkdown(read.value)).toBe(harvestToMarkdown(found));
    }
  });

  test('any harvest is the same, without what no file should carry', () => {
    fc.assert(
      fc.property(anyHarvest(hostileWords()), (found) => {
        const cleaned = JSON.parse(JSON.stringify(found), (_key, value: unknown) =>
          typeof value === 'string' ? harmless(value) : value,
        ) as unknown;
        const read = harvestFromJson(harvestToJson(found));
        expect(read).toEqual({ ok: true, value: cleaned });
        expect(read.ok && harvestFromJson(harvestToJson(read.value))).toEqual(read);
      }),
    );
  });

  test('a file of the first version: words without rooms', () => {
    const { subgroups: _subgroups, groups: _groups, tensions: _tensions, comparison: _comparison, ...first } = bare;
    const read = harvestFromJson(
      JSON.stringify({
        ...first,
        version: 1,
        insights: ['Mijn buikgevoel is ook kennis.'],
        strengths: [{ to: null, words: ['Je geduld.'] }],
        intentions: [{ text: 'Ik vraag eerst.', plan: null }],
      }),
    );
    expect(read.ok && read.value).toMatchObject({
      subgroups: [],
      comparison: null,
      insights: [{ text: 'Mijn buikgevoel is ook kennis.', room: null }],
      strengths: [{ to: null, words: [{ text: 'Je geduld.', room: null }] }],
      intentions: [{ text: 'Ik vraag eerst.', room: null, plan: null }],
    });
  });

  test('an editor that put a mark at the beginning does no harm', () => {
    expect(harvestFromJson(`\ufeff${JSON.stringify(bare)}`).ok).toBe(true);
  });
});

describe('[HA9] anything else gets a fault', () => {
  test.each([
    ['nothing', '', { kind: 'no-json' }],
    ['words', 'De oogst', { kind: 'no-json' }],
    ['a page', '<html>', { kind: 'no-json' }],
    ['half a file', JSON.stringify(bare).slice(0, -20), { kind: 'no-json' }],
    ['an endless list', '['.repeat(200_000), { kind: 'no-json' }],
    ['a number', '7', { kind: 'no-harvest' }],
    ['null', 'null', { kind: 'no-harvest' }],
    ['a list', '[]', { kind: 'no-harvest' }],
    ['data of another program', '{"version":2}', { kind: 'no-harvest' }],
    ['another file of ours', '{"kring":"series","version":2}', { kind: 'no-harvest' }],
    ['a version that is none', { ...bare, version: '2' }, { kind: 'no-harvest' }],
    ['a later version', { ...bare, version: 4, other: true }, { kind: 'newer', version: 4 }],
    ['a file that is too big', ' '.repeat(5_000_001), { kind: 'too-big', most: 5_000_000 }],
    ['a missing part', { ...bare, perspectives: undefined }, { kind: 'broken', at: 'perspectives' }],
    ['a title that is none', { ...bare, title: 7 }, { kind: 'broken', at: 'title' }],
    ['another language', { ...bare, lang: 'fy' }, { kind: 'broken', at: 'lang' }],
    ['a part too many', { ...bare, admin: true }, { kind: 'broken', at: 'admin' }],
    [
      'a wrong row',
      {
        ...bare,
        emptyChairs: [
          { perspective: 'client', title: 'x' },
          { perspective: 'boss', title: 'x' },
        ],
      },
      { kind: 'broken', at: 'emptyChairs.1.perspective' },
    ],
    ['a name of a prototype', JSON.stringify(bare).replace('{', '{"__proto__":{"admin":true},'), { kind: 'broken', at: '__proto__' }],
    ['a key with a tag', { ...bare, '<script>alert(1)</script>': 1 }, { kind: 'broken', at: 'scriptalert1script' }],
    ['words without end', { ...bare, theme: 'a'.repeat(200_001) }, { kind: 'broken', at: 'theme' }],
  ])('%s', (_what, file, expected) => {
    expect(fault(file)).toEqual(expected);
  });

  test.each(LANGS)('each has a sentence (%s)', async (lang) => {
    const { faults } = (await loadWords(lang)).takehome;
    const kinds: Record<ImportFault['kind'], true> = { 'too-big': true, 'no-json': true, 'no-harvest': true, newer: true, broken: true };
    expect(Object.keys(faults).sort()).toEqual(Object.keys(kinds).sort());
  });

  test('whatever the file holds, it is read or refused, and pollutes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify({ ...bare, perspectives: value, intentions: value })),
        ),
        (json) => {
          const read = harvestFromJson(json);
          expect(read.ok || ['no-json', 'no-harvest', 'newer', 'broken'].includes(read.error.kind)).toBe(true);
          expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
        },
      ),
    );
  });
});
