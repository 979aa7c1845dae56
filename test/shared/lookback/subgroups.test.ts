import { describe, expect, test } from 'vitest';
import { PLENARY, type RoomId, type SheetId } from '../../../shared/ids.ts';
import { floorAt } from '../../../shared/lookback/floor-at.ts';
import { timelineOf } from '../../../shared/lookback/timeline.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';
import { lookBackModel } from '../../../client/models/lookback.ts';
import { timed } from './timed.ts';

const [ONE, TWO] = ['room-1', 'room-2'] as [RoomId, RoomId];
const SAID = 'Wat voelde je toen hij niet kwam?';

/** Hafza leads the first subgroup, in which Lydia asks; Mo is in the other. */
const apart = (): Play => {
  const play = sceneA('check-in');
  play.do('Marieke', 'rooms.form', { count: 2, by: 'hand' });
  for (const [name, room] of [
    ['Hafza', ONE],
    ['Lydia', ONE],
    ['Mo', TWO],
  ] as const)
    play.do('Marieke', 'person.move', { person: play.who(name), room });
  play.do('Marieke', 'lead.ask', { room: ONE, person: play.who('Hafza') });
  play.do('Hafza', 'lead.answer', { room: ONE, yes: true });
  play.do('Marieke', 'rooms.open', {});
  play.do('Hafza', 'phase.go', { to: 'explore' as never });
  play.do('Hafza', 'caption.set', { text: 'Alleen voor ons' });
  play.do('Lydia', 'sheet.claim', { sheet: 'feelings' as SheetId });
  play.do('Lydia', 'card.post', { kind: 'question', text: SAID });
  play.do('Marieke', 'rooms.caption', { text: 'Nog even door' });
  play.do('Marieke', 'rooms.warn', { minutes: 5 });
  return play;
};
const closed = (): Play => {
  const play = apart();
  play.do('Marieke', 'rooms.close', {});
  return play;
};

const NOW = Date.UTC(2026, 3, 21, 14);
const timelineIn = (play: Play, room: RoomId) => timelineOf(timed(play.events), { room, now: NOW });
const course = (play: Play, room = ONE) => timelineIn(play, PLENARY).subgroups.find((one) => one.room === room);

describe('[LB8] beside the course of the circle', () => {
  test('stand the subgroups in their order, with their phases while people were there', () => {
    const play = closed();
    expect(timelineIn(play, PLENARY).subgroups.map(({ room, order }) => [room, order])).toEqual([
      [ONE, 0],
      [TWO, 1],
    ]);
    const [opened, back] = ['rooms-opened', 'rooms-closed'].map(
      (kind) => timelineIn(play, PLENARY).marks.find((mark) => mark.kind === kind)?.at,
    );
    expect([course(play)?.phases[0]?.from, course(play)?.phases.at(-1)?.to]).toEqual([opened, back]);
    expect(course(play)?.phases.at(-1)?.title.nl).toBe('Onderzoeken');
  });

  test('and when was asked from which perspective, without a word of it', () => {
    const found = course(closed());
    expect(found?.lanes.find(({ sheet }) => sheet?.id === 'feelings')?.asked).toHaveLength(1);
    expect(found?.captions.map(({ text }) => text?.nl ?? null)).toEqual([null, 'Nog even door']);
    for (const play of [apart(), closed()]) expect(JSON.stringify(timelineIn(play, PLENARY))).not.toMatch(/Alleen voor ons|niet kwam/);
  });

  test('opening, calling and coming back are moments of the circle', () => {
    const kinds = timelineIn(closed(), PLENARY).marks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('rooms-'))).toEqual(['rooms-opened', 'rooms-called', 'rooms-closed']);
  });

  test('on one line: what happened in a subgroup is no pause', () => {
    const model = lookBackModel(timelineIn(closed(), PLENARY), 'nl');
    expect(model?.subgroups[0]?.dots).toMatchObject([{ perspective: 'feelings' }]);
    expect(model?.subgroups[0]?.told.asked.find(({ perspective }) => perspective === 'power')?.at).toEqual([]);
    for (const { x } of model?.subgroups.flatMap(({ dots }) => dots) ?? []) expect(x).toBeGreaterThan(0);
  });
});

describe('[LB1] the look back on a subgroup', () => {
  test('has its words, and nothing of another', () => {
    const { lanes, marks, subgroups } = timelineIn(closed(), ONE);
    expect(lanes.flatMap(({ questions }) => questions.map(({ text }) => text))).toEqual([SAID]);
    expect(marks.map(({ kind }) => kind)).toEqual(['rooms-opened', 'caption', 'caption', 'rooms-called', 'rooms-closed']);
    expect(subgroups).toEqual([]);
    expect(JSON.stringify(timelineIn(closed(), TWO))).not.toMatch(/Alleen voor ons|niet kwam/);
  });

  test('[LB5] has its floor as it was while they were there, and no floor with words afterwards', () => {
    const events = timed(closed().events);
    const end = events.at(-1)?.at ?? 0;
    const asked = timelineIn(closed(), ONE).lanes.flatMap(({ questions }) => questions)[0]?.at ?? 0;
    expect(Object.values(floorAt(events, { room: ONE, at: asked })?.cards ?? {}).map(({ text }) => text)).toEqual([SAID]);
    expect(Object.values(floorAt(events, { room: ONE, at: end })?.cards ?? {})).toEqual([]);
  });

  test('has nothing before it was opened', () => {
    const play = sceneA('check-in');
    play.do('Marieke', 'rooms.form', { count: 2, by: 'random' });
    expect(timelineIn(play, ONE).phases).toEqual([]);
    expect(timelineIn(play, PLENARY).subgroups).toEqual([]);
  });
});
