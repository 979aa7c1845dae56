import { describe, expect, it } from 'vitest';
import { docName, parseDocName, type DocRef } from '../../../shared/doc/names.ts';
import { PLENARY, type RoomId, type SessionId, type SheetId } from '../../../shared/ids.ts';
import { access } from '../../../shared/session/access.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';

const doc = (circle: Play, kind: 'floor' | 'hosts' | 'case'): DocRef => ({ kind, session: circle.session.id, room: PLENARY });
const deskOf = (circle: Play, name: string): DocRef => ({
  kind: 'desk',
  session: circle.session.id,
  room: PLENARY,
  person: circle.who(name),
});
const notes = (circle: Play, sheet: string): DocRef => ({
  kind: 'sheet',
  session: circle.session.id,
  room: PLENARY,
  sheet: sheet as SheetId,
});
const may = (circle: Play, name: string, ref: DocRef) => access(circle.session, { kind: 'person', person: circle.who(name) }, ref);

describe('access to documents', () => {
  it('[AC1] everybody reads the floor and the texts, and the own desk alone', () => {
    const circle = sceneA('explore');
    for (const name of ['Marieke', 'Lydia', 'Hafza']) {
      expect(may(circle, name, doc(circle, 'floor'))).toBe('read');
      expect(may(circle, name, doc(circle, 'case'))).not.toBe('none');
      expect(may(circle, name, deskOf(circle, name))).toBe('read');
      expect(may(circle, name, deskOf(circle, 'Daan'))).toBe('none');
    }
  });

  it('[AC2] the hosts’ document is for the facilitator', () => {
    const circle = sceneA('explore');
    expect(may(circle, 'Marieke', doc(circle, 'hosts'))).toBe('read');
    for (const name of ['Lydia', 'Hafza', 'Els']) expect(may(circle, name, doc(circle, 'hosts'))).toBe('none');
  });

  it('[AC3] a display looks at the floor and the texts of its room', () => {
    const circle = sceneA('explore');
    const look = (ref: DocRef) => access(circle.session, circle.display, ref);
    expect([look(doc(circle, 'floor')), look(doc(circle, 'case')), look(notes(circle, 'acting'))]).toEqual(['read', 'read', 'read']);
    expect([look(doc(circle, 'hosts')), look(deskOf(circle, 'Lydia'))]).toEqual(['none', 'none']);
  });

  it('[AC4] the case is written by the bringer and the notulist, while the phase says so', () => {
    const circle = sceneA('tell');
    circle.do('Lydia', 'notulist.set', { person: circle.who('Samira') });
    expect(['Lydia', 'Samira', 'Hafza', 'Marieke'].map((name) => may(circle, name, doc(circle, 'case')))).toEqual([
      'write',
      'write',
      'read',
      'read',
    ]);
    circle.go('check-in');
    expect(may(circle, 'Lydia', doc(circle, 'case'))).toBe('read');
    circle.go('tell');
    circle.do('Marieke', 'session.close', {});
    expect(may(circle, 'Lydia', doc(circle, 'case'))).toBe('read');
  });

  it('[AC5] sheet notes are written by who stands there', () => {
    const circle = sceneA('explore');
    expect(may(circle, 'Daan', notes(circle, 'acting'))).toBe('write');
    expect(may(circle, 'Daan', notes(circle, 'feelings'))).toBe('read');
    expect(may(circle, 'Lydia', notes(circle, 'acting'))).toBe('read');
    circle.do('Daan', 'sheet.claim', { sheet: 'power' as SheetId });
    expect(may(circle, 'Daan', notes(circle, 'acting'))).toBe('read');
  });

  it('[AC7] for a guest who brings, the facilitator holds the pen', () => {
    const circle = sceneA('tell');
    circle.do('Marieke', 'bringer.set', { person: circle.who('Els') });
    expect(may(circle, 'Marieke', doc(circle, 'case'))).toBe('write');
    expect(may(circle, 'Lydia', doc(circle, 'case'))).toBe('read');
  });

  it('[AC8] what is elsewhere or nowhere is not there', () => {
    const circle = sceneA('explore');
    expect(may(circle, 'Hafza', { kind: 'floor', session: 'anothersession' as SessionId, room: PLENARY })).toBe('none');
    for (const room of ['corner', 'constructor', 'tostring']) {
      expect(may(circle, 'Hafza', { kind: 'floor', session: circle.session.id, room: room as RoomId })).toBe('none');
    }
    expect(may(circle, 'Hafza', notes(circle, 'nowhere'))).toBe('none');
  });

  it('[AC8] document names go to the wire and back, and nothing else is a name', () => {
    const circle = sceneA('explore');
    for (const ref of [doc(circle, 'floor'), doc(circle, 'hosts'), doc(circle, 'case'), deskOf(circle, 'Lydia'), notes(circle, 'acting')]) {
      expect(parseDocName(docName(ref))).toEqual(ref);
    }
    const session = circle.session.id;
    for (const name of [
      '',
      'floor',
      `${session}:floor`,
      `${session}:floor:plenary:extra`,
      `${session}:desk:plenary`,
      `${session}:desk:plenary:__proto__`,
      `${session}:constructor:plenary`,
      `__proto__:floor:plenary`,
      `${session}:floor:Plenary`,
      `${session}:sheet:plenary:a:b`,
    ]) {
      expect(parseDocName(name), name).toBeNull();
    }
  });
});
