import { describe, expect, test } from 'vitest';
import type { CardId, KeepsakeId, ParticipantId, SessionId, SheetId } from '../../../shared/ids.ts';
import { bringAlong } from '../../../shared/series/follow.ts';
import { floorView } from '../../../shared/session/view.ts';
import { floorScreen, type FloorScreen } from '../../../client/models/floor.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const screenOf = (play: Play, more: Partial<Parameters<typeof floorScreen>[1]> = {}): FloorScreen =>
  floorScreen(floorView(play.session, play.room, new Set(Object.keys(play.session.people) as ParticipantId[])), {
    lang: 'nl',
    typing: new Map(),
    caseText: '',
    ...more,
  });

const sceneIn = <Kind extends FloorScreen['scene']['kind']>(
  screen: FloorScreen,
  kind: Kind,
): Extract<FloorScreen['scene'], { kind: Kind }> => {
  if (screen.scene.kind !== kind) throw new Error(`the scene is ${screen.scene.kind}`);
  return screen.scene as Extract<FloorScreen['scene'], { kind: Kind }>;
};

describe('the shared screen', () => {
  test('says where we are, and keeps the code until it is dismissed', () => {
    const play = sceneA('explore');
    const screen = screenOf(play);
    expect(screen.title).toBe('Bijeenkomst 2 · Werken aan motivatie');
    expect(screen.phase).toBe('Onderzoeken');
    expect(screen.steps.map((step) => step.state)).toEqual(['done', 'done', 'done', 'done', 'now', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(screen.code).toBe('VXKM-TRPA');
    play.do('Marieke', 'screen.join', { shown: false });
    expect(screenOf(play).code).toBeNull();
  });

  test('seats everybody but the facilitator, who joins with the second hat', () => {
    const play = sceneA('check-in');
    const names = () => screenOf(play).people.map((person) => person.name);
    expect(names()).toEqual(['Lydia', 'Hafza', 'Daan', 'Samira', 'Joost', 'Mo', 'Els']);
    play.do('Marieke', 'hat.wear', { on: true });
    expect(names()).toContain('Marieke');
    play.do('Mo', 'person.leave', {});
    expect(names()).not.toContain('Mo');
  });

  test('shows a guest without a phone as present', () => {
    const play = sceneA('check-in');
    const floor = floorView(play.session, play.room, new Set());
    const screen = floorScreen(floor, { lang: 'nl', typing: new Map(), caseText: '' });
    expect(screen.people.filter((person) => person.online).map((person) => person.name)).toEqual(['Els']);
  });

  test('lays the sheets round the circle with the absent one below, and lights the one the question comes from', () => {
    const play = sceneA('explore');
    const screen = screenOf(play, { typing: new Map([[play.who('Samira'), 'acting' as SheetId]]) });
    const { left, right, below } = sceneIn(screen, 'sheets').around;
    expect(left.map((sheet) => sheet.title)).toEqual(['Handelen', 'Macht']);
    expect(right.map((sheet) => sheet.title)).toEqual(['Gevoelens', 'Kennis']);
    expect(below).toMatchObject({ title: 'De werkzoekende zelf', absent: true, empty: true });
    expect([...left, ...right].filter((sheet) => sheet.lit).map((sheet) => sheet.title)).toEqual(['Gevoelens']);
    expect(left[0]?.people.map((person) => [person.name, person.typing])).toEqual([
      ['Daan', false],
      ['Samira', true],
    ]);
    expect(left[0]?.questions).toBe(4);
  });

  test('puts the spotlighted question in the middle, with who asks', () => {
    const { middle } = screenOf(sceneA('explore'));
    expect(middle).toMatchObject({
      kind: 'card',
      slip: { text: 'Wat gebeurde er in jou toen hij voor de derde keer belde?', sheet: 'Gevoelens', by: { name: 'Hafza' } },
    });
  });

  test('counts what waits for the reveal and shows none of it', () => {
    const play = sceneB('factors');
    play.do('Tom', 'card.post', { kind: 'factor', text: 'Iets wat nog niemand mag lezen.' });
    const screen = screenOf(play);
    expect(sceneIn(screen, 'circle').waiting).toContainEqual({ kind: 'factor', count: 1 });
    expect(JSON.stringify(screen)).not.toContain('nog niemand mag lezen');
  });

  test('leaves the writer off a card that was written without a name', () => {
    const slips = sceneIn(screenOf(sceneB('factors')), 'circle').slips;
    expect(slips.some((slip) => slip.by === null)).toBe(true);
  });

  test('keeps experiences in the order they came, whatever they were marked', () => {
    const { cases } = sceneIn(screenOf(sceneA('choose')), 'cases');
    expect(cases.map((one) => [one.by?.name, one.recognisable, one.urgent, one.chosen])).toEqual([
      ['Lydia', 4, 1, true],
      ['Joost', 1, 0, false],
    ]);
  });

  test('shows the case once it is written', () => {
    expect(sceneIn(screenOf(sceneA('tell'), { caseText: ' Hij belt elke dag. \n' }), 'story').text).toBe('Hij belt elke dag.');
  });

  test('shows only what people shared of what they take along', () => {
    const { slips } = sceneIn(screenOf(sceneA('intend')), 'harvest');
    expect(slips.map((slip) => slip.text)).toContain('Ik nodig meneer uit om elkaar te zien.');
    expect(JSON.stringify(slips)).not.toContain('Ik bel minder');
  });

  test('shows a calm floor when blank, and says goodbye when closed', () => {
    const play = sceneA('check-out');
    play.do('Marieke', 'screen.blank', { on: true });
    expect(screenOf(play).mode).toBe('blank');
    play.do('Marieke', 'session.close', {});
    expect(screenOf(play).mode).toBe('closed');
  });
});

describe('what followed from a meeting before', () => {
  const KEPT = { kind: 'intention', text: 'Ik bel hem vrijdag', plan: null, since: 1, how: null, noticed: '' } as const;
  const shared = (play: Play): FloorScreen => {
    const key = 'earlier000001' as CardId;
    const kept = { name: 'Hafza', department: null, words: [{ ...KEPT, key }], settled: [] };
    const meetings = [{ session: 'session000009' as SessionId, at: 1, kept }];
    const keepsake = 'A'.repeat(43) as KeepsakeId;
    play.happens(bringAlong(play.session, { person: play.who('Hafza'), keepsake, meetings, now: play.now, newId: () => 'along00000001' }));
    expect(JSON.stringify(screenOf(play))).not.toContain(KEPT.text);
    play.do('Hafza', 'card.share', { card: 'along00000001' as CardId });
    return screenOf(play);
  };
  const lies = { text: KEPT.text, by: { name: 'Hafza' } };

  test('[KE9] once shared it lies on the shared screen in the step in which it was shared', () => {
    expect(sceneIn(shared(sceneA('check-in')), 'circle').slips).toContainEqual(expect.objectContaining({ text: KEPT.text }));
    expect(sceneIn(shared(sceneA('choose')), 'cases').earlier).toMatchObject([lies]);
    expect(sceneIn(shared(sceneA('explore')), 'sheets').tips).toMatchObject([lies]);
    expect(sceneIn(shared(sceneA('intend')), 'harvest').slips).toContainEqual(expect.objectContaining({ text: KEPT.text }));
  });
});
