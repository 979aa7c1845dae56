import { describe, expect, test } from 'vitest';
import { isCoWritten, type DocRef } from '../../../shared/doc/names.ts';
import { harvest } from '../../../shared/harvest/harvest.ts';
import { PLENARY, type RoomId } from '../../../shared/ids.ts';
import { READERS, WHO_READS, type Reader, type WordsKind } from '../../../shared/privacy/readers.ts';
import { access } from '../../../shared/session/access.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { gathering, insight, ONE, roomOf, TWO } from '../../support/subgroups.ts';

/**
 * The table on the page about privacy, held against what a session really shows. `me` wrote the words; `peer` sits in the same room, in a
 * subgroup or in the circle.
 */
const readersOf = (scene: Play, words: string, { me, peer, room = PLENARY, report = true }: Where): ReadonlySet<Reader> => {
  const shows = (view: unknown): boolean => JSON.stringify(view).includes(words);
  const floor = (of: RoomId) => floorView(scene.session, roomOf(scene, of), new Set());
  const desk = (name: string, of: RoomId) => deskView(scene.session, roomOf(scene, of), scene.who(name));
  const found: Record<Reader, boolean> = {
    me: shows([floor(room), desk(me, room)]),
    subgroup: shows([floor(room), desk(peer, room)]),
    circle: shows([floor(PLENARY), room === PLENARY ? desk(peer, room) : null]),
    facilitator: shows([floor(PLENARY), desk('Marieke', PLENARY), hostsView(scene.session, roomOf(scene, PLENARY))]),
    display: shows(floor(PLENARY)),
    report: report && shows(harvest(floor(PLENARY), { case: 'Het verhaal zelf.' }, 'nl')),
    management: false,
    server: true,
  };
  return new Set(READERS.filter((reader) => found[reader]));
};

interface Where {
  readonly me: string;
  readonly peer: string;
  readonly room?: RoomId;
  readonly report?: boolean;
}

/** Who the table says reads it: now, or (`after`) once what it waits for has happened. */
const told = (kind: WordsKind, after: boolean): ReadonlySet<Reader> =>
  new Set(READERS.filter((_reader, at) => (after ? [...NOW, ...LATER] : NOW).some((one) => one === WHO_READS[kind][at])));

const NOW = ['yes', 'could', 'unnamed'] as const;
const LATER = ['mine', 'reveal', 'asked', 'lifted', 'released'] as const;

describe('[PV5] the table of who reads what is what the session shows', () => {
  test('a card that is shared, and one that was withdrawn', () => {
    const scene = sceneA('explore');
    const { id, text } = scene.card('Hoe begon je dat telefoongesprek?');
    const where = { me: 'Daan', peer: 'Hafza' };
    expect(readersOf(scene, text, where)).toEqual(told('shared', false));
    expect(JSON.stringify(harvest(floorView(scene.session, scene.room, new Set()), { case: null }, 'nl'))).not.toContain('Daan');
    scene.do('Daan', 'card.withdraw', { card: id });
    expect(readersOf(scene, text, where)).toEqual(told('withdrawn', false));
  });

  test('a card that is mine alone, until I share it', () => {
    const scene = sceneA('intend');
    const { id, text } = scene.card('Ik bel minder en spreek vaker af.');
    const where = { me: 'Daan', peer: 'Hafza' };
    expect(readersOf(scene, text, where)).toEqual(told('own', false));
    scene.do('Daan', 'card.share', { card: id });
    expect(readersOf(scene, text, where)).toEqual(told('own', true));
  });

  test('a card that waits for the reveal, and has no name', () => {
    const scene = sceneB('explore');
    scene.go('factors');
    const text = 'Een kop koffie zonder agenda.';
    scene.do('Tom', 'card.post', { kind: 'factor', text, anonymous: true });
    const where = { me: 'Tom', peer: 'Iris' };
    expect(readersOf(scene, text, where)).toEqual(told('waiting', false));
    scene.do('Marieke', 'cards.reveal', { kind: 'factor' });
    expect(readersOf(scene, text, where)).toEqual(told('waiting', true));
    expect(readersOf(scene, text, where)).toEqual(told('anonymous', false));
    const { cards } = floorView(scene.session, scene.room, new Set());
    expect(Object.values(cards).find((card) => card.text === text)?.author).toBeNull();
  });

  test('a parked tip, until the bringer asks for it', () => {
    const scene = sceneA('explore');
    const text = 'Nodig hem gewoon eens uit op kantoor.';
    scene.do('Hafza', 'card.post', { kind: 'tip', text });
    const where = { me: 'Hafza', peer: 'Daan' };
    expect(readersOf(scene, text, where)).toEqual(told('tip', false));
    scene.go('intend');
    scene.do('Lydia', 'tips.open', { all: true });
    expect(readersOf(scene, text, where)).toEqual(told('tip', true));
  });

  test('a card in a subgroup, until it goes along', () => {
    const scene = gathering();
    const text = 'Eerst luisteren.';
    const card = insight(scene, 'Holly', text);
    const where = { me: 'Holly', peer: 'Bram', room: ONE };
    expect(readersOf(scene, text, where)).toEqual(told('subgroup', false));
    expect(JSON.stringify(floorView(scene.session, roomOf(scene, TWO), new Set()))).not.toContain(text);
    // The facilitator reads it while visibly there.
    const marieke = { kind: 'person', person: scene.facilitator } as const;
    const doc = { kind: 'floor', session: scene.session.id, room: ONE } as const;
    expect(access(scene.session, marieke, doc)).toBe('none');
    scene.do('Marieke', 'room.visit', { room: ONE });
    expect(access(scene.session, marieke, doc)).toBe('read');
    scene.do('Marieke', 'room.visit', { room: PLENARY });
    scene.do('Holly', 'card.lift', { card, on: true });
    scene.do('Marieke', 'rooms.close', {});
    expect([...readersOf(scene, text, { ...where, room: PLENARY })].sort()).toEqual([...told('subgroup', true), 'facilitator'].sort());
  });

  test('the experience: read in the circle and on its screen, in the harvest only when it is released', () => {
    const scene = sceneA('explore');
    const doc = { kind: 'case', session: scene.session.id, room: PLENARY } as const;
    const person = (name: string) => ({ kind: 'person', person: scene.who(name) }) as const;
    for (const actor of [person('Lydia'), person('Hafza'), person('Marieke'), scene.display])
      expect(access(scene.session, actor, doc)).not.toBe('none');
    const story = () => harvest(floorView(scene.session, scene.room, new Set()), { case: 'Het verhaal zelf.' }, 'nl').case;
    expect(story()).toBeNull();
    scene.do('Lydia', 'case.release', { on: true });
    expect(story()).toBe('Het verhaal zelf.');
  });

  test('a letter to take home: its writer’s alone, and the circle’s when its writer says so; never on the screen', () => {
    const scene = sceneA('explore');
    const doc = { kind: 'letter', session: scene.session.id, room: PLENARY, person: scene.who('Lydia') } as const;
    const reads = (name: string) => access(scene.session, { kind: 'person', person: scene.who(name) }, doc);
    expect(['Lydia', 'Hafza', 'Marieke'].map(reads)).toEqual(['write', 'none', 'none']);
    scene.do('Lydia', 'letter.release', { on: true });
    expect(['Lydia', 'Hafza', 'Marieke'].map(reads)).toEqual(['write', 'read', 'read']);
    expect(access(scene.session, scene.display, doc)).toBe('none');
    expect(WHO_READS.letter).toEqual(['yes', 'no', 'released', 'released', 'no', 'no', 'no', 'could']);
  });

  test('notes of hosts: for hosts alone', () => {
    const scene = sceneA('explore');
    const doc = { kind: 'notes', session: scene.session.id, room: PLENARY, phase: scene.room.phase } as const;
    expect(access(scene.session, { kind: 'person', person: scene.facilitator }, doc)).toBe('write');
    for (const name of ['Lydia', 'Hafza']) expect(access(scene.session, { kind: 'person', person: scene.who(name) }, doc)).toBe('none');
    expect(access(scene.session, scene.display, doc)).toBe('none');
  });

  test('every text that is written together stands in one of its rows', () => {
    const written = Object.entries(ROW_OF).filter(([kind]) => isCoWritten({ kind } as DocRef));
    expect(written.filter(([, row]) => row === null)).toEqual([]);
  });
});

/** Where the table tells of each kind of document; what the server writes itself is told of by its cards. */
const ROW_OF: Readonly<Record<DocRef['kind'], WordsKind | null>> = {
  floor: null,
  hosts: null,
  desk: null,
  shared: null,
  rooms: null,
  case: 'case',
  sheet: 'shared',
  harvest: 'subgroup',
  notes: 'notes',
  leading: 'notes',
  plan: 'notes',
  letter: 'letter',
};
