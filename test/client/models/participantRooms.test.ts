import { describe, expect, it, test } from 'vitest';
import { PLENARY, type CardId, type RoomId } from '../../../shared/ids.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import { participantModel, type ParticipantModel } from '../../../client/models/participant.ts';
import { arriving } from '../../../client/models/participantArrival.ts';
import { NO_WORDS } from '../../../client/models/participantComposers.ts';
import { newsBetween } from '../../../client/models/participantNews.ts';
import { roomNewsBetween } from '../../../client/models/participantRoomNews.ts';
import { play, type Play } from '../../support/play.ts';

const ONE = 'room-1' as RoomId;
const TWO = 'room-2' as RoomId;

/** Seven people over two rooms: Hafza, Mo and Lydia in the first, Lydia leads. */
const divided = (by: 'hand' | 'choice' = 'hand'): Play => {
  const scene = play();
  for (const name of ['Hafza', 'Mo', 'Lydia', 'Iris', 'Joost']) scene.join(name);
  scene.do('Marieke', 'guest.add', { name: 'Els', department: null });
  scene.do('Marieke', 'rooms.form', { count: 2, by });
  if (by === 'choice') return scene;
  for (const name of ['Hafza', 'Mo', 'Lydia', 'Els']) scene.do('Marieke', 'person.move', { person: scene.who(name), room: ONE });
  for (const name of ['Iris', 'Joost']) scene.do('Marieke', 'person.move', { person: scene.who(name), room: TWO });
  scene.do('Marieke', 'lead.ask', { room: ONE, person: scene.who('Lydia') });
  return scene;
};

const opened = (): Play => {
  const scene = divided();
  scene.do('Lydia', 'lead.answer', { room: ONE, yes: true });
  scene.do('Marieke', 'rooms.open', {});
  return scene;
};

/** In the room in which a subgroup looks for what it takes along, with a card of Mo. */
const gathering = (): { readonly scene: Play; readonly card: CardId } => {
  const scene = opened();
  scene.do('Lydia', 'phase.go', { to: 'gather' as never });
  const card = scene.do('Mo', 'card.post', { kind: 'insight', text: 'Haast is ook een gevoel.' });
  return { scene, card: card?.id as CardId };
};

const modelOf = (scene: Play, name: string): ParticipantModel => {
  const me = scene.who(name);
  const room = scene.session.rooms[scene.session.people[me]?.room ?? PLENARY];
  if (room === undefined) throw new Error('nowhere');
  return participantModel({ floor: floorView(scene.session, room, new Set()), desk: deskView(scene.session, room, me), lang: 'nl' });
};
const namesIn = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

describe('while the circle is being divided', () => {
  it('[BR1] says where I will go and with whom', () => {
    const { dividing } = modelOf(divided(), 'Hafza').rooms;
    expect(dividing).toMatchObject({ kind: 'forming', going: { id: ONE, place: { order: 0, name: '' } }, choices: [] });
    expect(dividing?.kind === 'forming' && namesIn(dividing.going?.people ?? [])).toEqual(['Hafza', 'Mo', 'Lydia', 'Els']);
  });
  it('[BR1] by own choice every room says who goes there, and all but mine can be chosen', () => {
    const scene = divided('choice');
    scene.do('Mo', 'room.choose', { room: TWO });
    scene.do('Hafza', 'room.choose', { room: TWO });
    const { dividing } = modelOf(scene, 'Hafza').rooms;
    expect(dividing?.kind === 'forming' && dividing.choices.map(({ id, mine, choose }) => [id, mine, choose?.payload])).toEqual([
      [ONE, false, { room: ONE }],
      [TWO, true, undefined],
    ]);
    expect(dividing?.kind === 'forming' && namesIn(dividing.choices[1]?.people ?? [])).toEqual(['Hafza', 'Mo']);
  });
  it('[BR5] who is asked to lead may say yes or no, and give it back after a yes', () => {
    const scene = divided();
    expect(modelOf(scene, 'Lydia').rooms.leadAsks).toMatchObject([{ room: ONE, no: { payload: { room: ONE, yes: false } } }]);
    expect(modelOf(scene, 'Mo').rooms.leadAsks).toEqual([]);
    scene.do('Lydia', 'lead.answer', { room: ONE, yes: true });
    expect(modelOf(scene, 'Lydia').rooms).toMatchObject({ leadAsks: [], dividing: { giveBack: { payload: { yes: false } } } });
  });
});

describe('in a subgroup', () => {
  it('[BR2] says where I am and with whom, who leads first', () => {
    const { room } = modelOf(opened(), 'Hafza').rooms;
    expect(room).toMatchObject({ id: ONE, place: { order: 0 }, lead: { name: 'Lydia' }, visitor: null, help: { on: false } });
    expect(namesIn(room.others)).toEqual(['Lydia', 'Mo', 'Els']);
  });
  it('[BR2] who is in another room is neither here nor offered as somebody to write for', () => {
    const scene = opened();
    const model = modelOf(scene, 'Iris');
    expect(namesIn(model.rooms.room.others)).toEqual(['Joost']);
    expect(model.composers.flatMap(({ guests }) => guests)).toEqual([]);
  });
  it('[BR7] the facilitator who comes by is seen', () => {
    const scene = opened();
    scene.do('Marieke', 'room.visit', { room: ONE });
    const { room } = modelOf(scene, 'Hafza').rooms;
    expect(room.visitor?.name).toBe('Marieke');
    expect(namesIn(room.others)).not.toContain('Marieke');
  });
  it('[BR8] words say for which room they were written, and are refused in another', () => {
    const { scene } = gathering();
    const post = modelOf(scene, 'Mo')
      .composers.find(({ kind }) => kind === 'insight')
      ?.post?.({ ...NO_WORDS, text: 'Alleen voor ons' });
    expect(post?.payload).toMatchObject({ room: ONE });
    scene.do('Marieke', 'rooms.close', {});
    expect(scene.try('Mo', 'card.post', { kind: 'insight', text: 'Alleen voor ons', room: ONE })?.code).toBe('moved');
  });
  it('[BR13] the call to come back is told with its time', () => {
    const scene = opened();
    scene.do('Marieke', 'rooms.warn', { minutes: 5 });
    expect(modelOf(scene, 'Hafza').rooms.room.backAt).toBeGreaterThan(scene.now);
  });
});

describe('what comes along', () => {
  it('[BR10] others ask, the author answers', () => {
    const { scene, card } = gathering();
    const liftOf = (name: string) => modelOf(scene, name).cards.now.find(({ id }) => id === card)?.lift;
    expect(liftOf('Hafza')).toMatchObject({ state: null, mine: false, toggle: { payload: { card, on: true } } });
    scene.do('Hafza', 'card.lift', { card, on: true });
    expect(liftOf('Hafza')).toMatchObject({ state: 'asked' });
    expect(modelOf(scene, 'Mo').rooms.liftAsks).toMatchObject([{ card, yes: { payload: { yes: true } } }]);
    scene.do('Mo', 'lift.answer', { card, yes: true });
    expect(modelOf(scene, 'Mo').rooms.liftAsks).toEqual([]);
    expect(liftOf('Mo')).toMatchObject({ state: 'agreed', mine: true });
  });
  it('[BR10] is not asked for before the step in which the group looks for it', () => {
    const scene = opened();
    scene.do('Mo', 'card.post', { kind: 'case', text: 'Een man belt elke dag', form: 'difficult' });
    const [card] = modelOf(scene, 'Hafza').cards.now;
    expect(card?.lift).toBeUndefined();
  });
  it('[BR10] who was asked may say yes when everybody is back', () => {
    const { scene, card } = gathering();
    scene.do('Hafza', 'card.lift', { card, on: true });
    scene.do('Marieke', 'rooms.close', {});
    expect(modelOf(scene, 'Mo').rooms.liftAsks.map((ask) => ask.card)).toEqual([card]);
  });
  it('[BR11] lies in the circle with the name of its room', () => {
    const { scene, card } = gathering();
    scene.do('Mo', 'card.lift', { card, on: true });
    scene.do('Marieke', 'rooms.close', {});
    const [lies] = modelOf(scene, 'Iris').cards.now;
    expect(lies).toMatchObject({ text: 'Haast is ook een gevoel.', from: { order: 0, name: '' } });
  });
  it('[BR12] the harvest is ours to write, and read in the circle once it was let along', () => {
    const { scene } = gathering();
    expect(modelOf(scene, 'Hafza').rooms.harvest).toMatchObject({ open: true, goes: false, toggle: { payload: { on: true } } });
    scene.do('Hafza', 'harvest.lift', { on: true });
    expect(modelOf(scene, 'Mo').rooms.harvest?.goes).toBe(true);
    scene.do('Marieke', 'rooms.close', {});
    expect(modelOf(scene, 'Iris').rooms.harvests).toMatchObject([{ room: ONE }]);
  });
});

describe('back in the circle', () => {
  it('[BR3] my own cards of the subgroup are at hand, with all I may do', () => {
    const { scene, card } = gathering();
    scene.do('Marieke', 'rooms.close', {});
    const [kept] = modelOf(scene, 'Mo').rooms.kept;
    expect(kept).toMatchObject({ room: ONE, place: { order: 0 }, cards: [{ seen: 'room', lifted: false, model: { id: card } }] });
    expect(kept?.cards[0]?.model.edit?.('Anders', null)).toEqual({ name: 'card.edit', payload: { card, text: 'Anders' } });
    expect(modelOf(scene, 'Hafza').rooms.kept).toEqual([]);
    scene.do('Mo', 'card.withdraw', { card });
    expect(modelOf(scene, 'Mo').rooms.kept[0]).toMatchObject({ cards: [], withdrawn: [{ model: { restore: { payload: { card } } } }] });
  });
  it('counts no step that was played in the subgroups', () => {
    const { scene } = gathering();
    scene.do('Marieke', 'rooms.close', {});
    const { where } = modelOf(scene, 'Mo');
    expect(where.of).toBe(where.path.filter(({ elsewhere }) => !elsewhere).length);
    expect(where.path.some(({ elsewhere }) => elsewhere)).toBe(true);
    expect(modelOf(scene, 'Mo').story).toBeNull();
  });
});

describe('[BR2] what is said of it aloud', () => {
  it('only where one is now, when one is taken somewhere', () => {
    const scene = divided();
    const before = modelOf(scene, 'Hafza');
    scene.do('Marieke', 'rooms.open', {});
    const after = modelOf(scene, 'Hafza');
    expect(newsBetween(before, after)).toEqual([]);
    expect(roomNewsBetween(before.rooms, after.rooms)).toMatchObject([{ kind: 'moved', room: { id: ONE } }]);
  });
  it('a question to me, a visit, and the call to come back', () => {
    const { scene, card } = gathering();
    const before = modelOf(scene, 'Mo');
    scene.do('Hafza', 'card.lift', { card, on: true });
    scene.do('Marieke', 'room.visit', { room: ONE });
    scene.do('Marieke', 'rooms.warn', { minutes: 5 });
    expect(roomNewsBetween(before.rooms, modelOf(scene, 'Mo').rooms).map(({ kind }) => kind)).toEqual(['lift', 'visitor', 'back']);
  });
  it('nothing when nothing of it changed', () => {
    const { scene } = gathering();
    const before = modelOf(scene, 'Mo');
    scene.do('Hafza', 'card.post', { kind: 'insight', text: 'Nog een' });
    expect(roomNewsBetween(before.rooms, modelOf(scene, 'Mo').rooms)).toEqual([]);
  });
});

describe('[BR2] coming in is said once', () => {
  test.each([
    ['a first visit to the circle', null, PLENARY, true],
    ['a first visit, when the subgroups are open already', null, ONE, false],
    ['a reload before one said that one is there', { room: ONE, here: false }, ONE, false],
    ['a reload after', { room: ONE, here: true }, ONE, true],
    ['moved', { room: ONE, here: true }, TWO, false],
    ['back in the circle', { room: ONE, here: true }, PLENARY, false],
  ])('%s', (_, last, room, here) => {
    expect(arriving(last, room)).toEqual({ room, here });
  });
});
