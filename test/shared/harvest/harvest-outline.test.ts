import { describe, expect, test } from 'vitest';
import type { ParticipantId } from '../../../shared/ids.ts';
import { harvest, type Harvest } from '../../../shared/harvest/harvest.ts';
import { harvestToCsv } from '../../../shared/harvest/harvest-csv.ts';
import { harvestToMarkdown } from '../../../shared/harvest/harvest-markdown.ts';
import { harvestToOutline } from '../../../shared/harvest/harvest-outline.ts';
import type { Block } from '../../../shared/harvest/outline.ts';
import { floorView } from '../../../shared/session/view.ts';
import { sceneA } from '../../support/scenes.ts';

const said = (text: string) => ({ text, room: null });
const thing = (text: string) => ({ kind: 'card' as const, name: '', words: [{ ...said(text), assumption: false }] });
const asked = { ...said('Wat deed je toen?'), mark: 'asked' as const, assumption: false, answer: null, followUps: [] };

/** One of each part. */
const full: Harvest = {
  lang: 'nl',
  title: 'Bijeenkomst 2',
  theme: '',
  script: 'Een moeilijke ervaring',
  case: 'Hij belt me elke week.',
  subgroups: [{ name: 'Aan het raam', text: 'Wij praatten verder.' }],
  perspectives: [{ perspective: 'acting', title: 'Handelen', questions: [asked] }],
  openQuestions: [{ ...said('Wat zei hij?'), mark: 'open', from: 'Macht' }],
  marked: true,
  emptyChairs: [{ perspective: 'client', title: 'De werkzoekende zelf' }],
  minority: [said('Ik zou juist bellen.')],
  groups: [{ name: 'Er zijn', cards: [{ ...said('Bereikbaar blijven.'), assumption: false }] }],
  tensions: [{ between: [thing('Bellen.'), thing('Langsgaan.')], words: { where: 'In de tijd', origin: '', problem: '', whom: '' } }],
  comparison: null,
  factors: [said('Een kop koffie.')],
  clip: { title: 'Wat beweegt', points: ['Autonomie'] },
  insights: [said('Mijn buikgevoel is ook kennis.')],
  strengths: [{ to: 'Lydia', words: [said('Je geduld.')] }],
  intentions: [{ ...said('Ik nodig hem uit.'), plan: null }],
};

const ORDER = [
  'Waar het schuurt',
  'Nog open',
  'Lege stoelen',
  'Tegengeluid',
  'De ervaring',
  'Wat de subgroepen meebrachten',
  'Wat we vroegen',
  'Wat we samen legden',
  'Wat maakte dat het werkte',
  'Uit de kennisclip',
  'Wat ons opviel',
  'Krachten die we hoorden',
  'Voornemens die gedeeld zijn',
];

const titlesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'section' ? [block.title] : []));

describe('[HA15] what differs comes first, then what is open, empty chairs and counter-voices', () => {
  test('in the outline', () => {
    expect(titlesOf(harvestToOutline(full).blocks)).toEqual(ORDER);
  });

  test('in Markdown', () => {
    expect([...harvestToMarkdown(full).matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(ORDER);
  });

  test('in the spreadsheet', () => {
    const parts = [...harvestToCsv(full).matchAll(/^"([^"]*)"/gm)].map(([, part]) => part).slice(1);
    expect([...new Set(parts)]).toEqual(ORDER);
  });
});

test('[HA15] [LA1] a counter-voice brings the words along that it was raised at, and not who raised it or how many', () => {
  const scene = sceneA('explore');
  const text = 'Hoe begon je dat telefoongesprek?';
  const found = () => harvest(floorView(scene.session, scene.room, new Set<ParticipantId>()), { case: null }, 'nl');
  for (const [name, reaction] of [
    ['Mo', 'doubt'],
    ['Samira', 'counter-voice'],
    ['Joost', 'counter-voice'],
  ] as const)
    scene.do(name, 'card.react', { card: scene.card(text).id, reaction });
  expect(found().minority).toEqual([{ text, room: null }]);
  scene.do('Daan', 'card.harvest', { card: scene.card(text).id, on: false });
  expect(found().minority).toEqual([]);
});
