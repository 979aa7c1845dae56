import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLENARY, type ParticipantId, type PhaseId, type RoomId, type ScriptId } from '../../../shared/ids.ts';
import { planOf, roomsOf } from '../../../shared/model/rooms.ts';
import { idsOf } from '../../../shared/model/table.ts';
import type { CommandName, Commands } from '../../../shared/session/commands.ts';
import { replay } from '../../../shared/session/evolve.ts';
import type { Play } from '../../support/play.ts';
import {
  CIRCLE,
  circle,
  gathering,
  goWhere,
  insight,
  ONE,
  peopleIn,
  plenaryOf,
  roomOf,
  textsIn,
  TWO,
  twoRooms,
  whereIs,
} from '../../support/subgroups.ts';

const PEOPLE = ['Marieke', ...CIRCLE.map(([name]) => name), 'Els'];

type Step = readonly [string, CommandName, (who: ParticipantId, room: RoomId, nr: number) => unknown];

/** All that brings people from room to room, in any order. */
const STEPS: readonly Step[] = [
  ['Marieke', 'rooms.form', (_who, _room, nr) => ({ count: 2 + (nr % 3), by: nr % 2 === 0 ? 'random' : 'last' })],
  ['Marieke', 'rooms.drop', () => ({})],
  ['Marieke', 'rooms.open', () => ({})],
  ['Marieke', 'rooms.open', () => ({})],
  ['Marieke', 'rooms.close', () => ({})],
  ['Marieke', 'person.move', (person, room, nr) => ({ person, room: nr % 6 === 0 ? null : room })],
  ['Marieke', 'room.visit', (_who, room) => ({ room })],
  ['Marieke', 'lead.ask', (person, room) => ({ room, person })],
  ['', 'lead.answer', (_who, room, nr) => ({ room, yes: nr % 3 !== 0 })],
  ['', 'room.choose', (_who, room) => ({ room })],
  ['', 'card.post', (_who, _room, nr) => ({ kind: 'insight', text: `Woorden ${String(nr)}` })],
  ['', 'person.leave', () => ({})],
  ['Marieke', 'person.remove', (person) => ({ person })],
  ['Marieke', 'phase.go', () => ({ to: 'gather' as PhaseId })],
  ['Marieke', 'session.close', () => ({})],
  ['Marieke', 'session.reopen', () => ({})],
];

const taken = (scene: Play, { step, who, nr }: { readonly step: number; readonly who: number; readonly nr: number }): void => {
  const [by, command, payload] = STEPS[step]!;
  const name = PEOPLE[who % PEOPLE.length]!;
  const person = Object.values(scene.session.people).find((one) => one.name === name);
  if (person === undefined) return;
  if (person.presence === 'left' && nr % 2 === 0 && scene.session.status.kind === 'open') return scene.comesBack(name);
  const rooms = [...roomsOf(scene.session.breakout), PLENARY];
  scene.try(by === '' ? name : by, command, payload(person.id, rooms[nr % rooms.length]!, nr) as Commands[CommandName]);
};

/** What holds at any moment. */
const check = ({ session }: Play): void => {
  const { breakout, people, rooms } = session;
  const plan = planOf(breakout);
  for (const person of Object.values(people)) {
    const isOpen = person.room === PLENARY || (breakout.kind === 'open' && breakout.rooms.includes(person.room));
    expect(isOpen, `${person.name} in ${person.room}`).toBe(true);
    if (breakout.kind === 'open' && person.room !== PLENARY && person.role === 'participant' && person.presence !== 'removed')
      expect(plan[person.id]).toBe(person.room);
    const led = roomsOf(breakout).filter((id) => rooms[id]?.lead === person.id);
    expect(led.length, `${person.name} leads`).toBeLessThanOrEqual(1);
    if (led[0] !== undefined && person.role === 'participant')
      expect(breakout.kind === 'open' ? person.room : plan[person.id]).toBe(led[0]);
  }
  for (const [id, room] of Object.entries(plan)) {
    expect(people[id as ParticipantId]?.presence).not.toBe('removed');
    expect(roomsOf(breakout)).toContain(room);
  }
  for (const room of Object.values(rooms)) {
    const isIn = (id: ParticipantId) => people[id]?.presence === 'here' && (people[id].room === room.id || breakout.kind !== 'open');
    if (room.id !== PLENARY) expect(Object.keys(room.claims).filter((id) => !isIn(id as ParticipantId))).toEqual([]);
  }
};

describe('from room to room', () => {
  it('[BR2] [BR3] [BR14] in any order: nobody where nobody is, one lead each, a replay agrees, and no words are lost', () => {
    const step = fc.record({ step: fc.nat({ max: STEPS.length - 1 }), who: fc.nat({ max: 99 }), nr: fc.nat({ max: 999 }) });
    let opened = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 30, maxLength: 60 }), fc.boolean(), (steps, divided) => {
        const scene = divided ? gathering() : circle();
        if (!divided) scene.do('Marieke', 'guest.add', { name: 'Els', department: null });
        const written = new Map<RoomId, readonly string[]>();
        for (const one of steps) {
          taken(scene, one);
          check(scene);
          if (scene.session.breakout.kind === 'open') opened += 1;
          for (const room of Object.values(scene.session.rooms)) {
            const cards = idsOf(room.cards.all);
            expect(cards).toEqual(expect.arrayContaining([...(written.get(room.id) ?? [])]));
            written.set(room.id, cards);
          }
        }
        expect(replay(structuredClone(scene.events))).toEqual(scene.session);
      }),
      { numRuns: 80 },
    );
    expect(opened).toBeGreaterThan(200);
  });

  it('[BR3] who is moved keeps the own cards and gives up place, turn, hand and tasks there; the place in the circle stays', () => {
    const scene = circle();
    goWhere(scene, { host: 'Marieke', kind: 'question', room: PLENARY });
    const claims = plenaryOf(scene).script.sheets[0]!.id;
    scene.go('claim');
    scene.do('Holly', 'sheet.claim', { sheet: claims });
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'random' });
    scene.do('Marieke', 'rooms.open', {});
    const [from, to] = whereIs(scene, 'Holly') === ONE ? [ONE, TWO] : [TWO, ONE];
    scene.do('Marieke', 'room.visit', { room: from });
    scene.do('Marieke', 'phase.go', { to: 'gather' as PhaseId });
    const card = insight(scene, 'Holly', 'Wij luisterden eerst.');
    scene.do('Marieke', 'bringer.set', { person: scene.who('Holly') });
    scene.do('Marieke', 'notulist.set', { person: scene.who('Holly') });
    scene.do('Marieke', 'turns.start', {});
    scene.do('Holly', 'hand.raise', { on: true });
    scene.do('Marieke', 'person.move', { person: scene.who('Holly'), room: to });
    const room = roomOf(scene, from);
    expect([room.bringer, room.notulist, room.pace.hands]).toEqual([null, null, []]);
    expect(room.pace.turns?.order ?? []).not.toContain(scene.who('Holly'));
    expect(plenaryOf(scene).claims[scene.who('Holly')]).toBe(claims);
    scene.do('Holly', 'card.edit', { card, text: 'Wij luisterden eerst lang.' });
    expect(textsIn(roomOf(scene, from))).toContain('Wij luisterden eerst lang.');
    expect(textsIn(roomOf(scene, to))).toEqual([]);
    scene.do('Holly', 'card.withdraw', { card });
  });

  it('[BR4] what one room does changes nothing in another, nor in the circle', () => {
    const scene = gathering();
    const [before, circleBefore] = [roomOf(scene, TWO), plenaryOf(scene)];
    insight(scene, 'Holly', 'Dit is van ons.');
    scene.do('Iris', 'phase.go', { to: roomOf(scene, ONE).script.phases[0]!.id });
    scene.do('Iris', 'caption.set', { text: 'Even rustig.' });
    scene.do('Iris', 'bringer.set', { person: scene.who('Bram') });
    scene.do('Iris', 'timer.extend', { minutes: 5 });
    scene.do('Iris', 'case.form', { form: 'difficult' });
    scene.do('Iris', 'room.name', { room: ONE, name: 'De hoek' });
    expect(roomOf(scene, ONE).script.form).toBe('difficult');
    expect(roomOf(scene, TWO)).toBe(before);
    expect(plenaryOf(scene)).toBe(circleBefore);
  });

  it('[BR13] closing brings everybody back, visitors and who left too, and ends nothing that was written', () => {
    const scene = gathering();
    insight(scene, 'Holly', 'Dit blijft.');
    scene.do('Marieke', 'room.visit', { room: TWO });
    scene.do('Bram', 'person.leave', {});
    scene.do('Marieke', 'rooms.warn', { minutes: 2 });
    scene.do('Holly', 'room.help', { on: true });
    expect(scene.session.breakout).toMatchObject({ kind: 'open', until: expect.any(Number) as number });
    scene.later(30);
    expect(peopleIn(scene, ONE)).toEqual(['Holly', 'Iris']);
    scene.do('Marieke', 'rooms.close', {});
    expect(Object.values(scene.session.people).map(({ room }) => room)).toEqual(Array.from({ length: 7 }, () => PLENARY));
    expect(textsIn(roomOf(scene, ONE))).toEqual(['Dit blijft.']);
    expect(roomOf(scene, ONE).help).toBe(false);
    expect(plenaryOf(scene).phase).toBe('exchange');
    expect(planOf(scene.session.breakout)[scene.facilitator]).toBeUndefined();
  });

  it('[BR13] closing the session brings everybody back first, with what was agreed to come along', () => {
    const scene = gathering();
    const card = insight(scene, 'Holly', 'Dit mag mee.');
    scene.do('Holly', 'card.lift', { card, on: true });
    scene.do('Marieke', 'session.close', {});
    expect(peopleIn(scene, PLENARY)).toHaveLength(7);
    expect(textsIn(plenaryOf(scene))).toEqual(['Dit mag mee.']);
  });

  it('[BR14] opened again they are as they were left, and who was moved since goes there without the tasks', () => {
    const scene = gathering();
    insight(scene, 'Holly', 'Dit ligt er nog.');
    scene.do('Iris', 'bringer.set', { person: scene.who('Bram') });
    scene.do('Noor', 'bringer.set', { person: scene.who('Sef') });
    scene.do('Bram', 'person.leave', {});
    scene.do('Marieke', 'rooms.close', {});
    scene.do('Marieke', 'person.move', { person: scene.who('Sef'), room: ONE });
    const before = roomOf(scene, ONE);
    scene.do('Marieke', 'rooms.open', {});
    const after = roomOf(scene, ONE);
    expect([after.phase, after.cards, after.lead, after.bringer]).toEqual([before.phase, before.cards, before.lead, scene.who('Bram')]);
    expect(roomOf(scene, TWO).bringer).toBeNull();
    expect(peopleIn(scene, ONE)).toEqual(['Holly', 'Iris', 'Sef']);
    scene.comesBack('Bram');
    expect(whereIs(scene, 'Bram')).toBe(ONE);
    expect(plenaryOf(scene).phase).toBe('subgroups');
  });

  it('[BR15] a caption and more time for all reach every room; else what the facilitator does concerns the own room', () => {
    const scene = twoRooms();
    const minutes = () => [ONE, TWO].map((id) => roomOf(scene, id).timer.minutes);
    const [one, two] = minutes();
    scene.do('Marieke', 'rooms.warn', { minutes: 3 });
    const { until } = scene.session.breakout as { until: number };
    scene.do('Marieke', 'rooms.extend', { minutes: 5 });
    expect(minutes()).toEqual([one! + 5, two! + 5]);
    expect((scene.session.breakout as { until: number }).until).toBe(until + 5 * 60_000);
    scene.do('Marieke', 'rooms.caption', { text: 'Denk aan de tijd.' });
    expect([PLENARY, ONE, TWO].map((id) => roomOf(scene, id).caption)).toEqual(Array.from({ length: 3 }, () => 'Denk aan de tijd.'));
    scene.do('Marieke', 'caption.set', { text: null });
    expect([PLENARY, ONE].map((id) => roomOf(scene, id).caption)).toEqual([null, 'Denk aan de tijd.']);
  });

  it('[BR17] where rooms open and come back is said by the script; a subgroup may have its own, which stays when the circle’s changes', () => {
    const scene = twoRooms({ opened: false });
    scene.do('Iris', 'room.script', { room: ONE, script: 'difficult-experience' as ScriptId });
    expect(scene.try('Holly', 'room.script', { room: ONE, script: null })).toEqual({ code: 'not-allowed' });
    scene.do('Marieke', 'rooms.open', {});
    expect(plenaryOf(scene).script.phases.find(({ id }) => id === plenaryOf(scene).phase)?.breakout).toBe('opens');
    expect([ONE, TWO].map((id) => roomOf(scene, id).script.form)).toEqual(['difficult', 'success']);
    scene.do('Marieke', 'script.change', { script: 'difficult-experience' as ScriptId });
    scene.do('Marieke', 'script.change', { script: 'success-experience' as ScriptId });
    expect([ONE, TWO].map((id) => roomOf(scene, id).script.form)).toEqual(['difficult', 'success']);
    for (const id of [ONE, TWO]) {
      const { phase, script } = roomOf(scene, id);
      expect(script.phases.map((row) => row.id)).toContain(phase);
      expect(script.phases.filter(({ where, breakout }) => where === 'plenary' || breakout !== undefined)).toEqual([]);
    }
    scene.do('Iris', 'room.script', { room: ONE, script: null });
    expect(roomOf(scene, ONE).script.form).toBe('success');
  });

  it('[BR20] what cannot be done is refused with a reason', () => {
    const scene = circle();
    const refused = (name: string, command: CommandName, payload: unknown) => scene.try(name, command, payload as never)?.code;
    expect(refused('Marieke', 'rooms.open', {})).toBe('not-found');
    expect(refused('Marieke', 'rooms.warn', { minutes: 2 })).toBe('not-now');
    expect(refused('Marieke', 'rooms.caption', { text: 'Hoi' })).toBe('not-now');
    expect(refused('Marieke', 'rooms.extend', { minutes: 5 })).toBe('not-now');
    expect(refused('Marieke', 'person.move', { person: scene.who('Holly'), room: null })).toBe('not-now');
    expect(refused('Marieke', 'room.visit', { room: ONE })).toBe('not-found');
    expect(refused('Holly', 'room.help', { on: true })).toBe('not-now');
    expect(refused('Marieke', 'room.name', { room: PLENARY, name: 'Kring' })).toBe('not-found');
    expect(refused('Marieke', 'room.name', { room: '__proto__', name: 'x' })).toBe('not-found');
    for (let turn = 0; turn < 8; turn += 1) {
      scene.do('Marieke', 'rooms.form', { count: 8, by: 'random' });
      scene.do('Marieke', 'rooms.open', {});
      scene.do('Marieke', 'rooms.close', {});
    }
    expect(refused('Marieke', 'rooms.form', { count: 2, by: 'random' })).toBe('limit-reached');
    expect(refused('Holly', 'card.post', { kind: 'insight', text: 'Voor daar', room: ONE })).toBe('moved');
  });
});
