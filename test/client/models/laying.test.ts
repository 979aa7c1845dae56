import { ok } from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import type { CardId, GroupId, LinkId, ParticipantId } from '../../../shared/ids.ts';
import type { LinkEnd } from '../../../shared/model/links.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import type { Act } from '../../../client/connection/types.ts';
import { floorScreen } from '../../../client/models/floor.ts';
import { laidOut } from '../../../client/models/laidOut.ts';
import { layingModel } from '../../../client/models/laying.ts';
import { layingNews } from '../../../client/models/layingNews.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { standAt } from './facilitatorStand.ts';

const [TIME, NEAR, EARNEST, COFFEE] = [
  'Op tijd geïnvesteerd in de samenwerking.',
  'Bereikbaar gebleven na de start.',
  'De kennis van de ander serieus genomen.',
  'Een kop koffie zonder agenda.',
] as const;

const floorOf = (scene: Play) => floorView(scene.session, scene.room, new Set<ParticipantId>());
const idOf = (scene: Play, text: string): CardId => scene.card(text).id;
const at = (scene: Play, text: string): LinkEnd => ({ kind: 'card', card: idOf(scene, text) });
const stand = (scene: Play, name: string) => {
  const act: Act = (command, payload) => {
    const refusal = scene.try(name, command, payload);
    return Promise.resolve(refusal === null ? { ok: true } : { ok: false, refusal });
  };
  return () => layingModel({ floor: floorOf(scene), desk: deskView(scene.session, scene.room, scene.who(name)), act });
};
const thing = (model: ReturnType<typeof layingModel>, end: LinkEnd) => {
  const found = model.at(end);
  ok(found !== null);
  return found;
};
/** Does what must be offered, and is accepted. */
const doing = async (attempt: (() => Promise<{ readonly ok: boolean }>) | undefined): Promise<void> => {
  ok(attempt !== undefined, 'this is not offered now');
  ok((await attempt()).ok);
};
const pick = (choices: readonly { readonly words: string; readonly choose: () => Promise<{ readonly ok: boolean }> }[], words: string) =>
  doing(choices.find((choice) => choice.words === words)?.choose);

describe('what one may lay and link', () => {
  test('[LA2] a card with any other that lies here, and once it lies in a group no more with that group', async () => {
    const scene = sceneB('factors');
    const now = stand(scene, 'Iris');
    const card = at(scene, NEAR);
    expect(thing(now(), card).takeOut).toBeUndefined();
    const choices = thing(now(), card).lay?.() ?? [];
    expect(choices.map(({ words }) => words).sort()).toEqual([TIME, EARNEST, COFFEE].sort());
    await pick(choices, TIME);
    expect(now().groups.map(({ cards }) => cards)).toEqual([[idOf(scene, TIME), idOf(scene, NEAR)]]);
    expect(
      thing(now(), card)
        .lay?.()
        .map(({ words }) => words)
        .sort(),
    ).toEqual([EARNEST, COFFEE].sort());
    await doing(now().groups[0]?.rename && (() => now().groups[0]!.rename!('Er zijn')));
    // What lies in a group is reached through the group.
    expect(
      thing(now(), at(scene, COFFEE))
        .lay?.()
        .map(({ end, words }) => [end.kind, words]),
    ).toEqual(expect.arrayContaining([['group', 'Er zijn']]));
    await doing(thing(now(), card).takeOut);
    expect(now().groupOf(idOf(scene, NEAR))).toBeNull();
  });

  test('[LA3] [LA4] every choice for a line is accepted, leaves the list, and the line can be dropped from either end', async () => {
    const scene = sceneB('knowledge');
    const now = stand(scene, 'Noor');
    const from = at(scene, TIME);
    const count = thing(now(), from).draw?.('same').length ?? 0;
    await pick(thing(now(), from).draw?.('same') ?? [], 'Op tijd investeren in elkaar');
    expect(thing(now(), from).draw?.('same')).toHaveLength(count - 1);
    expect(thing(now(), from).draw?.('tension')).toHaveLength(count);
    const [line] = thing(now(), { kind: 'point', point: 0 }).lines;
    expect(line).toMatchObject({ kind: 'same', other: TIME, first: false, tell: undefined });
    await doing(line?.drop);
    expect(thing(now(), from).lines).toEqual([]);
  });

  test('[LA5] a tension can be told about; others read it', async () => {
    const scene = sceneB('factors');
    const now = stand(scene, 'Noor');
    await pick(thing(now(), at(scene, TIME)).draw?.('tension') ?? [], COFFEE);
    const words = { where: 'Agenda', origin: '', problem: '', whom: '' };
    const tell = thing(now(), at(scene, TIME)).lines[0]?.tell;
    await doing(tell && (() => tell(words)));
    scene.go('check-out');
    expect(thing(now(), at(scene, COFFEE)).lines[0]).toMatchObject({ told: words, tell: undefined, drop: undefined });
  });

  test('[LA2] check-ins, experiences and questions on questions are not laid; where the phase lets nobody, nothing is', () => {
    const scene = sceneA('explore');
    const now = stand(scene, 'Hafza');
    expect(thing(now(), at(scene, 'Ik heb zin in rust vandaag.'))).toMatchObject({ lay: undefined, draw: undefined });
    const followUp = thing(now(), at(scene, 'En wat gebeurde er toen aan jouw kant van de lijn?'));
    expect(followUp.lay).toBeUndefined();
    expect(followUp.draw).toBeDefined();
    scene.go('check-out');
    expect(thing(now(), at(scene, 'Hoe begon je dat telefoongesprek?'))).toMatchObject({ lay: undefined, draw: undefined });
    expect(now().at({ kind: 'group', group: 'group00000001' as GroupId })).toBeNull();
  });
});

describe('the console', () => {
  test('[LA2] what lies in a group is not in its pile as well', () => {
    const scene = sceneB('factors');
    const { console } = standAt(scene);
    scene.do('Iris', 'group.put', { card: idOf(scene, NEAR), into: { kind: 'card', card: idOf(scene, TIME) } });
    const { piles } = console().floor;
    expect(piles.groups.map(({ slips }) => slips.map(({ text }) => text))).toEqual([[TIME, NEAR]]);
    expect(
      piles.now
        .find(({ kind }) => kind === 'factor')
        ?.slips.map(({ text }) => text)
        .sort(),
    ).toEqual([EARNEST, COFFEE].sort());
    expect(console().laying.mayLay).toBe(true);
  });

  test('[LA2] a group of an earlier phase stays a group where cards are laid together, after those of now', () => {
    const scene = sceneA('explore');
    const [felt, began] = ['Wat gebeurde er in jou toen hij voor de derde keer belde?', 'Hoe begon je dat telefoongesprek?'] as const;
    scene.do('Mo', 'group.put', { card: idOf(scene, felt), into: at(scene, began) as Extract<LinkEnd, { kind: 'card' }> });
    const { console } = standAt(scene);
    const grouped = () => console().floor.piles.groups.map(({ slips }) => slips.map(({ text }) => text));
    scene.go('appreciate');
    expect(console().laying.mayLay).toBe(true);
    expect(grouped()).toEqual([[began, felt]]);
    scene.go('check-out');
    expect(console().laying.mayLay).toBe(false);
    expect(grouped()).toEqual([]);
  });
});

describe('a row of cards', () => {
  test('heaps stand at the place of their first card, with what lies elsewhere of the same heap', () => {
    const card = (id: string) => ({ id: id as CardId });
    const group = { id: 'g' as GroupId, name: '', cards: ['c', 'e', 'b'] as unknown as CardId[], rename: undefined, takeApart: undefined };
    const row = laidOut(['a', 'b', 'c', 'd'].map(card), (id) => (group.cards.includes(id) ? group : null), [card('e')]);
    expect(row.map((one) => (one.kind === 'one' ? one.thing.id : one.things.map(({ id }) => id)))).toEqual(['a', ['c', 'e', 'b'], 'd']);
  });
});

describe('the shared screen', () => {
  const screenOf = (scene: Play) => floorScreen(floorOf(scene), { lang: 'nl', typing: new Map(), caseText: '' }).scene;

  test('[LA2] draws what lies together as one heap, and a tension as a thread between what lies in sight', () => {
    const scene = sceneB('factors');
    scene.do('Iris', 'group.put', { card: idOf(scene, NEAR), into: { kind: 'card', card: idOf(scene, TIME) } });
    const group = Object.keys(floorOf(scene).groups)[0] as GroupId;
    scene.do('Iris', 'group.name', { group, name: 'Er zijn' });
    scene.do('Iris', 'link.make', { kind: 'tension', from: at(scene, COFFEE), to: { kind: 'group', group } });
    const screen = screenOf(scene);
    expect(screen).toMatchObject({
      kind: 'circle',
      spread: true,
      groups: [{ name: 'Er zijn', slips: [{ text: TIME }, { text: NEAR }] }],
      threads: [{ from: idOf(scene, COFFEE), to: group }],
    });
    ok(screen.kind === 'circle');
    expect(screen.slips.map(({ text }) => text).sort()).toEqual([EARNEST, COFFEE].sort());
  });

  test('[LA4] the card in the middle says what it is in tension with, whichever end it is', () => {
    const scene = sceneA('explore');
    const [felt, began] = ['Wat gebeurde er in jou toen hij voor de derde keer belde?', 'Hoe begon je dat telefoongesprek?'] as const;
    const across = (text: string) => {
      scene.do('Marieke', 'spotlight.set', { on: { kind: 'card', card: idOf(scene, text) } });
      return floorScreen(floorOf(scene), { lang: 'nl', typing: new Map(), caseText: '' }).middle;
    };
    expect(across(felt)).toMatchObject({ across: [] });
    scene.do('Mo', 'link.make', { kind: 'tension', from: at(scene, felt), to: at(scene, began) });
    expect(across(felt)).toMatchObject({ across: [{ kind: 'tension', words: began }] });
    expect(across(began)).toMatchObject({ across: [{ kind: 'tension', words: felt }] });
  });

  test('[LA4] [LA5] and what was said about it; a tension before what says the same', () => {
    const scene = sceneA('explore');
    const [felt, began] = ['Wat gebeurde er in jou toen hij voor de derde keer belde?', 'Hoe begon je dat telefoongesprek?'] as const;
    const third = 'Wie bepaalde welke stap de volgende was?';
    scene.do('Mo', 'link.make', { kind: 'same', from: at(scene, felt), to: at(scene, third) });
    scene.do('Mo', 'link.make', { kind: 'tension', from: at(scene, felt), to: at(scene, began) });
    const tension = Object.keys(floorOf(scene).links).at(-1) as LinkId;
    const told = { where: 'In het eerste gesprek', origin: '', problem: 'Soms', whom: '' };
    scene.do('Mo', 'link.tell', { link: tension, words: told });
    scene.do('Marieke', 'spotlight.set', { on: { kind: 'card', card: idOf(scene, felt) } });
    expect(floorScreen(floorOf(scene), { lang: 'nl', typing: new Map(), caseText: '' }).middle).toMatchObject({
      across: [
        { kind: 'tension', words: began, told },
        { kind: 'same', words: third },
      ],
    });
  });

  test('lays ours beside the clip until somebody links; then in three areas', () => {
    const scene = sceneB('knowledge');
    expect(screenOf(scene)).toMatchObject({ kind: 'clip', comparison: null });
    scene.do('Noor', 'link.make', { kind: 'same', from: at(scene, NEAR), to: { kind: 'point', point: 2 } });
    expect(screenOf(scene)).toMatchObject({
      comparison: {
        overlap: [{ ours: [{ kind: 'card', slip: { text: NEAR } }], points: [{ text: 'Bereikbaar blijven na de start' }] }],
        onlyClip: [{ text: 'Op tijd investeren in elkaar' }, { text: 'Kijken door de ogen van de ander' }],
      },
    });
  });
});

describe('what ears are told', () => {
  const told = (scene: Play, deed: () => void) => {
    const before = floorOf(scene);
    deed();
    return layingNews(before, floorOf(scene));
  };

  test('laying, naming, taking out, taking apart, linking and dropping', () => {
    const scene = sceneB('factors');
    const put = (card: string, beside: string) =>
      void scene.do('Iris', 'group.put', { card: idOf(scene, card), into: { kind: 'card', card: idOf(scene, beside) } });
    expect(told(scene, () => put(NEAR, TIME))).toEqual([{ kind: 'laid', card: NEAR, beside: TIME }]);
    const group = Object.keys(floorOf(scene).groups)[0] as GroupId;
    expect(told(scene, () => scene.do('Iris', 'group.name', { group, name: 'Er zijn' }))).toEqual([{ kind: 'named', name: 'Er zijn' }]);
    expect(told(scene, () => put(COFFEE, TIME))).toEqual([{ kind: 'laidIn', card: COFFEE, name: 'Er zijn' }]);
    expect(told(scene, () => scene.do('Iris', 'group.put', { card: idOf(scene, COFFEE), into: null }))).toEqual([
      { kind: 'out', card: COFFEE },
    ]);
    const [from, to] = [at(scene, COFFEE), { kind: 'group', group } as const];
    expect(told(scene, () => scene.do('Iris', 'link.make', { kind: 'tension', from, to }))).toEqual([
      { kind: 'tension', from: COFFEE, to: 'Er zijn' },
    ]);
    expect(told(scene, () => scene.do('Iris', 'group.dissolve', { group }))).toEqual([{ kind: 'apart' }, { kind: 'dropped' }]);
  });
});
