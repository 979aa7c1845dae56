import { describe, expect, test } from 'vitest';
import { PLENARY, type ParticipantId } from '../../../shared/ids.ts';
import { floorAt } from '../../../shared/lookback/floor-at.ts';
import { floorView } from '../../../shared/session/view.ts';
import type { FloorView } from '../../../shared/session/views.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';
import { timed } from './timed.ts';

const QUESTION = 'Wat gebeurde er in jou toen hij voor de derde keer belde?';

const present = (play: Play): FloorView => floorView(play.session, play.room, new Set(Object.keys(play.session.people) as ParticipantId[]));
const lastMoment = (play: Play): number => timed(play.events).at(-1)?.at ?? 0;
const at = (play: Play, moment: number) => floorAt(timed(play.events), { room: PLENARY, at: moment });
const words = (floor: FloorView | null) => Object.values(floor?.cards ?? {}).map(({ text }) => text);

describe('[LB5] the floor at a moment', () => {
  test('is the floor as it was shown then, at every phase', () => {
    const whole = sceneA();
    for (const phase of whole.room.script.phases) {
      const then = sceneA(phase.id);
      expect({ phase: phase.id, floor: at(whole, lastMoment(then)) }).toEqual({ phase: phase.id, floor: present(then) });
    }
  });

  test('shows no card that was withdrawn since, also not in the middle or in a group', () => {
    const play = sceneA('explore');
    const moment = lastMoment(play);
    expect(at(play, moment)?.room.spotlight).not.toBeNull();
    play.do('Hafza', 'card.withdraw', { card: play.card(QUESTION).id });
    const floor = at(play, moment);
    expect(words(floor)).not.toContain(QUESTION);
    expect(floor?.room.spotlight).toBeNull();
    expect(JSON.stringify(floor)).not.toContain(QUESTION);
  });

  test('says what an author left standing, and calls people what they call themselves now', () => {
    const play = sceneA('explore');
    const moment = lastMoment(play);
    play.do('Hafza', 'card.edit', { card: play.card(QUESTION).id, text: 'Wat gebeurde er in jou?' });
    play.do('Lydia', 'card.answer', { card: play.card('Welke technieken gebruikte je om hem te motiveren?').id, answer: '' });
    play.do('Hafza', 'person.rename', { name: 'Haas', department: null });
    const told = JSON.stringify(at(play, moment));
    expect(told).not.toMatch(/derde keer belde|ik volgde hem|Hafza/);
    expect(told).toContain('Haas');
  });

  test('a card that was private then is not on it, also when it was shared since', () => {
    const play = sceneA('intend');
    play.do('Mo', 'card.post', { kind: 'intention', text: 'Ik bel eerst zelf.' });
    const moment = lastMoment(play);
    play.do('Mo', 'card.share', { card: play.card('Ik bel eerst zelf.').id });
    expect(words(at(play, moment))).not.toContain('Ik bel eerst zelf.');
    expect(words(at(play, lastMoment(play)))).toContain('Ik bel eerst zelf.');
  });
});

test('[LB6] before the session there is no floor', () => {
  const play = sceneA('check-in');
  expect(at(play, 5)).toBeNull();
});
