import { describe, expect, it } from 'vitest';
import { ownSilence } from '../../../client/models/facilitatorTempo.ts';
import { sceneA } from '../../support/scenes.ts';
import { doing, standAt } from './facilitatorStand.ts';

describe('the tempo at the console', () => {
  it('[PC2] starts a silence of any length, shows it while it lasts, and stops it early', async () => {
    const play = sceneA('explore');
    const stand = standAt(play);
    expect(stand.console().tempo).toMatchObject({ busy: false, silence: { on: false } });
    expect(stand.console().tempo.silence.end).toBeUndefined();
    await doing(() => stand.console().tempo.silence.start!(120));
    expect(stand.console().tempo).toMatchObject({ busy: true, silence: { on: true } });
    await doing(stand.console().tempo.silence.end);
    expect(stand.console().tempo.silence.on).toBe(false);
    await doing(stand.console().tempo.silence.toggle);
    expect(stand.tried.at(-1)).toEqual(['silence.start', { seconds: 60 }]);
    play.later(1);
    expect(stand.console().tempo.silence.on).toBe(false);
    await doing(stand.console().tempo.silence.toggle);
    expect(stand.tried.at(-1)).toEqual(['silence.start', { seconds: 60 }]);
  });

  it('takes minutes as people type them', () => {
    expect(['5', ' 1,5 ', '2.5', '10'].map(ownSilence)).toEqual([300, 90, 150, 600]);
    expect(['', '0', '11', 'even', '-1', '1e9', 'NaN', 'Infinity'].map(ownSilence)).toEqual(Array(8).fill(null));
  });

  it('[PC3, PC5] switches listening first and the urgent path on, and back', async () => {
    const stand = standAt(sceneA('explore'));
    for (const way of ['listening', 'urgent'] as const) {
      await doing(stand.console().tempo[way].toggle);
      expect(stand.console().tempo).toMatchObject({ busy: true, [way]: { on: true } });
      await doing(stand.console().tempo[way].toggle);
      expect(stand.console().tempo[way].on).toBe(false);
    }
  });

  it('[PC4] says whose turn it is, who is next, and when everybody was asked', async () => {
    const stand = standAt(sceneA('explore'));
    expect(stand.console().tempo.turns).toMatchObject({ on: false, now: null, after: null });
    await doing(stand.console().tempo.turns.start);
    expect(stand.console().tempo.turns.start).toBeUndefined();
    expect(stand.console().tempo.turns).toMatchObject({ on: true, now: { name: 'Hafza' }, after: { name: 'Daan' } });
    for (let turn = 0; turn < 5; turn += 1) await doing(stand.console().tempo.turns.next);
    expect(stand.console().tempo.turns).toMatchObject({ now: { name: 'Els' }, after: null });
    await doing(stand.console().tempo.turns.next);
    expect(stand.console().tempo.turns).toMatchObject({ on: true, now: null, after: null, next: undefined });
    await doing(stand.console().tempo.turns.end);
    expect(stand.console().tempo.turns.on).toBe(false);
  });

  it('[PC6] shows hands in order; giving the word takes one down; a guest’s is raised from the list of people', async () => {
    const play = sceneA('explore');
    const stand = standAt(play);
    const person = (name: string) => stand.console().people.people.find((one) => one.name === name);
    play.do('Mo', 'hand.raise', { on: true });
    await doing(person('Els')?.hand?.toggle);
    expect(person('Els')?.hand?.up).toBe(true);
    expect(person('Mo')?.hand).toBeUndefined();
    expect(stand.console().tempo.hands.map((hand) => hand.person.name)).toEqual(['Mo', 'Els']);
    await doing(stand.console().tempo.hands[0]?.giveWord);
    expect(stand.console().tempo.hands.map((hand) => hand.person.name)).toEqual(['Els']);
    await doing(person('Els')?.hand?.toggle);
    expect(stand.console().tempo.hands).toEqual([]);
  });

  it('[PC7] counts who is ready, and says when all are; never who', () => {
    const play = sceneA('appreciate');
    const stand = standAt(play);
    expect(stand.console().tempo.ready).toBeNull();
    play.do('Mo', 'ready.set', { on: true });
    expect(stand.console().tempo.ready).toEqual({ count: 1, of: 6, all: false });
    for (const name of ['Lydia', 'Hafza', 'Daan', 'Samira', 'Joost']) play.do(name, 'ready.set', { on: true });
    expect(stand.console().tempo.ready).toEqual({ count: 6, of: 6, all: true });
  });

  it('marks a turning point, with or without words', async () => {
    const stand = standAt(sceneA('explore'));
    await doing(() => stand.console().tempo.markMoment!(''));
    await doing(() => stand.console().tempo.markMoment!('Bellen of langsgaan: een norm die niemand zei.'));
    expect(stand.tried.map(([name]) => name)).toEqual(['moment.mark', 'moment.mark']);
  });

  it('offers nothing once the session is closed', async () => {
    const play = sceneA('explore');
    play.do('Mo', 'hand.raise', { on: true });
    const stand = standAt(play);
    await doing(stand.console().header.close);
    const { silence, listening, turns, urgent, hands, markMoment } = stand.console().tempo;
    expect([silence.start, silence.toggle, listening.toggle, turns.start, urgent.toggle, hands[0]?.giveWord, markMoment]).toEqual(
      Array(7).fill(undefined),
    );
  });
});

describe('lines of one’s own', () => {
  it('[PC9] a line that shows can be kept, used again in another step, and forgotten', async () => {
    const play = sceneA('explore');
    const stand = standAt(play);
    const line = stand.console().caption.showing ?? '';
    await doing(stand.console().caption.keep);
    expect(stand.console().caption).toMatchObject({ kept: [{ text: line }], ownShowing: false, keep: undefined });
    play.go('knowledge');
    await doing(() => stand.console().caption.set!(line));
    expect(stand.console().caption).toMatchObject({ showing: line, ownShowing: false, keep: undefined });
    await doing(stand.console().caption.kept[0]?.forget);
    expect(stand.console().caption).toMatchObject({ kept: [], ownShowing: true });
  });

  it('[PC9] a ready line needs no keeping', async () => {
    const stand = standAt(sceneA('explore'));
    await doing(() => stand.console().caption.set!(stand.console().caption.ready[0]!));
    expect(stand.console().caption.keep).toBeUndefined();
  });
});
