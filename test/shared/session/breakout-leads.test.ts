import { describe, expect, it } from 'vitest';
import { PLENARY, type CardId } from '../../../shared/ids.ts';
import { planOf } from '../../../shared/model/rooms.ts';
import { rolesOf } from '../../../shared/session/roles.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import type { CommandName } from '../../../shared/session/commands.ts';
import type { Play } from '../../support/play.ts';
import { gathering, insight, ONE, peopleIn, roomOf, TWO, twoRooms, whereIs } from '../../support/subgroups.ts';

const roles = (scene: Play, name: string, room = ONE) => rolesOf(scene.session, roomOf(scene, room), scene.who(name));
const refused = (scene: Play, name: string, command: CommandName, payload: unknown) => scene.try(name, command, payload as never)?.code;

describe('leading a subgroup', () => {
  it('[BR5] takes a yes of one’s own: until then nothing changes but that one is asked', () => {
    const scene = twoRooms({ opened: false });
    scene.do('Marieke', 'lead.ask', { room: ONE, person: scene.who('Sef') });
    expect([roomOf(scene, ONE).lead, roomOf(scene, ONE).asked]).toEqual([scene.who('Iris'), scene.who('Sef')]);
    expect(deskView(scene.session, roomOf(scene, PLENARY), scene.who('Sef')).asked).toEqual({ [ONE]: { order: 0, name: '' } });
    expect(refused(scene, 'Tess', 'lead.answer', { room: ONE, yes: true })).toBe('not-allowed');
    scene.do('Sef', 'lead.answer', { room: ONE, yes: false });
    expect(roomOf(scene, ONE).asked).toBeNull();
    expect(planOf(scene.session.breakout)[scene.who('Sef')]).toBe(TWO);
  });

  it('[BR5] one at a time: who says yes to another room gives the first one back, and goes there', () => {
    const scene = twoRooms();
    scene.do('Marieke', 'lead.ask', { room: TWO, person: scene.who('Iris') });
    scene.do('Iris', 'lead.answer', { room: TWO, yes: true });
    expect([roomOf(scene, ONE).lead, roomOf(scene, TWO).lead]).toEqual([null, scene.who('Iris')]);
    expect(whereIs(scene, 'Iris')).toBe(TWO);
    scene.do('Iris', 'lead.answer', { room: TWO, yes: false });
    expect([roomOf(scene, TWO).lead, roles(scene, 'Iris', TWO)]).toEqual([null, ['participant']]);
  });

  it('[BR5] who will go elsewhere, or goes, leads no more', () => {
    const forming = twoRooms({ opened: false });
    forming.do('Marieke', 'person.move', { person: forming.who('Iris'), room: TWO });
    expect(roomOf(forming, ONE).lead).toBeNull();
    const open = twoRooms();
    open.do('Marieke', 'person.move', { person: open.who('Iris'), room: TWO });
    expect([roomOf(open, ONE).lead, roomOf(open, TWO).lead]).toEqual([null, open.who('Noor')]);
  });

  it('[BR5] a guest without device is not asked, nor who is not there', () => {
    const scene = twoRooms();
    scene.do('Iris', 'guest.add', { name: 'Els', department: null });
    scene.do('Bram', 'person.leave', {});
    for (const name of ['Els', 'Bram'])
      expect(refused(scene, 'Marieke', 'lead.ask', { room: ONE, person: scene.who(name) })).toBe('not-found');
    expect(refused(scene, 'Iris', 'lead.ask', { room: ONE, person: scene.who('Holly') })).toBe('not-allowed');
  });

  it('[BR6] is the facilitator’s say there, and nowhere else', () => {
    const scene = gathering();
    expect(roles(scene, 'Iris')).toEqual(['facilitator']);
    expect(roles(scene, 'Iris', TWO)).not.toContain('facilitator');
    scene.do('Iris', 'caption.set', { text: 'Rustig aan.' });
    scene.do('Iris', 'silence.start', { seconds: 30 });
    scene.do('Iris', 'notulist.set', { person: scene.who('Holly') });
    expect(refused(scene, 'Iris', 'notulist.set', { person: scene.who('Sef') })).toBe('not-found');
    expect(refused(scene, 'Holly', 'caption.set', { text: 'Ik ook' })).toBe('not-allowed');
    for (const command of ['session.close', 'rooms.close', 'rooms.open', 'rooms.drop'] as const)
      expect(refused(scene, 'Iris', command, {})).toBe('not-allowed');
    for (const [command, payload] of [
      ['session.change', { title: 'x' }],
      ['script.change', { script: 'difficult-experience' }],
      ['person.remove', { person: scene.who('Holly') }],
      ['person.move', { person: scene.who('Holly'), room: TWO }],
      ['rooms.caption', { text: 'x' }],
      ['rooms.extend', { minutes: 5 }],
      ['rooms.warn', { minutes: 5 }],
      ['room.visit', { room: TWO }],
      ['room.name', { room: TWO, name: 'x' }],
    ] as const)
      expect(refused(scene, 'Iris', command, payload), command).toBe('not-allowed');
    scene.do('Marieke', 'rooms.close', {});
    expect(refused(scene, 'Iris', 'caption.set', { text: 'Hier niet' })).toBe('not-allowed');
  });

  it('[BR6] with a second hat a co-host speaks too, there alone; the place in the circle stays', () => {
    const scene = gathering();
    expect(refused(scene, 'Iris', 'card.post', { kind: 'insight', text: 'Ik zag iets.' })).toBe('not-allowed');
    scene.do('Iris', 'hat.wear', { on: true });
    insight(scene, 'Iris', 'Ik zag iets.');
    const hat = (room = ONE) => floorView(scene.session, roomOf(scene, room), new Set()).people[scene.who('Iris')]?.hat;
    expect(hat()).toBe(true);
    scene.do('Marieke', 'rooms.close', {});
    expect(hat(PLENARY)).toBe(false);
    expect(roles(scene, 'Iris', PLENARY)).toEqual(['participant']);
  });

  it('[BR7] a room whose host is gone goes on; who comes back leads again', () => {
    const scene = gathering();
    scene.do('Iris', 'person.leave', {});
    const card = insight(scene, 'Holly', 'Wij gaan door.');
    expect(roles(scene, 'Iris')).toEqual([]);
    scene.comesBack('Iris');
    scene.do('Iris', 'spotlight.set', { on: { kind: 'card', card } });
    expect([whereIs(scene, 'Iris'), roomOf(scene, ONE).lead]).toEqual([ONE, scene.who('Iris')]);
  });

  it('[BR7] [BR8] the facilitator comes in seen by all, and hands over', () => {
    const scene = gathering();
    const seen = () => floorView(scene.session, roomOf(scene, ONE), new Set()).people[scene.facilitator]?.presence;
    expect(seen()).toBe('elsewhere');
    scene.do('Marieke', 'room.visit', { room: ONE });
    expect(seen()).toBe('here');
    scene.do('Marieke', 'caption.set', { text: 'Ik kijk even mee.' });
    scene.do('Marieke', 'lead.ask', { room: ONE, person: scene.who('Holly') });
    scene.do('Holly', 'lead.answer', { room: ONE, yes: true });
    expect(roles(scene, 'Iris')).toEqual(['participant']);
    scene.do('Marieke', 'room.visit', { room: PLENARY });
    expect(seen()).toBe('elsewhere');
  });

  it('[BR3] [BR14] a facilitator who leads one subgroup and looks in at the other leads it still, and comes back to it', () => {
    const scene = twoRooms();
    scene.do('Marieke', 'lead.ask', { room: ONE, person: scene.facilitator });
    expect([roomOf(scene, ONE).lead, whereIs(scene, 'Marieke')]).toEqual([scene.facilitator, ONE]);
    scene.do('Marieke', 'room.visit', { room: TWO });
    expect(roomOf(scene, ONE).lead).toBe(scene.facilitator);
    scene.do('Marieke', 'rooms.close', {});
    scene.do('Marieke', 'rooms.open', {});
    expect(whereIs(scene, 'Marieke')).toBe(ONE);
    expect(peopleIn(scene, TWO)).toEqual(['Noor', 'Sef', 'Tess']);
  });

  it('[BR16] anybody asks for help and takes it back; the facilitator sees it', () => {
    const scene = gathering();
    scene.do('Bram', 'room.help', { on: true });
    expect(roomOf(scene, ONE).help).toBe(true);
    scene.do('Holly', 'room.help', { on: false });
    expect([roomOf(scene, ONE).help, roomOf(scene, TWO).help]).toEqual([false, false]);
  });

  it('[BR19] what a host reads to say is there for who leads, in that room', () => {
    const scene = gathering();
    const { script, phase } = roomOf(scene, ONE);
    expect(hostsView(scene.session, roomOf(scene, ONE)).prompts[phase]?.say.length).toBeGreaterThan(0);
    expect(script.phases.map(({ id }) => id)).toContain(phase);
    expect(refused(scene, 'Iris', 'card.mark', { card: 'nosuchcard0000' as CardId, mark: 'asked' })).not.toBeUndefined();
  });
});
