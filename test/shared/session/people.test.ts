import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { ScriptId, SheetId } from '../../../shared/ids.ts';
import { access } from '../../../shared/session/access.ts';
import { replay } from '../../../shared/session/evolve.ts';
import { join } from '../../../shared/session/join.ts';
import { floorView } from '../../../shared/session/view.ts';
import { play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const moment = { now: 0, newId: () => 'newid00000000' };

describe('the session and its people', () => {
  it('[SE1] starts in the first phase, with its facilitator in and the clock waiting', () => {
    const { session, room } = play();
    expect(Object.values(session.people)).toMatchObject([{ name: 'Marieke', role: 'facilitator', presence: 'here', hat: false }]);
    expect(room).toMatchObject({ phase: 'check-in', timer: { kind: 'paused', left: 10 * 60_000 } });
  });

  it('[SE2] who comes back with the same browser is the same person', () => {
    const circle = play();
    const hafza = circle.join('Hafza', 'Werk');
    expect(join(circle.session, { name: 'Iemand anders', department: null }, { ...moment, returning: hafza })).toEqual({
      ok: true,
      value: [],
    });
    circle.do('Hafza', 'person.leave', {});
    const back = join(circle.session, { name: 'Hafza', department: null }, { ...moment, returning: hafza });
    expect(back).toMatchObject({ ok: true, value: [{ type: 'person-returned', person: hafza }, { type: 'person-renamed' }] });
  });

  it('[SE3] a name is taken, whatever its capitals, as long as its owner is here', () => {
    const circle = play();
    circle.join('Hafza');
    expect(join(circle.session, { name: 'HAFZA', department: null }, moment)).toEqual({ ok: false, error: { code: 'name-taken' } });
    expect(circle.try('Marieke', 'guest.add', { name: 'hafza', department: null })).toEqual({ code: 'name-taken' });
    expect(circle.try('Hafza', 'person.rename', { name: 'Hafza', department: null })).toBeNull();
    circle.do('Hafza', 'person.leave', {});
    expect(join(circle.session, { name: 'Hafza', department: null }, moment).ok).toBe(true);
  });

  it('[SE4] a closed session looks like none', () => {
    const circle = play();
    circle.do('Marieke', 'session.close', {});
    expect(join(circle.session, { name: 'Hafza', department: null }, moment)).toEqual({ ok: false, error: { code: 'no-session' } });
  });

  it('[SE5] a full circle says so', () => {
    const circle = play();
    for (let i = 1; i < LIMITS.people; i += 1) circle.join(`Deelnemer ${String(i)}`);
    expect(join(circle.session, { name: 'Nog iemand', department: null }, moment)).toEqual({ ok: false, error: { code: 'session-full' } });
  });

  it.each(['left', 'removed'] as const)('[SE6] who %s has no say, no place and no document; what they shared stays', (how) => {
    const circle = sceneA('explore');
    const daan = circle.who('Daan');
    if (how === 'left') circle.do('Daan', 'person.leave', {});
    else circle.do('Marieke', 'person.remove', { person: daan });
    expect(circle.try('Daan', 'card.post', { kind: 'question', text: 'Nog één?' })).toEqual({ code: 'no-seat' });
    expect(circle.room.claims).not.toHaveProperty(daan);
    expect(
      access(circle.session, { kind: 'person', person: daan }, { kind: 'floor', session: circle.session.id, room: circle.room.id }),
    ).toBe('none');
    expect(circle.card('Hoe begon je dat telefoongesprek?').withdrawn).toBe(false);
    expect(floorView(circle.session, circle.room, new Set()).people[daan]).toMatchObject({ name: 'Daan', presence: how });
  });

  it('[SE6] a bringer who leaves stays the bringer, one who is removed does not', () => {
    const left = sceneA('explore');
    left.do('Lydia', 'person.leave', {});
    expect(left.room.bringer).toBe(left.who('Lydia'));
    const removed = sceneA('explore');
    removed.do('Marieke', 'person.remove', { person: removed.who('Lydia') });
    expect(removed.room.bringer).toBeNull();
  });

  it('[SE7] the facilitator can neither leave nor be removed', () => {
    const circle = play();
    expect(circle.try('Marieke', 'person.leave', {})).toEqual({ code: 'not-allowed' });
    expect(circle.try('Marieke', 'person.remove', { person: circle.facilitator })).toEqual({ code: 'not-allowed' });
  });

  it('[SE8] a closed session refuses contributions until it is reopened', () => {
    const circle = sceneA('explore');
    circle.do('Marieke', 'session.close', {});
    expect(circle.try('Daan', 'card.post', { kind: 'question', text: 'Nog één?' })).toEqual({ code: 'session-closed' });
    expect(floorView(circle.session, circle.room, new Set()).session).toMatchObject({ closed: true });
    circle.do('Marieke', 'session.reopen', {});
    expect(circle.try('Daan', 'card.post', { kind: 'question', text: 'Nog één?' })).toBeNull();
  });

  it.each([
    ['A', sceneA],
    ['B', sceneB],
  ] as const)('[SE10] scene %s replays to the same session', (_name, scene) => {
    const played = scene();
    expect(replay(JSON.parse(JSON.stringify(played.events)) as typeof played.events)).toEqual(played.session);
  });

  it('[SE11] a script changed midway keeps what was written, the phase and the places it knows', () => {
    const circle = sceneA('explore');
    const cards = circle.room.cards.all.size;
    circle.do('Marieke', 'script.change', { script: 'success-experience' as ScriptId });
    expect(circle.room.cards.all.size).toBe(cards);
    expect(circle.room.phase).toBe('explore');
    const known = new Set<SheetId>(circle.session.script.sheets.map((row) => row.id));
    expect(Object.values(circle.room.claims).every((sheet) => known.has(sheet))).toBe(true);
    expect(Object.keys(circle.room.claims).length).toBeGreaterThan(0);
  });
});
