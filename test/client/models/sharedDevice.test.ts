import { describe, expect, it } from 'vitest';
import { PLENARY, type ParticipantId, type RoomId } from '../../../shared/ids.ts';
import { floorView } from '../../../shared/session/view/floor.ts';
import { sharedView } from '../../../shared/session/view/shared.ts';
import { NO_WORDS } from '../../../client/models/participantComposers.ts';
import { NO_DRAFTS } from '../../../client/models/participantDrafts.ts';
import { changePassed, draftsOf, type PassedDrafts } from '../../../client/models/passedDrafts.ts';
import { guestTurn, holdsWords, keptAs, sharedDevice, wordsLeftOn, type SharedMoment } from '../../../client/models/sharedDevice.ts';
import type { Play } from '../../support/play.ts';
import { sceneB } from '../../support/scenes.ts';

const momentOf = (scene: Play): SharedMoment => ({
  floor: floorView(scene.session, scene.room, new Set()),
  shared: sharedView(scene.session, scene.room),
  lang: 'nl',
});
const turnOf = (scene: Play, name: string) => {
  const turn = guestTurn(momentOf(scene), scene.who(name));
  if (turn === null) throw new Error(`${name} is not here`);
  return turn;
};
const withGuests = (phase: string): Play => {
  const scene = sceneB(phase);
  for (const name of ['Els', 'Ria']) scene.do('Marieke', 'guest.add', { name, department: null });
  return scene;
};
const words = (text: string) => ({ ...NO_WORDS, text });

describe('a device that goes round', () => {
  it('names the guests without device, in order of coming, and nobody else', () => {
    const scene = withGuests('check-in');
    expect(sharedDevice(momentOf(scene)).guests.map(({ name }) => name)).toEqual(['Els', 'Ria']);
    expect(sharedDevice(momentOf(sceneB('check-in'))).guests).toEqual([]);
    scene.do('Marieke', 'person.remove', { person: scene.who('Els') });
    expect(sharedDevice(momentOf(scene)).guests.map(({ name }) => name)).toEqual(['Ria']);
    expect(guestTurn(momentOf(scene), scene.who('Els'))).toBeNull();
  });

  it('[PD3] says of every command whose it is, and each of them is accepted', () => {
    const scene = withGuests('claim');
    const els = scene.who('Els');
    const { claim } = turnOf(scene, 'Els').sheets.all.find((sheet) => sheet.claim !== undefined) ?? {};
    expect(claim).toMatchObject({ name: 'sheet.claim', payload: { person: els } });
    if (claim?.name === 'sheet.claim') expect(scene.onShared(claim.name, claim.payload)).toBeNull();
    const stands = turnOf(scene, 'Els').sheets;
    expect(stands.mine?.people.map(({ name }) => name)).toContain('Els');
    expect(stands.leave).toEqual({ name: 'sheet.leave', payload: { person: els } });

    scene.go('explore');
    const [question, ...others] = turnOf(scene, 'Els').composers;
    expect([question?.kind, others, question?.guests]).toEqual(['question', [], []]);
    const post = question?.post?.(words('Wat deed je toen?'));
    expect(post).toMatchObject({ name: 'card.post', payload: { kind: 'question', as: els } });
    if (post?.name === 'card.post') expect(scene.onShared(post.name, post.payload)).toBeNull();
    expect(question?.park?.(words('Bel hem op.'))).toMatchObject({ payload: { kind: 'tip', as: els } });

    const { set } = turnOf(scene, 'Els').hand;
    if (set?.name === 'hand.raise') expect(scene.onShared(set.name, set.payload)).toBeNull();
    expect(turnOf(scene, 'Els').hand).toMatchObject({ up: true, set: { payload: { on: false, person: els } } });
  });

  it('[PD4] holds nothing of what a guest wrote before', () => {
    const scene = withGuests('factors');
    const before = JSON.stringify(turnOf(scene, 'Els'));
    scene.onShared('card.post', { kind: 'factor', text: 'Kwispelend doorbellen', as: scene.who('Els') });
    expect(JSON.stringify(turnOf(scene, 'Els'))).toBe(before);
    expect(['room', 'reveal', 'owner'].map((seenBy) => keptAs(seenBy as 'room'))).toEqual(['placed', 'kept', 'kept']);
  });

  it('offers nothing when the session is closed', () => {
    const scene = withGuests('check-in');
    scene.do('Marieke', 'session.close', {});
    expect(sharedDevice(momentOf(scene)).closed).toBe(true);
    expect(turnOf(scene, 'Els')).toMatchObject({ composers: [], hand: { up: false } });
    expect(turnOf(scene, 'Els').hand.set).toBeUndefined();
  });
});

describe('in a subgroup', () => {
  const ONE = 'room-1' as RoomId;
  const inRoom = (scene: Play, id: RoomId): SharedMoment => {
    const room = scene.session.rooms[id];
    if (room === undefined) throw new Error(`no room ${id}`);
    return { floor: floorView(scene.session, room, new Set()), shared: sharedView(scene.session, room), lang: 'nl' };
  };
  const divided = (): Play => {
    const scene = withGuests('check-in');
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'hand' });
    scene.do('Marieke', 'person.move', { person: scene.who('Els'), room: ONE });
    scene.do('Marieke', 'person.move', { person: scene.who('Ria'), room: 'room-2' as RoomId });
    return scene;
  };

  it('[BR2] names the guests of that room alone, and says where everybody is before and after', () => {
    const scene = divided();
    expect(sharedDevice(inRoom(scene, ONE))).toMatchObject({ place: { order: 0, name: '' }, underWay: 'not-yet', guests: [] });
    scene.do('Marieke', 'rooms.open', {});
    expect(sharedDevice(inRoom(scene, ONE)).underWay).toBe('yes');
    expect(sharedDevice(inRoom(scene, ONE)).guests.map(({ name }) => name)).toEqual(['Els']);
    expect(sharedDevice(inRoom(scene, PLENARY)).guests).toEqual([]);
    expect(sharedDevice(inRoom(scene, PLENARY)).apart.map(({ guests }) => guests.map(({ name }) => name))).toEqual([['Els'], ['Ria']]);
    scene.do('Marieke', 'rooms.close', {});
    expect(sharedDevice(inRoom(scene, ONE))).toMatchObject({ underWay: 'over', guests: [] });
    expect(sharedDevice(inRoom(scene, PLENARY))).toMatchObject({ place: null, apart: [] });
  });

  it('[PD6] keeps the words of who was taken elsewhere, under their name', () => {
    const scene = divided();
    scene.do('Marieke', 'rooms.open', {});
    const passed = changePassed({}, { guest: scene.who('Els'), change: { type: 'typed', key: 'case:circle', words: words('Half') } });
    expect(wordsLeftOn(inRoom(scene, ONE), passed)).toEqual([]);
    scene.do('Marieke', 'rooms.close', {});
    expect(wordsLeftOn(inRoom(scene, ONE), passed).map(({ name }) => name)).toEqual(['Els']);
  });
});

describe('words that were not sent from it', () => {
  const [els, ria] = ['els000000000', 'ria000000000'] as ParticipantId[] as [ParticipantId, ParticipantId];
  const typed = (passed: PassedDrafts, guest: ParticipantId, text: string) =>
    changePassed(passed, { guest, change: { type: 'typed', key: 'factor:circle', words: words(text) } });

  it('[PD6] are each guest’s own', () => {
    const passed = typed(typed({}, els, 'van Els'), ria, 'van Ria');
    expect(draftsOf(passed, els).fields['factor:circle']?.text).toBe('van Els');
    expect(draftsOf(passed, 'tom000000000' as ParticipantId)).toBe(NO_DRAFTS);
    expect([els, ria].map((guest) => holdsWords(draftsOf(passed, guest)))).toEqual([true, true]);
  });

  it('[PD6] come back to their writer when they are refused after the device went on', () => {
    let passed = typed({}, els, 'van Els');
    passed = changePassed(passed, { guest: els, change: { type: 'sent', id: 'a', key: 'factor:circle', words: words('van Els') } });
    expect(holdsWords(draftsOf(passed, els))).toBe(false);
    passed = typed(passed, ria, 'van Ria');
    passed = changePassed(passed, { guest: els, change: { type: 'refused', id: 'a' } });
    expect(draftsOf(passed, els).fields['factor:circle']?.text).toBe('van Els');
    expect(draftsOf(passed, ria).fields['factor:circle']?.text).toBe('van Ria');
  });

  it('[PD6] are thrown away only where that was asked, and what is on its way goes on', () => {
    let passed = typed(typed({}, els, 'weg ermee'), ria, 'van Ria');
    passed = changePassed(passed, { guest: els, change: { type: 'sent', id: 'a', key: 'insight:circle', words: words('onderweg') } });
    passed = changePassed(passed, { guest: els, change: { type: 'thrown-away' } });
    expect([holdsWords(draftsOf(passed, els)), holdsWords(draftsOf(passed, ria))]).toEqual([false, true]);
    expect(draftsOf(passed, els).sending.map(({ id }) => id)).toEqual(['a']);
  });
});
