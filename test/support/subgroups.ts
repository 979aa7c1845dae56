import { PLENARY, type CardId, type ParticipantId, type PhaseId, type RoomId } from '../../shared/ids.ts';
import type { PostedKind } from '../../shared/model/card.ts';
import { planOf, roomsOf } from '../../shared/model/rooms.ts';
import type { Room } from '../../shared/model/session.ts';
import { rowsOf } from '../../shared/model/table.ts';
import { play, type Play } from './play.ts';

/** The first subgroups of a session, as they are called in it. */
export const [ONE, TWO] = ['room-1', 'room-2'] as [RoomId, RoomId];

/** Seven people of three departments, and the facilitator. */
export const CIRCLE = [
  ['Holly', 'Werk'],
  ['Iris', 'Jongerenloket'],
  ['Bram', 'Werk'],
  ['Noor', 'Wijkteam'],
  ['Sef', 'Jongerenloket'],
  ['Tess', 'Werk'],
] as const;

export const circle = (): Play => {
  const scene = play('success-experience');
  for (const [name, department] of CIRCLE) scene.join(name, department);
  return scene;
};

/** Holly, Iris and Bram in the one, Noor, Sef and Tess in the other; Iris and Noor lead. `opened`: and they are in it. */
export const twoRooms = ({ opened = true }: { readonly opened?: boolean } = {}): Play => {
  const scene = circle();
  scene.do('Marieke', 'rooms.form', { count: 2, by: 'hand' });
  for (const [at, [name]] of CIRCLE.entries()) {
    scene.do('Marieke', 'person.move', { person: scene.who(name), room: at < 3 ? ONE : TWO });
  }
  for (const [name, room] of [
    ['Iris', ONE],
    ['Noor', TWO],
  ] as const) {
    scene.do('Marieke', 'lead.ask', { room, person: scene.who(name) });
    scene.do(name, 'lead.answer', { room, yes: true });
  }
  if (opened) scene.do('Marieke', 'rooms.open', {});
  return scene;
};

export const roomOf = ({ session }: Play, id: RoomId): Room => {
  const room = session.rooms[id];
  if (room === undefined) throw new Error(`no room ${id}`);
  return room;
};

export const whereIs = (scene: Play, name: string): RoomId | undefined => scene.session.people[scene.who(name)]?.room;

/** The phase of a subgroup or the circle in which this kind can be contributed. */
export const goWhere = (scene: Play, { host, kind, room }: { readonly host: string; readonly kind: PostedKind; readonly room: RoomId }) => {
  const phase = roomOf(scene, room).script.phases.find(({ contributions }) => contributions.some((row) => row.kind === kind));
  if (phase === undefined) throw new Error(`nowhere a ${kind}`);
  scene.do(host, 'phase.go', { to: phase.id });
};

/** Somebody's insight, in view of the room they are in. */
export const insight = (scene: Play, name: string, text: string): CardId => {
  const card = scene.do(name, 'card.post', { kind: 'insight', text });
  if (card === undefined) throw new Error('no card');
  return card.id;
};

/** Both subgroups where insights are shared at once. */
export const gathering = (scene: Play = twoRooms()): Play => {
  scene.do('Iris', 'phase.go', { to: 'gather' as PhaseId });
  scene.do('Noor', 'phase.go', { to: 'gather' as PhaseId });
  return scene;
};

/** Who is in which room, by name. */
export const peopleIn = ({ session }: Play, room: RoomId): readonly string[] =>
  Object.values(session.people)
    .filter((person) => person.room === room && person.presence === 'here')
    .map(({ name }) => name);

/** Everybody's words on a floor. */
export const textsIn = (room: Room): readonly string[] => rowsOf(room.cards.all).map(({ text }) => text);

/** How a division lies: who goes to which room, by name, rooms in their order. */
export const division = ({ session }: Play): readonly (readonly string[])[] => {
  const plan = planOf(session.breakout);
  return roomsOf(session.breakout).map((room) =>
    (Object.keys(plan) as ParticipantId[]).filter((id) => plan[id] === room).map((id) => session.people[id]?.name ?? ''),
  );
};

export const plenaryOf = (scene: Play): Room => roomOf(scene, PLENARY);
