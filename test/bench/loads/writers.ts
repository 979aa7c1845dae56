import { createProbe, type Probe } from '../probe.ts';
import { createTypist, type Typist } from '../typist.ts';
import { openLine, type Line } from '../wire/line.ts';
import { cookieFor, dialectFor, type Order } from './order.ts';

/** Somebody at a document: what is typed, where it goes, and for a few a real document that sees what comes. */
export interface Writer {
  readonly document: number;
  readonly typist: Typist;
  readonly line: Line;
  readonly probe: Probe | null;
  /** When the next key and the next word on the caret are due, of `performance.now()`. */
  nextKey: number;
  nextCaret: number;
}

interface Circle {
  readonly documents: number;
  readonly typists: number;
  /** How many at each document have a probe. */
  readonly probes: number;
  readonly onShown: (client: number, clock: number, at: number) => void;
}

/** Everybody comes in, a few at a time. */
export const sitDown = async (order: Order, { documents, typists, probes, onShown }: Circle): Promise<readonly Writer[]> => {
  const seats = Array.from({ length: documents * typists }, (_, index) => ({
    document: Math.floor(index / typists),
    person: index % typists,
  }));
  const writers: Writer[] = [];
  while (writers.length < seats.length) {
    const next = seats.slice(writers.length, writers.length + AT_ONCE);
    writers.push(...(await Promise.all(next.map((seat, at) => sit(order, { ...seat, index: writers.length + at, probes, onShown })))));
  }
  return writers;
};

interface Seat extends Pick<Circle, 'probes' | 'onShown'> {
  readonly document: number;
  readonly person: number;
  readonly index: number;
}

const sit = async (order: Order, { document, person, index, probes, onShown }: Seat): Promise<Writer> => {
  const probe = person < probes ? createProbe(onShown) : null;
  const line = await openLine({
    port: order.server.port,
    dialect: dialectFor(order, document),
    cookie: cookieFor(order, document, person),
    ...(probe === null ? {} : { hear: probe.hear }),
  });
  const now = performance.now();
  return {
    document,
    typist: createTypist(index),
    line,
    probe,
    nextKey: now + Math.random() * KEY_EVERY,
    nextCaret: now + Math.random() * CARET_EVERY,
  };
};

/** Types what is due; calls `onKey` as each key goes. */
export const typeDue = (writers: readonly Writer[], onKey: (client: number, at: number) => void): void => {
  const now = performance.now();
  for (const writer of writers) {
    if (writer.nextKey <= now) {
      // People do not type like clocks.
      writer.nextKey += KEY_EVERY * (0.5 + Math.random());
      const update = writer.typist.key();
      onKey(writer.typist.client, performance.now());
      writer.line.update(update);
      writer.probe?.own(update);
    }
    if (writer.nextCaret <= now) {
      writer.nextCaret += CARET_EVERY;
      writer.line.awareness(writer.typist.caret());
    }
  }
};

/** Everybody pauses: nobody types faster afterwards to make up for it. */
export const putOff = (writers: readonly Writer[], milliseconds: number): void => {
  for (const writer of writers) {
    writer.nextKey += milliseconds;
    writer.nextCaret += milliseconds;
  }
};

export const KEYS_PER_SECOND = 6;
/** Six keys a second, and once a second where the caret is; milliseconds. */
const [KEY_EVERY, CARET_EVERY] = [1000 / KEYS_PER_SECOND, 1000];
const AT_ONCE = 25;
