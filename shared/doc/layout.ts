import type * as Y from 'yjs';
import type { DeskView, FloorView, HostsView, RoomsView, SharedView } from '../session/views.ts';

/** The tables (root `Y.Map`s) of each server-written document; a row is one JSON value. */
export const LAYOUT = {
  floor: ['session', 'room', 'phases', 'sheets', 'people', 'cards', 'groups', 'links', 'management', 'rooms'],
  hosts: ['prompts', 'clip', 'captions', 'guests'],
  desk: ['me', 'offers', 'cards', 'marks', 'reactions', 'asked', 'kept', 'taken'],
  shared: ['device', 'guests'],
  rooms: ['breakout', 'rooms', 'people'],
} as const satisfies { readonly [Kind in keyof Views]: readonly (keyof Views[Kind])[] };

export interface Views {
  floor: FloorView;
  hosts: HostsView;
  desk: DeskView;
  shared: SharedView;
  rooms: RoomsView;
}

/** Reads a server-written document; `null` until its first sync has filled it. */
export const readView = <Kind extends keyof Views>(kind: Kind, doc: Y.Doc): Views[Kind] | null => {
  const tables = Object.fromEntries(LAYOUT[kind].map((table) => [table, doc.getMap(table).toJSON()]));
  const filled = kind === 'desk' ? 'id' in (tables['me'] ?? {}) : Object.values(tables).some((rows) => Object.keys(rows).length > 0);
  return filled ? (tables as unknown as Views[Kind]) : null;
};
