import { createInstance } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { harvestFiles, mineFiles } from '../../client/models/filesToKeep.ts';
import { tracesInHarvest } from '../../client/models/harvestTraces.ts';
import { OpenHarvestPage } from '../../client/views/takehome/OpenHarvestPage.tsx';
import { SavingPanel } from '../../client/views/takehome/Saving.tsx';
import { TracesFound } from '../../client/views/takehome/TracesFound.tsx';
import { harvestToOutline } from '../../shared/harvest/harvest-outline.ts';
import { harvestToJson } from '../../shared/harvest/harvest-json.ts';
import { keptFromJson } from '../../shared/harvest/opened.ts';
import { seriesToJson } from '../../shared/harvest/series-json.ts';
import { loadWords } from '../../shared/i18n/index.ts';
import { tracesIn } from '../../shared/privacy/traces.ts';
import { hostileHarvest } from '../support/hostile-harvest.ts';

const render = async (view: ReactNode): Promise<string> => {
  const words = createInstance();
  await words
    .use(initReactI18next)
    .init({ lng: 'nl', resources: { nl: await loadWords('nl') }, defaultNS: 'common', interpolation: { escapeValue: false } });
  return renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      <Router ssrPath="/oogst">{view}</Router>
    </I18nextProvider>,
  );
};

const find = (text: string) => tracesIn(text, { year: 2026 });
const nothing = () => undefined;

describe('[HA19] before saving', () => {
  const found = {
    ...hostileHarvest('Bel haar op 06-12345678 als je wilt, zei hij aan het eind van een lang gesprek.'),
    lang: 'nl' as const,
  };

  test('what looks like a trace of a person stands there in its context, with what may be done', async () => {
    const traces = tracesInHarvest(found, find);
    expect(traces).toMatchObject([{ kind: 'phone', before: 'Bel haar op ', words: '06-12345678' }]);
    expect(traces[0]?.after).toMatch(/^ als je wilt, zei hij .*…$/);
    const page = await render(<TracesFound traces={traces} />);
    for (const said of ['1 plek lijkt', '<mark>06-12345678</mark>', 'Dit lijkt op een telefoonnummer', 'bewaar het zoals het is'])
      expect(page).toContain(said);
    expect(await render(<TracesFound traces={[]} />)).toContain('lees het zelf nog eens na');
  });

  test('it says who will be able to read it, and every file stays within reach', async () => {
    const files = harvestFiles('/api/sessions/X', 'nl', false);
    const page = await render(
      <SavingPanel who="Dit bestand kan iedereen lezen." files={files} saving={{ states: {}, save: nothing }}>
        <TracesFound traces={tracesInHarvest(found, find)} />
      </SavingPanel>,
    );
    expect(page).toContain('Dit bestand kan iedereen lezen.');
    expect(page.match(/<a /g)).toHaveLength(files.length);
    expect(page).not.toContain('aria-disabled');
  });

  test('while a file is made that is said, and what failed gets a sentence', async () => {
    const states = { pdf: { kind: 'making' }, docx: { kind: 'failed', refusal: { code: 'no-file' } } } as const;
    const page = await render(<SavingPanel who="" files={mineFiles('/m', 'nl')} saving={{ states, save: nothing }} />);
    expect(page).toContain('aria-busy="true"');
    expect(page).toContain('Dit bestand maken lukte niet');
  });

  test('[HA10] names are on the picture only when they were asked for', () => {
    const pictures = (names: boolean) =>
      harvestFiles('/h', 'nl', names).flatMap(({ kind, href }) => (kind === 'svg' || kind === 'png' ? [href] : []));
    expect(pictures(false)).toEqual(['/h/harvest.svg?lang=nl', '/h/harvest.svg?lang=nl']);
    expect(pictures(true)).toEqual(['/h/harvest.svg?lang=nl&names=1', '/h/harvest.svg?lang=nl&names=1']);
  });
});

describe('[HA20] a kept harvest', () => {
  const open = (json: string) => {
    const read = keptFromJson(json);
    const opened = read.ok ? ({ kind: 'there', of: read.value } as const) : ({ kind: 'fault', fault: read.error } as const);
    return render(<OpenHarvestPage opened={opened} onOpen={nothing} />);
  };

  test('opens as the page it was', async () => {
    const page = await open(harvestToJson(hostileHarvest('Hij belt me elke week.')));
    for (const said of ['De oogst', 'Hij belt me elke week.', 'Tegengeluid', 'Lege stoelen', 'Er gaat niets naar de server'])
      expect(page).toContain(said);
    expect(page).not.toContain('<script>');
  });

  test('[HA25] those of a series open as one page: which sessions, and then each of them', async () => {
    const sessions = ['Hij belt me elke week.', 'Zij kwam langs.'].map((words, at) => ({
      when: '3 maart',
      harvest: { ...hostileHarvest(words), title: `Bijeenkomst ${String(at + 1)}` },
    }));
    const file = { lang: 'nl', spoken: 'nl', title: 'Basisreeks', goal: 'Eerst vragen', sessions } as const;
    const page = await open(seriesToJson(file));
    for (const said of ['De oogst van de reeks', 'Eerst vragen', 'Hij belt me elke week.', 'Zij kwam langs.', '3 maart'])
      expect(page).toContain(said);
    expect(page).toContain('<a href="#meeting-2"><bdi>Bijeenkomst 2</bdi></a>');
    expect(page).toContain('Er gaat niets naar de server');
    expect(await open(seriesToJson({ ...file, sessions: [] }))).toContain('nog geen oogst bewaard');
  });

  test('[HA15] the page tells in the same order as the files', async () => {
    const found = hostileHarvest('Hij belt me elke week.');
    const page = await open(harvestToJson(found));
    const titles = harvestToOutline(found).blocks.flatMap((block) => (block.kind === 'section' ? [block.title] : []));
    expect([...page.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, title]) => title)).toEqual(titles);
  });

  test.each([
    ['something else', 'niet te lezen', 'hallo'],
    ['other data', 'geen oogst van Kring', '{"kring":"reeks"}'],
    ['a later version', 'nieuwere Kring (versie 99)', '{"kring":"harvest","version":99}'],
    ['a broken one', 'klopt iets niet', '{"kring":"harvest","version":3}'],
  ])('%s gets a sentence, and another may be chosen', async (_what, sentence, json) => {
    const page = await open(json);
    expect(page).toContain(sentence);
    expect(page).toContain('Kies een bestand');
  });
});
