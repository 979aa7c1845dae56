import { reminderToIcs } from '../../shared/calendar/ics.ts';
import type { Plan } from '../../shared/model/card.ts';
import type { HomeCard } from './homeCard.ts';

/** A calendar file that reminds of these at a moment on the clock of whoever opens it; `null` when that is no moment. */
export const reminderOf = (cards: readonly HomeCard[], { when, subject, plan, now, id }: Reminding): string | null => {
  const [first] = cards;
  const file = reminderToIcs({
    uid: id,
    stamp: now,
    at: { kind: 'floating', local: when },
    title: first === undefined || cards.length > 1 ? subject : `${subject}: ${first.text}`,
    description: cards.map((card) => [card.text, ...linesOf(card.plan, plan)].join('\n')).join('\n\n'),
    place: '',
    link: '',
  });
  return file.ok ? file.value : null;
};

const linesOf = (plan: Plan | null, titleOf: Reminding['plan']): readonly string[] =>
  plan === null ? [] : FIELDS.flatMap((field) => (plan[field].trim() === '' ? [] : [`${titleOf(field)} ${plan[field]}`]));

const FIELDS = ['when', 'withWhom', 'notice'] as const;

interface Reminding {
  /** As `datetime-local` writes it: `2026-11-24T13:30`. */
  readonly when: string;
  readonly subject: string;
  readonly plan: (field: (typeof FIELDS)[number]) => string;
  /** Ms since the epoch. */
  readonly now: number;
  readonly id: string;
}
