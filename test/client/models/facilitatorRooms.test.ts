import { describe, expect, it } from 'vitest';
import type { PhaseId, RoomId } from '../../../shared/ids.ts';
import { roomsView } from '../../../shared/session/view/rooms.ts';
import { floorView } from '../../../shared/session/view.ts';
import { countFor, sizesFor } from '../../../client/models/facilitatorRooms.ts';
import { roomsNews, type RoomsMoment } from '../../../client/models/facilitatorRoomsNews.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';
import { doing, standAt } from './facilitatorStand.ts';

const room = (number: number): RoomId => `room-${number}` as RoomId;
const names = (people: readonly { readonly name: string }[]): readonly string[] => people.map(({ name }) => name);

/** Who leads room 2 said yes; everybody has a place. */
const divided = (): Play => {
  const play = sceneA('check-in');
  play.do('Marieke', 'rooms.form', { count: 2, by: 'department' });
  play.do('Marieke', 'lead.ask', { room: room(2), person: play.who('Hafza') });
  play.do('Hafza', 'lead.answer', { room: room(2), yes: true });
  return play;
};
const opened = (): Play => {
  const play = divided();
  play.do('Marieke', 'rooms.open', {});
  return play;
};

describe('dividing the circle', () => {
  it('proposes groups of about four, and tells how large they get', () => {
    expect([0, 5, 7, 12, 18, 60].map(countFor)).toEqual([2, 2, 2, 3, 5, 8]);
    expect(sizesFor(8, 3)).toEqual([3, 3, 2]);
  });

  it('[BR1] forms rooms, offers “as last time” once there was one, and goes back to none', async () => {
    const play = sceneA('check-in');
    const stand = standAt(play);
    expect(stand.console().rooms?.ways).not.toContain('last');
    await doing(() => stand.console().rooms!.form!(3, 'random'));
    expect(stand.console().rooms).toMatchObject({ state: 'forming', people: 7 });
    expect(
      stand
        .console()
        .rooms?.rooms.map(({ people }) => people.length)
        .toSorted(),
    ).toEqual([2, 2, 3]);
    await doing(stand.console().rooms?.drop);
    expect(stand.console().rooms?.state).toBe('none');
  });

  it('[BR1] keeps who was placed by hand when there is one room more or fewer', async () => {
    const play = sceneA('check-in');
    const stand = standAt(play);
    await doing(() => stand.console().rooms!.form!(2, 'hand'));
    await doing(stand.console().rooms?.put(play.who('Mo'), room(2)));
    await doing(stand.console().rooms?.more);
    expect(stand.console().rooms?.rooms.map(({ people }) => names(people))).toEqual([[], ['Mo'], []]);
    await doing(stand.console().rooms?.fewer);
    expect(stand.console().rooms?.fewer).toBeUndefined();
    expect(names(stand.console().rooms?.circle ?? [])).not.toContain('Mo');
  });

  it('puts nobody where they are already', () => {
    const play = divided();
    const { rooms } = standAt(play).console();
    expect(rooms?.put(play.who('Hafza'), room(2))).toBeUndefined();
    expect(rooms?.put(play.who('Hafza'), room(1))).toBeDefined();
  });

  it('[BR5] asks somebody with a device to lead, tells the answer, and takes the question back without taking the lead', async () => {
    const play = divided();
    const stand = standAt(play);
    const leading = (at: number) => stand.console().rooms!.rooms[at]!.leading;
    expect(leading(1)).toMatchObject({ kind: 'led', who: { name: 'Hafza' } });
    expect(names(leading(0).candidates)).not.toContain('Els');
    await doing(leading(1).candidates.find(({ name }) => name === 'Mo')?.ask);
    expect(leading(1)).toMatchObject({ kind: 'asked', who: { name: 'Mo' } });
    await doing(leading(1).release);
    expect(leading(1)).toMatchObject({ kind: 'led', who: { name: 'Hafza' } });
    await doing(leading(0).candidates.find(({ isMe }) => isMe)?.ask);
    expect(leading(0)).toMatchObject({ kind: 'led', isMe: true });
  });

  it('[BR17] a room is prepared along the steps that are played in it', () => {
    const steps = standAt(divided())
      .console()
      .rooms?.rooms[0]?.script.steps.map(({ id }) => id);
    expect(steps?.at(0)).toBe('choose');
    expect(steps?.at(-1)).toBe('gather');
  });
});

describe('the rooms while they are open', () => {
  it('[BR9] stand side by side, with who asks for help', () => {
    const play = opened();
    play.do('Hafza', 'room.help', { on: true });
    const rooms = standAt(play).console().rooms;
    expect(rooms?.rooms[1]).toMatchObject({ help: true, step: 1, of: 7, phase: 'Kiezen' });
    expect(rooms?.rooms[1]?.people[0]?.name).toBe('Hafza');
    expect(rooms?.circle).toEqual([]);
  });

  it('[BR7] are one press away, and so is the way back', async () => {
    const stand = standAt(opened());
    await doing(stand.console().rooms?.rooms[1]?.visit);
    expect(stand.console().rooms).toMatchObject({ visiting: room(2) });
    expect(stand.console().subgroup).toMatchObject({ number: 2, leadsHere: false, prompts: null });
    await doing(stand.console().rooms?.goBack);
    expect(stand.console().rooms?.goBack).toBeUndefined();
  });

  it('[BR13, BR15] get more time, a line and a call back, and come back', async () => {
    const play = opened();
    const stand = standAt(play);
    await doing(() => stand.console().rooms!.warn!(5));
    expect(stand.console().rooms?.backIn).toBe(5);
    await doing(() => stand.console().rooms!.caption!('Kies nu wat meegaat.'));
    await doing(stand.console().rooms?.close);
    expect(stand.console().rooms?.state).toBe('over');
    await doing(stand.console().rooms?.open);
    expect(stand.console().rooms?.state).toBe('open');
  });
});

describe('the path of the circle', () => {
  it('[BR17] goes from the check-in to the rooms, past what is played there, and back', () => {
    const play = divided();
    const stand = standAt(play);
    const { path, pace } = stand.console();
    expect(path.steps.filter(({ elsewhere }) => elsewhere).map(({ id }) => id as string)).toContain('explore');
    expect(pace.next).toMatchObject({ kind: 'open', title: 'In subgroepen' });
    play.do('Marieke', 'rooms.open', {});
    expect(stand.console().pace.next).toMatchObject({ kind: 'close', title: 'Uitwisselen' });
    play.do('Marieke', 'rooms.close', {});
    expect(stand.console().pace).toMatchObject({ previous: { title: 'In subgroepen' }, next: { kind: 'phase', title: 'Voornemen' } });
  });

  it('goes to the rooms also from a step that is played there from now on', () => {
    const play = divided();
    play.go('claim');
    expect(standAt(play).console().pace).toMatchObject({ previous: { title: 'Inchecken' }, next: { kind: 'open' } });
  });
});

describe('what ears hear of the rooms', () => {
  const moment = (play: Play): RoomsMoment => ({
    rooms: roomsView(play.session),
    people: floorView(play.session, play.room, new Set()).people,
  });
  const newsOf = (play: Play, happens: () => unknown) => {
    const before = moment(play);
    happens();
    return roomsNews(before, moment(play));
  };

  it('is who asks for help, once, and what people answered', () => {
    const play = divided();
    play.do('Marieke', 'lead.ask', { room: room(1), person: play.who('Mo') });
    const first = { order: 0, name: '' };
    expect(newsOf(play, () => play.do('Mo', 'lead.answer', { room: room(1), yes: false }))).toEqual([
      { kind: 'declined', room: first, name: 'Mo' },
    ]);
    play.do('Marieke', 'lead.ask', { room: room(1), person: play.who('Mo') });
    expect(newsOf(play, () => play.do('Mo', 'lead.answer', { room: room(1), yes: true }))).toEqual([
      { kind: 'leads', room: first, name: 'Mo' },
    ]);
    expect(newsOf(play, () => play.do('Marieke', 'rooms.open', {}))).toEqual([{ kind: 'opened' }]);
    expect(newsOf(play, () => play.do('Mo', 'room.help', { on: true }))).toEqual([{ kind: 'help', room: first }]);
    expect(newsOf(play, () => play.do('Mo', 'hand.raise', { on: true }))).toEqual([]);
    expect(newsOf(play, () => play.do('Marieke', 'rooms.close', {}))).toEqual([{ kind: 'closed' }]);
  });
});

describe('leading a subgroup', () => {
  const explored = (): Play => {
    const play = opened();
    play.do('Hafza', 'phase.go', { to: 'explore' as PhaseId });
    return play;
  };

  it('[BR6] has the console of that room, without what is the facilitator’s alone', () => {
    const { header, settings, people, rooms, subgroup, pace } = standAt(explored(), 'Hafza').console();
    expect([header.close, header.reopen, settings.save, settings.script.change, rooms]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      null,
    ]);
    expect(people.people.some(({ remove }) => remove !== undefined)).toBe(false);
    expect(subgroup).toMatchObject({ number: 2, leadsHere: true });
    expect(pace.next?.kind).toBe('phase');
  });

  it('helps with a question from the sheet least asked from, and not with one that was asked already', () => {
    const play = explored();
    const [somebody] = Object.values(play.session.people).filter((one) => one.room === room(2) && one.name !== 'Hafza' && !one.guest);
    const stand = standAt(play, 'Hafza');
    const first = stand.console().subgroup?.prompts?.question;
    expect(first?.examples.length).toBeGreaterThan(0);
    play.do(somebody!.id, 'sheet.claim', { sheet: 'acting' as never });
    play.do(somebody!.id, 'card.post', { kind: 'question', text: first!.examples[0]! });
    const then = stand.console().subgroup?.prompts;
    expect(then?.question?.sheet).not.toBe(first?.sheet);
    expect(then?.say.length).toBeGreaterThan(0);
  });

  it('[BR10, BR12] sees what goes along, asks for a card, and lets the harvest go', async () => {
    const play = explored();
    const [somebody] = Object.values(play.session.people).filter((one) => one.room === room(2) && one.name !== 'Hafza' && !one.guest);
    play.do(somebody!.id, 'sheet.claim', { sheet: 'acting' as never });
    play.do(somebody!.id, 'card.post', { kind: 'question', text: 'Wat deed jij toen?' });
    const stand = standAt(play, 'Hafza');
    const asked = () =>
      stand
        .console()
        .floor.sheets.flatMap(({ questions }) => questions)
        .find(({ text }) => text === 'Wat deed jij toen?');
    expect(asked()?.lift?.state).toBeNull();
    await doing(asked()?.lift?.toggle);
    expect(stand.console().subgroup?.along.cards.map(({ state }) => state)).toEqual(['asked']);
    await doing(stand.console().subgroup?.along.harvest.toggle);
    expect(stand.console().subgroup?.along.harvest.lifted).toBe(true);
    play.do(somebody!.id, 'lift.answer', { card: asked()!.id, yes: true });
    play.do('Marieke', 'rooms.close', {});
    const { floor } = standAt(play).console();
    expect(floor.exchange?.rooms.map(({ slips, harvest }) => [slips.map(({ text }) => text), harvest])).toEqual([
      [[], false],
      [['Wat deed jij toen?'], true],
    ]);
  });

  it('[BR5, BR16] asks for help, and gives the lead back', async () => {
    const play = explored();
    const stand = standAt(play, 'Hafza');
    await doing(stand.console().subgroup?.help.toggle);
    expect(stand.console().subgroup?.help.on).toBe(true);
    await doing(stand.console().subgroup?.stepBack);
    expect(play.session.rooms[room(2)]?.lead).toBeNull();
  });
});
