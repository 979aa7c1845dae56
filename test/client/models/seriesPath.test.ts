import { describe, expect, it, test } from 'vitest';
import { SCRIPTS } from '../../../shared/script/scripts/index.ts';
import type { MeetingState, MeetingView } from '../../../shared/protocol/series.ts';
import { seriesPath } from '../../../client/models/seriesPath.ts';
import { aMeeting, aSeries } from '../../support/series.ts';

const NOW = Date.UTC(2027, 1, 9, 12);
const HOUR = 60 * 60 * 1000;

const pathOf = (...meetings: readonly MeetingView[]) => seriesPath(aSeries({ meetings }), { scripts: SCRIPTS, lang: 'nl', now: NOW });
const inStates = (...states: readonly MeetingState[]) => pathOf(...states.map((state, at) => aMeeting(at + 1, { state })));
const deeds = (meeting: Partial<MeetingView>) => [...(pathOf(aMeeting(1, meeting)).steps[0]?.does ?? [])];

describe('the one next step', () => {
  test('[SR23] a group that never met makes its first meeting', () => {
    expect(pathOf()).toMatchObject({ steps: [], next: { kind: 'add' }, hasHarvest: false });
  });

  test('[SR23] what goes on comes first, then a harvest that would be deleted, then the first one ahead', () => {
    expect(inStates('closed', 'open', 'planned').next).toEqual({ kind: 'open', meeting: aMeeting(2).id });
    expect(inStates('closed', 'ready', 'planned').next).toEqual({ kind: 'keep', meeting: aMeeting(1).id });
    expect(inStates('gone', 'planned', 'planned').next).toEqual({ kind: 'make', meeting: aMeeting(2).id });
    expect(inStates('gone', 'ready').next).toEqual({ kind: 'prepare', meeting: aMeeting(2).id });
  });

  test('[SR23] once every meeting is behind the group, it is a new one', () => {
    const kept = aMeeting(1, { state: 'closed', harvestKeptAt: NOW });
    expect(pathOf(kept, aMeeting(2, { state: 'gone' })).next).toEqual({ kind: 'add' });
  });

  it('opens a meeting that is about to begin, and prepares one that is days away', () => {
    const ready = (startsAt: number) => pathOf(aMeeting(1, { state: 'ready', startsAt })).next.kind;
    expect(ready(NOW + HOUR / 2)).toBe('open');
    expect(ready(NOW - HOUR)).toBe('open');
    expect(ready(NOW + 3 * HOUR)).toBe('prepare');
  });
});

describe('the path', () => {
  it('says of each meeting where the group is', () => {
    const { steps } = inStates('gone', 'closed', 'open', 'ready', 'planned');
    expect(steps.map(({ when }) => when)).toEqual(['done', 'done', 'now', 'next', 'later']);
    expect(steps[0]).toMatchObject({ nr: 1, scriptTitle: 'Een moeilijke ervaring' });
  });

  it('knows no name for a script that is not here', () => {
    expect(pathOf(aMeeting(1, { script: 'long-gone' as MeetingView['script'] })).steps[0]?.scriptTitle).toBeNull();
  });

  it('takes a plan away, and nothing that has a session', () => {
    expect(deeds({})).toEqual(['make', 'change', 'remove']);
    for (const state of ['ready', 'open', 'closed', 'gone'] as const) {
      expect(deeds({ state })).not.toContain('remove');
      expect(deeds({ state })).toContain('off');
    }
  });

  it('[SR30] leaves what is off the path aside: it is no step, asks for nothing, and can be put back', () => {
    const path = pathOf(
      aMeeting(1, { state: 'closed', off: true }),
      aMeeting(2, { state: 'ready', off: true }),
      aMeeting(3),
      aMeeting(4, { off: true, state: 'gone', harvestKeptAt: NOW }),
      aMeeting(5),
    );
    expect(path.steps.map(({ nr, meeting, when }) => [nr, meeting.title, when])).toEqual([
      [1, 'Bijeenkomst 3', 'next'],
      [2, 'Bijeenkomst 5', 'later'],
    ]);
    expect(path.next).toEqual({ kind: 'make', meeting: aMeeting(3).id });
    expect(path.off.map(({ meeting }) => meeting.title)).toEqual(['Bijeenkomst 1', 'Bijeenkomst 2', 'Bijeenkomst 4']);
    expect(path.hasHarvest, 'what is kept of it can be read').toBe(true);
    expect(path.steps.map(({ does }) => [does.has('earlier'), does.has('later')])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('keeps a harvest while the session is there, and reads it afterwards', () => {
    expect(deeds({ state: 'closed' })).toEqual(['harvest', 'keep', 'off']);
    expect(deeds({ state: 'closed', harvestKeptAt: NOW })).toEqual(['harvest', 'keep', 'kept', 'unkeep', 'off']);
    expect(deeds({ state: 'gone', harvestKeptAt: NOW })).toEqual(['kept', 'unkeep', 'off']);
    expect(deeds({ state: 'gone' })).toEqual(['off']);
  });

  it('moves a meeting among those that are still to come, never past one that was', () => {
    const does = inStates('closed', 'ready', 'planned', 'planned').steps.map(({ does }) =>
      ['earlier', 'later'].filter((deed) => does.has(deed as never)),
    );
    expect(does).toEqual([[], ['later'], ['earlier', 'later'], ['earlier']]);
  });
});
