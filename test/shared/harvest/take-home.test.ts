import { describe, expect, test } from 'vitest';
import { isBlank, takeHome } from '../../../shared/harvest/take-home.ts';
import { takeHomeToMarkdown } from '../../../shared/harvest/take-home-markdown.ts';
import { LANGS, type Lang } from '../../../shared/model/text.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const pageOf = (scene: Play, name: string, story: string | null = null, lang: Lang = 'nl') =>
  takeHome(floorView(scene.session, scene.room, new Set()), deskView(scene.session, scene.room, scene.who(name)), lang, { case: story });

test.each(LANGS)('golden files (%s): the bringer’s page and a participant’s', async (lang) => {
  await expect(takeHomeToMarkdown(pageOf(sceneA(), 'Lydia', 'Hij belt me elke week.', lang))).toMatchFileSnapshot(
    `golden/mine-lydia.${lang}.golden`,
  );
  await expect(takeHomeToMarkdown(pageOf(sceneB(), 'Iris', null, lang))).toMatchFileSnapshot(`golden/mine-iris.${lang}.golden`);
});

describe('[HA5] a personal page', () => {
  test('holds one’s own private words, marked as such', () => {
    expect(pageOf(sceneA(), 'Daan').intentions).toMatchObject([
      { text: 'Ik bel minder en spreek vaker af.', private: true, plan: { when: 'vanaf maandag' } },
    ]);
    expect(takeHomeToMarkdown(pageOf(sceneA(), 'Daan'))).toContain('— alleen van jou');
  });

  test('holds nobody else’s private words', () => {
    const scene = sceneA();
    for (const name of ['Lydia', 'Hafza', 'Samira', 'Joost', 'Mo', 'Marieke'])
      expect(JSON.stringify(pageOf(scene, name))).not.toContain('Ik bel minder');
  });

  test('holds the strengths others heard in this person', () => {
    expect(pageOf(sceneA(), 'Hafza').received).toEqual(['Je durfde naar gevoel te vragen.']);
  });

  test('leaves out what was withdrawn', () => {
    const scene = sceneA();
    scene.do('Daan', 'card.withdraw', { card: scene.card('Ik bel minder en spreek vaker af.').id });
    expect(pageOf(scene, 'Daan').intentions).toEqual([]);
  });

  test('gives the bringer the story and the answers; others only when released', () => {
    const scene = sceneA();
    const story = 'Hij belt me elke week.';
    expect(pageOf(scene, 'Lydia', story).group.case).toBe(story);
    expect(pageOf(scene, 'Daan', story).group.case).toBeNull();
    scene.do('Lydia', 'case.release', { on: true });
    expect(pageOf(scene, 'Daan', story).group.case).toBe(story);
  });

  test('keeps words written for a guest apart, under the guest’s name', () => {
    const page = pageOf(sceneA(), 'Marieke');
    expect(page.questions).toEqual([]);
    expect(page.onBehalf).toMatchObject([
      { name: 'Els', words: [{ text: 'Els is blij dat ze er is.' }, { text: 'Wat weet je van zijn eerdere ervaringen met werk?' }] },
    ]);
  });

  test('of who wrote nothing is blank, and says so kindly', () => {
    const page = pageOf(sceneA('choose'), 'Samira');
    expect(isBlank(page)).toBe(true);
    expect(takeHomeToMarkdown(page)).toContain('Je schreef nog niets op.');
  });
});
