import type { CardId, SheetId } from '../../../shared/ids.ts';
import { every } from '../clock.ts';
import { SHEETS } from '../kring/script.ts';
import { quantile } from '../statistics.ts';
import { residentMemory, shares, usage } from '../usage.ts';
import { findMarks, markedText } from './marked.ts';
import type { Load } from './order.ts';
import { comeIn, openFor, type Member } from './tabs.ts';

export interface CommandsOrder {
  /** Contributions a second, of everybody together. */
  readonly rate: number;
  readonly seconds: number;
  readonly drain: number;
  readonly desks: boolean;
}

/** People who claim, post and mark while factors are revealed: how soon it is acknowledged, and how soon the last one sees a card. */
export const commands: Load<CommandsOrder> = async (order) => {
  const { rate, seconds, drain, desks, pid } = order;
  const sessions = order.server.sessions ?? [];
  const size = new Map(sessions.map(({ id, people }) => [id, people.length]));
  const posted = createPosted();
  const members = await comeIn(order, sessions, {
    desks,
    onUpdate: (session, update) => findMarks(update, (number) => posted.seen(number, size.get(session.id) ?? 0)),
  });
  const hosts = await Promise.all(sessions.map((session) => openFor(order, { session, person: session.facilitator }, 'facilitator')));
  for (const { tab } of members) await claim(tab, 0);

  const acknowledged: number[] = [];
  let [done, refused, waiting] = [0, 0, 0];
  const timed = async (work: Promise<{ readonly ok: boolean }>) => {
    const at = performance.now();
    waiting += 1;
    const { ok } = await work;
    waiting -= 1;
    acknowledged.push(performance.now() - at);
    if (ok) done += 1;
    else refused += 1;
  };

  const start = performance.now();
  const before = usage(pid);
  // Each host reveals in one's own time.
  const revealEach = REVEAL_EVERY / hosts.length;
  let revealed = 0;
  let sent = 0;
  await every(TICK, () => {
    const now = performance.now();
    for (; sent < ((now - start) / 1000) * rate; sent += 1) {
      const member = members[(sent * STRIDE) % members.length];
      const action = MIX[sent % MIX.length];
      if (member !== undefined && action !== undefined) void timed(action(member, sent, posted));
    }
    for (; revealed < (now - start) / revealEach - 1; revealed += 1)
      void timed((hosts[revealed % hosts.length] as Member['tab']).command('cards.reveal', { kind: 'factor' }));
    return now < start + seconds * 1000;
  });
  const worked = usage(pid);
  const cap = performance.now() + drain * 1000;
  await every(TICK, () => performance.now() < cap && (waiting > 0 || posted.unseen() > 0));
  const after = usage(pid);
  const late = posted.unseen();
  posted.giveUp();

  return {
    ackP50: quantile(acknowledged, 0.5),
    ackP95: quantile(acknowledged, 0.95),
    p50: quantile(posted.delays, 0.5),
    p95: quantile(posted.delays, 0.95),
    p99: quantile(posted.delays, 0.99),
    done,
    refused,
    late,
    closed: members.filter(({ tab }) => !tab.isOpen).length,
    cpuPer1000: ((after.server - before.server) / sent) * 1000,
    ...shares(before, worked),
    rss: residentMemory(pid).now,
  };
};

type Posted = ReturnType<typeof createPosted>;

/** Which card is seen by how many, and how long it took until all had it. */
const createPosted = () => {
  const waiting = new Map<number, { readonly at: number; seen: number }>();
  const delays: number[] = [];
  return {
    delays,
    post(number: number) {
      waiting.set(number, { at: performance.now(), seen: 0 });
    },
    seen(number: number, people: number) {
      const card = waiting.get(number);
      if (card === undefined) return;
      card.seen += 1;
      if (card.seen < people) return;
      waiting.delete(number);
      delays.push(performance.now() - card.at);
    },
    unseen: () => waiting.size,
    /** What did not reach everybody counts with its age. */
    giveUp() {
      for (const { at } of waiting.values()) delays.push(performance.now() - at);
    },
  };
};

type Action = (member: Member, number: number, posted: Posted) => Promise<{ readonly ok: boolean }>;

const claim = (tab: Member['tab'], number: number) =>
  tab.command('sheet.claim', { sheet: SHEETS[number % SHEETS.length] as string as SheetId });

const post: Action = ({ tab }, number, posted) => {
  posted.post(number);
  return tab.command('card.post', { kind: 'question', text: markedText(number) });
};

const mark: Action = ({ tab, session }, number) => {
  const card = session.cards[number % session.cards.length] as CardId;
  return tab.command('card.mark', { card, mark: number % 2 === 0 ? 'asked' : 'answered' });
};

const move: Action = ({ tab }, number) => claim(tab, number);
const factor: Action = ({ tab }) => tab.command('card.post', { kind: 'factor', text: 'Ik had al vaker met hem gesproken' });

/** What ten contributions are. */
const MIX: readonly Action[] = [post, post, mark, post, move, post, post, factor, post, post];
/** With a stride prime to the number of people everybody has a turn. */
const STRIDE = 7;
/** Milliseconds. */
const [TICK, REVEAL_EVERY] = [2, 5_000];
