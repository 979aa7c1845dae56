import { CARD_KINDS } from '../../../shared/model/card.ts';
import type { Actor, Session } from '../../../shared/model/session.ts';
import { rowsOf } from '../../../shared/model/table.ts';
import { PLENARY, type PhaseId, type RoomId } from '../../../shared/ids.ts';
import { roomsOf } from '../../../shared/model/rooms.ts';
import { phaseOf } from '../../../shared/script/engine.ts';
import type { Command } from '../../../shared/session/commands.ts';
import type { Circle } from './cast.ts';

/** Every command there is, each about something that is there; in an order in which a facilitator's own leave the circle as it was. */
export const commandsFor = (circle: Circle, session: Session, actor: Actor): readonly Command[] => {
  const room = session.rooms[PLENARY];
  if (room === undefined) throw new Error('no room');
  const { question, beside, proposed, free, guest } = circle;
  const marksCases = phaseOf(session.script, room.phase)?.marksCases.length !== 0;
  const own = rowsOf(room.cards.all).find(({ author }) => actor.kind === 'person' && author === actor.person)?.id ?? question;
  const kept = rowsOf(room.cards.all)
    .flatMap(({ id, seenBy, withdrawn }) => (seenBy === 'owner' && !withdrawn ? [id] : []))
    .slice(-MOST_KEPT);
  // What the others still need stays.
  const person = actor.kind === 'person' ? actor.person : guest;
  const spareCards = rowsOf(room.cards.all).filter(
    ({ id, kind, text }) => kind !== 'tip' && text !== '' && ![question, beside, proposed].includes(id),
  );
  const mislaid = (spareCards.findLast((card) => [card.author, card.postedBy].includes(person)) ?? spareCards[0])?.id ?? null;
  const spare = Object.values(session.people).find(({ name, presence }) => name === SPARE && presence === 'here')?.id ?? guest;
  const bringer = room.bringer;
  const coHost = circle.who('co-host').actor;
  const preparing = coHost?.kind === 'person' ? coHost.person : guest;
  return [
    { name: 'session.change', payload: { theme: 'Anders' } },
    { name: 'script.change', payload: { script: session.script.id } },
    {
      name: 'person.rename',
      payload: { name: actor.kind === 'person' ? (session.people[actor.person]?.name ?? 'Wie') : 'Scherm', department: null },
    },
    { name: 'person.leave', payload: {} },
    ...(spare === guest ? [{ name: 'guest.add', payload: { name: SPARE, department: null } } as const] : []),
    ...(spare === guest ? [] : [{ name: 'person.remove', payload: { person: spare } } as const]),
    { name: 'hat.wear', payload: { on: true } },
    ...CARD_KINDS.map((kind): Command => ({ name: 'card.post', payload: { kind, text: 'Woorden', ...pointing(circle, kind) } })),
    ...CARD_KINDS.map((kind): Command => ({ name: 'card.post', payload: { kind, text: 'Namens', as: guest, ...pointing(circle, kind) } })),
    ...(bringer === null ? [] : [{ name: 'card.post', payload: { kind: 'check-in', text: 'Namens', as: bringer } } as const]),
    { name: 'hat.wear', payload: { on: false } },
    { name: 'bringer.set', payload: { person: bringer } },
    { name: 'notulist.set', payload: { person: room.notulist } },
    { name: 'co-host.set', payload: { person: preparing, on: false } },
    { name: 'co-host.set', payload: { person: preparing, on: true } },
    { name: 'letter.release', payload: { on: true } },
    { name: 'letter.release', payload: { on: false } },
    { name: 'management.answer', payload: { yes: true } },
    { name: 'management.answer', payload: { yes: true, person: guest } },
    { name: 'management.approve', payload: {} },
    { name: 'management.drop', payload: {} },
    { name: 'case.bring', payload: { text: 'Misschien', form: 'difficult' } },
    { name: 'phase.go', payload: { to: room.phase } },
    { name: 'timer.extend', payload: { minutes: 1 } },
    { name: 'timer.pause', payload: { on: true } },
    { name: 'caption.set', payload: { text: 'Even stil.' } },
    { name: 'spotlight.set', payload: { on: { kind: 'card', card: question } } },
    { name: 'screen.blank', payload: { on: true } },
    { name: 'screen.blank', payload: { on: false } },
    { name: 'screen.join', payload: { shown: false } },
    { name: 'screen.join', payload: { shown: true } },
    { name: 'caption.keep', payload: { text: 'Even stil.', on: true } },
    { name: 'caption.keep', payload: { text: 'Even stil.', on: false } },
    { name: 'moment.mark', payload: { text: 'Een kantelpunt' } },
    ...room.moments.flatMap((moment): readonly Command[] => [
      { name: 'moment.rename', payload: { moment, text: 'Een keerpunt' } },
      { name: 'moment.drop', payload: { moment } },
    ]),
    { name: 'silence.start', payload: { seconds: 60 } },
    { name: 'silence.end', payload: {} },
    { name: 'listen.set', payload: { on: true } },
    { name: 'card.edit', payload: { card: own, text: 'Tijdens het luisteren' } },
    { name: 'listen.set', payload: { on: false } },
    { name: 'turns.start', payload: {} },
    { name: 'turns.next', payload: {} },
    { name: 'turns.end', payload: {} },
    { name: 'urgent.set', payload: { on: true } },
    { name: 'urgent.set', payload: { on: false } },
    { name: 'hand.raise', payload: { on: true } },
    { name: 'hand.raise', payload: { on: true, person: guest } },
    { name: 'hand.raise', payload: { on: false } },
    { name: 'hand.raise', payload: { on: false, person: guest } },
    ...(bringer === null ? [] : [{ name: 'hand.raise', payload: { on: false, person: bringer } } as const]),
    { name: 'ready.set', payload: { on: true } },
    { name: 'ready.set', payload: { on: true, person: guest } },
    { name: 'ready.set', payload: { on: false, person: guest } },
    { name: 'card.react', payload: { card: question, reaction: 'touched' } },
    { name: 'card.react', payload: { card: question, reaction: null } },
    { name: 'tips.open', payload: { all: false } },
    { name: 'tips.open', payload: { all: true } },
    { name: 'group.put', payload: { card: question, into: { kind: 'card', card: beside } } },
    ...rowsOf(room.groups).flatMap(({ id }): readonly Command[] => [
      { name: 'group.name', payload: { group: id, name: 'Wat hielp' } },
      { name: 'group.put', payload: { card: question, into: null } },
      { name: 'group.put', payload: { card: question, into: { kind: 'group', group: id } } },
      { name: 'group.dissolve', payload: { group: id } },
    ]),
    { name: 'link.make', payload: { kind: 'tension', from: { kind: 'card', card: question }, to: { kind: 'card', card: beside } } },
    { name: 'link.make', payload: { kind: 'same', from: { kind: 'card', card: question }, to: { kind: 'point', point: 0 } } },
    ...rowsOf(room.links).flatMap(({ id }): readonly Command[] => [
      { name: 'link.tell', payload: { link: id, words: { where: 'Hier', origin: '', problem: '', whom: '' } } },
      { name: 'link.drop', payload: { link: id } },
    ]),
    { name: 'case.form', payload: { form: session.script.form === 'success' ? 'success' : 'difficult' } },
    { name: 'card.react', payload: { card: own, reaction: 'doubt' } },
    { name: 'sheet.claim', payload: { sheet: free } },
    { name: 'sheet.claim', payload: { sheet: free, person: guest } },
    { name: 'sheet.leave', payload: { person: guest } },
    { name: 'sheet.leave', payload: {} },
    { name: 'case.mark', payload: { card: proposed, recognisable: true, urgent: false } },
    { name: 'case.choose', payload: { card: proposed } },
    { name: 'case.release', payload: { on: true } },
    { name: 'case.release', payload: { on: false } },
    // Where proposals are marked, the others still have to.
    ...(marksCases ? [] : [{ name: 'case.erase', payload: {} } as const]),
    { name: 'card.edit', payload: { card: own, text: 'Anders gezegd' } },
    { name: 'card.edit', payload: { card: question, text: 'Wat deed je toen?' } },
    { name: 'card.mark', payload: { card: question, mark: 'asked' } },
    { name: 'card.answer', payload: { card: question, answer: 'luisteren' } },
    { name: 'card.withdraw', payload: { card: question } },
    { name: 'card.restore', payload: { card: question } },
    { name: 'card.share', payload: { card: own } },
    ...kept.map((card): Command => ({ name: 'card.share', payload: { card } })),
    { name: 'card.harvest', payload: { card: own, on: true } },
    { name: 'card.keep', payload: { card: own, on: true } },
    { name: 'card.look', payload: { card: own, how: 'done', noticed: 'Het werkte' } },
    ...(mislaid === null ? [] : [{ name: 'card.erase', payload: { card: mislaid } } as const]),
    { name: 'own.erase', payload: { name: false, person: guest } },
    { name: 'cards.reveal', payload: { kind: 'factor' } },
    { name: 'cards.reveal', payload: { kind: 'strength' } },
    ...inRooms(circle, session),
    { name: 'session.close', payload: {} },
    { name: 'card.mark', payload: { card: question, mark: 'asked' } },
    { name: 'session.reopen', payload: {} },
  ];
};

/** The circle divides, comes back, and goes on where it was. */
const inRooms = (circle: Circle, session: Session): readonly Command[] => {
  const plenary = session.rooms[PLENARY];
  const { actor } = circle.who('without a place');
  const person = actor?.kind === 'person' ? actor.person : circle.guest;
  // Rooms that were open are not divided over again.
  const [room, other] = [1, 2].map((nr) => `room-${String(Object.keys(session.rooms).length - 1 + nr)}` as RoomId) as [RoomId, RoomId];
  const [before = room] = roomsOf(session.breakout);
  return [
    { name: 'lead.answer', payload: { room: before, yes: true } },
    { name: 'lead.answer', payload: { room: before, yes: false } },
    { name: 'rooms.form', payload: { count: 2, by: 'department' } },
    { name: 'rooms.drop', payload: {} },
    { name: 'rooms.form', payload: { count: 2, by: 'random' } },
    { name: 'room.choose', payload: { room } },
    { name: 'room.name', payload: { room, name: 'De hoek' } },
    { name: 'room.script', payload: { room: other, script: session.script.id } },
    { name: 'person.move', payload: { person: circle.guest, room } },
    { name: 'rooms.open', payload: {} },
    { name: 'rooms.warn', payload: { minutes: 2 } },
    { name: 'rooms.extend', payload: { minutes: 5 } },
    { name: 'rooms.caption', payload: { text: 'Nog even.' } },
    { name: 'card.lift', payload: { card: circle.question, on: true } },
    { name: 'lift.answer', payload: { card: circle.question, yes: true } },
    { name: 'room.visit', payload: { room } },
    { name: 'room.help', payload: { on: true } },
    { name: 'harvest.lift', payload: { on: true } },
    { name: 'rooms.close', payload: {} },
    { name: 'lead.ask', payload: { room, person } },
    { name: 'phase.go', payload: { to: plenary?.phase ?? ('check-in' as PhaseId) } },
  ];
};

/** Cards of anybody that only their owner sees. */
const MOST_KEPT = 4;
const SPARE = 'Reserve';

const pointing = ({ question, guest }: Circle, kind: (typeof CARD_KINDS)[number]) => ({
  ...(kind === 'case' ? { form: 'difficult' as const } : {}),
  ...(kind === 'strength' ? { to: guest } : {}),
  ...(kind === 'follow-up' ? { parent: question } : {}),
});
