import * as Y from 'yjs';
import { TEXT_ROOT } from '../../../shared/doc/names.ts';
import { forgeUpdate, type ForgedItem, type Id, type Section } from '../../support/yjs-forge.ts';
import type { Random } from '../random.ts';
import { damage } from './bytes.ts';

/** What an attacker knows: a copy of the text that follows what the server sends, and whose ids are whose. */
export interface Loot {
  /** The copy; honest edits of it are local. */
  readonly doc: Y.Doc;
  /** Client ids seen in it, the attacker's own first. */
  clients(): readonly number[];
}

export type UpdateKind = keyof typeof KINDS;

/** An update of a co-written text; from honest to absurd. */
export const makeUpdate = (random: Random, loot: Loot): { readonly kind: UpdateKind; readonly update: Uint8Array } => {
  const kind = random.pick(NAMES);
  return { kind, update: KINDS[kind](random, loot) };
};

type Maker = (random: Random, loot: Loot) => Uint8Array;

/** Takes what one local edit says. */
const edited = (doc: Y.Doc, edit: (text: Y.Text) => void): Uint8Array => {
  let update: Uint8Array = EMPTY;
  const take = (made: Uint8Array) => {
    update = made;
  };
  doc.on('update', take);
  doc.transact(() => {
    edit(doc.getText(TEXT_ROOT));
  });
  doc.off('update', take);
  return update;
};

const honest: Maker = (random, { doc }) =>
  edited(doc, (text) => {
    if (text.length > 400 || (text.length > 0 && random.chance(0.3))) {
      const at = random.below(text.length);
      text.delete(at, Math.min(text.length - at, 1 + random.below(text.length > 400 ? 300 : 4)));
    } else text.insert(random.below(text.length + 1), random.pick(WORDS));
  });

const forged: Maker = (random, loot) => {
  const id = (): Id => [client(random, loot), clock(random, loot)];
  const item = (): ForgedItem => ({
    ...(random.chance(0.5) && { origin: id() }),
    ...(random.chance(0.3) && { rightOrigin: id() }),
    ...(random.chance(0.2) && { parent: random.pick<string | Id>(['', 'other', '__proto__', 'constructor', id()]) }),
    ...(random.chance(0.1) && { parentSub: random.pick(['a', '__proto__']) }),
    ...(random.chance(0.1) && { info: random.below(256) }),
    ...random.pick<ForgedItem>([
      { text: random.pick(WORDS) },
      { text: '' },
      { deleted: random.size() },
      { gc: random.size() },
      { skip: random.size() },
    ]),
  });
  const sections = Array.from({ length: random.below(4) }, (): Section => {
    const of = client(random, loot);
    const next = Y.getState(loot.doc.store, of);
    return {
      client: of,
      clock: random.chance(0.6) ? next : clock(random, loot),
      items: Array.from({ length: random.below(5) }, item),
    };
  });
  const deletions = Object.fromEntries(
    Array.from({ length: random.below(3) }, () => [client(random, loot), Array.from({ length: random.below(4) }, id)] as const),
  );
  return forgeUpdate(sections, deletions);
};

/** Items that build on each other in circles, or wait for somebody's next clock. */
const waiting: Maker = (random, loot) => {
  const own = client(random, loot);
  const other = random.pick(loot.clients());
  const next = Y.getState(loot.doc.store, other);
  const mine = Y.getState(loot.doc.store, own);
  return forgeUpdate([
    { client: own, clock: mine, items: [{ origin: [other, next + random.below(2)], text: 'wacht' }] },
    ...(random.chance(0.5)
      ? [{ client: other, clock: next + random.below(2), items: [{ origin: [own, mine] as const, text: 'kring' }] }]
      : []),
  ]);
};

const rich: Maker = (random) => {
  const doc = new Y.Doc();
  random.pick(RICH)(doc);
  return Y.encodeStateAsUpdate(doc);
};

const many: Maker = (random, loot) => {
  const own = client(random, loot);
  const count = random.pick([50, 400, 4_001]);
  const start = Y.getState(loot.doc.store, own);
  const items = Array.from({ length: count }, (_, at) =>
    at === 0 ? { text: 'x' } : { rightOrigin: [own, start + at - 1] as const, text: 'x' },
  );
  return forgeUpdate([{ client: own, clock: start, items }]);
};

const sweeping: Maker = (random, loot) => {
  const of = random.pick(loot.clients());
  const most = random.pick([10, 1_000, 20_000]);
  const ranges = Array.from({ length: most }, (_, at): Id => [at * (1 + random.below(2)), 1 + random.below(2)]);
  return forgeUpdate([], { [of]: ranges });
};

const KINDS = {
  honest,
  forged,
  waiting,
  rich,
  'many pieces': (random, loot) => (random.chance(0.05) ? many(random, loot) : forged(random, loot)),
  'many deletions': (random, loot) => (random.chance(0.05) ? sweeping(random, loot) : waiting(random, loot)),
  'too long': (random, loot) =>
    random.chance(0.02) ? edited(copy(loot.doc), (text) => text.insert(0, random.pick(LONG))) : honest(random, loot),
  'other encoding': (_random, { doc }) => Y.encodeStateAsUpdateV2(doc),
  'everything again': (_random, { doc }) => Y.encodeStateAsUpdate(doc),
  damaged: (random, loot) => damage(random, random.chance(0.5) ? honest(random, loot) : forged(random, loot)),
  garbage: (random) => random.bytes(random.below(60)),
} as const satisfies Readonly<Record<string, Maker>>;
const NAMES = Object.keys(KINDS) as readonly UpdateKind[];

const client = (random: Random, { clients }: Loot): number =>
  random.chance(0.6)
    ? (clients()[0] ?? 1)
    : random.chance(0.6)
      ? random.pick(clients())
      : random.pick([0, 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, random.below(2 ** 32)]);

const clock = (random: Random, { doc, clients }: Loot): number =>
  random.chance(0.7) ? random.below(Y.getState(doc.store, random.pick(clients())) + 2) : random.size();

const copy = (doc: Y.Doc): Y.Doc => {
  const twin = new Y.Doc();
  Y.applyUpdate(twin, Y.encodeStateAsUpdate(doc));
  return twin;
};

const EMPTY = new Uint8Array([0, 0]);
const WORDS = ['a', 'hij belt', '👩‍👩‍👧', '‏مرحبا', '\ud800', '\udc00x', '\u0000', '\u202e', '<script>', '__proto__', 'x'.repeat(200)];
const LONG = ['x'.repeat(50_001), 'é'.repeat(120_000), '👍'.repeat(25_001)];
const RICH: readonly ((doc: Y.Doc) => void)[] = [
  (doc) => doc.getText(TEXT_ROOT).insert(0, 'vet', { bold: true }),
  (doc) => doc.getText(TEXT_ROOT).insertEmbed(0, { image: 'https://evil.example' }),
  (doc) => doc.getText(TEXT_ROOT).setAttribute('a', 'b'),
  (doc) => doc.getMap(TEXT_ROOT).set('__proto__', { admin: true }),
  (doc) => doc.getMap('meta').set('sub', new Y.Doc()),
  (doc) => doc.getArray(TEXT_ROOT).push([1, 'a', null, new Uint8Array([1]), { a: [1] }]),
  (doc) => doc.getXmlFragment(TEXT_ROOT).insert(0, [new Y.XmlElement('script')]),
  (doc) => doc.getText('other').insert(0, 'elders'),
  (doc) => doc.getText('__proto__').insert(0, 'elders'),
];
