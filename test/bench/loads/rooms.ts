import { docName } from '../../../shared/doc/names.ts';
import type { ParticipantId, RoomId, SessionId, SheetId } from '../../../shared/ids.ts';
import { every } from '../clock.ts';
import { SHEETS } from '../kring/script.ts';
import type { ServedPerson, ServedSession } from '../stage.ts';
import { quantile } from '../statistics.ts';
import { shares, usage } from '../usage.ts';
import { openTab, type Tab } from '../wire/tab.ts';
import { findMarks, markedText } from './marked.ts';
import type { Load, Measures, Order } from './order.ts';
import { openFor } from './tabs.ts';

export interface RoomsOrder {
  readonly rooms: number;
  /** Contributions a second in the quiet room, and in each of the others while they storm. */
  readonly quiet: number;
  readonly storm: number;
  readonly seconds: number;
  readonly drain: number;
}

/**
 * A circle in subgroups: how soon one quiet room is answered and sees its own cards, while the others are silent, while they storm, and so
 * on in turns: a busy minute of the machine hits both.
 */
export const rooms: Load<RoomsOrder> = async (order) => {
  const { seconds, drain, quiet, storm, pid } = order;
  const session = (order.server.sessions ?? [])[0] as ServedSession;
  const seen = createSeen();
  const groups = await apart(order, session, (update) => findMarks(update, seen.see));
  const [calm = [], ...others] = groups;
  for (const tab of groups.flat()) await tab.command('sheet.claim', { sheet: SHEETS[0] as string as SheetId });

  const figures = { alone: createFigures(), beside: createFigures() };
  let [number, stormed, refused] = [0, 0, 0];
  const turn = async ({ acknowledged, delays }: Figures, rate: number) => {
    const start = performance.now();
    let [asked, loud] = [0, 0];
    await every(TICK, () => {
      const now = performance.now();
      for (; asked < ((now - start) / 1000) * quiet; asked += 1) {
        const tab = calm[asked % calm.length] as Tab;
        const at = performance.now();
        seen.await(number, { at, people: calm.length, delays });
        void post(tab, number).then(({ ok }) => (ok ? acknowledged.push(performance.now() - at) : (refused += 1)));
        number += 1;
      }
      for (; loud < ((now - start) / 1000) * rate * others.length; loud += 1) {
        const group = others[loud % others.length] as readonly Tab[];
        const tab = group[Math.floor(loud / others.length) % group.length] as Tab;
        void act(tab, stormed).then(({ ok }) => (refused += ok ? 0 : 1));
        stormed += 1;
      }
      return now < start + (seconds * 1000) / TURNS;
    });
    const cap = performance.now() + drain * 1000;
    await every(TICK, () => performance.now() < cap && seen.missing() > 0);
  };

  // Once before it counts, so that the first turn is not the one in which everything is translated.
  await turn(createFigures(), storm);
  const before = usage(pid);
  for (let at = 0; at < TURNS; at += 1) {
    await turn(figures.alone, 0);
    await turn(figures.beside, storm);
  }
  return {
    ...measured('alone', figures.alone),
    ...measured('beside', figures.beside),
    ackTimes: quantile(figures.beside.acknowledged, 0.95) / quantile(figures.alone.acknowledged, 0.95),
    seenTimes: quantile(figures.beside.delays, 0.95) / quantile(figures.alone.delays, 0.95),
    ...shares(before, usage(pid)),
    refused,
    late: seen.missing(),
    closed: groups.flat().filter(({ isOpen }) => !isOpen).length,
  };
};

/** The facilitator divides the circle; then everybody opens the floor and the own desk of the room they are in. */
const apart = async (order: Order & RoomsOrder, session: ServedSession, hear: (update: Uint8Array) => void) => {
  const host = await openFor(order, { session, person: session.facilitator }, 'facilitator');
  await host.command('rooms.form', { count: order.rooms, by: 'hand' });
  const roomOf = (at: number): RoomId => `room-${(at % order.rooms) + 1}` as RoomId;
  for (const [at, { id }] of session.people.entries()) await host.command('person.move', { person: id as ParticipantId, room: roomOf(at) });
  const opened = await host.command('rooms.open', {});
  if (!opened.ok) throw new Error('the rooms do not open');
  const groups: Tab[][] = Array.from({ length: order.rooms }, () => []);
  for (const [at, person] of session.people.entries())
    groups[at % order.rooms]?.push(await sit(order, session, { person, room: roomOf(at), hear }));
  return groups;
};

interface Sitting {
  readonly person: ServedPerson;
  readonly room: RoomId;
  readonly hear: (update: Uint8Array) => void;
}

const sit = (order: Order, { id, code }: ServedSession, { person, room, hear }: Sitting): Promise<Tab> => {
  const here = { session: id as SessionId, room };
  const documents = [docName({ kind: 'floor', ...here }), docName({ kind: 'desk', ...here, person: person.id as ParticipantId })];
  return openTab({ port: order.server.port, cookie: person.cookie, code, seat: 'participant', documents, onUpdate: hear });
};

const post = (tab: Tab, number: number) => tab.command('card.post', { kind: 'question', text: markedText(number) });

/** Cards, places and factors; nobody writes more cards than one may. */
const act = (tab: Tab, number: number) =>
  number % 5 === 0
    ? tab.command('card.post', { kind: 'factor', text: 'Ik had al vaker met hem gesproken' })
    : tab.command('sheet.claim', { sheet: SHEETS[Math.floor(number / 41) % SHEETS.length] as string as SheetId });

interface Figures {
  readonly acknowledged: number[];
  readonly delays: number[];
}

const createFigures = (): Figures => ({ acknowledged: [], delays: [] });

const measured = (when: string, { acknowledged, delays }: Figures): Measures => ({
  [`${when}AckP50`]: quantile(acknowledged, 0.5),
  [`${when}AckP95`]: quantile(acknowledged, 0.95),
  [`${when}P50`]: quantile(delays, 0.5),
  [`${when}P95`]: quantile(delays, 0.95),
});

/** Which card is seen by how many of its room. */
const createSeen = () => {
  const waiting = new Map<number, { readonly at: number; readonly people: number; readonly delays: number[]; seen: number }>();
  return {
    await(number: number, card: { readonly at: number; readonly people: number; readonly delays: number[] }) {
      waiting.set(number, { ...card, seen: 0 });
    },
    see(number: number) {
      const card = waiting.get(number);
      if (card === undefined || (card.seen += 1) < card.people) return;
      waiting.delete(number);
      card.delays.push(performance.now() - card.at);
    },
    missing: () => waiting.size,
  };
};

/** Milliseconds. */
const TICK = 2;
/** Of each kind, in a run. */
const TURNS = 4;
