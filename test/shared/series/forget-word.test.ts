import { expect, test } from 'vitest';
import type { CardId, KeepsakeId, SeriesId } from '../../../shared/ids.ts';
import { bringAlong, following, type KeptMeeting } from '../../../shared/series/follow.ts';
import { forgetWord, withoutWord } from '../../../shared/series/forget-word.ts';
import { keptOf } from '../../../shared/series/kept.ts';
import { play, type Play } from '../../support/play.ts';

const series = 'series00000001' as SeriesId;
const keepsake = 'A'.repeat(43) as KeepsakeId;

const circleOf = (nr: number): Play => {
  const circle = play('difficult-experience', { series, nr });
  for (const name of ['Lydia', 'Hafza', 'Daan']) circle.join(name);
  circle.later(nr * 10_000);
  return circle;
};
const kept = (circle: Play) => keptOf(circle.session, circle.session.people[circle.who('Hafza')]!);
const texts = (circle: Play) => kept(circle).words.map(({ text }) => text);
const meetingOf = (circle: Play): KeptMeeting => ({ session: circle.session.id, at: circle.now, kept: kept(circle) });
const arrives = (circle: Play, meetings: readonly KeptMeeting[]) => {
  let id = 0;
  const newId = () => `e${circle.session.id}${String((id += 1)).padStart(4, '0')}`;
  circle.happens(bringAlong(circle.session, { person: circle.who('Hafza'), keepsake, meetings, now: circle.now, newId }));
};
const forgets = (circle: Play, word: CardId, key = keepsake) => circle.happens(forgetWord(circle.session, key, word));

/** Hafza has a key, an intention, and a strength from Daan that she takes along. */
const first = () => {
  const circle = circleOf(1);
  circle.happens([{ type: 'keepsake-set', person: circle.who('Hafza'), keepsake }]);
  circle.go('appreciate');
  circle.do('Daan', 'card.post', { kind: 'strength', text: 'Jij durft stil te zijn', to: circle.who('Hafza') });
  circle.do('Marieke', 'cards.reveal', { kind: 'strength' });
  circle.go('intend');
  circle.do('Hafza', 'card.post', { kind: 'intention', text: 'Ik bel hem vrijdag' });
  const [strength, intention] = [circle.card('Jij durft stil te zijn').id, circle.card('Ik bel hem vrijdag').id];
  circle.do('Hafza', 'card.keep', { card: strength, on: true });
  return { circle, strength, intention };
};

test('[KE15] where they were written, words are taken along no more and stay what they are', () => {
  const { circle, strength, intention } = first();
  forgets(circle, intention);
  expect(texts(circle)).toEqual(['Jij durft stil te zijn']);
  forgets(circle, strength);
  expect(texts(circle)).toEqual([]);
  for (const [text, id] of Object.entries({ 'Jij durft stil te zijn': strength, 'Ik bel hem vrijdag': intention }))
    expect(circle.card(text)).toMatchObject({ id, withdrawn: false });
});

test('[KE15] what came along is erased, also when it was shared, and follows no more', () => {
  const { circle: before, intention } = first();
  const circle = circleOf(2);
  arrives(circle, [meetingOf(before)]);
  circle.do('Hafza', 'card.share', { card: circle.card('Ik bel hem vrijdag').id });
  forgets(circle, intention);
  expect(JSON.stringify(circle.session)).not.toContain('Ik bel hem vrijdag');
  expect(texts(circle)).toEqual(['Jij durft stil te zijn']);
  const rest = { ...meetingOf(before), kept: withoutWord(kept(before), intention) };
  expect(following([rest, meetingOf(circle)], 'another' as never).map(({ text }) => text)).toEqual(['Jij durft stil te zijn']);
});

test('[KE15] it is done once, for this key alone, and of words that are kept', () => {
  const { circle, strength, intention } = first();
  for (const [key, word] of [
    ['B'.repeat(43), intention],
    [keepsake, 'card000000009'],
  ] as const)
    expect(forgetWord(circle.session, key as KeepsakeId, word as CardId)).toEqual([]);
  forgets(circle, strength);
  expect(forgetWord(circle.session, keepsake, strength)).toEqual([]);
});
