import type { RoomId } from '../../shared/ids.ts';
import type { Room, Session } from '../../shared/model/session.ts';
import { rowsOf } from '../../shared/model/table.ts';
import type { Play } from '../support/play.ts';

/** The circle divided, for looking at: `count` subgroups with whoever is there, and what some of them say. */
export const divided = (scene: Play, count: number): readonly RoomId[] => {
  scene.do('Marieke', 'rooms.form', { count, by: 'random' });
  const rooms = roomsIn(scene.session);
  rooms.forEach((room, index) => {
    const lead = peopleIn(scene.session, room).find(({ guest }) => !guest);
    if (lead !== undefined && index % 3 !== 2) {
      scene.do('Marieke', 'lead.ask', { room, person: lead.id });
      scene.do(lead.name, 'lead.answer', { room, yes: true });
    }
    const name = NAMES[index % NAMES.length];
    if (name !== undefined && name !== '') scene.do('Marieke', 'room.name', { room, name });
  });
  return rooms;
};

/** Everybody says something in their subgroup; half of it goes along. */
export const talked = (scene: Play, rooms: readonly RoomId[]): void => {
  rooms.forEach((room, index) => {
    const [lead, ...people] = peopleIn(scene.session, room).filter(({ guest }) => !guest);
    const phase = scene.session.rooms[room]?.script.phases.find(({ scene: is }) => is === 'harvest')?.id;
    const host = scene.session.rooms[room]?.lead ?? scene.facilitator;
    if (host === scene.facilitator) scene.do('Marieke', 'room.visit', { room });
    if (phase !== undefined) scene.do(host, 'phase.go', { to: phase });
    if (host === scene.facilitator) scene.do('Marieke', 'room.visit', { room: 'plenary' as RoomId });
    for (const [at, { name }] of people.entries()) {
      const card = scene.do(name, 'card.post', { kind: 'insight', text: SAID[(index * 2 + at) % SAID.length] ?? '' });
      if (card !== undefined && at < 2) scene.do(name, 'card.lift', { card: card.id, on: true });
    }
    if (index % 2 === 0) scene.do(lead?.name ?? 'Marieke', 'harvest.lift', { on: true });
  });
};

const roomsIn = ({ breakout }: Session): readonly RoomId[] => (breakout.kind === 'none' ? [] : breakout.rooms);

const peopleIn = ({ people, breakout }: Session, room: RoomId) =>
  Object.values(people).filter(({ id, room: at }) => (breakout.kind === 'forming' ? breakout.plan[id] : at) === room);

const NAMES = ['Bij het raam', '', 'In de keuken', 'De grote tafel bij de ingang van het huis'];

const SAID = [
  'Eerst vragen wat hij zelf al probeerde, dan pas iets voorstellen.',
  'Stilte hielp meer dan nog een vraag.',
  'Wij noemen het motivatie, maar hij noemde het gewoon tijd nodig hebben.',
  'Ze liet merken dat ze hem geloofde, ook toen ze twijfelde of het verhaal klopte. Dat veranderde wat hij durfde te vertellen.',
  'Bij ons is bellen de norm. Bij jullie niet. Dat wist ik niet.',
];

/** Everybody back, and some say something to it. */
export const backInTheCircle = (scene: Play, at: string): void => {
  scene.do('Marieke', 'rooms.close', {});
  if (at === 'over') return;
  const cards = rowsOf(scene.room.cards.all).filter(({ from }) => from !== undefined);
  const [first, second] = cards;
  if (first === undefined || second === undefined) throw new Error('nothing came along');
  const asks = Object.values(scene.session.people).find(
    ({ role, guest, presence }) => role === 'participant' && !guest && presence === 'here',
  );
  scene.do(asks?.name ?? '', 'card.post', { kind: 'question', text: 'Wat deed de stilte met hem?' });
  if (at === 'spotlit') scene.do('Marieke', 'spotlight.set', { on: { kind: 'card', card: first.id } });
  if (at === 'grouped') scene.do('Marieke', 'group.put', { card: first.id, into: { kind: 'card', card: second.id } });
};

export const inRoom = (scene: Play, rooms: readonly RoomId[]): Room => {
  const room = scene.session.rooms[rooms[0] ?? ('' as RoomId)];
  if (room === undefined) throw new Error('no subgroup');
  return room;
};
