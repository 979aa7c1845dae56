import type { CardId, SheetId } from '../../../shared/ids.ts';
import { SHEETS } from '../kring/script.ts';
import { quantile } from '../statistics.ts';
import type { ServedSession } from '../stage.ts';
import type { Load } from './order.ts';
import { comeIn, type Member } from './tabs.ts';

export interface CostOrder {
  readonly desks: boolean;
  readonly commands: number;
  /** How many of the first session take turns. */
  readonly people: number;
}

/** What one command costs, done by the people of one session one after the other; in each of the others somebody looks on. */
export const cost: Load<CostOrder> = async (order) => {
  const { desks, commands, people, ask } = order;
  const [first, ...others] = order.server.sessions ?? [];
  if (first === undefined) throw new Error('no session');
  const members = await comeIn(order, [withPeople(first, people)], { desks });
  const bystanders = await comeIn(
    order,
    others.map((session) => withPeople(session, 1)),
    { desks },
  );
  for (const { tab } of members) await tab.command('sheet.claim', { sheet: SHEETS[0] as string as SheetId });

  const delays: number[] = [];
  let refused = 0;
  const before = await ask<number>('cpu');
  for (let number = 0; number < commands; number += 1) {
    const member = members[number % members.length];
    if (member === undefined) break;
    const at = performance.now();
    const { ok } = await act(member, number);
    delays.push(performance.now() - at);
    if (!ok) refused += 1;
  }
  const after = await ask<number>('cpu');
  return {
    cpuPerCommand: ((after - before) / commands) * 1000,
    p50: quantile(delays, 0.5),
    p95: quantile(delays, 0.95),
    refused,
    closed: [...members, ...bystanders].filter(({ tab }) => !tab.isOpen).length,
  };
};

const withPeople = (session: ServedSession, people: number): ServedSession => ({ ...session, people: session.people.slice(0, people) });

/** In turn: marks a card, goes to another sheet, posts a card. */
const act = ({ tab, session }: Member, number: number) => {
  const card = session.cards[number % session.cards.length] as CardId;
  switch (number % 3) {
    case 0:
      return tab.command('card.mark', { card, mark: number % 2 === 0 ? 'asked' : 'answered' });
    case 1:
      return tab.command('sheet.claim', { sheet: SHEETS[number % SHEETS.length] as string as SheetId });
    default:
      return tab.command('card.post', { kind: 'question', text: 'Wat deed je toen?' });
  }
};
