import { describe, expect, it } from 'vitest';
import type { DocRef } from '../../../shared/doc/names.ts';
import { PLENARY, type PhaseId, type RoomId } from '../../../shared/ids.ts';
import type { Actor } from '../../../shared/model/session.ts';
import { access } from '../../../shared/session/access.ts';
import { seen, view } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { gathering, goWhere, insight, ONE, roomOf, TWO } from '../../support/subgroups.ts';
import { writtenDocs } from './wander.ts';

const online = new Set<never>();
const WORDS = 'Xylofoonklanken';

const may = (scene: Play, who: string, doc: object) =>
  access(scene.session, { kind: 'person', person: scene.who(who) }, { session: scene.session.id, ...doc } as DocRef);
const screen = (scene: Play, actor: Actor, doc: object) => access(scene.session, actor, { session: scene.session.id, ...doc } as DocRef);

/** Words of every kind in the one room. */
const said = (): Play => {
  const scene = gathering();
  const card = insight(scene, 'Holly', `${WORDS} kaart`);
  const other = insight(scene, 'Bram', `${WORDS} erbij`);
  scene.do('Holly', 'group.put', { card, into: { kind: 'card', card: other } });
  scene.do('Iris', 'caption.set', { text: `${WORDS} regel` });
  scene.do('Iris', 'caption.keep', { text: `${WORDS} bewaard`, on: true });
  scene.do('Iris', 'moment.mark', { text: `${WORDS} keerpunt` });
  goWhere(scene, { host: 'Iris', kind: 'question', room: ONE });
  scene.do('Iris', 'bringer.set', { person: scene.who('Bram') });
  scene.try('Holly', 'sheet.claim', { sheet: roomOf(scene, ONE).script.sheets[0]!.id });
  const question = scene.do('Holly', 'card.post', { kind: 'question', text: `${WORDS} vraag` })!;
  scene.do('Iris', 'caption.set', { text: `${WORDS} nog een` });
  scene.do('Bram', 'card.answer', { card: question.id, answer: `${WORDS} antwoord` });
  return scene;
};

describe('the walls of a subgroup', () => {
  it('[BR8] [BR9] no word of it is in any document of another room, of the circle, or of all rooms at a glance', () => {
    const scene = said();
    const others = writtenDocs(scene.session).filter(({ room, kind }) => room !== ONE || kind === 'rooms');
    expect(others.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['rooms', 'floor', 'desk', 'hosts', 'shared']));
    for (const doc of others) expect(JSON.stringify(view(scene.session, doc, online)), doc.kind).not.toContain(WORDS);
    scene.do('Marieke', 'rooms.close', {});
    for (const doc of writtenDocs(scene.session).filter(({ room }) => room === PLENARY || room === TWO)) {
      const mine = doc.kind === 'desk' && ['Holly', 'Bram'].map((name) => scene.who(name)).includes(doc.person);
      if (!mine) expect(JSON.stringify(view(scene.session, doc, online)), doc.kind).not.toContain(WORDS);
    }
  });

  it('[BR9] at a glance: who is where, how far, who would like help, and which sheets are quiet', () => {
    const scene = said();
    scene.do('Bram', 'room.help', { on: true });
    const { rooms, people } = view(scene.session, { kind: 'rooms', session: scene.session.id, room: PLENARY }, online);
    expect(rooms?.[ONE]).toMatchObject({ help: true, lead: scene.who('Iris'), bringer: scene.who('Bram') });
    const { quiet } = rooms?.[ONE] as { quiet: readonly unknown[] };
    expect(quiet).toHaveLength(roomOf(scene, ONE).script.sheets.length - 1);
    expect((rooms?.[TWO] as { quiet: readonly unknown[] }).quiet).toEqual([]);
    expect(people?.[scene.who('Sef')]).toEqual({ room: TWO, going: TWO });
  });

  it('[BR3] [BR8] what is answered in a room after one left it is not on one’s desk', () => {
    const scene = said();
    scene.do('Marieke', 'person.move', { person: scene.who('Holly'), room: TWO });
    const desk = () =>
      JSON.stringify(view(scene.session, { kind: 'desk', session: scene.session.id, room: TWO, person: scene.who('Holly') }, online));
    expect(desk()).toContain(`${WORDS} vraag`);
    expect(desk()).not.toContain(`${WORDS} antwoord`);
    scene.do('Marieke', 'rooms.close', {});
    const bram = view(scene.session, { kind: 'desk', session: scene.session.id, room: PLENARY, person: scene.who('Bram') }, online);
    expect(JSON.stringify(bram)).toContain(`${WORDS} erbij`);
  });

  it('[BR6] [BR8] its documents open to who is in it; the hosts’ to who leads; the facilitator’s eyes while there', () => {
    const scene = said();
    for (const kind of ['floor', 'case', 'harvest'] as const) {
      for (const who of ['Holly', 'Iris']) expect(may(scene, who, { kind, room: ONE }), who).not.toBe('none');
      for (const who of ['Noor', 'Sef', 'Marieke']) expect(may(scene, who, { kind, room: ONE }), who).toBe('none');
    }
    expect([may(scene, 'Iris', { kind: 'hosts', room: ONE }), may(scene, 'Holly', { kind: 'hosts', room: ONE })]).toEqual(['read', 'none']);
    expect(may(scene, 'Iris', { kind: 'hosts', room: TWO })).toBe('none');
    scene.do('Marieke', 'room.visit', { room: ONE });
    for (const kind of ['floor', 'hosts'] as const) expect(may(scene, 'Marieke', { kind, room: ONE })).toBe('read');
    scene.do('Marieke', 'rooms.close', {});
    for (const who of ['Holly', 'Iris', 'Marieke']) expect(may(scene, who, { kind: 'floor', room: ONE }), who).toBe('none');
  });

  it('[BR12] its harvest is written there, and read in the circle when it was let go along and all are back', () => {
    const scene = gathering();
    const harvest = { kind: 'harvest', room: ONE };
    expect([may(scene, 'Holly', harvest), may(scene, 'Sef', harvest)]).toEqual(['write', 'none']);
    scene.do('Holly', 'harvest.lift', { on: true });
    const circleScreen = { kind: 'display', room: PLENARY } as const;
    expect([may(scene, 'Marieke', harvest), screen(scene, circleScreen, harvest)]).toEqual(['none', 'none']);
    scene.do('Marieke', 'rooms.close', {});
    for (const who of ['Holly', 'Sef', 'Marieke']) expect(may(scene, who, harvest), who).toBe('read');
    expect(screen(scene, circleScreen, harvest)).toBe('read');
    expect(screen(scene, { kind: 'display', room: TWO }, harvest)).toBe('none');
    expect(may(scene, 'Sef', { kind: 'harvest', room: TWO })).toBe('none');
    scene.do('Marieke', 'rooms.open', {});
    expect(may(scene, 'Sef', harvest)).toBe('none');
  });

  it('[BR18] a screen or device in a subgroup opens what lies there, and nothing of another room', () => {
    const scene = said();
    for (const kind of ['display', 'shared'] as const) {
      const actor: Actor = { kind, room: TWO };
      expect(screen(scene, actor, { kind: 'floor', room: TWO })).toBe('read');
      for (const room of [ONE, PLENARY] as RoomId[])
        for (const doc of ['floor', 'case', 'harvest', 'shared', 'hosts']) expect(screen(scene, actor, { kind: doc, room })).toBe('none');
      expect(screen(scene, actor, { kind: 'rooms', room: PLENARY })).toBe('none');
    }
  });

  it('[BR19] notes at its phases are its host’s and the facilitator’s, before anybody is there; on leading, of all hosts, also in a closed session', () => {
    const scene = gathering();
    const notes = { kind: 'notes', room: ONE, phase: 'gather' as PhaseId };
    for (const who of ['Marieke', 'Iris']) expect(may(scene, who, notes), who).toBe('write');
    for (const who of ['Noor', 'Holly']) expect(may(scene, who, notes), who).toBe('none');
    scene.do('Marieke', 'session.close', {});
    const leading = { kind: 'leading', room: PLENARY };
    for (const who of ['Marieke', 'Iris', 'Noor']) expect(may(scene, who, leading), who).toBe('write');
    expect(may(scene, 'Holly', leading)).toBe('none');
    expect(may(scene, 'Iris', notes)).toBe('read');
  });

  it('[BR4] [SY16] a command in one room makes no row of another’s documents, nor of the circle’s', () => {
    const scene = said();
    const before = scene.session;
    scene.do('Iris', 'phase.go', { to: 'gather' as PhaseId });
    insight(scene, 'Holly', 'Nog een.');
    scene.do('Iris', 'timer.extend', { minutes: 5 });
    scene.do('Iris', 'silence.start', { seconds: 30 });
    const after = scene.session;
    for (const doc of writtenDocs(before).filter(({ room, kind }) => room !== ONE && kind !== 'rooms')) {
      expect(seen(doc, { session: after, online }).since(seen(doc, { session: before, online })), doc.kind).toEqual({});
    }
  });
});
