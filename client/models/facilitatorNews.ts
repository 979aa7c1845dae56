import type { CardId, ParticipantId } from '../../shared/ids.ts';
import type { DeskView, FloorView } from '../../shared/session/views.ts';

/** What changed around the facilitator, as the one polite live region tells it: nothing she did herself, never a word of a card. */
export type ConsoleNews =
  | { readonly kind: 'closed' }
  | { readonly kind: 'phase'; readonly phase: FloorView['phases'][keyof FloorView['phases']] }
  | { readonly kind: 'joined' | 'left' | 'hand'; readonly name: string }
  | { readonly kind: 'allReady' }
  | { readonly kind: 'cards' | 'waiting' | 'notNow' | 'answered'; readonly count: number };

/** The moment the console stands at. */
export interface ConsoleMoment {
  readonly floor: FloorView;
  readonly desk: DeskView;
}

export const consoleNews = (before: ConsoleMoment, after: ConsoleMoment): readonly ConsoleNews[] => {
  const { session, room, phases } = after.floor;
  // Somebody came to another room: nothing of it is news.
  if (room.id !== before.floor.room.id) return [];
  if (session.closed !== before.floor.session.closed) return session.closed ? [{ kind: 'closed' }] : [];
  const phase = phases[room.phase];
  const fresh = cardsOf(after).filter((id) => !(id in before.floor.cards));
  const marked = (mark: 'not-now' | 'answered') =>
    cardsOf(after).filter((id) => after.floor.cards[id]?.mark === mark && id in before.floor.cards && before.floor.cards[id]?.mark !== mark)
      .length;
  const waits = waiting(after) - waiting(before);
  return [
    ...(phase !== undefined && room.phase !== before.floor.room.phase ? [{ kind: 'phase', phase } as const] : []),
    ...people(after, before).map((name) => ({ kind: 'joined', name }) as const),
    ...people(before, after).map((name) => ({ kind: 'left', name }) as const),
    ...hands(after, before).map((name) => ({ kind: 'hand', name }) as const),
    ...(isAllReady(after) && !isAllReady(before) ? [{ kind: 'allReady' } as const] : []),
    ...counted('cards', fresh.length),
    ...counted('waiting', waits > 0 ? waiting(after) : 0),
    ...counted('notNow', marked('not-now')),
    ...counted('answered', marked('answered')),
  ];
};

const counted = (kind: 'cards' | 'waiting' | 'notNow' | 'answered', count: number): readonly ConsoleNews[] =>
  count > 0 ? [{ kind, count }] : [];

/** Cards of others. */
const cardsOf = ({ floor, desk }: ConsoleMoment): readonly CardId[] =>
  (Object.keys(floor.cards) as CardId[]).filter((id) => !(id in desk.cards));

const waiting = ({ floor }: ConsoleMoment): number => Object.values(floor.room.waiting).reduce((sum, count) => sum + count, 0);

/** Who would like to speak since; a guest without device does so by the facilitator's own hand. */
const hands = (now: ConsoleMoment, then: ConsoleMoment): readonly string[] =>
  now.floor.room.hands
    .filter((id) => !then.floor.room.hands.includes(id) && now.floor.people[id]?.guest === false && id !== now.desk.me.id)
    .map((id) => now.floor.people[id]?.name ?? '');

const isAllReady = ({ floor }: ConsoleMoment): boolean => floor.room.ready.count > 0 && floor.room.ready.count >= floor.room.ready.of;

/** Who is here now and was not there; a guest without device comes by the facilitator's own hand. */
const people = (now: ConsoleMoment, then: ConsoleMoment): readonly string[] =>
  (Object.keys(now.floor.people) as ParticipantId[])
    .map((id) => [now.floor.people[id], then.floor.people[id]] as const)
    .filter(([person, was]) => person?.presence === 'here' && !person.guest && was?.presence !== 'here')
    .map(([person]) => person?.name ?? '');
