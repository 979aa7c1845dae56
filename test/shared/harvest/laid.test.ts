import { describe, expect, test } from 'vitest';
import type { CardId, GroupId, LinkId, ParticipantId, SheetId } from '../../../shared/ids.ts';
import type { LinkEnd } from '../../../shared/model/links.ts';
import { rowsOf } from '../../../shared/model/table.ts';
import { comparisonOf } from '../../../shared/harvest/comparison.ts';
import { harvest, isBare } from '../../../shared/harvest/harvest.ts';
import { harvestToJson } from '../../../shared/harvest/harvest-json.ts';
import { harvestToMarkdown } from '../../../shared/harvest/harvest-markdown.ts';
import { LANGS, type Lang } from '../../../shared/model/text.ts';
import { floorView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const [TIME, NEAR, EARNEST, COFFEE] = [
  'Op tijd geïnvesteerd in de samenwerking.',
  'Bereikbaar gebleven na de start.',
  'De kennis van de ander serieus genomen.',
  'Een kop koffie zonder agenda.',
] as const;
const [INVEST, EYES, REACH] = [
  'Op tijd investeren in elkaar',
  'Kijken door de ogen van de ander',
  'Bereikbaar blijven na de start',
] as const;

const floorOf = (scene: Play) => floorView(scene.session, scene.room, new Set<ParticipantId>());
const harvestOf = (scene: Play, lang: Lang = 'nl') => harvest(floorOf(scene), { case: null }, lang);
const idOf = (scene: Play, text: string): CardId => scene.card(text).id;
const at = (scene: Play, text: string): LinkEnd => ({ kind: 'card', card: idOf(scene, text) });
const point = (place: number): LinkEnd => ({ kind: 'point', point: place });
const lay = (scene: Play, text: string, beside: string): void =>
  void scene.do('Iris', 'group.put', { card: idOf(scene, text), into: { kind: 'card', card: idOf(scene, beside) } });
const link = (scene: Play, kind: 'tension' | 'same', from: LinkEnd, to: LinkEnd): LinkId => {
  scene.do('Iris', 'link.make', { kind, from, to });
  return rowsOf(scene.room.links).at(-1)?.id as LinkId;
};
const lastGroup = (scene: Play): GroupId => rowsOf(scene.room.groups).at(-1)?.id as GroupId;
const keepBack = (scene: Play, who: string, text: string): void =>
  void scene.do(who, 'card.harvest', { card: idOf(scene, text), on: false });

/** Two factors in a named group that says the same as two points, one factor by itself, and a tension. */
const laidScene = (): Play => {
  const scene = sceneB('knowledge');
  lay(scene, NEAR, TIME);
  scene.do('Iris', 'group.name', { group: lastGroup(scene), name: 'Er zijn, ook *later*' });
  link(scene, 'same', { kind: 'group', group: lastGroup(scene) }, point(0));
  link(scene, 'same', point(2), at(scene, NEAR));
  const words = { where: 'Tussen plannen en gewoon doen', origin: 'Onze agenda’s', problem: '', whom: 'Voor Werk' };
  scene.do('Iris', 'link.tell', { link: link(scene, 'tension', at(scene, TIME), at(scene, COFFEE)), words });
  return scene;
};

describe('groups in the harvest', () => {
  test('[HA1] [HA2] stand under their name, verbatim, and not among the loose factors as well', () => {
    const found = harvestOf(laidScene());
    expect(found.groups.map(({ name, cards }) => [name, cards.map(({ text }) => text)])).toEqual([['Er zijn, ook *later*', [TIME, NEAR]]]);
    expect(found.factors.map(({ text }) => text)).toEqual([COFFEE, EARNEST].sort());
    expect(isBare(found)).toBe(false);
  });

  test('[HA1] what its author keeps back is not under a group either, and a group without any such card stays behind', () => {
    const scene = laidScene();
    keepBack(scene, 'Noor', NEAR);
    expect(harvestOf(scene).groups[0]?.cards.map(({ text }) => text)).toEqual([TIME]);
    keepBack(scene, 'Iris', TIME);
    const json = harvestToJson(harvestOf(scene));
    for (const words of [TIME, NEAR, 'Er zijn']) expect(json).not.toContain(words);
  });

  test('[HA1] a check-in does not leave the room by lying in a group', () => {
    const scene = sceneA('explore');
    const text = 'Een beetje moe, wel nieuwsgierig.';
    scene.do('Hafza', 'group.put', {
      card: idOf(scene, text),
      into: { kind: 'card', card: idOf(scene, 'Hoe begon je dat telefoongesprek?') },
    });
    expect(harvestToJson(harvestOf(scene))).not.toContain(text);
  });

  test('[LA6] a withdrawn card is not under its group', () => {
    const scene = laidScene();
    scene.do('Noor', 'card.withdraw', { card: idOf(scene, NEAR) });
    expect(harvestOf(scene).groups[0]?.cards.map(({ text }) => text)).toEqual([TIME]);
  });

  test('[PH11] words from an empty chair keep their mark', () => {
    const scene = sceneA('explore');
    scene.do('Hafza', 'sheet.claim', { sheet: 'client' as SheetId });
    scene.do('Hafza', 'card.post', { kind: 'question', text: 'Wie wil hier wat van mij?' });
    scene.do('Hafza', 'group.put', {
      card: idOf(scene, 'Wie wil hier wat van mij?'),
      into: { kind: 'card', card: idOf(scene, 'Hoe begon je dat telefoongesprek?') },
    });
    expect(harvestOf(scene).groups[0]?.cards.map(({ assumption }) => assumption)).toEqual([false, true]);
    expect(harvestToMarkdown(harvestOf(scene))).toContain('> Wie wil hier wat van mij?\n>\n> — aanname');
  });
});

describe('tensions in the harvest', () => {
  test('[LA5] [HA2] both ends and what was told of them, verbatim and without names', () => {
    const scene = laidScene();
    const [tension] = harvestOf(scene).tensions;
    expect(tension?.between.map(({ words }) => words.map(({ text }) => text))).toEqual([[TIME], [COFFEE]]);
    expect(tension?.words.where).toBe('Tussen plannen en gewoon doen');
    for (const name of ['Iris', 'Noor', 'Ravi', 'Tom']) expect(harvestToJson(harvestOf(scene))).not.toContain(name);
  });

  test('[HA1] [LA6] a tension stays behind, words and all, when one of its ends does', () => {
    const kept = laidScene();
    keepBack(kept, 'Tom', COFFEE);
    const gone = laidScene();
    gone.do('Tom', 'card.withdraw', { card: idOf(gone, COFFEE) });
    for (const scene of [kept, gone]) expect(harvestToJson(harvestOf(scene))).not.toContain('Tussen plannen');
  });
});

describe('beside the clip', () => {
  test('a card in a group counts as its group; what hangs together stands together', () => {
    const { comparison } = harvestOf(laidScene());
    expect(comparison?.overlap.map(({ ours, clip }) => [ours.map(({ name }) => name), clip])).toEqual([
      [['Er zijn, ook *later*'], [INVEST, REACH]],
    ]);
    expect(comparison?.onlyOurs.flatMap(({ words }) => words.map(({ text }) => text)).sort()).toEqual([COFFEE, EARNEST].sort());
    expect(comparison?.onlyClip).toEqual([EYES]);
  });

  test('nothing is compared until somebody links; lines among ours, and tensions, compare nothing', () => {
    const scene = sceneB('knowledge');
    link(scene, 'same', at(scene, TIME), at(scene, NEAR));
    link(scene, 'same', point(0), point(1));
    link(scene, 'tension', at(scene, TIME), point(0));
    expect(comparisonOf(floorOf(scene))).toBeNull();
  });

  test('[HA1] only what goes along is compared', () => {
    const scene = sceneB('knowledge');
    link(scene, 'same', at(scene, COFFEE), point(1));
    keepBack(scene, 'Tom', COFFEE);
    expect(harvestOf(scene).comparison).toBeNull();
  });

  test('an insight that says what the clip says is beside it too', () => {
    const scene = sceneA('knowledge');
    const insight = scene.card('Ik gaf hem alle ruimte, en bouwde bijna geen band op.');
    scene.do('Lydia', 'card.share', { card: insight.id });
    scene.do('Mo', 'link.make', { kind: 'same', from: point(2), to: { kind: 'card', card: insight.id } });
    expect(comparisonOf(floorOf(scene))).toMatchObject({
      overlap: [{ ours: [{ kind: 'card', card: insight.id }], points: [2] }],
      onlyOurs: [],
      onlyClip: [0, 1],
    });
  });
});

describe.each(LANGS)('as a file (%s)', (lang) => {
  test('[HA2] [HA6] groups, tensions and the comparison', async () => {
    await expect(harvestToMarkdown(harvestOf(laidScene(), lang))).toMatchFileSnapshot(`golden/laid.${lang}.golden`);
  });
});
