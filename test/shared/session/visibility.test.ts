import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../../shared/ids.ts';
import type { Card, PostedKind } from '../../../shared/model/card.ts';
import { rowsOf } from '../../../shared/model/table.ts';
import { contributionsFor, phaseOf } from '../../../shared/script/engine.ts';
import { rolesOf } from '../../../shared/session/roles.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import { play, type Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const floor = (circle: Play) => floorView(circle.session, circle.room, new Set());
const desk = (circle: Play, name: string) => deskView(circle.session, circle.room, circle.who(name));
/** Everything that somebody's browser may hold, as text. */
const seen = (circle: Play, name: string): string =>
  JSON.stringify([floor(circle), desk(circle, name), name === 'Marieke' ? hostsView(circle.session, circle.room) : null]);

describe('who sees what', () => {
  it('[VI1] an intention is on nobody’s screen but its owner’s until it is shared', () => {
    const circle = sceneA('intend');
    const card = circle.card('Ik bel minder en spreek vaker af.');
    for (const name of ['Lydia', 'Hafza', 'Marieke', 'Els']) {
      expect(seen(circle, name)).not.toContain(card.text);
      expect(seen(circle, name)).not.toContain(card.id);
    }
    expect(seen(circle, 'Daan')).toContain(card.text);
    circle.do('Daan', 'card.share', { card: card.id });
    for (const name of ['Lydia', 'Hafza', 'Marieke']) expect(seen(circle, name)).toContain(card.text);
  });

  it('[VI1] somebody else’s private card cannot be told from one that does not exist', () => {
    const circle = sceneA('intend');
    const { id } = circle.card('Ik bel minder en spreek vaker af.');
    for (const name of ['Hafza', 'Marieke']) {
      expect(circle.try(name, 'card.edit', { card: id, text: 'x' })).toEqual({ code: 'not-found' });
      expect(circle.try(name, 'card.share', { card: id })).toEqual({ code: 'not-found' });
      expect(circle.try(name, 'card.withdraw', { card: id })).toEqual({ code: 'not-found' });
    }
    expect(circle.try('Marieke', 'spotlight.set', { on: { kind: 'card', card: id } })).toEqual({ code: 'not-found' });
  });

  it('[VI2] of cards that wait for the reveal others learn how many', () => {
    const circle = waitingFactors();
    expect(floor(circle).room.waiting).toEqual({ factor: 2 });
    expect(seen(circle, 'Marieke')).not.toContain('koffie');
    expect(seen(circle, 'Holly')).not.toContain('koffie');
    expect(seen(circle, 'Tom')).toContain('koffie');
  });

  it('[VI2] [VI6] nobody brings a waiting card up alone', () => {
    const circle = waitingFactors();
    const { id } = circle.card('Een kop koffie zonder agenda.');
    expect(circle.try('Tom', 'card.share', { card: id })).toEqual({ code: 'not-now' });
    expect(circle.try('Iris', 'cards.reveal', { kind: 'factor' })).toEqual({ code: 'not-allowed' });
  });

  it('[VI3] after the reveal all lie there with one and the same order, sorted by ids that tell nothing', () => {
    const circle = waitingFactors();
    circle.do('Marieke', 'cards.reveal', { kind: 'factor' });
    const shown = Object.values(floor(circle).cards).filter((card) => card.kind === 'factor');
    expect(shown).toHaveLength(2);
    expect(new Set(shown.map((card) => card.order)).size).toBe(1);
    expect(floor(circle).room.waiting).toEqual({});
    const event = circle.events.at(-1);
    expect(event?.type === 'cards-revealed' && [...event.cards].sort()).toEqual(event?.type === 'cards-revealed' && event.cards);
  });

  it('[VI4] an anonymous card carries no trace of its author, on nobody’s screen but the author’s', () => {
    const circle = waitingFactors();
    circle.do('Marieke', 'cards.reveal', { kind: 'factor' });
    const { id } = circle.card('Een kop koffie zonder agenda.');
    const row = floor(circle).cards[id];
    expect(row).toMatchObject({ author: null, text: 'Een kop koffie zonder agenda.' });
    expect(JSON.stringify(row)).not.toContain(circle.who('Tom'));
    expect(desk(circle, 'Iris').cards).not.toHaveProperty(id);
    expect(desk(circle, 'Tom').cards[id]).toMatchObject({ anonymous: true });
  });

  it('[VI5] who marked a case is on nobody’s screen', () => {
    const circle = sceneA('choose');
    const { id } = circle.card('Een man blijft me bellen dat hij wil werken, en wijst elke stap af.');
    expect(desk(circle, 'Mo').marks).toEqual({ [id]: { recognisable: true, urgent: true } });
    expect(desk(circle, 'Lydia').marks).toEqual({});
    const { recognisable, urgent, ...rest } = floor(circle).cards[id] ?? {};
    expect([recognisable, urgent]).toEqual([4, 1]);
    expect(JSON.stringify(rest)).not.toContain(circle.who('Mo'));
  });

  it('[VI7] a withdrawn card stays with its owner alone', () => {
    const circle = sceneA('explore');
    const card = circle.card('Hoe begon je dat telefoongesprek?');
    circle.do('Daan', 'card.withdraw', { card: card.id });
    expect(JSON.stringify(floor(circle).cards)).not.toContain(card.text);
    expect(desk(circle, 'Daan').cards[card.id]).toMatchObject({ withdrawn: true, text: card.text });
  });

  it('[VI8] the clip’s points lie on the floor from its phase on, also when going back', () => {
    const circle = sceneA('explore');
    expect(seen(circle, 'Hafza')).not.toContain('Autonomie');
    circle.go('knowledge');
    expect(floor(circle).room.clip?.points).toHaveLength(3);
    circle.go('explore');
    expect(floor(circle).room.clip?.points).toHaveLength(3);
  });

  it.each([
    ['A', sceneA],
    ['B', sceneB],
  ] as const)('[VI1] scene %s: at no moment does anybody see a card that is not theirs to see', (_name, scene) => {
    const { room } = scene();
    for (const phase of room.script.phases) expectNoLeak(scene(phase.id));
  });

  it('[VI1] [VI2] [VI4] whatever people do in whatever order, nothing private is on another screen', () => {
    let privateCards = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), { minLength: 20, maxLength: 60 }), (moves) => {
        const circle = play('success-experience');
        for (const name of PEOPLE) circle.join(name);
        circle.do('Marieke', 'bringer.set', { person: circle.who('Holly') });
        moves.forEach(([who, what, which], i) => {
          move(circle, PEOPLE[who % PEOPLE.length] ?? 'Iris', what, which, i);
        });
        privateCards += expectNoLeak(circle);
      }),
      { numRuns: 150, seed: 20220512 },
    );
    expect(privateCards).toBeGreaterThan(100);
  });
});

const PEOPLE = ['Holly', 'Iris', 'Noor', 'Tom'] as const;

const waitingFactors = (): Play => {
  const circle = sceneB('explore');
  circle.go('factors');
  circle.do('Iris', 'card.post', { kind: 'factor', text: 'Op tijd geïnvesteerd.' });
  circle.do('Tom', 'card.post', { kind: 'factor', text: 'Een kop koffie zonder agenda.', anonymous: true });
  return circle;
};

/** One arbitrary act; what is refused simply does not happen. */
const move = (circle: Play, name: string, what: number, which: number, i: number): void => {
  const { phases } = circle.room.script;
  const cards = rowsOf(circle.room.cards.all);
  const card = cards[which % Math.max(1, cards.length)];
  switch (what % 8) {
    case 0: {
      const phase = phases[which % phases.length];
      if (phase) circle.try('Marieke', 'phase.go', { to: phase.id });
      return;
    }
    case 1:
      if (card) circle.try(name, 'card.share', { card: card.id });
      return;
    case 2:
      if (card) circle.try(name, 'card.withdraw', { card: card.id });
      return;
    case 3:
      if (card && card.kind !== 'earlier') circle.try('Marieke', 'cards.reveal', { kind: card.kind });
      return;
    default: {
      const row = phaseOf(circle.room.script, circle.room.phase);
      const rows = row ? contributionsFor(row, rolesOf(circle.session, circle.room, circle.who(name))) : [];
      const kind: PostedKind | undefined = rows[which % Math.max(1, rows.length)]?.kind;
      if (kind === undefined) return;
      circle.try(name, 'card.post', {
        kind,
        text: `geheim-${String(i)}-van-${name}`,
        ...(kind === 'case' ? { form: 'success' as const } : {}),
        ...(kind === 'factor' && which % 2 === 0 ? { anonymous: true } : {}),
      });
    }
  }
};

/** Checks every pair of card and onlooker; returns how many cards had something to hide. */
const expectNoLeak = (circle: Play): number => {
  const people = Object.values(circle.session.people);
  const hidden = rowsOf(circle.room.cards.all).filter((card) => card.seenBy !== 'room' || card.withdrawn || card.anonymous);
  for (const card of hidden) {
    for (const person of people) if (!owns(card, person.id)) expectHidden(circle, card, person.name);
  }
  return hidden.length;
};

const owns = (card: Card, person: ParticipantId): boolean => card.author === person || card.postedBy === person;

const expectHidden = (circle: Play, card: Card, onlooker: string): void => {
  const screen = seen(circle, onlooker);
  if (card.seenBy === 'room' && !card.withdrawn) {
    expect(floor(circle).cards[card.id]?.author).toBeNull();
    return;
  }
  expect(screen).not.toContain(card.text);
  expect(screen).not.toContain(card.id);
};
