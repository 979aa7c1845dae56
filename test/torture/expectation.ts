import type { Ack } from '../../shared/protocol/control.ts';
import type { Entry, Range } from './journal.ts';

type Sent = Extract<Entry, { kind: 'sent' }>;

/** What the people of one circle may count on, from everything they did, were told and saw so far. */
export interface Expectation {
  readonly sent: ReadonlyMap<string, Sent>;
  readonly answered: ReadonlyMap<string, Ack>;
  readonly rows: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, TextExpectation>;
  readonly faults: readonly string[];
  /** Takes in what happened since; how much of it was acknowledged to somebody, and how much was shown to somebody. */
  add(entries: readonly Entry[]): { readonly acknowledged: number; readonly observed: number };
}

/** Characters are `client:clock`. */
export interface TextExpectation {
  /** What each Yjs client typed, from clock 0 on. */
  readonly typed: Map<number, string>;
  /** Up to which clock it was shown to others, or called saved. */
  readonly promised: Map<number, number>;
  readonly deleted: Set<string>;
  readonly promisedDeleted: Set<string>;
}

/** The key of a command: its id counts per person. */
export const commandKey = ({ by, id }: { readonly by: string; readonly id: string }): string => `${by}:${id}`;

export const charactersIn = (ranges: readonly Range[]): readonly string[] =>
  ranges.flatMap(({ client, clock, length }) => Array.from({ length }, (_, at) => `${String(client)}:${String(clock + at)}`));

export const createExpectation = (): Expectation => {
  const sent = new Map<string, Sent>();
  const answered = new Map<string, Ack>();
  const rows = new Set<string>();
  const texts = new Map<string, TextExpectation>();
  const faults: string[] = [];
  const counted = { acknowledged: 0, observed: 0 };

  const textOf = (doc: string): TextExpectation => {
    const text = texts.get(doc) ?? { typed: new Map(), promised: new Map(), deleted: new Set(), promisedDeleted: new Set() };
    texts.set(doc, text);
    return text;
  };
  /** The number of characters that nobody was promised before. */
  const promise = ({ promised }: TextExpectation, client: number, clock: number): number => {
    const before = promised.get(client) ?? 0;
    promised.set(client, Math.max(before, clock));
    return Math.max(0, clock - before);
  };

  const take: { readonly [Kind in Entry['kind']]: (entry: Extract<Entry, { kind: Kind }>) => void } = {
    sent: (entry) => sent.set(commandKey(entry), entry),
    answered(entry) {
      answered.set(commandKey(entry), entry.ack);
      counted.acknowledged += 1;
    },
    'saw-row'({ row }) {
      rows.add(row);
      counted.observed += 1;
    },
    typed({ doc, client, clock, words }) {
      const { typed } = textOf(doc);
      const before = typed.get(client) ?? '';
      if (before.length !== clock) faults.push(`the clients typed at ${String(clock)} after ${String(before.length)} in ${doc}`);
      typed.set(client, before + words);
    },
    deleted({ doc, ranges }) {
      for (const character of charactersIn(ranges)) textOf(doc).deleted.add(character);
    },
    'saw-words'({ doc, client, clock }) {
      counted.observed += promise(textOf(doc), client, clock);
    },
    'saw-deleted'({ doc, ranges }) {
      for (const character of charactersIn(ranges)) textOf(doc).promisedDeleted.add(character);
    },
    saved({ doc, client, clock, ranges, edits }) {
      counted.acknowledged += edits;
      promise(textOf(doc), client, clock);
      for (const character of charactersIn(ranges)) textOf(doc).promisedDeleted.add(character);
    },
    fault: ({ says }) => faults.push(says),
  };

  return {
    sent,
    answered,
    rows,
    texts,
    faults,
    add(entries) {
      Object.assign(counted, { acknowledged: 0, observed: 0 });
      for (const entry of entries) (take[entry.kind] as (entry: Entry) => void)(entry);
      return { ...counted };
    },
  };
};
