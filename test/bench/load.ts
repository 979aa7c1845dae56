import { parseJoinCode, PLENARY, type SessionId } from '../../shared/ids.ts';
import { docName } from '../../shared/doc/names.ts';
import { openBrowser } from '../support/client.ts';
import { every } from './clock.ts';
import { cpuSeconds } from './cpu.ts';
import { dialectOf, type DialectName } from './dialects.ts';
import { openLine, type Line } from './line.ts';
import { quantile, type Measures } from './measures.ts';
import { createProbe, type Probe } from './probe.ts';
import { createTypist, type Typist } from './typist.ts';

/** What the load generator is told, as JSON in its one argument; it answers with one line of {@link Measures}. */
export interface Order {
  readonly port: number;
  readonly pid: number;
  readonly dialect: DialectName;
  readonly typists: number;
  readonly seconds: number;
  /** Where there are sessions. */
  readonly code?: string;
  readonly session?: string;
}

interface Writer {
  readonly typist: Typist;
  readonly line: Line;
  readonly probe: Probe | null;
  nextKey: number;
  nextCaret: number;
}

const [PROBES, MOST_PEOPLE] = [4, 50];
/** Six keys a second, and once a second where the caret is; milliseconds. */
const [KEY_EVERY, CARET_EVERY, TICK] = [1000 / 6, 1000, 2];
/** Seconds. */
const [WARM_UP, DRAIN] = [2, 30];

const order = JSON.parse(process.argv[2] ?? '') as Order;
const document = order.session === undefined ? 'bench' : docName({ kind: 'case', session: order.session as SessionId, room: PLENARY });
const dialect = dialectOf(order.dialect, document, order.code ?? '');
/** When each letter was typed, by client. */
const typedAt = new Map<number, number[]>();
const delays: number[] = [];
let from = Infinity;

const cookies = await comeIn();
const writers: Writer[] = [];
for (let index = 0; index < order.typists; index += 1) writers.push(await sitDown(index));

const start = performance.now();
const measureFrom = start + WARM_UP * 1000;
const end = measureFrom + order.seconds * 1000;
await every(TICK, () => typing(measureFrom));
from = performance.now();
const before = reading();
await every(TICK, () => typing(end));
const typed = reading();
const late = performance.now() + DRAIN * 1000;
await every(TICK, () => performance.now() < late && !writers.every(({ probe }) => probe === null || lettersMissing(probe) === 0));
const after = reading();
// What is still on its way to thin readers would otherwise count for nobody; and a fresh reader sees what the server holds.
const reader = createProbe(() => undefined);
const readerLine = await openLine({ port: order.port, dialect, cookie: cookies[0] ?? null, onFrame: (frame) => reader.hear(frame) });

const edits = after.edits - before.edits;
const per = edits * order.typists;
const measures: Measures = {
  edits,
  p50: quantile(delays, 0.5),
  p95: quantile(delays, 0.95),
  p99: quantile(delays, 0.99),
  serverCpuPer1000: ((after.server - before.server) / edits) * 1000,
  serverCore: (typed.server - before.server) / ((typed.at - before.at) / 1000),
  loadCore: (typed.own - before.own) / ((typed.at - before.at) / 1000),
  bytes: (after.bytes - before.bytes) / per,
  frames: (after.frames - before.frames) / per,
  lost: lettersMissing(reader),
  converged: writers.every(({ probe, line }) => line.isOpen && (probe === null || probe.text() === reader.text())),
};
process.stdout.write(`${JSON.stringify(measures)}\n`);
readerLine.close();
for (const { line } of writers) line.close();

/** A circle has at most sixty people; in a larger one some write in more tabs than one. */
async function comeIn(): Promise<readonly string[]> {
  const code = parseJoinCode(order.code ?? '');
  if (code === null) return [];
  const found: string[] = [];
  for (let index = 0; index < Math.min(order.typists, MOST_PEOPLE); index += 1) {
    const browser = openBrowser(`http://127.0.0.1:${order.port}`);
    await browser.join(code, `Deelnemer ${index}`);
    found.push(browser.cookie);
  }
  return found;
}

async function sitDown(index: number): Promise<Writer> {
  const typist = createTypist(index);
  const times: number[] = [];
  typedAt.set(typist.client, times);
  const probe = index < PROBES ? createProbe(noteShown) : null;
  const cookie = cookies[index % cookies.length] ?? null;
  const line = await openLine({ port: order.port, dialect, cookie, ...(probe === null ? {} : { onFrame: (frame) => probe.hear(frame) }) });
  const now = performance.now();
  return { typist, line, probe, nextKey: now + Math.random() * KEY_EVERY, nextCaret: now + Math.random() * CARET_EVERY };
}

function noteShown(client: number, clock: number): void {
  const at = typedAt.get(client)?.[clock];
  if (at !== undefined && at >= from) delays.push(performance.now() - at);
}

/** Everybody types what is due; false when the time is over. */
function typing(until: number): boolean {
  const now = performance.now();
  for (const writer of writers) {
    const { typist, line, probe } = writer;
    if (writer.nextKey <= now) {
      // People do not type like clocks.
      writer.nextKey += KEY_EVERY * (0.5 + Math.random());
      const { frame, update } = typist.key();
      typedAt.get(typist.client)?.push(performance.now());
      line.send(frame);
      probe?.own(update);
    }
    if (writer.nextCaret <= now) {
      writer.nextCaret += CARET_EVERY;
      line.send(typist.caret());
    }
  }
  return now < until;
}

function reading() {
  const { user, system } = process.cpuUsage();
  return {
    at: performance.now(),
    server: cpuSeconds(order.pid),
    own: (user + system) / 1_000_000,
    edits: writers.reduce((sum, { typist }) => sum + typist.typed, 0),
    bytes: writers.reduce((sum, { line }) => sum + line.counted.bytes, 0),
    frames: writers.reduce((sum, { line }) => sum + line.counted.frames, 0),
  };
}

function lettersMissing(probe: Probe): number {
  return writers.reduce((sum, { typist }) => sum + typist.typed - probe.shown(typist.client), 0);
}
