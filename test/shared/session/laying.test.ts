import { describe, expect, test } from 'vitest';
import { PLENARY, type CardId, type GroupId, type LinkId, type ParticipantId } from '../../../shared/ids.ts';
import type { LinkEnd } from '../../../shared/model/links.ts';
import type { Room } from '../../../shared/model/session.ts';
import { rowsOf } from '../../../shared/model/table.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import { NO_CARD, type Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const [TIME, NEAR, EARNEST, COFFEE] = [
  'Op tijd geïnvesteerd in de samenwerking.',
  'Bereikbaar gebleven na de start.',
  'De kennis van de ander serieus genomen.',
  'Een kop koffie zonder agenda.',
] as const;

const floorOf = (scene: Play) => floorView(scene.session, scene.room, new Set<ParticipantId>());
const idOf = (scene: Play, text: string): CardId => scene.card(text).id;
const at = (scene: Play, text: string): LinkEnd => ({ kind: 'card', card: idOf(scene, text) });
const lay = (scene: Play, text: string, beside: string, who = 'Iris'): void =>
  void scene.do(who, 'group.put', { card: idOf(scene, text), into: { kind: 'card', card: idOf(scene, beside) } });
const link = (scene: Play, kind: 'tension' | 'same', from: LinkEnd, to: LinkEnd): LinkId => {
  scene.do('Iris', 'link.make', { kind, from, to });
  return rowsOf(scene.room.links).at(-1)?.id as LinkId;
};
const groupIds = (scene: Play): readonly GroupId[] => rowsOf(scene.room.groups).map(({ id }) => id);
/** Every group on the floor as the words of its cards. */
const heaps = (scene: Play): readonly (readonly string[])[] => {
  const { groups, cards } = floorOf(scene);
  return Object.values(groups).map((group) => group.cards.map((card) => cards[card]?.text ?? '?'));
};
const lines = (scene: Play) => Object.values(floorOf(scene).links);
const wordsOf = (scene: Play) => rowsOf(scene.room.cards.all).map(({ id, text, author, edited }) => ({ id, text, author, edited }));

describe('laying together', () => {
  test('[LA2] a card laid with another makes a heap, and with a card in a heap comes into it', () => {
    const scene = sceneB('factors');
    lay(scene, NEAR, TIME);
    expect(heaps(scene)).toEqual([[TIME, NEAR]]);
    lay(scene, COFFEE, NEAR, 'Noor');
    expect(heaps(scene)).toEqual([[TIME, NEAR, COFFEE]]);
  });

  test('[LA2] a card lies in one group at most, and an empty group is gone', () => {
    const scene = sceneB('factors');
    lay(scene, NEAR, TIME);
    lay(scene, COFFEE, EARNEST);
    lay(scene, NEAR, COFFEE);
    lay(scene, TIME, COFFEE);
    expect(heaps(scene)).toEqual([[EARNEST, COFFEE, NEAR, TIME]]);
  });

  test('[LA2] a card stays its author’s: laying changes nothing of it', () => {
    const scene = sceneB('factors');
    const before = wordsOf(scene);
    lay(scene, NEAR, TIME, 'Marieke');
    expect(wordsOf(scene)).toEqual(before);
    expect(scene.try('Ravi', 'card.edit', { card: idOf(scene, NEAR), text: 'Anders.' })?.code).toBe('not-yours');
  });

  test('[LA2] the phase says who lays: the circle, its notulist and the facilitator; in other phases nobody', () => {
    const scene = sceneB('factors');
    const mayGroup = (name: string) => deskView(scene.session, scene.room, scene.who(name)).me.mayGroup;
    expect(['Marieke', 'Holly', 'Iris'].map(mayGroup)).toEqual([true, true, true]);
    const put = { card: idOf(scene, NEAR), into: { kind: 'card', card: idOf(scene, TIME) } } as const;
    scene.go('check-out');
    expect(mayGroup('Iris')).toBe(false);
    expect(scene.try('Iris', 'group.put', put)?.code).toBe('not-now');
    scene.go('factors');
    scene.do('Marieke', 'session.close', {});
    expect(scene.try('Iris', 'group.put', put)).not.toBeNull();
  });

  test('[LA2] only cards that all see can be laid: what waits for the reveal is not there', () => {
    const scene = sceneB('factors');
    const waiting = scene.do('Ravi', 'card.post', { kind: 'factor', text: 'Nog van mij alleen.' })?.id ?? NO_CARD;
    const seen = idOf(scene, TIME);
    for (const card of [waiting, NO_CARD]) {
      expect(scene.try('Ravi', 'group.put', { card, into: { kind: 'card', card: seen } })?.code).toBe('not-found');
      expect(scene.try('Ravi', 'group.put', { card: seen, into: { kind: 'card', card } })?.code).toBe('not-found');
    }
    expect(scene.try('Ravi', 'group.put', { card: seen, into: { kind: 'card', card: seen } })?.code).toBe('not-found');
  });

  test('[LA2] a question from an empty chair keeps its mark among others', () => {
    const scene = sceneA('explore');
    scene.do('Hafza', 'sheet.claim', { sheet: 'client' as never });
    const own = scene.do('Hafza', 'card.post', { kind: 'question', text: 'Wie wil hier wat van mij?' });
    lay(scene, 'Wie bepaalde welke stap de volgende was?', own?.text ?? '', 'Hafza');
    const { groups, cards } = floorOf(scene);
    expect(Object.values(groups)[0]?.cards.map((card) => cards[card]?.assumption)).toEqual([true, false]);
  });

  test('[LA3] taking out, taking apart and naming leave every word where it was', () => {
    const scene = sceneB('factors');
    const before = wordsOf(scene);
    lay(scene, NEAR, TIME);
    lay(scene, COFFEE, TIME);
    const [group] = groupIds(scene);
    if (group === undefined) throw new Error('no group');
    scene.do('Noor', 'group.name', { group, name: 'Er zijn' });
    expect(Object.values(floorOf(scene).groups)[0]?.name).toBe('Er zijn');
    scene.do('Noor', 'group.put', { card: idOf(scene, NEAR), into: null });
    expect(heaps(scene)).toEqual([[TIME, COFFEE]]);
    scene.do('Marieke', 'group.dissolve', { group });
    expect(heaps(scene)).toEqual([]);
    lay(scene, COFFEE, TIME);
    expect(heaps(scene)).toEqual([[TIME, COFFEE]]);
    expect(wordsOf(scene)).toEqual(before);
  });
});

describe('lines', () => {
  test('[LA4] a line joins cards, groups and points of the clip', () => {
    const scene = sceneB('knowledge');
    lay(scene, NEAR, TIME);
    const [group] = groupIds(scene);
    if (group === undefined) throw new Error('no group');
    link(scene, 'same', { kind: 'group', group }, { kind: 'point', point: 0 });
    link(scene, 'tension', at(scene, COFFEE), at(scene, EARNEST));
    expect(lines(scene).map(({ kind, from, to }) => [kind, from.kind, to.kind])).toEqual([
      ['same', 'group', 'point'],
      ['tension', 'card', 'card'],
    ]);
  });

  test('[LA4] between the same two there is one of a kind, whichever way it was drawn', () => {
    const scene = sceneB('factors');
    link(scene, 'same', at(scene, TIME), at(scene, NEAR));
    link(scene, 'same', at(scene, NEAR), at(scene, TIME));
    link(scene, 'tension', at(scene, NEAR), at(scene, TIME));
    expect(lines(scene).map(({ kind }) => kind)).toEqual(['same', 'tension']);
  });

  test('[LA4] to what nobody sees there is no line: a point before the clip, one that is not there, a card that waits', () => {
    const scene = sceneB('factors');
    const from = at(scene, TIME);
    const waiting = scene.do('Ravi', 'card.post', { kind: 'factor', text: 'Nog van mij alleen.' })?.id ?? NO_CARD;
    const nowhere: readonly LinkEnd[] = [
      from,
      { kind: 'point', point: 0 },
      { kind: 'card', card: waiting },
      { kind: 'group', group: 'group00000001' as GroupId },
    ];
    for (const to of nowhere) expect(scene.try('Ravi', 'link.make', { kind: 'same', from, to })?.code).toBe('not-found');
    scene.go('knowledge');
    expect(scene.try('Ravi', 'link.make', { kind: 'same', from, to: { kind: 'point', point: 0 } })).toBeNull();
    expect(scene.try('Ravi', 'link.make', { kind: 'same', from, to: { kind: 'point', point: 9 } })?.code).toBe('not-found');
  });

  test('[LA4] a line to a point is not seen under a script that does not show the clip', () => {
    const scene = sceneB('knowledge');
    link(scene, 'same', at(scene, TIME), { kind: 'point', point: 0 });
    expect(lines(scene)).toHaveLength(1);
    const { script } = scene.session;
    const clipless = { ...script, phases: script.phases.map((phase) => ({ ...phase, scene: 'circle' as const })) };
    const session = evolve(scene.session, { type: 'script-changed', script: clipless });
    const floor = floorView(session, session.rooms[PLENARY] as Room, new Set());
    expect([floor.room.clip, floor.links]).toEqual([null, {}]);
  });

  test('[LA4] the phase says who links', () => {
    const scene = sceneB('factors');
    const [from, to] = [at(scene, TIME), at(scene, NEAR)];
    scene.go('check-out');
    expect(scene.try('Iris', 'link.make', { kind: 'same', from, to })?.code).toBe('not-now');
  });

  test('[LA5] a tension says where, whence, whether and for whom; each may stay empty, and other lines say nothing', () => {
    const scene = sceneB('factors');
    const tension = link(scene, 'tension', at(scene, TIME), at(scene, COFFEE));
    expect(lines(scene)[0]?.words).toEqual({ where: '', origin: '', problem: '', whom: '' });
    const words = { where: 'Tussen plannen en gewoon doen', origin: '', problem: '', whom: 'voor Werk' };
    scene.do('Noor', 'link.tell', { link: tension, words });
    expect(lines(scene)[0]?.words).toEqual(words);
    const same = link(scene, 'same', at(scene, TIME), at(scene, NEAR));
    expect(scene.try('Noor', 'link.tell', { link: same, words })?.code).toBe('not-found');
  });

  test('[LA3] a line can be dropped and drawn again, and takes no words from a card', () => {
    const scene = sceneB('factors');
    const before = wordsOf(scene);
    const drop = link(scene, 'tension', at(scene, TIME), at(scene, COFFEE));
    scene.do('Noor', 'link.drop', { link: drop });
    expect(lines(scene)).toEqual([]);
    link(scene, 'tension', at(scene, TIME), at(scene, COFFEE));
    expect(lines(scene)).toHaveLength(1);
    expect(wordsOf(scene)).toEqual(before);
  });

  test('[LA3] the lines of a group that was taken apart are not seen any more', () => {
    const scene = sceneB('factors');
    lay(scene, NEAR, TIME);
    const [group] = groupIds(scene);
    if (group === undefined) throw new Error('no group');
    link(scene, 'tension', { kind: 'group', group }, at(scene, COFFEE));
    scene.do('Iris', 'group.dissolve', { group });
    expect(lines(scene)).toEqual([]);
  });
});

describe('a card that goes and comes back', () => {
  test('[LA6] leaves its group, and lies by itself when it is back', () => {
    const scene = sceneB('factors');
    lay(scene, NEAR, TIME);
    lay(scene, COFFEE, TIME);
    const card = idOf(scene, NEAR);
    scene.do('Noor', 'card.withdraw', { card });
    expect(heaps(scene)).toEqual([[TIME, COFFEE]]);
    scene.do('Noor', 'card.restore', { card });
    expect(heaps(scene)).toEqual([[TIME, COFFEE]]);
  });

  test('[LA6] its lines are not seen until it is back, with what was told', () => {
    const scene = sceneB('factors');
    const line = link(scene, 'tension', at(scene, NEAR), at(scene, COFFEE));
    const words = { where: 'Agenda', origin: '', problem: '', whom: '' };
    scene.do('Iris', 'link.tell', { link: line, words });
    for (const [who, text] of [
      ['Noor', NEAR],
      ['Tom', COFFEE],
    ] as const)
      scene.do(who, 'card.withdraw', { card: idOf(scene, text) });
    expect(lines(scene)).toEqual([]);
    scene.do('Noor', 'card.restore', { card: idOf(scene, NEAR) });
    expect(lines(scene)).toEqual([]);
    scene.do('Tom', 'card.restore', { card: idOf(scene, COFFEE) });
    expect(lines(scene).map((one) => one.words)).toEqual([words]);
  });
});
