import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../../shared/ids.ts';
import { floorView } from '../../../shared/session/view.ts';
import { floorScreen } from '../../../client/models/floor.ts';
import { floorPace } from '../../../client/models/floorPace.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';

const paceOf = (play: Play) => floorPace(floorView(play.session, play.room, new Set<ParticipantId>()));

describe('pace on the shared screen', () => {
  it('is not there in an ordinary moment', () => {
    expect(paceOf(sceneA('explore'))).toEqual({
      silence: null,
      listening: false,
      urgent: false,
      turn: null,
      hands: { first: [], more: 0 },
      ready: null,
      still: true,
    });
  });

  it('[PC5] lays advice that could not wait beside the sheets, and no parked tip', () => {
    const play = sceneA('explore');
    play.do('Daan', 'card.post', { kind: 'tip', text: 'Ik bewaar dit nog.' });
    play.do('Marieke', 'urgent.set', { on: true });
    const scene = () => floorScreen(floorView(play.session, play.room, new Set()), { lang: 'nl', typing: new Map(), caseText: '' }).scene;
    expect(scene()).toMatchObject({ kind: 'sheets', tips: [] });
    play.do('Hafza', 'card.post', { kind: 'tip', text: 'Bel vandaag nog.' });
    expect(scene()).toMatchObject({ kind: 'sheets', tips: [{ text: 'Bel vandaag nog.' }] });
    play.go('appreciate');
    play.go('explore');
    expect(scene()).toMatchObject({ kind: 'sheets', tips: [{ text: 'Bel vandaag nog.' }] });
  });

  it('[PC4] shows whose turn it is and who is next, and the end of the round', () => {
    const play = sceneA('explore');
    play.do('Marieke', 'turns.start', {});
    expect(paceOf(play)).toMatchObject({ still: false, turn: { now: { name: 'Hafza' }, next: { name: 'Daan' } } });
    for (let turn = 0; turn < 6; turn += 1) play.do('Marieke', 'turns.next', {});
    expect(paceOf(play).turn).toEqual({ now: null, next: null });
  });

  it('[PC6] shows hands in order of asking, the first of many by name', () => {
    const play = sceneA('explore');
    const order = ['Mo', 'Daan', 'Hafza', 'Samira', 'Joost', 'Lydia'];
    for (const name of order) play.do(name, 'hand.raise', { on: true });
    const { hands } = paceOf(play);
    expect(hands.first.map((person) => person.name)).toEqual(order.slice(0, 5));
    expect(hands.more).toBe(1);
  });

  it('[PC7] fills a ring without a name or a face', () => {
    const play = sceneA('appreciate');
    play.do('Mo', 'ready.set', { on: true });
    const pace = paceOf(play);
    expect(pace.ready).toEqual({ count: 1, of: 6, all: false });
    expect(JSON.stringify(pace)).not.toContain('Mo');
    expect(JSON.stringify(pace)).not.toContain(play.who('Mo'));
  });

  it('[PC8] is ordinary again in the next phase, but for the urgent path', () => {
    const play = sceneA('explore');
    play.do('Marieke', 'listen.set', { on: true });
    play.do('Marieke', 'silence.start', { seconds: 60 });
    play.do('Marieke', 'urgent.set', { on: true });
    expect(paceOf(play)).toMatchObject({ listening: true, urgent: true });
    play.go('knowledge');
    expect(paceOf(play)).toMatchObject({ silence: null, listening: false, urgent: true, still: false });
  });
});
