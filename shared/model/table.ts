/**
 * Rows by id, immutable. A change shares all it does not touch with the table it came from: it costs the same among ten rows and among
 * ten thousand, and {@link changedIds} finds it without looking at the others. Plain data, so that equal tables are deeply equal.
 */
export interface Table<Id extends string, Row> {
  readonly root: Node<Id, Row>;
  readonly size: number;
  /** Numbers the next row: rows come out in the order in which they came in. */
  readonly next: number;
}

/** A trie over the hash of the id. */
type Node<Id, Row> = Leaf<Id, Row> | Branch<Id, Row>;

interface Leaf<Id, Row> {
  readonly kind: 'leaf';
  readonly entries: readonly Entry<Id, Row>[];
}

interface Branch<Id, Row> {
  readonly kind: 'branch';
  readonly children: readonly Node<Id, Row>[];
}

interface Entry<Id, Row> {
  readonly id: Id;
  readonly row: Row;
  readonly nr: number;
}

export const rowOf = <Id extends string, Row>(table: Table<Id, Row>, id: Id): Row | undefined => entryOf(table, id)?.row;

/** Adds a row, or replaces the one with this id in its place. */
export const withRow = <Id extends string, Row>(table: Table<Id, Row>, id: Id, row: Row): Table<Id, Row> => {
  const before = entryOf(table, id);
  const root = put(table.root, { id, row, nr: before?.nr ?? table.next }, 0);
  return before === undefined ? { root, size: table.size + 1, next: table.next + 1 } : { ...table, root };
};

export const withoutRow = <Id extends string, Row>(table: Table<Id, Row>, id: Id): Table<Id, Row> =>
  entryOf(table, id) === undefined ? table : { ...table, root: drop(table.root, { id, hash: hashOf(id) }, 0), size: table.size - 1 };

export const rowsOf = <Id extends string, Row>({ root }: Table<Id, Row>): readonly Row[] => inOrder(root).map(({ row }) => row);

export const idsOf = <Id extends string, Row>({ root }: Table<Id, Row>): readonly Id[] => inOrder(root).map(({ id }) => id);

/** The ids under which the two do not hold the same object. Looks only where they share nothing. */
export const changedIds = <Id extends string, Row>(one: Table<Id, Row>, other: Table<Id, Row>): readonly Id[] => {
  const found: Id[] = [];
  compare(one.root, other.root, found);
  return found;
};

const entryOf = <Id extends string, Row>({ root }: Table<Id, Row>, id: Id): Entry<Id, Row> | undefined => {
  const hash = hashOf(id);
  let node = root;
  for (let depth = 0; node.kind === 'branch'; depth += 1) node = childOf(node, slotOf(hash, depth));
  return node.entries.find((entry) => entry.id === id);
};

const put = <Id extends string, Row>(node: Node<Id, Row>, entry: Entry<Id, Row>, depth: number): Node<Id, Row> => {
  if (node.kind === 'branch') {
    const slot = slotOf(hashOf(entry.id), depth);
    return { kind: 'branch', children: node.children.with(slot, put(childOf(node, slot), entry, depth + 1)) };
  }
  const at = node.entries.findIndex(({ id }) => id === entry.id);
  const entries = at === -1 ? [...node.entries, entry] : node.entries.with(at, entry);
  if (entries.length <= LEAF_SIZE || depth === DEEPEST) return { kind: 'leaf', entries };
  return entries.reduce<Node<Id, Row>>((branch, one) => put(branch, one, depth), EMPTY_BRANCH);
};

const drop = <Id extends string, Row>(
  node: Node<Id, Row>,
  gone: { readonly id: Id; readonly hash: number },
  depth: number,
): Node<Id, Row> => {
  if (node.kind === 'leaf') return { kind: 'leaf', entries: node.entries.filter(({ id }) => id !== gone.id) };
  const slot = slotOf(gone.hash, depth);
  return { kind: 'branch', children: node.children.with(slot, drop(childOf(node, slot), gone, depth + 1)) };
};

const compare = <Id extends string, Row>(one: Node<Id, Row>, other: Node<Id, Row>, found: Id[]): void => {
  if (one === other) return;
  if (one.kind === 'branch' && other.kind === 'branch') {
    one.children.forEach((child, slot) => {
      compare(child, childOf(other, slot), found);
    });
    return;
  }
  const rows = new Map(entriesOf(one).map(({ id, row }) => [id, row]));
  for (const { id, row } of entriesOf(other)) {
    if (!rows.has(id) || rows.get(id) !== row) found.push(id);
    rows.delete(id);
  }
  found.push(...rows.keys());
};

const entriesOf = <Id, Row>(node: Node<Id, Row>): readonly Entry<Id, Row>[] =>
  node.kind === 'leaf' ? node.entries : node.children.flatMap(entriesOf);

const inOrder = <Id, Row>(node: Node<Id, Row>): readonly Entry<Id, Row>[] => entriesOf(node).toSorted((a, b) => a.nr - b.nr);

const childOf = <Id, Row>({ children }: Branch<Id, Row>, slot: number): Node<Id, Row> => children[slot] ?? EMPTY_LEAF;

const slotOf = (hash: number, depth: number): number => (hash >>> (depth * BITS)) & (WIDTH - 1);

/** FNV-1a, 32 bits. */
const hashOf = (id: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash;
};

const BITS = 5;
const WIDTH = 2 ** BITS;
/** Beyond it the hash has no digits left: ids that still agree stay in one leaf. */
const DEEPEST = 6;
const LEAF_SIZE = 8;
const EMPTY_LEAF: Leaf<never, never> = { kind: 'leaf', entries: [] };
const EMPTY_BRANCH: Branch<never, never> = { kind: 'branch', children: Array.from({ length: WIDTH }, () => EMPTY_LEAF) };
export const EMPTY_TABLE: Table<never, never> = { root: EMPTY_LEAF, size: 0, next: 0 };
