import { every } from '../bench/clock.ts';
import { createDice } from './dice.ts';
import { gather } from './gather.ts';
import type { Answer, Entry, Order } from './journal.ts';
import type { Member } from './member.ts';

/** The process with the clients: twenty people who go on working whatever happens to the server, and write down what they saw. */
const dice = createDice(Number(process.argv[2]));
let members: readonly Member[] = [];
let entries: Entry[] = [];
let actions = 0;
let working = false;
let seenRows = new Set<string>();

const note = (entry: Entry): void => {
  if (entry.kind === 'saw-row') {
    if (seenRows.has(entry.row)) return;
    seenRows.add(entry.row);
  }
  entries.push(entry);
};

const answer = (said: Answer): void => {
  process.send?.(said);
};

const orders: { readonly [Kind in Order['kind']]: (order: Extract<Order, { kind: Kind }>) => Promise<void> } = {
  async begin({ url, marker, pace }) {
    for (const member of members) member.close();
    [entries, seenRows] = [[], new Set()];
    const circle = await gather({ url, marker, pace, dice, note });
    members = circle.members;
    answer({ kind: 'begun', begun: circle.begun });
  },
  async work() {
    working = true;
    const fresh = new Set(members);
    let turn = 0;
    await every(STEP, () => {
      const member = members[(turn += 1) % members.length];
      if (working && member !== undefined && member.connected) {
        if (fresh.delete(member)) member.repeat();
        else if (member.act()) actions += 1;
      }
      return working;
    });
  },
  async return() {
    await every(1, () => !members.every(({ present }) => present));
    answer({ kind: 'returned' });
  },
  async report() {
    working = false;
    await every(1, () => members.some(({ connected }) => connected));
    const cards = new Set(
      entries.flatMap((entry) => (entry.kind === 'answered' && entry.ack.ok && entry.ack.card ? [entry.ack.card] : [])),
    );
    answer({ kind: 'report', actions, cards: cards.size, entries });
    [entries, actions] = [[], 0];
  },
};

// What fails here ends the process, with its trace.
process.on('message', (order: Order) => void (orders[order.kind] as (order: Order) => Promise<void>)(order));
process.on('disconnect', () => process.exit());
// Each of a hundred stock providers listens for the end of the process.
process.setMaxListeners(0);

/** Milliseconds between two things somebody does; everybody has a turn ten times a second. */
const STEP = 5;
