import { describe, expect, test } from 'vitest';
import type { DocRef } from '../../../shared/doc/names.ts';
import { PLENARY, type PhaseId, type RoomId, type SheetId } from '../../../shared/ids.ts';
import { access } from '../../../shared/session/access.ts';
import { floorView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';

const [ONE, TWO] = ['room-1', 'room-2'] as [RoomId, RoomId];
const SAID = 'Dit blijft bij ons.';

/** The facilitator leads the first subgroup; Hafza says something in it. */
const apart = (): Play => {
  const play = sceneA('check-in');
  play.do('Marieke', 'rooms.form', { count: 2, by: 'random' });
  play.do('Marieke', 'person.move', { person: play.who('Hafza'), room: ONE });
  play.do('Marieke', 'lead.ask', { room: ONE, person: play.facilitator });
  play.do('Marieke', 'rooms.open', {});
  play.do('Marieke', 'phase.go', { to: 'gather' as PhaseId });
  play.do('Hafza', 'card.post', { kind: 'insight', text: SAID });
  play.do('Marieke', 'caption.set', { text: 'Alleen voor hier' });
  return play;
};

const floorOf = ({ session }: Play, id = ONE) => {
  const room = session.rooms[id];
  if (room === undefined) throw new Error(`no room ${id}`);
  return floorView(session, room, new Set());
};
const doc = (play: Play, kind: 'floor' | 'case' | 'harvest', room = ONE): DocRef => ({ kind, session: play.session.id, room });
const reads = (play: Play, ref: DocRef, room = ONE) => access(play.session, { kind: 'display', room }, ref);

describe('the screen of a subgroup', () => {
  test('[BR18] shows its floor and texts while the subgroup is there, and of another nothing', () => {
    const play = apart();
    expect(Object.values(floorOf(play).cards).map(({ text }) => text)).toEqual([SAID]);
    for (const kind of ['floor', 'case', 'harvest'] as const) {
      expect(reads(play, doc(play, kind))).toBe('read');
      expect(reads(play, doc(play, kind), TWO)).toBe('none');
      expect(reads(play, doc(play, kind), PLENARY)).toBe('none');
    }
    expect(floorOf(play, TWO).rooms).toEqual({});
  });

  test('[BR8] [BR18] says afterwards that all are back, without a word of what was said', () => {
    const play = apart();
    play.do('Marieke', 'rooms.close', {});
    const floor = floorOf(play);
    expect(floor.room.subgroup?.over).toBe(true);
    expect([floor.cards, floor.room.caption, floor.room.bringer]).toEqual([{}, null, null]);
    expect(Object.values(floor.sheets).flatMap(({ people }) => people)).toEqual([]);
    expect(JSON.stringify(floor)).not.toMatch(/blijft bij ons|Alleen voor hier/);
    expect(reads(play, doc(play, 'floor'))).toBe('read');
    const sheet: DocRef = { kind: 'sheet', session: play.session.id, room: ONE, sheet: 'feelings' as SheetId };
    for (const ref of [doc(play, 'case'), doc(play, 'harvest'), sheet]) expect(reads(play, ref)).toBe('none');
  });

  test('[BR14] has all of it again when the rooms open again', () => {
    const play = apart();
    play.do('Marieke', 'rooms.close', {});
    play.do('Marieke', 'rooms.open', {});
    expect(Object.values(floorOf(play).cards).map(({ text }) => text)).toEqual([SAID]);
    expect(reads(play, doc(play, 'harvest'))).toBe('read');
  });
});
