import type { CardId, GroupId, LinkId, MomentId, ParticipantId, RoomId, ScriptId, SheetId } from '../../../shared/ids.ts';
import { MARKS, WAYS_IT_WENT, type Card, type PostedKind } from '../../../shared/model/card.ts';
import { FORMINGS, roomsOf } from '../../../shared/model/rooms.ts';
import { REACTIONS } from '../../../shared/model/reactions.ts';
import type { Room, Session } from '../../../shared/model/session.ts';
import { idsOf } from '../../../shared/model/table.ts';
import { phaseOf } from '../../../shared/script/engine.ts';
import type { CommandName, Commands } from '../../../shared/session/commands.ts';

/** What a command can be about; the number decides the rest. */
export interface Choice {
  readonly nr: number;
  readonly on: boolean;
  readonly person: ParticipantId;
  readonly card: CardId;
  readonly sheet: SheetId;
  readonly session: Session;
  readonly room: Room;
}

/** A command of each name. */
export const PAYLOADS: { readonly [Name in CommandName]: (choice: Choice) => Commands[Name] } = {
  'session.change': ({ nr, on }) =>
    on ? { title: `Titel ${String(nr)}` } : { clip: { title: `Clip ${String(nr)}`, link: '', question: '', points: ['Een punt'] } },
  'script.change': ({ on }) => ({ script: (on ? 'success-experience' : 'difficult-experience') as ScriptId }),
  'session.close': () => ({}),
  'session.reopen': () => ({}),
  'person.rename': ({ nr }) => ({ name: `Naam ${String(nr)}`, department: null }),
  'person.leave': () => ({}),
  'person.remove': ({ person }) => ({ person }),
  'guest.add': ({ nr }) => ({ name: `Gast ${String(nr)}`, department: null }),
  'hat.wear': ({ on }) => ({ on }),
  'bringer.set': ({ on, person }) => ({ person: on ? person : null }),
  'notulist.set': ({ on, person }) => ({ person: on ? person : null }),
  'co-host.set': ({ person, on }) => ({ person, on }),
  'letter.release': ({ on }) => ({ on }),
  'management.answer': ({ on, nr, person }) => ({ yes: on, ...(nr % 4 === 0 ? { person } : {}) }),
  'management.approve': () => ({}),
  'management.drop': () => ({}),
  'phase.go': ({ room, nr }) => ({ to: pick(room.script.phases, nr).id }),
  'timer.extend': ({ on }) => ({ minutes: on ? 5 : -5 }),
  'timer.pause': ({ on }) => ({ on }),
  'caption.set': ({ nr }) => ({ text: nr % 3 === 0 ? null : `Regel ${String(nr)}` }),
  'caption.keep': ({ nr, on }) => ({ text: `Regel ${String(nr % 4)}`, on }),
  'moment.mark': ({ nr }) => ({ text: nr % 2 === 0 ? '' : `Kantelpunt ${String(nr)}` }),
  'moment.rename': ({ nr, room }) => ({ moment: momentIn(room, nr), text: `Keerpunt ${String(nr)}` }),
  'moment.drop': ({ nr, room }) => ({ moment: momentIn(room, nr) }),
  'silence.start': ({ nr }) => ({ seconds: 10 + (nr % 100) }),
  'silence.end': () => ({}),
  'listen.set': ({ nr }) => ({ on: nr % 4 === 0 }),
  'turns.start': () => ({}),
  'turns.next': () => ({}),
  'turns.end': () => ({}),
  'urgent.set': ({ nr }) => ({ on: nr % 3 === 0 }),
  'hand.raise': ({ on, nr, person }) => ({ on, ...(nr % 4 === 0 ? { person } : {}) }),
  'ready.set': ({ on, nr, person }) => ({ on, ...(nr % 4 === 0 ? { person } : {}) }),
  'spotlight.set': ({ nr, card, sheet }) => ({ on: pick([null, { kind: 'card', card }, { kind: 'sheet', sheet }] as const, nr) }),
  'screen.blank': ({ on }) => ({ on }),
  'screen.join': ({ on }) => ({ shown: on }),
  'sheet.claim': ({ sheet, on, person }) => ({ sheet, ...(on ? {} : { person }) }),
  'sheet.leave': () => ({}),
  'case.mark': ({ card, on, nr }) => ({ card, recognisable: on, urgent: nr % 3 === 0 }),
  'case.choose': ({ card, nr }) => ({ card: nr % 5 === 0 ? null : card }),
  'case.release': ({ on }) => ({ on }),
  'case.bring': ({ nr, on }) => ({ text: `Ervaring ${String(nr)}`, form: on ? 'difficult' : 'success' }),
  'case.form': ({ on }) => ({ form: on ? 'difficult' : 'success' }),
  'case.erase': () => ({}),
  'own.erase': ({ nr, on, person }) => ({ name: nr % 7 === 0, ...(on ? {} : { person }) }),
  'card.post': ({ room, nr, on, person, card }) => {
    const rows = phaseOf(room.script, room.phase)?.contributions ?? [];
    const kind = pick([...rows.map((row) => row.kind), 'question'] as const, nr);
    return {
      kind,
      text: `Woorden ${String(nr)}`,
      ...(kind === 'case' ? { form: 'success' as const } : {}),
      ...(kind === 'strength' ? { to: person } : {}),
      ...(kind === 'follow-up' ? { parent: card } : {}),
      ...(kind === 'factor' && on ? { anonymous: true } : {}),
      ...(nr % 5 === 0 ? { as: person } : {}),
    };
  },
  'card.edit': ({ card, nr }) => ({ card, text: `Andere woorden ${String(nr)}` }),
  'card.withdraw': ({ card }) => ({ card }),
  'card.restore': ({ card }) => ({ card }),
  'card.erase': ({ card }) => ({ card }),
  'card.share': ({ card }) => ({ card }),
  'card.harvest': ({ card, on }) => ({ card, on }),
  'card.mark': ({ card, nr }) => ({ card, mark: pick(MARKS, nr) }),
  'card.answer': ({ card, nr }) => ({ card, answer: nr % 4 === 0 ? '' : `Antwoord ${String(nr)}` }),
  'cards.reveal': ({ room, nr }) => ({ kind: pick(['factor', ...idsOf(room.cards.waiting)].slice(-2), nr) as PostedKind }),
  'card.react': ({ card, nr }) => ({ card, reaction: pick([...REACTIONS, null], nr) }),
  'card.keep': ({ card, on }) => ({ card, on }),
  'card.look': ({ card, nr }) => ({ card, how: pick([...WAYS_IT_WENT, null], nr), noticed: nr % 3 === 0 ? '' : `Gemerkt ${String(nr)}` }),
  'tips.open': ({ on }) => ({ all: on }),
  'group.put': ({ card, nr, room }) => ({
    card,
    into: pick(
      [null, { kind: 'card', card: pick([...idsOf(room.cards.all), card], nr) }, { kind: 'group', group: groupIn(room, nr) }] as const,
      nr,
    ),
  }),
  'group.name': ({ nr, room }) => ({ group: groupIn(room, nr), name: `Groep ${String(nr)}` }),
  'group.dissolve': ({ nr, room }) => ({ group: groupIn(room, nr) }),
  'link.make': ({ card, nr, room, on }) => ({
    kind: on ? 'tension' : 'same',
    from: { kind: 'card', card },
    to: pick(
      [
        { kind: 'point', point: nr % 3 },
        { kind: 'group', group: groupIn(room, nr) },
        { kind: 'card', card: pick([...idsOf(room.cards.all), card], nr) },
      ] as const,
      nr,
    ),
  }),
  'link.tell': ({ nr, room }) => ({
    link: linkIn(room, nr),
    words: { where: `Waar ${String(nr)}`, origin: '', problem: 'Soms', whom: 'Voor ons' },
  }),
  'link.drop': ({ nr, room }) => ({ link: linkIn(room, nr) }),
  'rooms.form': ({ nr, on }) => ({ count: 2 + (nr % 3), by: on ? 'choice' : pick(FORMINGS, nr) }),
  'rooms.drop': () => ({}),
  'rooms.open': () => ({}),
  'rooms.warn': ({ nr }) => ({ minutes: nr % 3 === 0 ? null : 2 }),
  'rooms.close': () => ({}),
  'rooms.extend': () => ({ minutes: 5 }),
  'rooms.caption': ({ nr }) => ({ text: nr % 3 === 0 ? '' : `Aan allen ${String(nr)}` }),
  'room.name': (choice) => ({ room: someRoom(choice), name: `Groep ${String(choice.nr)}` }),
  'room.script': (choice) => ({ room: someRoom(choice), script: choice.on ? ('success-experience' as ScriptId) : null }),
  'room.visit': (choice) => ({ room: someRoom(choice) }),
  'room.choose': (choice) => ({ room: someRoom(choice) }),
  'room.help': ({ on }) => ({ on }),
  'person.move': (choice) => ({ person: choice.person, room: choice.nr % 5 === 0 ? null : someRoom(choice) }),
  'lead.ask': (choice) => ({ room: someRoom(choice), person: choice.nr % 5 === 0 ? null : choice.person }),
  'lead.answer': (choice) => ({ room: someRoom(choice), yes: choice.nr % 3 !== 0 }),
  'card.lift': ({ card, nr }) => ({ card, on: nr % 4 !== 0 }),
  'lift.answer': ({ card, nr }) => ({ card, yes: nr % 3 !== 0 }),
  'harvest.lift': ({ on }) => ({ on }),
};

const groupIn = (room: Room, nr: number) => pick([...idsOf(room.groups), 'group00000001' as GroupId], nr);
const momentIn = (room: Room, nr: number) => pick([...room.moments, 'moment000001' as MomentId], nr);
const linkIn = (room: Room, nr: number) => pick([...idsOf(room.links), 'link000000001' as LinkId], nr);

/** Cards with which something can come of it. */
export const FITS: Partial<Record<string, (card: Card) => boolean>> = {
  'card.restore': ({ withdrawn }) => withdrawn,
  'card.share': ({ kind, seenBy, withdrawn }) => kind !== 'tip' && seenBy === 'owner' && !withdrawn,
  'card.look': ({ earlier, withdrawn }) => earlier !== undefined && !withdrawn,
  'card.mark': ({ kind }) => kind === 'question',
  'card.answer': ({ kind }) => kind === 'question',
  'case.mark': ({ kind }) => kind === 'case',
  'case.choose': ({ kind }) => kind === 'case',
};

export const pick = <One>(among: readonly One[], which: number): One => {
  const one = among[which % among.length];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

const someRoom = ({ session, nr }: Choice): RoomId => pick([...Object.keys(session.rooms), ...roomsOf(session.breakout)] as RoomId[], nr);
