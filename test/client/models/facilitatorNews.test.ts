import { describe, expect, it } from 'vitest';
import type { ParticipantId, RoomId } from '../../../shared/ids.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import { consoleNews, type ConsoleMoment } from '../../../client/models/facilitatorNews.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';

const moment = (play: Play): ConsoleMoment => ({
  floor: floorView(play.session, play.room, new Set<ParticipantId>()),
  desk: deskView(play.session, play.room, play.facilitator),
});

const newsOf = (play: Play, happens: () => unknown) => {
  const before = moment(play);
  happens();
  return consoleNews(before, moment(play));
};

describe('what ears hear at the console', () => {
  it('tells who comes and goes, but not of a guest she entered herself', () => {
    const play = sceneA('check-in');
    expect(newsOf(play, () => play.join('Noor'))).toEqual([{ kind: 'joined', name: 'Noor' }]);
    expect(newsOf(play, () => play.do('Noor', 'person.leave', {}))).toEqual([{ kind: 'left', name: 'Noor' }]);
    expect(newsOf(play, () => play.do('Marieke', 'guest.add', { name: 'Bo', department: null }))).toEqual([]);
  });

  it('tells who would like to speak, and when everybody is ready', () => {
    const play = sceneA('appreciate');
    expect(newsOf(play, () => play.do('Mo', 'hand.raise', { on: true }))).toEqual([{ kind: 'hand', name: 'Mo' }]);
    expect(newsOf(play, () => play.do('Marieke', 'hand.raise', { on: true, person: play.who('Els') }))).toEqual([]);
    expect(newsOf(play, () => play.do('Mo', 'ready.set', { on: true }))).toEqual([]);
    const all = newsOf(play, () => {
      for (const name of ['Lydia', 'Hafza', 'Daan', 'Samira', 'Joost']) play.do(name, 'ready.set', { on: true });
    });
    expect(all).toEqual([{ kind: 'allReady' }]);
  });

  it('counts the new cards of others, never what they say, and nothing while somebody changes words', () => {
    const play = sceneA('explore');
    const two = newsOf(play, () => {
      play.do('Daan', 'card.post', { kind: 'question', text: 'Wat dacht je toen?' });
      play.do('Hafza', 'card.post', { kind: 'question', text: 'Wat voelde je?' });
      play.do('Marieke', 'card.post', { kind: 'question', text: 'En daarna?', as: play.who('Els') });
    });
    expect(two).toEqual([{ kind: 'cards', count: 2 }]);
    expect(newsOf(play, () => play.do('Daan', 'card.edit', { card: play.card('Wat dacht je toen?').id, text: 'Wat dacht je?' }))).toEqual(
      [],
    );
  });

  it('tells what the bringer does with a question, calmly', () => {
    const play = sceneA('explore');
    const { id } = play.card('Wat deed je tussen twee belletjes in?');
    expect(newsOf(play, () => play.do('Lydia', 'card.mark', { card: id, mark: 'not-now' }))).toEqual([{ kind: 'notNow', count: 1 }]);
    expect(newsOf(play, () => play.do('Lydia', 'card.mark', { card: id, mark: 'answered' }))).toEqual([{ kind: 'answered', count: 1 }]);
  });

  it('tells how many wait for the reveal, and that they lie on the floor', () => {
    const play = sceneA('knowledge');
    play.go('appreciate');
    const wait = newsOf(play, () => play.do('Hafza', 'card.post', { kind: 'strength', text: 'Je geduld.', to: play.who('Lydia') }));
    expect(wait).toEqual([{ kind: 'waiting', count: 1 }]);
    expect(newsOf(play, () => play.do('Marieke', 'cards.reveal', { kind: 'strength' }))).toEqual([{ kind: 'cards', count: 1 }]);
  });

  it('tells a step and the end, and nothing else then', () => {
    const play = sceneA('explore');
    expect(newsOf(play, () => play.go('knowledge'))).toMatchObject([{ kind: 'phase', phase: { title: { nl: 'Kennis erbij' } } }]);
    expect(newsOf(play, () => play.do('Marieke', 'session.close', {}))).toEqual([{ kind: 'closed' }]);
    expect(newsOf(play, () => play.do('Marieke', 'session.reopen', {}))).toEqual([]);
  });

  it('[BR7] says nothing of another room as if it happened there just now', () => {
    const play = sceneA('check-in');
    play.do('Marieke', 'rooms.form', { count: 2, by: 'random' });
    play.do('Marieke', 'rooms.open', {});
    const there = play.session.rooms['room-1' as RoomId];
    const before = moment(play);
    const after = { ...before, floor: floorView(play.session, there!, new Set<ParticipantId>()) };
    expect(consoleNews(before, after)).toEqual([]);
  });
});
