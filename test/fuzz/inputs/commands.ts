import { z } from 'zod';
import type { Session } from '../../../shared/model/session.ts';
import { commandSchemas } from '../../../shared/protocol/control.ts';
import type { CommandName } from '../../../shared/session/commands.ts';
import type { Random } from '../random.ts';

/** A message on the command channel, and what kind it is: the name of the command, and what is wrong with it. */
export interface CommandInput {
  readonly kind: string;
  readonly message: unknown;
}

/** Commands made from the schemas: right ones about what is there, and ones with something wrong in any of their places. */
export const makeCommand = (random: Random, session: Session): CommandInput => {
  const name = random.pick(NAMES);
  const payload = sample(random, { shape: SHAPES[name], key: '', session });
  const envelope: Tree = {
    id: `c${random
      .below(2 ** 32)
      .toString(36)
      .padStart(14, '0')}`,
    name,
    payload,
  };
  const roll = random.below(100);
  if (roll < 55) return { kind: name, message: envelope };
  if (roll < 92) return { kind: `${name}, spoilt`, message: spoil(random, envelope) };
  return { kind: 'no command', message: random.pick(HOSTILE) };
};

interface Tree {
  [key: string]: unknown;
}

/** The part of JSON schema that the commands use. */
interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly maxItems?: number;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Wanted {
  readonly shape: Shape;
  readonly key: string;
  readonly session: Session;
}

/** Something that fits the shape. */
const sample = (random: Random, { shape, key, session }: Wanted): unknown => {
  if ('const' in shape) return shape.const;
  if (shape.enum !== undefined) return random.pick(shape.enum);
  if (shape.anyOf !== undefined) return sample(random, { shape: random.pick(shape.anyOf), key, session });
  switch (shape.type) {
    case 'object': {
      const keys = Object.entries(shape.properties ?? {}).filter(([name]) => shape.required?.includes(name) === true || random.chance(0.4));
      return Object.fromEntries(keys.map(([name, inner]) => [name, sample(random, { shape: inner, key: name, session })]));
    }
    case 'array':
      return Array.from({ length: random.below(4) }, () => sample(random, { shape: shape.items ?? {}, key, session }));
    case 'boolean':
      return random.chance(0.5);
    case 'integer':
    case 'number':
      return (shape.minimum ?? 0) + random.below((shape.maximum ?? 10) - (shape.minimum ?? 0) + 1);
    case 'null':
      return null;
    default:
      return words(random, key, session);
  }
};

/** Ids of what is there, where an id belongs; else words, the odd ones included. */
const words = (random: Random, key: string, session: Session): string => {
  const room = Object.values(session.rooms)[0];
  const known: Readonly<Record<string, readonly string[]>> = {
    person: Object.keys(session.people),
    to: [...Object.keys(session.people), ...session.script.phases.map(({ id }) => id)],
    as: Object.keys(session.people),
    card: Object.keys(room?.cards ?? {}),
    parent: Object.keys(room?.cards ?? {}),
    sheet: session.script.sheets.map(({ id }) => id),
    script: ['difficult-experience', 'success-experience'],
    department: [...session.settings.departments],
    link: ['', 'https://example.org/clip'],
    videoLink: ['', 'https://example.org/bellen'],
  };
  const ids = known[key] ?? [];
  return ids.length > 0 && random.chance(0.95) ? random.pick(ids) : random.pick(WORDS);
};

/** Puts something hostile in one place of a message, or a key too many. */
const spoil = (random: Random, envelope: Tree): unknown => {
  const spoilt = structuredClone(envelope);
  const places: (readonly [Tree, string])[] = [];
  const walk = (tree: Tree) => {
    for (const [key, value] of Object.entries(tree)) {
      places.push([tree, key]);
      if (typeof value === 'object' && value !== null) walk(value as Tree);
    }
  };
  walk(spoilt);
  const [tree, key] = random.pick(places);
  if (random.chance(0.75)) tree[key] = random.pick(HOSTILE);
  else if (random.chance(0.5)) Reflect.deleteProperty(tree, key);
  else
    Object.defineProperty(tree, random.pick(KEYS), { value: random.pick(HOSTILE), enumerable: true, configurable: true, writable: true });
  return spoilt;
};

const SHAPES = Object.fromEntries(
  Object.entries(commandSchemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape]),
) as Readonly<Record<CommandName, Shape>>;
const NAMES = Object.keys(SHAPES) as readonly CommandName[];

const nested = (depth: number): unknown => JSON.parse(`${'{"text":'.repeat(depth)}1${'}'.repeat(depth)}`);

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'role', 'admin', '0', ''];
const WORDS = [
  'Woorden',
  ' ',
  '',
  'Ömer',
  '👩‍👩‍👧',
  '‏مرحبا',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202eelders',
  'regel\nregel',
  '__proto__',
  'constructor',
  'x'.repeat(200),
  'x'.repeat(601),
];
const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  1e308,
  12n,
  '',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'plenary',
  'javascript:alert(1)',
  '\ud800'.repeat(100),
  'x'.repeat(100_000),
  'e\u0301'.repeat(2_400),
  '\u200b'.repeat(2_400),
  [],
  [[[[]]]],
  Array(10_000).fill('x'),
  {},
  { on: { on: { on: true } } },
  JSON.parse('{"__proto__":{"admin":true}}'),
  JSON.parse('{"constructor":{"prototype":{"admin":true}}}'),
  JSON.parse('{"toString":1,"valueOf":2,"toJSON":3}'),
  nested(3_000),
  new Uint8Array([1, 2, 3]),
  new ArrayBuffer(8),
  new Date(0),
  Symbol.iterator,
  () => 'x',
];
