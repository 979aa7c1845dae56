import { createInstance } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { HarvestPage } from '../../client/views/takehome/HarvestPage.tsx';
import { TakeHomePage } from '../../client/views/takehome/TakeHomePage.tsx';
import { loadWords } from '../../shared/i18n/index.ts';
import { LANGS, type Lang } from '../../shared/model/text.ts';
import { deskView, floorView } from '../../shared/session/view.ts';
import type { Play } from '../support/play.ts';
import { sceneA, sceneB } from '../support/scenes.ts';

const STORY = 'Hij belt me elke week.';

const render = async (view: ReactNode, lang: Lang = 'nl'): Promise<string> => {
  const words = createInstance();
  await words
    .use(initReactI18next)
    .init({ lng: lang, resources: { [lang]: await loadWords(lang) }, defaultNS: 'common', interpolation: { escapeValue: false } });
  return renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      <Router ssrPath="/s/VXKM-TRPA/mine">{view}</Router>
    </I18nextProvider>,
  );
};

const harvestPage = (scene: Play, lang?: Lang) =>
  render(<HarvestPage floor={floorOf(scene)} caseText={STORY} harvests={new Map()} circle={null} files="/h" back="/" />, lang);
const takeHomePage = (scene: Play, name: string, lang?: Lang) =>
  render(
    <TakeHomePage
      floor={floorOf(scene)}
      desk={deskView(scene.session, scene.room, scene.who(name))}
      caseText={STORY}
      harvests={new Map()}
      files="/m"
      back="/"
      erase={() => Promise.resolve({ ok: true })}
    />,
    lang,
  );
const floorOf = (scene: Play) => floorView(scene.session, scene.room, new Set());

describe('the harvest page', () => {
  test('[HA3] keeps the story back until it is released, and says so', async () => {
    const scene = sceneA();
    const before = await harvestPage(scene);
    expect(before).not.toContain(STORY);
    expect(before).toContain('De ervaring zelf blijft in de kring.');
    scene.do('Lydia', 'case.release', { on: true });
    expect(await harvestPage(scene)).toContain(STORY);
  });

  test('[HA4] has the empty chair and the open questions', async () => {
    const page = await harvestPage(sceneA());
    expect(page).toContain('Lege stoelen');
    expect(page).toContain('Nog open');
  });

  test('says kindly that there is nothing yet', async () => {
    expect(await harvestPage(sceneA('choose'))).toContain('Er ligt nog niets om mee te nemen.');
  });

  test.each(LANGS)('saves in the language one reads it in (%s)', async (lang) => {
    expect(await harvestPage(sceneB(), lang)).toContain(`href="/h/harvest.md?lang=${lang}"`);
  });
});

describe('the take-home page', () => {
  test('[HA5] begins with the intention, private or shared', async () => {
    const page = await takeHomePage(sceneA(), 'Daan');
    expect(page.indexOf('Ik bel minder en spreek vaker af.')).toBeLessThan(page.indexOf('Hoe begon je dat telefoongesprek?'));
    expect(page).toContain('alleen van jou');
    expect(await takeHomePage(sceneA(), 'Mo')).not.toContain('Ik bel minder');
  });

  test('is kind to who wrote nothing', async () => {
    expect(await takeHomePage(sceneA('choose'), 'Samira', 'en')).toContain('You have not written anything yet.');
  });

  test('headings go down one step at a time', async () => {
    const levels = [...(await takeHomePage(sceneA(), 'Lydia')).matchAll(/<h([1-6])/g)].map((found) => Number(found[1]));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, at) => expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1));
  });
});
