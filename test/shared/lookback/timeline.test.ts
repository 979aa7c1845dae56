import { describe, expect, test } from 'vitest';
import { PLENARY } from '../../../shared/ids.ts';
import { timelineOf, type Timeline } from '../../../shared/lookback/timeline.ts';
import { replay } from '../../../shared/session/evolve.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { timed } from './timed.ts';

const timelineFrom = (play: Play, now = Date.UTC(2026, 3, 21, 13)): Timeline => timelineOf(timed(play.events), { room: PLENARY, now });
const kinds = ({ marks }: Timeline) => marks.map(({ kind }) => kind);
const lane = ({ lanes }: Timeline, id: string) => lanes.find(({ sheet }) => sheet?.id === id);

describe('[LB2] the course', () => {
  test('phases follow each other without a gap, from the first thing that happened until now', () => {
    const now = Date.UTC(2026, 3, 21, 13);
    const { phases, until } = timelineFrom(sceneA('explore'), now);
    expect(phases.map(({ title }) => title.nl)).toEqual(['Inchecken', 'Kiezen', 'Vertellen', 'Perspectief kiezen', 'Onderzoeken']);
    expect(phases.slice(1).map(({ from }) => from)).toEqual(phases.slice(0, -1).map(({ to }) => to));
    expect([until, phases.at(-1)?.to]).toEqual([now, now]);
  });

  test('a phase that is entered again stands there again', () => {
    const play = sceneA('explore');
    play.go('tell');
    play.go('explore');
    expect(
      timelineFrom(play)
        .phases.slice(-3)
        .map(({ phase }) => phase),
    ).toEqual(['explore', 'tell', 'explore']);
  });

  test('nothing has begun while people only come in', () => {
    const play = sceneA('check-in');
    const early = timed(play.events).filter(({ event }) => event.type === 'session-created' || event.type === 'person-joined');
    expect(timelineOf(early, { room: PLENARY, now: 5 })).toEqual({
      phases: [],
      stretches: [],
      marks: [],
      lanes: [],
      subgroups: [],
      until: 5,
    });
  });

  test('captions, turning points, the chosen case and the end have their moment', () => {
    const play = sceneA('explore');
    play.do('Marieke', 'moment.mark', { text: 'Van tips naar vragen' });
    play.do('Marieke', 'caption.set', { text: null });
    play.do('Marieke', 'session.close', {});
    const timeline = timelineFrom(play, Date.UTC(2030, 1, 1));
    expect(kinds(timeline)).toEqual(['case', 'caption', 'turning-point', 'closed']);
    expect(timeline.marks).toContainEqual(expect.objectContaining({ kind: 'turning-point', text: 'Van tips naar vragen' }));
    expect(timeline.until).toBe(timeline.marks.at(-1)?.at);
  });

  test('silence, listening first, turns and the urgent path last until they end or the phase does', () => {
    const play = sceneA('explore');
    play.do('Marieke', 'silence.start', { seconds: 10 });
    play.do('Marieke', 'listen.set', { on: true });
    play.do('Marieke', 'urgent.set', { on: true });
    play.do('Marieke', 'listen.set', { on: false });
    play.do('Marieke', 'turns.start', {});
    play.do('Marieke', 'turns.next', {});
    play.go('knowledge');
    const { stretches, phases, until } = timelineFrom(play);
    expect(stretches.map(({ kind }) => kind)).toEqual(['silence', 'listening', 'urgent', 'turns']);
    const [silence, , urgent, turns] = stretches;
    expect(silence!.to - silence!.from).toBeLessThanOrEqual(10_000);
    expect(urgent?.to).toBe(until);
    expect(turns?.to).toBe(phases.at(-1)?.from);
  });

  test('a reveal says what came up, opened tips only that they did', () => {
    const play = sceneB();
    play.go('explore');
    play.do('Noor', 'sheet.claim', { sheet: play.session.script.sheets[0]!.id });
    play.do('Noor', 'card.post', { kind: 'tip', text: 'Bel gewoon terug.' });
    play.go('intend');
    play.do('Holly', 'tips.open', { all: true });
    const timeline = timelineFrom(play);
    expect(timeline.marks).toContainEqual(expect.objectContaining({ kind: 'reveal', of: 'factor' }));
    expect(kinds(timeline)).toContain('tips');
    expect(JSON.stringify(timeline)).not.toContain('Bel gewoon terug');
  });
});

describe('[LB7] a turning point that was a slip', () => {
  const marked = () => {
    const play = sceneA('explore');
    play.do('Marieke', 'moment.mark', { text: 'Van tips naar vragn' });
    play.do('Marieke', 'moment.mark', { text: '' });
    const [first, second] = play.room.moments;
    if (first === undefined || second === undefined) throw new Error('two were marked');
    return { play, first, second };
  };
  const points = (play: Play) => timelineFrom(play).marks.flatMap((mark) => (mark.kind === 'turning-point' ? mark.text : []));

  test('gets other words, and stays at its moment', () => {
    const { play, first } = marked();
    const [at] = timelineFrom(play).marks.filter(({ kind }) => kind === 'turning-point');
    play.do('Marieke', 'moment.rename', { moment: first, text: 'Van tips naar vragen' });
    expect(points(play)).toEqual(['Van tips naar vragen', '']);
    expect(timelineFrom(play).marks).toContainEqual({ ...at, text: 'Van tips naar vragen' });
  });

  test('goes, also when the session is closed, and nothing of its words is in the timeline', () => {
    const { play, first, second } = marked();
    play.do('Marieke', 'session.close', {});
    play.do('Marieke', 'moment.rename', { moment: second, text: 'Het werd stil' });
    play.do('Marieke', 'moment.drop', { moment: first });
    expect(points(play)).toEqual(['Het werd stil']);
    expect(JSON.stringify(timelineFrom(play))).not.toContain('vragn');
    expect(play.try('Marieke', 'moment.rename', { moment: first, text: 'Terug' })).toEqual({ code: 'not-found' });
    expect(play.try('Marieke', 'moment.drop', { moment: first })).toBeNull();
    expect(play.try('Marieke', 'moment.mark', { text: 'Nog een' })).toEqual({ code: 'session-closed' });
  });

  test('is the facilitator’s alone', () => {
    const { play, first } = marked();
    for (const who of ['Lydia', 'Hafza', 'Els']) {
      expect(play.try(who, 'moment.rename', { moment: first, text: 'Anders' })).toEqual({ code: 'not-allowed' });
      expect(play.try(who, 'moment.drop', { moment: first })).toEqual({ code: 'not-allowed' });
    }
  });

  test('of an older Kring has no id: it is there as it was, and stays', () => {
    const { play } = marked();
    const old = [...play.events, { type: 'moment-marked', room: PLENARY, text: 'Van vroeger' } as const];
    const { marks } = timelineOf(timed(old), { room: PLENARY, now: Date.UTC(2026, 3, 21, 13) });
    expect(marks.at(-1)).toMatchObject({ kind: 'turning-point', text: 'Van vroeger', moment: null });
    expect(replay(old).rooms[PLENARY]?.moments).toEqual(play.room.moments);
  });
});

describe('[LB3] questions over time', () => {
  test('lie in the lane of their perspective; one nobody asked from stays, empty', () => {
    const timeline = timelineFrom(sceneA('explore'));
    expect(lane(timeline, 'feelings')?.questions.map(({ text }) => text)).toEqual([
      'Wat gebeurde er in jou toen hij voor de derde keer belde?',
      'Waar merkte je aan dat het niet werkte?',
    ]);
    expect(timeline.lanes.filter(({ sheet }) => sheet?.absent).map(({ questions }) => questions)).toEqual([[]]);
    expect(lane(timeline, 'acting')?.questions.filter(({ followUp }) => followUp)).toHaveLength(1);
  });

  test('no name and no id of anybody is in it', () => {
    const play = sceneA();
    const words = JSON.stringify(timelineFrom(play));
    for (const { id, name } of Object.values(play.session.people)) {
      expect(words).not.toContain(id);
      // What somebody wrote may name somebody; the timeline itself does not.
      expect(words.includes(`"${name}"`)).toBe(false);
    }
  });
});

describe('[LB4] what the room did not see', () => {
  test('is not in it, nor when it was written', () => {
    const play = sceneA('intend');
    play.do('Hafza', 'card.post', { kind: 'intention', text: 'Alleen voor mij bedoeld.' });
    const before = timelineFrom(play);
    play.do('Daan', 'card.post', { kind: 'insight', text: 'Ook dit blijft hier.' });
    expect(timelineFrom(play)).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('Alleen voor mij');
  });

  test('a question that was withdrawn is gone from its lane, one that was changed says what it says now', () => {
    const play = sceneA('explore');
    play.do('Daan', 'card.withdraw', { card: play.card('Wat deed je tussen twee belletjes in?').id });
    play.do('Joost', 'card.edit', { card: play.card('Wie bepaalde welke stap de volgende was?').id, text: 'Wie bepaalde dat?' });
    const words = JSON.stringify(timelineFrom(play));
    expect(words).not.toMatch(/twee belletjes|welke stap/);
    expect(words).toContain('Wie bepaalde dat?');
  });

  test('a chosen case that was withdrawn leaves its moment, without words', () => {
    const play = sceneA('explore');
    const [chosen] = timelineFrom(play).marks;
    expect(chosen).toMatchObject({ kind: 'case', text: 'Een man blijft me bellen dat hij wil werken, en wijst elke stap af.' });
    play.do('Lydia', 'card.withdraw', { card: play.room.chosenCase! });
    expect(timelineFrom(play).marks[0]).toMatchObject({ kind: 'case', text: null });
  });
});
