import { describe, expect, it } from 'vitest';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const floor = (circle: Play) => floorView(circle.session, circle.room, new Set());
const desk = (circle: Play, name: string) => deskView(circle.session, circle.room, circle.who(name));
const hosts = (circle: Play) => hostsView(circle.session, circle.room);

describe('being ready', () => {
  it('[PC7] is a number of a number, and one’s own on the own desk', () => {
    const circle = sceneA('appreciate');
    expect(floor(circle).room.ready).toEqual({ count: 0, of: 6 });
    circle.do('Mo', 'ready.set', { on: true });
    circle.do('Lydia', 'ready.set', { on: true });
    expect(floor(circle).room.ready).toEqual({ count: 2, of: 6 });
    expect([desk(circle, 'Mo').me.ready, desk(circle, 'Hafza').me.ready]).toEqual([true, false]);
    circle.do('Mo', 'ready.set', { on: false });
    expect(floor(circle).room.ready.count).toBe(1);
  });

  it('[PC7] who is ready is on nobody else’s screen', () => {
    const circle = sceneA('appreciate');
    const before = [floor(circle), hosts(circle), desk(circle, 'Hafza')];
    circle.do('Mo', 'ready.set', { on: true });
    const [floorNow, ...others] = [floor(circle), hosts(circle), desk(circle, 'Hafza')];
    expect(others).toEqual(before.slice(1));
    expect({ ...floorNow, room: { ...floorNow?.room, ready: null } }).toEqual({
      ...before[0],
      room: { ...floor(circle).room, ready: null },
    });
  });

  it('[PC7] never more are ready than are waited for', () => {
    const circle = sceneA('appreciate');
    circle.do('Marieke', 'ready.set', { on: true });
    circle.do('Marieke', 'ready.set', { on: true, person: circle.who('Els') });
    expect(floor(circle).room.ready).toEqual({ count: 0, of: 6 });
    circle.do('Marieke', 'hat.wear', { on: true });
    expect(floor(circle).room.ready).toEqual({ count: 1, of: 7 });
    expect(circle.try('Mo', 'ready.set', { on: true, person: circle.who('Els') })).toEqual({ code: 'not-allowed' });
  });

  it('[PC7] who left is not waited for', () => {
    const circle = sceneA('appreciate');
    circle.do('Mo', 'ready.set', { on: true });
    circle.do('Mo', 'person.leave', {});
    expect(floor(circle).room.ready).toEqual({ count: 0, of: 5 });
  });
});

describe('who is waited for', () => {
  const ready = (circle: Play) => floor(circle).room.ready;

  it('[PC7] the bringer only where the phase asks something of the bringer', () => {
    const circle = sceneA('explore');
    circle.do('Lydia', 'ready.set', { on: true });
    circle.do('Mo', 'ready.set', { on: true });
    expect(ready(circle)).toEqual({ count: 1, of: 5 });
    circle.go('knowledge');
    expect(ready(circle)).toEqual({ count: 0, of: 6 });
  });

  it('[PC7] nobody where the phase asks nothing of anybody', () => {
    const circle = sceneA('tell');
    circle.do('Mo', 'ready.set', { on: true });
    expect(ready(circle)).toEqual({ count: 0, of: 0 });
  });

  it('[PC7] a facilitator who brings is; one who speaks at the door, or writes the notes, is not', () => {
    const circle = sceneA('check-in');
    expect(ready(circle).of).toBe(6);
    circle.go('appreciate');
    circle.do('Marieke', 'notulist.set', { person: circle.facilitator });
    expect(ready(circle).of).toBe(6);
    circle.do('Marieke', 'bringer.set', { person: circle.facilitator });
    expect(ready(circle).of).toBe(7);
  });

  it('[PC7] who was removed is not, and who comes in is', () => {
    const circle = sceneA('appreciate');
    circle.do('Marieke', 'person.remove', { person: circle.who('Mo') });
    expect(ready(circle).of).toBe(5);
    circle.join('Noor');
    expect(ready(circle).of).toBe(6);
  });

  it('[PC7] as many as have an offer on their desk, in every phase of both scripts', () => {
    for (const circle of [sceneA(), sceneB()])
      for (const { id } of circle.room.script.phases) {
        circle.go(id);
        const asked = Object.values(circle.session.people).filter(
          ({ role, guest, presence, name }) =>
            role === 'participant' && !guest && presence === 'here' && Object.keys(desk(circle, name).offers).length > 0,
        );
        expect({ id, of: ready(circle).of }).toEqual({ id, of: asked.length });
      }
  });
});
