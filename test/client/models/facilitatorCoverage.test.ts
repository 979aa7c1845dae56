import { describe, expect, it } from 'vitest';
import type { SheetId } from '../../../shared/ids.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { standAt } from './facilitatorStand.ts';

const asks = (play: Play, name: string, sheet: string, times = 1) => {
  play.do(name, 'sheet.claim', { sheet: sheet as SheetId });
  for (let nr = 0; nr < times; nr += 1)
    play.do(name, 'card.post', { kind: 'question', text: `Wat zie je vanuit ${sheet}, ${String(nr)}?` });
};
const coverage = (play: Play) => standAt(play).console().coverage;
const noteOf = (play: Play, title: string) => coverage(play)?.sheets.find((sheet) => sheet.title === title)?.note;

describe('where the group hardly looked', () => {
  it('says nothing while there is little to say, or nothing is asked from sheets', () => {
    expect(coverage(sceneA('claim'))).toBeNull();
    expect(coverage(sceneA('appreciate'))).toBeNull();
    const play = sceneA('claim');
    play.go('explore');
    asks(play, 'Daan', 'acting', 2);
    expect(coverage(play)).toBeNull();
  });

  it('names a perspective from which nobody asked, first of all', () => {
    const play = sceneA('claim');
    play.go('explore');
    asks(play, 'Daan', 'acting', 3);
    expect(coverage(play)?.suggestion).toEqual({ kind: 'none', sheet: 'Gevoelens' });
    expect(noteOf(play, 'Gevoelens')).toEqual({ kind: 'none' });
    expect(coverage(play)?.quiet).toEqual(['Samira', 'Hafza', 'Joost', 'Mo', 'Els']);
  });

  it('hears which empty chair has no voice', () => {
    const play = sceneA('explore');
    expect(coverage(play)?.suggestion).toEqual({ kind: 'chair', sheet: 'De werkzoekende zelf' });
    expect(noteOf(play, 'De werkzoekende zelf')).toEqual({ kind: 'chair' });
    asks(play, 'Samira', 'client');
    expect(noteOf(play, 'De werkzoekende zelf')).toBeNull();
    expect(coverage(play)?.suggestion).toEqual({ kind: 'one', sheet: 'Macht' });
  });

  it('notices a perspective that fell silent while others went on, in minutes', () => {
    const play = sceneA('explore');
    asks(play, 'Samira', 'client', 2);
    play.later(11);
    for (const [name, sheet] of [
      ['Daan', 'acting'],
      ['Hafza', 'feelings'],
      ['Mo', 'knowledge'],
      ['Samira', 'client'],
    ] as const)
      asks(play, name, sheet);
    expect(noteOf(play, 'Macht')).toEqual({ kind: 'still', minutes: 11 });
    expect(coverage(play)?.suggestion).toEqual({ kind: 'still', sheet: 'Macht', minutes: 11 });
  });

  it('calls no perspective silent when the whole circle is', () => {
    const play = sceneA('explore');
    asks(play, 'Samira', 'client', 2);
    asks(play, 'Joost', 'power', 2);
    play.later(20);
    expect(coverage(play)?.suggestion).toEqual({ kind: 'deeper' });
  });

  it('sees whether the talk is about what the professional did, or about the client', () => {
    expect(coverage(sceneA('explore'))?.about).toEqual({ own: 1, lean: 'own' });
    const play = sceneA('explore');
    asks(play, 'Samira', 'client', 6);
    expect(coverage(play)?.about?.lean).toBe('both');
    asks(play, 'Daan', 'client', 9);
    expect(coverage(play)?.about?.lean).toBe('client');
    expect(coverage(play)?.suggestion).toEqual({ kind: 'client', bringer: 'Lydia' });
  });

  it('weighs the success script’s sheets too, and leaves knowledge out', () => {
    const play = sceneB('explore');
    asks(play, 'Tom', 'knowledge', 3);
    expect(coverage(play)?.about).toBeNull();
    asks(play, 'Ravi', 'context', 3);
    expect(coverage(play)?.about).toEqual({ own: 2 / 5, lean: 'client' });
  });

  it('holds no number of anybody: only sheets are counted', () => {
    const model = coverage(sceneA('explore'));
    expect(JSON.stringify({ ...model, quiet: [] })).not.toMatch(/Daan|Hafza|Samira|Joost|Mo\b|Els/);
  });
});
