import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParticipantId, RoomId, SheetId } from '../../../shared/ids.ts';
import { FORMINGS, planOf, roomsOf, sizesOf, takesPart, type Forming } from '../../../shared/model/rooms.ts';
import type { Session } from '../../../shared/model/session.ts';
import { decide } from '../../../shared/session/decide.ts';
import { play, type Play } from '../../support/play.ts';
import { circle, CIRCLE, division, ONE, peopleIn, TWO, twoRooms } from '../../support/subgroups.ts';

const DEPARTMENTS = ['Werk', 'Prestatie010', 'Jongerenloket', 'Wijkteam', null] as const;

const sizes = ({ breakout, people }: Session): readonly number[] => [
  ...sizesOf(roomsOf(breakout), planOf(breakout), (id) => people[id] !== undefined && takesPart(people[id])).values(),
];

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/** A circle of any size and mix of departments, some of whom lead. */
const circles = fc.record({
  departments: fc.array(fc.constantFrom(...DEPARTMENTS), { minLength: 2, maxLength: 24 }),
  count: fc.integer({ min: 2, max: 8 }),
  leads: fc.array(fc.nat({ max: 23 }), { maxLength: 3 }),
});

const formed = ({ departments, count, leads }: typeof circles extends fc.Arbitrary<infer Made> ? Made : never, by: Forming): Play => {
  const scene = play();
  const names = departments.map((_, nr) => `P${String(nr)}`);
  departments.forEach((department, nr) => scene.join(names[nr] ?? '', department));
  scene.do('Marieke', 'rooms.form', { count, by });
  for (const [at, nr] of [...new Set(leads)].entries()) {
    const [name, room] = [names[nr], roomsOf(scene.session.breakout)[at]];
    if (name === undefined || room === undefined) continue;
    scene.do('Marieke', 'lead.ask', { room, person: scene.who(name) });
    scene.do(name, 'lead.answer', { room, yes: true });
  }
  scene.do('Marieke', 'rooms.form', { count, by });
  return scene;
};

describe('dividing the circle', () => {
  it.each(['random', 'department', 'last'] as const)(
    '[BR1] %s: everybody once, sizes that differ by one at most, leads in their room',
    (by) => {
      fc.assert(
        fc.property(circles, (made) => {
          const scene = formed(made, by);
          const { session } = scene;
          const plan = planOf(session.breakout);
          const everybody = Object.values(session.people).filter(takesPart);
          expect(Object.keys(plan).sort()).toEqual(everybody.map(({ id }) => id).sort());
          expect(spread(sizes(session))).toBeLessThanOrEqual(1);
          for (const room of roomsOf(session.breakout)) {
            const lead = session.rooms[room]?.lead ?? null;
            if (lead !== null) expect(plan[lead]).toBe(room);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('[BR1] mixed by department: each department is spread as far as it goes', () => {
    fc.assert(
      fc.property(circles, (made) => {
        const { session } = formed({ ...made, leads: [] }, 'department');
        for (const department of DEPARTMENTS) {
          const of = (id: ParticipantId) => session.people[id]?.department === department && session.people[id]?.role === 'participant';
          const each = [...sizesOf(roomsOf(session.breakout), planOf(session.breakout), of).values()];
          expect(spread(each)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[BR1] who leads does not pull the own department along', () => {
    const scene = circle();
    scene.do('Marieke', 'rooms.form', { count: 3, by: 'hand' });
    for (const [at, name] of ['Holly', 'Iris'].entries()) {
      const room = roomsOf(scene.session.breakout)[at]!;
      scene.do('Marieke', 'lead.ask', { room, person: scene.who(name) });
      scene.do(name, 'lead.answer', { room, yes: true });
    }
    scene.do('Marieke', 'rooms.form', { count: 3, by: 'department' });
    const [one] = division(scene);
    expect(one).toContain('Holly');
    expect(one!.filter((name) => ['Bram', 'Tess'].includes(name))).toEqual([]);
  });

  it('[BR1] at random: who is together is drawn by lot', () => {
    const { session, facilitator: person } = circle();
    const drawn = (lot: (nr: number) => number) => {
      let nr = 0;
      const newId = () => `lot${String(lot((nr += 1))).padStart(12, '0')}`;
      const command = { name: 'rooms.form', payload: { count: 2, by: 'random' } } as const;
      const decision = decide(session, command, { actor: { kind: 'person', person }, now: 0, newId });
      return decision.ok && decision.value[0]?.type === 'rooms-formed' ? decision.value[0].plan : null;
    };
    expect(drawn((nr) => nr)).not.toEqual(drawn((nr) => (nr * 5) % 7));
  });

  it('[BR1] by perspective: who stands at one sheet stays together, with who of them leads', () => {
    const scene = circle();
    scene.go('claim');
    const stand = (name: string, sheet: string) => scene.do(name, 'sheet.claim', { sheet: sheet as SheetId });
    for (const name of ['Holly', 'Iris']) stand(name, scene.room.script.sheets[0]!.id);
    for (const name of ['Bram', 'Noor']) stand(name, scene.room.script.sheets[1]!.id);
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'hand' });
    scene.do('Marieke', 'lead.ask', { room: TWO, person: scene.who('Iris') });
    scene.do('Iris', 'lead.answer', { room: TWO, yes: true });
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'perspective' });
    const rooms = division(scene);
    expect(rooms[1]).toEqual(expect.arrayContaining(['Holly', 'Iris']));
    expect(rooms[0]).toEqual(expect.arrayContaining(['Bram', 'Noor']));
    expect(rooms.flat().toSorted()).toEqual(CIRCLE.map(([name]) => name).toSorted());
    expect(spread(rooms.map(({ length }) => length))).toBeLessThanOrEqual(1);
  });

  it.each(['hand', 'choice'] as const)('[BR1] by %s: nobody goes anywhere until somebody says so', (by) => {
    const scene = circle();
    scene.do('Marieke', 'rooms.form', { count: 2, by });
    expect(division(scene)).toEqual([[], []]);
  });

  it('[BR1] by own choice: one chooses for oneself, while they form, among those there are', () => {
    const scene = circle();
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'choice' });
    scene.do('Holly', 'room.choose', { room: TWO });
    scene.do('Holly', 'room.choose', { room: ONE });
    expect(division(scene)).toEqual([['Holly'], []]);
    expect(scene.try('Holly', 'room.choose', { room: 'room-9' as RoomId })).toEqual({ code: 'not-found' });
    expect(scene.try('Marieke', 'room.choose', { room: ONE })).toEqual({ code: 'not-allowed' });
    scene.do('Marieke', 'rooms.open', {});
    expect(scene.try('Iris', 'room.choose', { room: ONE })).toEqual({ code: 'not-now' });
  });

  it('[BR1] as last time, also after something else was tried; who was not there then goes where there are fewest', () => {
    const scene = twoRooms();
    scene.do('Marieke', 'rooms.close', {});
    scene.join('Laura');
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'random' });
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'last' });
    const [one, two] = division(scene);
    expect([one, two].map((names) => names!.filter((name) => name !== 'Laura'))).toEqual([
      ['Holly', 'Iris', 'Bram'],
      ['Noor', 'Sef', 'Tess'],
    ]);
    expect([...one!, ...two!]).toContain('Laura');
    // New rooms: what was said in the ones before stays where it was said.
    expect(roomsOf(scene.session.breakout)).toEqual(['room-3', 'room-4']);
  });

  it('[BR1] [BR14] a division that is dropped gives the one before it back', () => {
    const scene = twoRooms();
    scene.do('Marieke', 'rooms.close', {});
    const before = scene.session.breakout;
    scene.do('Marieke', 'rooms.form', { count: 3, by: 'random' });
    scene.do('Marieke', 'rooms.drop', {});
    expect(scene.session.breakout).toEqual(before);
    scene.do('Marieke', 'rooms.open', {});
    expect(peopleIn(scene, ONE)).toEqual(['Holly', 'Iris', 'Bram']);
  });

  it('[BR1] [BR5] nobody leads a room that was taken back', () => {
    const scene = circle();
    scene.do('Marieke', 'rooms.form', { count: 3, by: 'hand' });
    scene.do('Marieke', 'lead.ask', { room: 'room-3' as RoomId, person: scene.who('Holly') });
    scene.do('Holly', 'lead.answer', { room: 'room-3' as RoomId, yes: true });
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'hand' });
    scene.do('Marieke', 'lead.ask', { room: ONE, person: scene.who('Holly') });
    scene.do('Holly', 'lead.answer', { room: ONE, yes: true });
    scene.do('Marieke', 'rooms.form', { count: 3, by: 'hand' });
    expect(division(scene)).toEqual([['Holly'], [], []]);
    scene.do('Marieke', 'rooms.drop', {});
    expect(Object.values(scene.session.rooms).filter(({ lead, asked }) => lead !== null || asked !== null)).toEqual([]);
  });

  it.each(FORMINGS)('[BR1] [BR20] %s: only the facilitator divides, and not while the rooms are open', (by) => {
    const scene = twoRooms();
    for (const name of ['Holly', 'Iris']) expect(scene.try(name, 'rooms.form', { count: 2, by })).toEqual({ code: 'not-allowed' });
    expect(scene.try('Marieke', 'rooms.form', { count: 2, by })).toEqual({ code: 'not-now' });
  });

  it('[BR2] who has none when the rooms open goes where there are fewest; who comes late, and who comes back, too', () => {
    const scene = circle();
    scene.do('Holly', 'person.leave', {});
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'hand' });
    for (const name of ['Iris', 'Bram', 'Noor']) scene.do('Marieke', 'person.move', { person: scene.who(name), room: ONE });
    scene.do('Marieke', 'rooms.open', {});
    expect([peopleIn(scene, ONE), peopleIn(scene, TWO)]).toEqual([
      ['Iris', 'Bram', 'Noor'],
      ['Sef', 'Tess'],
    ]);
    scene.join('Laura');
    expect(peopleIn(scene, TWO)).toEqual(['Sef', 'Tess', 'Laura']);
    scene.comesBack('Holly');
    expect(peopleIn(scene, ONE)).toEqual(['Holly', 'Iris', 'Bram', 'Noor']);
    expect(Object.keys(planOf(scene.session.breakout))).toHaveLength(7);
    expect(peopleIn(scene, scene.room.id)).toEqual(['Marieke']);
  });

  it('[BR2] a guest without device sits beside the host who enters them', () => {
    const scene = twoRooms();
    scene.do('Noor', 'guest.add', { name: 'Els', department: null });
    scene.do('Noor', 'guest.add', { name: 'Ada', department: null });
    expect(peopleIn(scene, TWO)).toEqual(expect.arrayContaining(['Els', 'Ada']));
    scene.do('Marieke', 'guest.add', { name: 'Piet', department: null });
    expect(peopleIn(scene, ONE)).toContain('Piet');
  });
});
