import { docName } from '../../../shared/doc/names.ts';
import { PLENARY, type ParticipantId, type SessionId } from '../../../shared/ids.ts';
import type { Seat } from '../../../shared/protocol/control.ts';
import type { ServedPerson, ServedSession } from '../stage.ts';
import { openTab, type Tab } from '../wire/tab.ts';
import type { Order } from './order.ts';

/** Somebody in a session, at a tab. */
export interface Member {
  readonly session: ServedSession;
  readonly person: ServedPerson;
  readonly tab: Tab;
}

export interface Company {
  /** Whether everybody has the own desk open as well, as browsers have. */
  readonly desks: boolean;
  readonly onUpdate?: (session: ServedSession, update: Uint8Array) => void;
}

/** Everybody of some sessions comes in, a few at a time. */
export const comeIn = async (order: Order, sessions: readonly ServedSession[], company: Company): Promise<readonly Member[]> => {
  const seats = sessions.flatMap((session) => session.people.map((person) => ({ session, person })));
  const members: Member[] = [];
  while (members.length < seats.length) {
    const next = seats.slice(members.length, members.length + AT_ONCE);
    members.push(...(await Promise.all(next.map(async (seat) => ({ ...seat, tab: await openFor(order, seat, 'participant', company) })))));
  }
  return members;
};

export const openFor = (
  order: Order,
  { session, person }: Omit<Member, 'tab'>,
  seat: Seat,
  { desks, onUpdate }: Company = { desks: false },
): Promise<Tab> => {
  const here = { session: session.id as SessionId, room: PLENARY };
  const floor = docName({ kind: 'floor', ...here });
  const desk = docName({ kind: 'desk', ...here, person: person.id as ParticipantId });
  return openTab({
    port: order.server.port,
    cookie: person.cookie,
    code: session.code,
    seat,
    documents: desks ? [floor, desk] : [floor],
    ...(onUpdate && { onUpdate: (update) => onUpdate(session, update) }),
  });
};

const AT_ONCE = 25;
