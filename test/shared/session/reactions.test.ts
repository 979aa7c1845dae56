import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { mirror } from '../../../shared/doc/mirror.ts';
import type { CardId } from '../../../shared/ids.ts';
import { REACTIONS, type Reaction } from '../../../shared/model/reactions.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import type { CardView } from '../../../shared/session/views.ts';
import { NO_CARD, play, type Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const QUESTION = 'Hoe begon je dat telefoongesprek?';
const CIRCLE = ['Mo', 'Samira', 'Joost', 'Hafza', 'Lydia'] as const;

const floor = (circle: Play) => floorView(circle.session, circle.room, new Set());
const desk = (circle: Play, name: string) => deskView(circle.session, circle.room, circle.who(name));
const reactionsTo = (circle: Play, card: CardId): CardView['reactions'] | undefined => floor(circle).cards[card]?.reactions;
const react = (circle: Play, name: string, to: CardId, reaction: Reaction | null) => circle.do(name, 'card.react', { card: to, reaction });

describe('one reaction of each person to a card', () => {
  it('[LA1] another takes its place, and it can be taken back', () => {
    const circle = sceneA('explore');
    const { id } = circle.card(QUESTION);
    react(circle, 'Mo', id, 'touched');
    react(circle, 'Mo', id, 'doubt');
    expect(reactionsTo(circle, id)).toEqual({ doubt: { people: [circle.who('Mo')], more: false } });
    expect(desk(circle, 'Mo').reactions).toEqual({ [id]: 'doubt' });
    react(circle, 'Mo', id, null);
    expect(reactionsTo(circle, id)).toEqual({});
    expect(desk(circle, 'Mo').reactions).toEqual({});
  });

  it('[LA1] the same once more is no event', () => {
    const circle = sceneA('explore');
    const { id } = circle.card(QUESTION);
    react(circle, 'Mo', id, 'touched');
    const { length } = circle.events;
    react(circle, 'Mo', id, 'touched');
    react(circle, 'Hafza', id, null);
    expect(circle.events).toHaveLength(length);
  });

  it('[LA1] [VI1] only to what everybody sees; a card that is not there cannot be told from one that is private', () => {
    const circle = sceneA('intend');
    const { id } = circle.card('Ik bel minder en spreek vaker af.');
    for (const card of [id, NO_CARD])
      expect(circle.try('Hafza', 'card.react', { card, reaction: 'touched' })).toEqual({ code: 'not-found' });
  });

  it('[LA1] by whom the phase lets, in the phases that have it', () => {
    const circle = sceneA('explore');
    const { id } = circle.card(QUESTION);
    expect(circle.try('Marieke', 'card.react', { card: id, reaction: 'touched' })).toEqual({ code: 'not-allowed' });
    expect([desk(circle, 'Hafza'), desk(circle, 'Lydia'), desk(circle, 'Marieke')].map(({ me }) => me.mayReact)).toEqual([
      true,
      true,
      false,
    ]);
    circle.go('check-out');
    expect(circle.try('Hafza', 'card.react', { card: id, reaction: 'touched' })).toEqual({ code: 'not-now' });
    expect(desk(circle, 'Hafza').me.mayReact).toBe(false);
  });
});

describe('what others see of it', () => {
  it('[LA1] three faces of each kind, in order of coming, and whether there are more; never how many', () => {
    const circle = sceneA('explore');
    const { id } = circle.card(QUESTION);
    for (const name of CIRCLE) react(circle, name, id, 'recognition');
    react(circle, 'Daan', id, 'counter-voice');
    const first = CIRCLE.slice(0, 3).map((name) => circle.who(name));
    expect(reactionsTo(circle, id)).toEqual({
      recognition: { people: first, more: true },
      'counter-voice': { people: [circle.who('Daan')], more: false },
    });
    // Who stood first and takes it back makes room for the next.
    react(circle, 'Samira', id, null);
    expect(reactionsTo(circle, id)?.recognition?.people).toEqual(['Mo', 'Joost', 'Hafza'].map((name) => circle.who(name)));
  });

  it('[LA1] my own stays on my own desk: not on another, and not with the hosts', () => {
    const circle = sceneA('explore');
    const { id } = circle.card(QUESTION);
    for (const name of CIRCLE) react(circle, name, id, 'touched');
    expect(desk(circle, 'Lydia').reactions).toEqual({ [id]: 'touched' });
    expect(desk(circle, 'Daan').reactions).toEqual({});
    expect(JSON.stringify(reactionsTo(circle, id))).not.toContain(circle.who('Lydia'));
    expect(JSON.stringify(hostsView(circle.session, circle.room))).not.toContain('touched');
  });

  it('[LA1] [VI4] reactions to a card without a name say nothing of who wrote it', () => {
    const circle = sceneB('factors');
    const { id } = circle.card('Een kop koffie zonder agenda.');
    for (const name of ['Iris', 'Noor', 'Holly']) react(circle, name, id, 'touched');
    const row = floor(circle).cards[id];
    expect(row).toMatchObject({ author: null, reactions: { touched: { more: false } } });
    expect(JSON.stringify(row)).not.toContain(circle.who('Tom'));
  });

  it('[LA1] a withdrawn card takes its reactions along, and brings them back', () => {
    const circle = sceneA('explore');
    const { id } = circle.card(QUESTION);
    react(circle, 'Mo', id, 'touched');
    circle.do('Daan', 'card.withdraw', { card: id });
    expect(JSON.stringify(floor(circle).cards)).not.toContain('touched');
    expect(circle.try('Hafza', 'card.react', { card: id, reaction: 'doubt' })).toEqual({ code: 'not-found' });
    circle.do('Daan', 'card.restore', { card: id });
    expect(reactionsTo(circle, id)).toEqual({ touched: { people: [circle.who('Mo')], more: false } });
  });
});

describe('on the wire', () => {
  it('[LA1] [SY2] when there are more than three, who comes after that sends nothing to anybody', () => {
    const circle = sceneA('explore');
    const { id } = circle.card(QUESTION);
    const wire = listenToFloor(circle);
    expect(CIRCLE.map((name) => (react(circle, name, id, 'touched'), wire.sent().length))).toEqual([1, 1, 1, 1, 0]);
    expect(wire.shows(id)).toEqual({ touched: { people: CIRCLE.slice(0, 3).map((name) => circle.who(name)), more: true } });
  });

  it('[LA1] whatever people do, no card on a floor has more than three faces of a kind, nobody twice, and no number', () => {
    let most = 0;
    const names = ['Ada', 'Bo', 'Cor', 'Dee', 'Els', 'Fay'] as const;
    const moves = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...REACTIONS, null)), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(moves, (sequence) => {
        const circle = play();
        for (const name of ['Lydia', ...names]) circle.join(name);
        circle.do('Marieke', 'bringer.set', { person: circle.who('Lydia') });
        circle.go('knowledge');
        const id = circle.do('Lydia', 'card.post', { kind: 'insight', text: 'Ik gaf hem alle ruimte.' })?.id as CardId;
        const wire = listenToFloor(circle);
        const last = new Map<string, Reaction>();
        for (const [name, reaction] of sequence) {
          react(circle, name, id, reaction);
          if (reaction === null) last.delete(name);
          else last.set(name, reaction);
          wire.sent();
          const shown = wire.shows(id);
          for (const one of REACTIONS) {
            const count = [...last.values()].filter((given) => given === one).length;
            most = Math.max(most, count);
            expect(shown[one]?.people.length ?? 0).toBe(Math.min(3, count));
            expect(shown[one]?.more ?? false).toBe(count > 3);
          }
          const faces = Object.values(shown).flatMap(({ people }) => people);
          expect(new Set(faces).size).toBe(faces.length);
        }
      }),
      { numRuns: 40, seed: 20220512 },
    );
    expect(most, 'often there were more than three').toBeGreaterThan(3);
  });
});

/** Somebody who has the floor open: what reaches them, and what they have then. */
const listenToFloor = (circle: Play) => {
  const doc = new Y.Doc();
  const follower = new Y.Doc();
  let updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => {
    updates.push(update);
    Y.applyUpdate(follower, update);
  });
  const show = (): void =>
    mirror(doc, Object.fromEntries(Object.entries(floor(circle)).map(([name, rows]) => [name, { kind: 'all', rows }])));
  show();
  updates = [];
  return {
    /** What was sent since the last time this was asked. */
    sent(): readonly Uint8Array[] {
      show();
      const sent = updates;
      updates = [];
      return sent;
    },
    shows: (card: CardId): CardView['reactions'] => (follower.getMap<CardView>('cards').get(card) ?? { reactions: {} }).reactions,
  };
};
