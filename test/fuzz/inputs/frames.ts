import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { awarenessFrame, step1Frame, step2Frame, updateFrame, type AwarenessEntry } from '../../../shared/doc/frames.ts';
import type { Random } from '../random.ts';
import { damage } from './bytes.ts';
import { makeUpdate, type Loot } from './updates.ts';

/** A message to a document, and what kind it is. */
export interface FrameInput {
  readonly kind: string;
  readonly frame: Uint8Array;
}

export const makeFrame = (random: Random, loot: Loot): FrameInput => {
  const roll = random.below(100);
  if (roll < 55) {
    const { kind, update } = makeUpdate(random, loot);
    return { kind, frame: random.chance(0.7) ? updateFrame(update) : step2Frame(update) };
  }
  if (roll < 65) return { kind: 'question', frame: step1Frame(vector(random, loot)) };
  if (roll < 80) return { kind: 'caret', frame: awarenessFrame(entries(random, loot)) };
  if (roll < 83) return { kind: 'caret', frame: numbered(1, random.pick(ROTTEN)) };
  if (roll < 86)
    return { kind: 'other message', frame: numbered(random.pick([2, 3, 4, 127, 128, 2 ** 31]), random.bytes(random.below(20))) };
  if (roll < 96) return { kind: 'damaged message', frame: damage(random, updateFrame(makeUpdate(random, loot).update)) };
  return { kind: 'noise', frame: random.bytes(random.below(80)) };
};

const vector = (random: Random, { doc }: Loot): Uint8Array => {
  if (random.chance(0.4)) return Y.encodeStateVector(doc);
  if (random.chance(0.5)) {
    const clocks = new Map(Array.from({ length: random.below(50) }, () => [random.size(), random.size()] as const));
    return Y.encodeStateVector(clocks);
  }
  return random.chance(0.5) ? damage(random, Y.encodeStateVector(doc)) : random.bytes(random.below(20));
};

const entries = (random: Random, { clients }: Loot): readonly AwarenessEntry[] =>
  Array.from({ length: random.chance(0.97) ? random.below(3) : 1_001 }, () => ({
    client: random.chance(0.5) ? random.pick(clients()) : random.size(),
    clock: random.size(),
    state: random.pick(STATES),
  }));

const numbered = (kind: number, inner: Uint8Array): Uint8Array => {
  const out = encoding.createEncoder();
  encoding.writeVarUint(out, kind);
  encoding.writeVarUint8Array(out, inner);
  return encoding.toUint8Array(out);
};

const caret = (item: unknown, tname: unknown = null) => ({
  cursor: { anchor: { type: null, tname, item, assoc: 0 }, head: { type: null, tname, item, assoc: 0 } },
});
const nested = (depth: number): unknown => JSON.parse(`${'{"cursor":'.repeat(depth)}1${'}'.repeat(depth)}`);

const STATES: readonly unknown[] = [
  null,
  {},
  [],
  'x',
  0,
  caret({ client: 1, clock: 0 }),
  caret({ client: -1, clock: 1.5 }),
  caret({ client: 2 ** 53, clock: {} }),
  caret(null, 'text'),
  caret(null, 'other'),
  caret('__proto__'),
  { user: { name: 'Marieke', color: 'url(https://evil.example)' }, cursor: null },
  { ...caret(null, 'text'), user: { name: 'Marieke' }, person: 'iemand anders', typing: 'acting' },
  JSON.parse('{"__proto__":{"cursor":{"anchor":1}},"constructor":{"prototype":{}}}'),
  nested(200),
];

/** Awareness that is none: entries that are announced and do not come, words that are no JSON, ghosts by the thousand. */
const ROTTEN: readonly Uint8Array[] = [
  Uint8Array.from([0xff, 0xff, 0xff, 0xff, 0x0f]),
  Uint8Array.from([1, 1, 1, 3, 0x7b, 0x7b, 0x7b]),
  Uint8Array.from([1, 1, 1, 0xff, 0xff, 0x7f]),
  ghosts(20_000),
  deepWords(60_000),
];

function ghosts(count: number): Uint8Array {
  const out = encoding.createEncoder();
  encoding.writeVarUint(out, count);
  for (let at = 0; at < count; at += 1) {
    encoding.writeVarUint(out, at);
    encoding.writeVarUint(out, 1);
    encoding.writeVarString(out, '{}');
  }
  return encoding.toUint8Array(out);
}

function deepWords(depth: number): Uint8Array {
  const out = encoding.createEncoder();
  encoding.writeVarUint(out, 1);
  encoding.writeVarUint(out, 1);
  encoding.writeVarUint(out, 1);
  encoding.writeVarString(out, '['.repeat(depth) + ']'.repeat(depth));
  return encoding.toUint8Array(out);
}
