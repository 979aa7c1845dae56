import { describe, expect, it } from 'vitest';
import { PLENARY } from '../../../shared/ids.ts';
import { floorAt } from '../../../shared/lookback/floor-at.ts';
import { timelineOf } from '../../../shared/lookback/timeline.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { replay } from '../../../shared/session/evolve.ts';
import { redacted, type Erased } from '../../../shared/session/redact.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';
import { timed } from '../lookback/timed.ts';

const WORDS = /blijft me bellen|belt en belt|ik volgde hem|toch gevolgd/;

/** The case was proposed and said differently, a question answered and answered again. */
const told = (): Play => {
  const scene = sceneA('explore');
  scene.do('Lydia', 'card.edit', { card: scene.room.chosenCase!, text: 'Een man belt en belt.' });
  scene.do('Lydia', 'card.answer', { card: scene.card('Welke technieken gebruikte je om hem te motiveren?').id, answer: 'toch gevolgd' });
  scene.do('Lydia', 'case.release', { on: true });
  return scene;
};

/** The events as they are stored after the erasure. */
const left = (scene: Play): readonly SessionEvent[] => {
  const at = scene.events.findLastIndex(({ type }) => type === 'case-erased');
  return scene.events.map((event, index) => (index < at ? redacted(event, scene.events[at] as unknown as Erased) : event));
};

const everythingSeen = ({ session, room }: Play): string =>
  JSON.stringify([
    floorView(session, room, new Set()),
    hostsView(session, room),
    ...Object.values(session.people).map(({ id }) => deskView(session, room, id)),
  ]);

describe('erasing the case', () => {
  it('[CE1] is the bringer’s, or who holds that pen', () => {
    const scene = told();
    for (const name of ['Marieke', 'Hafza', 'Els']) expect(scene.try(name, 'case.erase', {})).toEqual({ code: 'not-allowed' });
    expect(scene.try('Lydia', 'case.erase', {})).toBeNull();
    const guests = told();
    guests.do('Marieke', 'bringer.set', { person: guests.who('Els') });
    expect(guests.try('Lydia', 'case.erase', {})).toEqual({ code: 'not-allowed' });
    expect(guests.try('Marieke', 'case.erase', {})).toBeNull();
  });

  it('[CE1] also when the session is closed, and not twice within seconds', () => {
    const scene = told();
    scene.do('Marieke', 'session.close', {});
    expect(scene.try('Lydia', 'case.erase', {})).toBeNull();
    expect(scene.try('Lydia', 'case.erase', {})).toEqual({ code: 'too-fast' });
  });

  it('[CE2] leaves the words in no view and no event', () => {
    const scene = told();
    expect(everythingSeen(scene)).toMatch(WORDS);
    scene.do('Lydia', 'case.erase', {});
    expect(everythingSeen(scene)).not.toMatch(WORDS);
    expect(JSON.stringify(scene.session)).not.toMatch(WORDS);
    expect(JSON.stringify(left(scene))).not.toMatch(WORDS);
  });

  it('[CE3] keeps what others wrote, and asks anew before anything is released', () => {
    const scene = told();
    const before = floorView(scene.session, scene.room, new Set());
    const chosen = scene.room.chosenCase!;
    scene.do('Lydia', 'case.erase', {});
    const after = floorView(scene.session, scene.room, new Set());
    expect([after.room.chosenCase, after.room.caseReleased, after.room.bringer]).toEqual([null, false, scene.who('Lydia')]);
    const others = Object.entries(before.cards).flatMap(([id, card]) => (id === chosen ? [] : [[id, { ...card, answer: null }]]));
    expect(after.cards).toEqual(Object.fromEntries(others));
    expect(after.phases).toEqual(before.phases);
  });

  it('[CE3] what was erased cannot be brought back, and a new proposal can be made', () => {
    const scene = told();
    const chosen = scene.room.chosenCase!;
    scene.do('Lydia', 'case.erase', {});
    for (const name of ['card.restore', 'card.share'] as const)
      expect(scene.try('Lydia', name, { card: chosen })).toEqual({ code: 'not-found' });
    expect(scene.try('Lydia', 'card.edit', { card: chosen, text: 'Toch weer' })).toEqual({ code: 'not-found' });
    scene.go('choose');
    scene.do('Marieke', 'bringer.set', { person: null });
    expect(scene.do('Lydia', 'card.post', { kind: 'case', form: 'difficult', text: 'Iets anders.' })?.text).toBe('Iets anders.');
  });

  it('[CE4] what is left is replayed to the same session', () => {
    const scene = told();
    scene.do('Lydia', 'case.erase', {});
    scene.do('Lydia', 'card.answer', { card: scene.card('Hoe begon je dat telefoongesprek?').id, answer: 'met een groet' });
    expect(replay(left(scene))).toEqual(scene.session);
  });

  it('[CE4] the look back has none of the words, at no moment', () => {
    const scene = told();
    const moments = timed(scene.events).map(({ at }) => at);
    scene.do('Lydia', 'case.erase', {});
    const happened = timed(left(scene));
    expect(JSON.stringify(timelineOf(happened, { room: PLENARY, now: moments.at(-1) ?? 0 }))).not.toMatch(WORDS);
    expect(JSON.stringify(moments.map((at) => floorAt(happened, { room: PLENARY, at })))).not.toMatch(WORDS);
  });
});
