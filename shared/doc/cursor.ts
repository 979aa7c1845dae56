import { TEXT_ROOT } from './names.ts';

/** Where somebody's caret and selection stand, as y-codemirror.next tells it. */
export interface Cursor {
  readonly anchor: Position;
  readonly head: Position;
}

/** A Yjs relative position in the one text, as JSON; without the fields that Yjs does not read there, since carets are most of what is sent. */
export type Position =
  | { readonly item: { readonly client: number; readonly clock: number }; readonly assoc: number }
  | { readonly tname: string; readonly item: null; readonly assoc: number };

/** Takes the cursor out of an awareness state, built anew from parts that were checked; `null` when there is none to take. */
export const readCursor = (state: unknown): Cursor | null => {
  const cursor = field(state, 'cursor');
  const anchor = readPosition(field(cursor, 'anchor'));
  const head = readPosition(field(cursor, 'head'));
  return anchor === null || head === null ? null : { anchor, head };
};

const readPosition = (value: unknown): Position | null => {
  const item = field(value, 'item') ?? null;
  const tname = field(value, 'tname') ?? null;
  const assoc = field(value, 'assoc') ?? 0;
  if ((field(value, 'type') ?? null) !== null || (tname !== null && tname !== TEXT_ROOT) || (assoc !== 0 && assoc !== -1)) return null;
  if (item === null) return tname === null ? null : { tname: TEXT_ROOT, item: null, assoc };
  const client = field(item, 'client');
  const clock = field(item, 'clock');
  return isCount(client) && isCount(clock) ? { item: { client, clock }, assoc } : null;
};

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
