import { describe, expect, it } from 'vitest';
import type { KeepsakeId, SeriesId } from '../../../shared/ids.ts';
import { harvest } from '../../../shared/harvest/harvest.ts';
import { bringAlong, following, keptByMeeting, type KeptMeeting } from '../../../shared/series/follow.ts';
import { keptChanges, keptOf, type Kept } from '../../../shared/series/kept.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import { play, type Play } from '../../support/play.ts';

const series = 'series00000001' as SeriesId;
const keepsake = 'A'.repeat(43) as KeepsakeId;

/** A circle of which Hafza holds a key. */
const circleOf = (nr = 1): Play => {
  const circle = play('difficult-experience', { series, nr });
  for (const name of ['Lydia', 'Hafza', 'Daan']) circle.join(name);
  circle.happens([{ type: 'keepsake-set', person: circle.who('Hafza'), keepsake }]);
  return circle;
};
const personOf = (circle: Play, name = 'Hafza') => circle.session.people[circle.who(name)]!;
const kept = (circle: Play, name = 'Hafza'): Kept => keptOf(circle.session, personOf(circle, name));
const texts = (circle: Play, name = 'Hafza') => kept(circle, name).words.map(({ text }) => text);
const meetingOf = (circle: Play): KeptMeeting => ({ session: circle.session.id, at: circle.now, kept: kept(circle) });
const desk = (circle: Play, name: string) => deskView(circle.session, circle.room, circle.who(name));
const floor = (circle: Play) => floorView(circle.session, circle.room, new Set());

/** In the last but one phase: an intention, an insight, and a strength from Daan. */
const withWords = (nr = 1): Play => {
  const circle = circleOf(nr);
  circle.go('appreciate');
  circle.do('Daan', 'card.post', { kind: 'strength', text: 'Jij durft stil te zijn', to: circle.who('Hafza') });
  circle.do('Marieke', 'cards.reveal', { kind: 'strength' });
  circle.go('intend');
  circle.do('Hafza', 'card.post', { kind: 'intention', text: 'Ik bel hem vrijdag', plan: { when: 'vrijdag', withWhom: '', notice: '' } });
  circle.do('Hafza', 'card.post', { kind: 'insight', text: 'Ik vermeed zijn blik' });
  return circle;
};

/** The next session, into which Hafza brought what followed. */
const next = (meetings: readonly KeptMeeting[], nr = 2): Play => {
  const circle = play('difficult-experience', { series, nr });
  for (const name of ['Lydia', 'Hafza', 'Daan']) circle.join(name);
  // Weeks later.
  circle.later(nr * 10_000);
  arrives(circle, meetings);
  return circle;
};
const arrives = (circle: Play, meetings: readonly KeptMeeting[]) => {
  let id = 0;
  const newId = () => `e${circle.session.id}${String((id += 1)).padStart(4, '0')}`;
  circle.happens(bringAlong(circle.session, { person: circle.who('Hafza'), keepsake, meetings, now: circle.now, newId }));
};
const earlier = (circle: Play) => Object.entries(desk(circle, 'Hafza').cards).filter(([, { kind }]) => kind === 'earlier');
const look = (circle: Play, text: string, how: 'done' | 'differently' | 'not-yet' | 'let-go') =>
  circle.do('Hafza', 'card.look', { card: circle.card(text).id, how, noticed: 'Hij lachte' });

describe('what a key keeps', () => {
  it('[KE4] own intentions unasked, other own words when chosen', () => {
    const circle = withWords();
    expect(texts(circle)).toEqual(['Ik bel hem vrijdag']);
    circle.do('Hafza', 'card.keep', { card: circle.card('Ik vermeed zijn blik').id, on: true });
    expect(texts(circle)).toEqual(['Ik bel hem vrijdag', 'Ik vermeed zijn blik']);
    circle.do('Hafza', 'card.keep', { card: circle.card('Ik bel hem vrijdag').id, on: false });
    expect(texts(circle)).toEqual(['Ik vermeed zijn blik']);
    circle.do('Hafza', 'card.withdraw', { card: circle.card('Ik vermeed zijn blik').id });
    expect(texts(circle)).toEqual([]);
  });

  it('[KE4] a strength goes along with whom it was given to, not with who gave it', () => {
    const circle = withWords();
    const { id } = circle.card('Jij durft stil te zijn');
    expect(circle.try('Daan', 'card.keep', { card: id, on: true })).toEqual({ code: 'not-yours' });
    expect(circle.try('Lydia', 'card.keep', { card: id, on: true })).toEqual({ code: 'not-yours' });
    circle.do('Hafza', 'card.keep', { card: id, on: true });
    expect(texts(circle)).toContain('Jij durft stil te zijn');
    expect(texts(circle, 'Daan')).toEqual([]);
    expect(desk(circle, 'Hafza').taken).toEqual({ [id]: true });
    for (const name of ['Daan', 'Lydia', 'Marieke']) expect(desk(circle, name).taken).toEqual({});
    expect(JSON.stringify(kept(circle))).not.toContain(circle.who('Daan'));
    circle.do('Daan', 'card.withdraw', { card: id });
    expect(texts(circle)).not.toContain('Jij durft stil te zijn');
  });

  it('[KE4] [KE12] nothing of others, and nothing that was written for a guest', () => {
    const circle = withWords();
    circle.do('Marieke', 'guest.add', { name: 'Els', department: null });
    const guest = circle.do('Hafza', 'card.post', { kind: 'intention', text: 'Ik vraag het na', as: circle.who('Els') })!;
    expect(circle.try('Hafza', 'card.keep', { card: guest.id, on: true })).toEqual({ code: 'not-found' });
    expect(texts(circle)).toEqual(['Ik bel hem vrijdag']);
    expect(circle.onShared('card.keep', { card: guest.id, on: true })).toEqual({ code: 'not-allowed' });
    const mine = circle.card('Ik bel hem vrijdag').id;
    expect(circle.try('Daan', 'card.keep', { card: mine, on: true })).toEqual({ code: 'not-found' });
  });

  it('[KE3] is told for whom it changed, and only then', () => {
    const circle = withWords();
    const before = circle.session;
    circle.do('Daan', 'card.post', { kind: 'intention', text: 'Van Daan' });
    expect(keptChanges(before, circle.session)).toEqual([]);
    circle.do('Hafza', 'card.keep', { card: circle.card('Ik vermeed zijn blik').id, on: true });
    expect(keptChanges(before, circle.session)).toEqual([{ keepsake, session: before.id, kept: kept(circle) }]);
    const renamed = circle.session;
    circle.do('Hafza', 'person.rename', { name: 'Hafza B', department: null });
    expect(keptChanges(renamed, circle.session)[0]?.kept.name).toBe('Hafza B');
  });

  it('[KE13] outside a series there is nothing to take along, and without a key nothing is sealed', () => {
    const alone = play();
    alone.join('Hafza');
    alone.go('intend');
    const card = alone.do('Hafza', 'card.post', { kind: 'insight', text: 'Iets' })!;
    expect(alone.try('Hafza', 'card.keep', { card: card.id, on: true })).toEqual({ code: 'not-now' });
    const circle = withWords();
    const before = circle.session;
    circle.do('Daan', 'card.post', { kind: 'intention', text: 'Van Daan' });
    expect(desk(circle, 'Daan').me.keeps).toBe(false);
    expect(keptChanges(before, circle.session)).toEqual([]);
  });
});

describe('what follows', () => {
  it('[KE6] [KE9] lies before its owner alone, once', () => {
    const first = withWords();
    const circle = next([meetingOf(first)]);
    arrives(circle, [meetingOf(first)]);
    expect(earlier(circle)).toMatchObject([
      [expect.anything(), { text: 'Ik bel hem vrijdag', seenBy: 'owner', earlier: { was: 'intention', how: null, noticed: '' } }],
    ]);
    look(circle, 'Ik bel hem vrijdag', 'not-yet');
    const { id } = circle.card('Ik bel hem vrijdag');
    for (const name of ['Lydia', 'Daan', 'Marieke']) {
      const seen = JSON.stringify([floor(circle), desk(circle, name), hostsView(circle.session, circle.room)]);
      for (const trace of ['Ik bel hem', 'vrijdag', 'Hij lachte', id, keepsake]) expect(seen).not.toContain(trace);
      expect(circle.try(name, 'card.look', { card: id, how: 'done', noticed: '' })).toEqual({ code: 'not-found' });
      expect(circle.try(name, 'card.share', { card: id })).toEqual({ code: 'not-found' });
    }
    expect(JSON.stringify(desk(circle, 'Hafza'))).not.toContain(keepsake);
    expect(desk(circle, 'Hafza').me.keeps).toBe(true);
  });

  it('[KE9] shared, it lies among the words of this moment as what it is', () => {
    const circle = next([meetingOf(withWords())]);
    look(circle, 'Ik bel hem vrijdag', 'differently');
    circle.go('choose');
    circle.do('Hafza', 'card.share', { card: circle.card('Ik bel hem vrijdag').id });
    expect(Object.values(floor(circle).cards)).toMatchObject([
      {
        kind: 'earlier',
        phase: 'choose',
        text: 'Ik bel hem vrijdag',
        earlier: { was: 'intention', how: 'differently', noticed: 'Hij lachte' },
      },
    ]);
  });

  it('[KE11] is in no harvest, shared or not', () => {
    const circle = next([meetingOf(withWords())]);
    circle.do('Hafza', 'card.share', { card: circle.card('Ik bel hem vrijdag').id });
    circle.do('Hafza', 'card.harvest', { card: circle.card('Ik bel hem vrijdag').id, on: true });
    expect(JSON.stringify(harvest(floor(circle), { case: null }, 'nl'))).not.toContain('Ik bel hem');
  });

  it('[KE10] what was done, let go or put away does not follow again; not yet and not answered do', () => {
    const first = circleOf();
    first.go('intend');
    const all = ['gedaan', 'anders', 'nog niet', 'laat los', 'weg', 'zonder antwoord'];
    for (const text of all) first.do('Hafza', 'card.post', { kind: 'intention', text });
    const one = meetingOf(first);
    const second = next([one]);
    look(second, 'gedaan', 'done');
    look(second, 'anders', 'differently');
    look(second, 'nog niet', 'not-yet');
    look(second, 'laat los', 'let-go');
    second.do('Hafza', 'card.keep', { card: second.card('weg').id, on: false });
    const two = meetingOf(second);
    const third = 'session000003' as typeof two.session;
    expect(following([one, two], third).map(({ text }) => text)).toEqual(['nog niet', 'zonder antwoord']);
    // Also when something of the first session is kept anew after the second.
    expect(following([two, { ...one, at: two.at + 1 }], third).map(({ text }) => text)).toEqual(['nog niet', 'zonder antwoord']);
    const again = next([one, two], 3);
    expect(earlier(again).map(([, { text }]) => text)).toEqual(['nog niet', 'zonder antwoord']);
  });

  it('[KE5] is read per meeting, each word where it was first written and as it was last looked at', () => {
    const first = withWords();
    const second = next([meetingOf(first)]);
    look(second, 'Ik bel hem vrijdag', 'done');
    second.go('intend');
    second.do('Hafza', 'card.post', { kind: 'intention', text: 'Ik zoek hem op' });
    expect(keptByMeeting([meetingOf(first), meetingOf(second)]).map((meeting) => meeting.kept.words)).toMatchObject([
      [{ text: 'Ik bel hem vrijdag', how: 'done', noticed: 'Hij lachte' }],
      [{ text: 'Ik zoek hem op', how: null }],
    ]);
    look(second, 'Ik bel hem vrijdag', 'let-go');
    expect(keptByMeeting([meetingOf(first), meetingOf(second)]).map((meeting) => meeting.kept.words.length)).toEqual([0, 1]);
  });

  it('[KE10] its owner says how it went also when the session is closed; the words stay as they were', () => {
    const circle = next([meetingOf(withWords())]);
    const { id } = circle.card('Ik bel hem vrijdag');
    expect(circle.try('Hafza', 'card.edit', { card: id, text: 'Iets anders' })).toEqual({ code: 'not-yours' });
    circle.do('Marieke', 'session.close', {});
    look(circle, 'Ik bel hem vrijdag', 'done');
    circle.do('Hafza', 'card.keep', { card: id, on: false });
    expect(kept(circle)).toMatchObject({ words: [], settled: [expect.anything()] });
  });

  it('[KE6] takes nobody’s place under a limit', () => {
    const first = circleOf();
    first.go('intend');
    for (let nr = 0; nr < 8; nr += 1) first.do('Hafza', 'card.post', { kind: 'intention', text: `Voornemen ${String(nr)}` });
    const circle = next([meetingOf(first)]);
    const before = circle.room.cards.own;
    expect(JSON.stringify([...Object.values(desk(circle, 'Hafza').offers)])).not.toContain('limit-reached');
    expect(before).toBeDefined();
    circle.do('Hafza', 'card.post', { kind: 'check-in', text: 'Goed' });
  });
});
