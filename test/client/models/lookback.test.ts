import { describe, expect, test } from 'vitest';
import { PLENARY } from '../../../shared/ids.ts';
import { floorAt } from '../../../shared/lookback/floor-at.ts';
import { timelineOf } from '../../../shared/lookback/timeline.ts';
import { floorThenModel } from '../../../client/models/floorThen.ts';
import { chapterFrom, lookBackModel, nearestStop, type LookBackModel } from '../../../client/models/lookback.ts';
import { axisOf } from '../../../client/models/lookbackAxis.ts';
import { timed } from '../../shared/lookback/timed.ts';
import { sceneA } from '../../support/scenes.ts';
import type { Play } from '../../support/play.ts';

const timelineFrom = (play: Play) => timelineOf(timed(play.events), { room: PLENARY, now: (timed(play.events).at(-1)?.at ?? 0) + 60_000 });

const modelOf = (play: Play): LookBackModel => {
  const model = lookBackModel(timelineFrom(play), 'nl');
  if (model === null) throw new Error('something happened');
  return model;
};

const told = ({ stops }: LookBackModel, at: number) => stops[at]?.told;

describe('the line of time', () => {
  const MINUTE = 60_000;

  test('goes by the clock from 0 to 1', () => {
    const { place, breaks } = axisOf([0, 10 * MINUTE, 20 * MINUTE]);
    expect([0, 5, 10, 20, 40].map((minutes) => place(minutes * MINUTE))).toEqual([0, 0.25, 0.5, 1, 1]);
    expect(breaks).toEqual([]);
  });

  test('a night in which nothing happened takes little room, and is marked', () => {
    const { place, breaks } = axisOf([0, 27 * MINUTE, 27 * MINUTE + 12 * 60 * MINUTE]);
    expect(place(27 * MINUTE)).toBe(0.9);
    expect(breaks).toEqual([0.95]);
  });

  test('one moment, or none, is no reason to fall', () => {
    expect([axisOf([]).place(5), axisOf([5]).place(5)]).toEqual([0, 0]);
  });
});

describe('[LB2] the course, ready to draw', () => {
  test('bands touch, and reach from one end to the other', () => {
    const { bands } = modelOf(sceneA('explore'));
    expect([bands[0]?.from, bands.at(-1)?.to]).toEqual([0, 1]);
    expect(bands.slice(1).map(({ from }) => from)).toEqual(bands.slice(0, -1).map(({ to }) => to));
  });

  test('a lane without questions stays', () => {
    const { lanes } = modelOf(sceneA('explore'));
    expect(lanes.find(({ absent }) => absent)?.dots).toEqual([]);
    expect(lanes.find(({ perspective }) => perspective === 'feelings')?.dots).toHaveLength(2);
  });

  test('the same stands there in words, every moment in the phase it belongs to', () => {
    const model = modelOf(sceneA('explore'));
    expect(model.chapters.flatMap(({ stops }) => stops)).toEqual(model.stops.map((_, nr) => nr));
    expect(model.chapters.map(({ stops }) => told(model, stops[0] ?? -1))).toEqual(
      model.bands.map(({ title }) => ({ kind: 'phase', title })),
    );
  });

  test('nothing has begun: nothing to draw', () => {
    expect(lookBackModel({ phases: [], stretches: [], marks: [], lanes: [], subgroups: [], until: 5 }, 'nl')).toBeNull();
  });
});

describe('the hand of time', () => {
  test('finds the moment nearest to where it was put', () => {
    const model = modelOf(sceneA('explore'));
    model.stops.forEach(({ x, at }) => expect(model.stops[nearestStop(model, x)]?.at).toBe(at));
  });

  test('goes to the beginning of a phase, then to the one before; and to the next', () => {
    const model = modelOf(sceneA('explore'));
    const inExplore = model.stops.length - 1;
    const explore = chapterFrom(model, inExplore, -1);
    expect(told(model, explore)).toEqual({ kind: 'phase', title: 'Onderzoeken' });
    const claim = chapterFrom(model, explore, -1);
    expect(told(model, claim)).toEqual({ kind: 'phase', title: 'Perspectief kiezen' });
    expect([chapterFrom(model, claim, 1), chapterFrom(model, explore, 1), chapterFrom(model, 0, -1)]).toEqual([explore, explore, 0]);
  });
});

test('[LB5] the floor then: its picture, and what lay there in words', () => {
  const play = sceneA('explore');
  const at = timed(play.events).at(-1)?.at ?? 0;
  const floor = floorAt(timed(play.events), { room: PLENARY, at });
  if (floor === null) throw new Error('there was a floor');
  const { screen, slips, sheets, face } = floorThenModel(floor, at, 'nl');
  expect(screen).toMatchObject({ phase: 'Onderzoeken', caption: 'We weten nog weinig van wat Lydia deed, en waarom. Vraag daarop door.' });
  expect(slips.map(({ text }) => text)).toContain('Wie bepaalde welke stap de volgende was?');
  expect(sheets.find(({ title }) => title === 'Gevoelens')?.people).toEqual(['Hafza']);
  expect(face.kind).toBe('about');
});
