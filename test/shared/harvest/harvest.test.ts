import { describe, expect, test } from 'vitest';
import type { SheetId } from '../../../shared/ids.ts';
import { harvest, isBare } from '../../../shared/harvest/harvest.ts';
import { harvestToJson } from '../../../shared/harvest/harvest-json.ts';
import { harvestToMarkdown } from '../../../shared/harvest/harvest-markdown.ts';
import { LANGS } from '../../../shared/model/text.ts';
import { floorView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const STORY = 'Hij belt me elke week.\nHij zegt dat hij wil werken.\n\nMaar elke stap wijst hij af.';
const floorOf = (scene: Play) => floorView(scene.session, scene.room, new Set());
const harvestOf = (scene: Play, story: string | null = STORY) => harvest(floorOf(scene), { case: story }, 'nl');
const released = (scene: Play): Play => {
  scene.do('Lydia', 'case.release', { on: true });
  return scene;
};

describe.each(LANGS)('golden files (%s)', (lang) => {
  test('[HA2] the harvest of a difficult experience, released', async () => {
    const found = harvest(floorOf(released(sceneA())), { case: STORY }, lang);
    await expect(harvestToMarkdown(found)).toMatchFileSnapshot(`golden/scene-a.${lang}.golden`);
    await expect(harvestToJson(found)).toMatchFileSnapshot(`golden/scene-a-json.${lang}.golden`);
  });

  test('[HA2] the harvest of a success experience', async () => {
    await expect(harvestToMarkdown(harvest(floorOf(sceneB()), { case: null }, lang))).toMatchFileSnapshot(`golden/scene-b.${lang}.golden`);
  });
});

describe('what goes along', () => {
  test('[HA1] check-ins, check-outs and proposed cases never do, whatever their card says', () => {
    const scene = sceneA();
    for (const text of [
      'Opgelucht.',
      'Een beetje moe, wel nieuwsgierig.',
      'Een man blijft me bellen dat hij wil werken, en wijst elke stap af.',
    ]) {
      scene.do('Lydia', 'card.harvest', { card: scene.card(text).id, on: true });
      expect(harvestToJson(harvestOf(scene))).not.toContain(text);
    }
  });

  test('[HA1] an intention nobody shared stays with its owner', () => {
    expect(harvestToJson(harvestOf(sceneA()))).not.toContain('Ik bel minder');
  });

  test('[HA1] what waits for the reveal stays behind', () => {
    const scene = sceneA('appreciate');
    scene.do('Daan', 'card.post', { kind: 'strength', text: 'Je bleef kalm.', to: scene.who('Lydia') });
    expect(harvestToJson(harvestOf(scene))).not.toContain('Je bleef kalm.');
  });

  test('[HA1] what its author keeps back or withdraws stays behind', () => {
    const scene = sceneA();
    scene.do('Joost', 'card.harvest', { card: scene.card('Wie bepaalde welke stap de volgende was?').id, on: false });
    scene.do('Daan', 'card.withdraw', { card: scene.card('Wat deed je tussen twee belletjes in?').id });
    const json = harvestToJson(harvestOf(scene));
    expect(json).not.toContain('Wie bepaalde welke stap');
    expect(json).not.toContain('tussen twee belletjes');
  });

  test('[HA2] no author’s name is in it; only those whom a strength is for', () => {
    const json = harvestToJson(harvestOf(sceneA()));
    for (const name of ['Daan', 'Samira', 'Joost', 'Mo"', 'Els', 'Marieke']) expect(json).not.toContain(name);
    expect(harvestOf(sceneA()).strengths.map(({ to }) => to)).toEqual(['Lydia', 'Hafza']);
  });

  test('[HA2] words are verbatim', () => {
    const scene = sceneA('explore');
    const odd = '  "Wat"  zei hij <b>toen</b>?\n… & daarna 👋🏽';
    scene.do('Daan', 'card.post', { kind: 'question', text: odd });
    expect(harvestOf(scene).perspectives[0]?.questions.at(-1)?.text).toBe(odd);
  });

  test('[HA3] the story and the answers only when the bringer releases them', () => {
    const scene = sceneA();
    const answer = () => harvestOf(scene).perspectives.flatMap((sheet) => sheet.questions.flatMap((question) => question.answer ?? []));
    expect([harvestOf(scene).case, answer()]).toEqual([null, []]);
    released(scene);
    expect([harvestOf(scene).case, answer()]).toEqual([STORY, ['open vragen, ik volgde hem']]);
  });

  test('[HA4] a chair is empty when nobody stands there and nobody asked from there, kept back or not', () => {
    const scene = sceneA();
    expect(harvestOf(scene).emptyChairs).toEqual([{ perspective: 'client', title: 'De werkzoekende zelf' }]);
    scene.do('Joost', 'card.harvest', { card: scene.card('Wie bepaalde welke stap de volgende was?').id, on: false });
    scene.do('Joost', 'sheet.leave', {});
    expect(harvestOf(scene).emptyChairs.map(({ perspective }) => perspective)).toEqual(['client']);
  });

  test('[HA4] open questions and “not now” are listed, discussed ones are not', () => {
    const open = harvestOf(sceneA()).openQuestions;
    expect(open).toContainEqual({ text: 'Wie bepaalde welke stap de volgende was?', mark: 'not-now', room: null, from: 'Macht' });
    expect(open.map(({ text }) => text)).not.toContain('Hoe begon je dat telefoongesprek?');
  });

  test('[PH11] a question from an absent voice keeps its mark', () => {
    const scene = sceneA('explore');
    scene.do('Joost', 'sheet.claim', { sheet: 'client' as SheetId });
    scene.do('Joost', 'card.post', { kind: 'question', text: 'Wat wilde hij zelf?' });
    expect(harvestOf(scene).perspectives.at(-1)).toMatchObject({
      perspective: 'client',
      questions: [{ text: 'Wat wilde hij zelf?', assumption: true }],
    });
    expect(harvestToMarkdown(harvestOf(scene))).toContain('> — aanname');
  });
});

describe('questions on questions', () => {
  test('a follow-up from another sheet says so; one whose question stayed behind stands by itself', () => {
    const scene = sceneA('explore');
    const first = scene.card('Hoe begon je dat telefoongesprek?').id;
    scene.do('Hafza', 'card.post', { kind: 'follow-up', text: 'Hoe voelde dat begin?', parent: first });
    expect(harvestOf(scene).perspectives[0]?.questions[0]?.followUps.map(({ text, from }) => [text, from])).toEqual([
      ['En wat gebeurde er toen aan jouw kant van de lijn?', null],
      ['Hoe voelde dat begin?', 'Gevoelens'],
    ]);
    scene.do('Daan', 'card.harvest', { card: first, on: false });
    const bySheet = harvestOf(scene).perspectives.map(({ title, questions }) => [title, questions.map(({ text }) => text)]);
    expect(bySheet).toContainEqual(['Gevoelens', expect.arrayContaining(['Hoe voelde dat begin?'])]);
  });

  test('a question on a question on a question stays in its thread', () => {
    const scene = sceneA('explore');
    const parent = scene.card('En wat gebeurde er toen aan jouw kant van de lijn?').id;
    scene.do('Daan', 'card.post', { kind: 'follow-up', text: 'En toen?', parent });
    expect(harvestOf(scene).perspectives[0]?.questions[0]?.followUps.map(({ text }) => text)).toContain('En toen?');
  });
});

test('before anything was said there is nothing to take along, and a sentence says so', () => {
  const found = harvestOf(sceneA('choose'), null);
  expect(isBare(found)).toBe(true);
  expect(harvestToMarkdown(found)).toContain('Er ligt nog niets om mee te nemen.');
});
