import { describe, expect, it } from 'vitest';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { doing, standAt } from './facilitatorStand.ts';

const question = (stand: ReturnType<typeof standAt>, words: string) =>
  stand
    .console()
    .floor.sheets.flatMap((sheet) => sheet.questions)
    .find((one) => one.text.includes(words));

describe('the path and the pace', () => {
  it('shows where we were, are and go, with words to say', () => {
    const { path, pace } = standAt(sceneA('explore')).console();
    expect(path.steps.map((step) => step.state)).toEqual(['done', 'done', 'done', 'done', 'now', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(path.steps[4]?.say[0]).toContain('We blijven nog even');
    expect([pace.previous?.title, pace.next?.title]).toEqual(['Perspectief kiezen', 'Kennis erbij']);
  });

  it('goes to any phase but the present one', async () => {
    const play = sceneA('explore');
    const stand = standAt(play);
    expect(stand.console().path.steps[4]?.go).toBeUndefined();
    await doing(stand.console().path.steps[8]?.go);
    expect(play.room.phase).toBe('check-out');
    expect(stand.console().pace.next).toBeUndefined();
    await doing(stand.console().pace.previous?.go);
    expect(play.room.phase).toBe('intend');
  });

  it('pauses and resumes, blanks and shows', async () => {
    const play = sceneA('explore');
    const stand = standAt(play);
    await doing(stand.console().pace.pause);
    expect(stand.console().pace.paused).toBe(true);
    await doing(stand.console().pace.pause);
    expect(stand.console().pace.paused).toBe(false);
    await doing(stand.console().pace.toggleBlank);
    expect(play.room.blank).toBe(true);
    const shown = play.room.joinShown;
    await doing(stand.console().pace.toggleJoin);
    expect(play.room.joinShown).toBe(!shown);
  });
});

describe('the floor', () => {
  it('lays follow-ups under what they ask on, and marks on behalf of the bringer', async () => {
    const stand = standAt(sceneA('explore'));
    const texts = stand.console().floor.sheets[0]?.questions.map((one) => one.text);
    expect(texts?.slice(0, 2)).toEqual(['Hoe begon je dat telefoongesprek?', 'En wat gebeurde er toen aan jouw kant van de lijn?']);
    await doing(() => question(stand, 'tussen twee belletjes')!.setMark!('answered'));
    await doing(() => question(stand, 'tussen twee belletjes')!.setAnswer!('even niets'));
    expect(question(stand, 'tussen twee belletjes')).toMatchObject({ mark: 'answered', answer: 'even niets' });
  });

  it('puts one thing at a time on the screen', async () => {
    const stand = standAt(sceneA('explore'));
    expect(question(stand, 'derde keer belde')?.lit).toBe(true);
    await doing(stand.console().floor.sheets[0]?.spotlight);
    expect(question(stand, 'derde keer belde')?.lit).toBe(false);
    expect(stand.console().floor.onScreen).toMatchObject({ words: 'Handelen', isWords: false });
    await doing(stand.console().floor.onScreen?.clear);
    expect(stand.console().floor.onScreen).toBeNull();
  });

  it('says “not now” as a number beside the bringer, and keeps the empty chair', () => {
    const { floor } = standAt(sceneA('explore')).console();
    expect(floor.bringer).toMatchObject({ name: 'Lydia', notNow: 1 });
    expect(floor.sheets.find((sheet) => sheet.absent)?.people).toEqual([]);
  });

  it('shows counts of a case and makes its teller the bringer', async () => {
    const play = sceneA('choose');
    const stand = standAt(play);
    expect(stand.console().floor.cases.cases.map((one) => [one.recognisable, one.urgent, one.chosen])).toEqual([
      [4, 1, true],
      [1, 0, false],
    ]);
    await doing(stand.console().floor.cases.cases[1]?.choose);
    expect(play.room.bringer).toBe(play.who('Joost'));
  });

  it('hints where the group hardly looked, and at voices not heard', () => {
    const { coverage } = standAt(sceneA('explore')).console();
    expect(coverage?.suggestion).toEqual({ kind: 'chair', sheet: 'De werkzoekende zelf' });
    expect(coverage?.quiet).toEqual([]);
    expect(standAt(sceneA('claim')).console().coverage).toBeNull();
  });
});

describe('what is private', () => {
  it('is a number that waits, for the facilitator too, until all is revealed at once', async () => {
    const play = sceneB('explore');
    play.go('factors');
    play.do('Iris', 'card.post', { kind: 'factor', text: 'Op tijd begonnen.' });
    play.do('Tom', 'card.post', { kind: 'factor', text: 'Koffie.', anonymous: true });
    const stand = standAt(play);
    expect(stand.console().floor.piles.now).toMatchObject([{ kind: 'factor', waiting: 2, slips: [], notYet: [] }]);
    expect(JSON.stringify(stand.console())).not.toContain('Op tijd begonnen');
    await doing(stand.console().floor.piles.now[0]?.reveal);
    const [pile] = stand.console().floor.piles.now;
    expect(pile?.waiting).toBe(0);
    expect(pile?.slips.map((slip) => slip.author?.name ?? null).sort()).toEqual(['Iris', null]);
  });

  it('shows only what owners shared of insights and intentions', () => {
    const { floor } = standAt(sceneA('intend')).console();
    expect(floor.piles.now.map((pile) => [pile.kind, pile.slips.length, pile.waiting])).toEqual([
      ['insight', 1, 0],
      ['intention', 1, 0],
    ]);
    expect(JSON.stringify(floor)).not.toContain('Ik bel minder');
  });

  it('names who was not heard only in a round everybody sees', () => {
    const [round] = standAt(sceneA('check-in')).console().floor.piles.now;
    expect(round?.notYet.map((chip) => chip.name)).toEqual(['Daan', 'Samira', 'Joost']);
    expect(
      standAt(sceneA('appreciate'))
        .console()
        .floor.piles.now.every((pile) => pile.notYet.length === 0),
    ).toBe(true);
  });
});

describe('people', () => {
  it('lets a guest stand at a sheet and speak by the facilitator’s hand', async () => {
    const play = sceneA('explore');
    const stand = standAt(play);
    const els = () => stand.console().people.people.find((person) => person.name === 'Els');
    expect(els()?.sheet?.title).toBe('Kennis');
    await doing(els()?.places.find((place) => place.title === 'Macht')?.claim);
    expect(els()?.sheet?.title).toBe('Macht');
    await doing(() => els()!.post!.post({ kind: 'question', text: 'Wie zit er nog meer aan tafel?' }));
    expect(stand.tried.at(-1)).toEqual(['card.post', { kind: 'question', text: 'Wie zit er nog meer aan tafel?', as: play.who('Els') }]);
  });

  it('offers no place, no card and no removal where they cannot be', () => {
    const people = standAt(sceneA('explore')).console().people.people;
    const lydia = people.find((person) => person.name === 'Lydia');
    const marieke = people.find((person) => person.name === 'Marieke');
    expect(lydia?.places).toEqual([]);
    expect(lydia?.post).toBeUndefined();
    expect([marieke?.remove, marieke?.bringer, marieke?.leave]).toEqual([undefined, undefined, undefined]);
    expect(marieke?.tags).toEqual(['you', 'facilitator']);
  });

  it('counts the circle without a facilitator who only leads', async () => {
    const stand = standAt(sceneA('explore'));
    expect(stand.console().header).toMatchObject({ inCircle: 7, withoutPhone: 1 });
    await doing(() => stand.console().header.hat.wear!(true));
    expect(stand.console().header.inCircle).toBe(8);
  });
});

describe('the facilitator’s own voice', () => {
  it('is heard at the door, and in between only with the second hat on', async () => {
    expect(
      standAt(sceneA('check-in'))
        .console()
        .own?.offers.map((offer) => offer.kind),
    ).toEqual(['check-in']);
    const stand = standAt(sceneA('explore'));
    expect(stand.console().own).toBeNull();
    await doing(() => stand.console().header.hat.wear!(true));
    expect(stand.console().own?.offers.map((offer) => [offer.kind, offer.blocked])).toEqual([
      ['question', 'claim-first'],
      ['follow-up', 'claim-first'],
    ]);
  });

  it('knows its own caption from a ready one', async () => {
    const stand = standAt(sceneA('explore'));
    expect(stand.console().caption.ownShowing).toBe(true);
    const { ready } = stand.console().caption;
    await doing(() => stand.console().caption.set!(ready[1]!));
    expect(stand.console().caption).toMatchObject({ showing: ready[1], ownShowing: false });
    await doing(stand.console().caption.clear);
    expect(stand.console().caption.clear).toBeUndefined();
  });
});

describe('a closed session', () => {
  it('offers nothing but opening it again', async () => {
    const play = sceneA('check-out');
    const stand = standAt(play);
    await doing(stand.console().header.close);
    const closed = stand.console();
    expect(closed.path.steps.every((step) => step.go === undefined)).toBe(true);
    expect([
      closed.pace.previous,
      closed.pace.extend,
      closed.caption.set,
      closed.people.addGuest,
      closed.settings.save,
      closed.own,
    ]).toEqual([undefined, undefined, undefined, undefined, undefined, null]);
    expect(closed.people.people.every((person) => person.remove === undefined && person.places.length === 0)).toBe(true);
    await doing(closed.header.reopen);
    expect(stand.console().header.close).toBeDefined();
  });
});
