import type { RoomId } from '../../shared/ids.ts';
import type { RoomNameView } from '../../shared/session/views.ts';
import { hasWords, type Words } from './participantComposers.ts';

/**
 * Words that have not arrived yet. They survive a reload, a refusal, a new phase and a lost connection:
 * `fields` are being typed, `sending` wait for the server's yes, `parked` are offered back to their writer.
 */
export interface Drafts {
  readonly fields: Readonly<Record<string, Words>>;
  readonly sending: readonly Parked[];
  readonly parked: readonly Parked[];
  /** Where the fields are; `null` before anything was typed. */
  readonly at: DraftRoom | null;
}

export interface DraftRoom {
  readonly room: RoomId;
  /** `null`: the circle. */
  readonly place: RoomNameView | null;
}

export interface Parked {
  readonly id: string;
  /** The composer they were typed in. */
  readonly key: string;
  readonly words: Words;
  /** Where they were typed; `null` where there is one room. */
  readonly at: DraftRoom | null;
}

export type DraftChange =
  /** Another room: who reads there is not who the words were typed for. */
  | { readonly type: 'entered'; readonly at: DraftRoom }
  | { readonly type: 'typed'; readonly key: string; readonly words: Words }
  | { readonly type: 'sent'; readonly id: string; readonly key: string; readonly words: Words }
  | { readonly type: 'arrived'; readonly id: string }
  | { readonly type: 'refused'; readonly id: string }
  /** Puts a parked draft in the field of a composer; what stood there is parked in its place. */
  | { readonly type: 'adopted'; readonly id: string; readonly key: string }
  | { readonly type: 'dropped'; readonly id: string };

export const NO_DRAFTS: Drafts = { fields: {}, sending: [], parked: [], at: null };

export const changeDrafts = (drafts: Drafts, change: DraftChange): Drafts => {
  switch (change.type) {
    case 'entered':
      return enter(drafts, change.at);
    case 'typed':
      return { ...drafts, fields: withField(drafts.fields, change.key, change.words) };
    case 'sent':
      return {
        ...drafts,
        fields: without(drafts.fields, change.key),
        sending: [...drafts.sending, { id: change.id, key: change.key, words: change.words, at: drafts.at }],
      };
    case 'arrived':
      return { ...drafts, sending: drafts.sending.filter((one) => one.id !== change.id) };
    case 'refused':
      return takeBack(drafts, change.id);
    case 'adopted':
      return adopt(drafts, change);
    case 'dropped':
      return { ...drafts, fields: without(drafts.fields, change.id), parked: drafts.parked.filter((one) => one.id !== change.id) };
  }
};

/** After a reload: what was on its way is offered back, unless it turns out to have arrived. */
export const wakeDrafts = (stored: Drafts, arrived: ReadonlySet<string>): Drafts => ({
  at: stored.at,
  fields: stored.fields,
  sending: [],
  parked: [...stored.parked, ...stored.sending].filter((one) => !arrived.has(one.words.text.trim())),
});

/** Drafts that have no field on the screen now, by their own id or that of their field. */
export const leftovers = (drafts: Drafts, keys: ReadonlySet<string>): readonly Parked[] => [
  ...drafts.parked,
  ...Object.entries(drafts.fields)
    .filter(([key, words]) => !keys.has(key) && hasWords(words))
    .map(([key, words]) => ({ id: key, key, words, at: null })),
];

const takeBack = (drafts: Drafts, id: string): Drafts => {
  const back = drafts.sending.find((one) => one.id === id);
  const sending = drafts.sending.filter((one) => one.id !== id);
  if (back === undefined) return drafts;
  const field = drafts.fields[back.key];
  // Something new is being typed in that field: do not type over it. In another room that field is for other readers.
  return (field !== undefined && hasWords(field)) || back.at?.room !== drafts.at?.room
    ? { ...drafts, sending, parked: [...drafts.parked, back] }
    : { ...drafts, sending, fields: withField(drafts.fields, back.key, back.words) };
};

const adopt = (drafts: Drafts, { id, key }: { readonly id: string; readonly key: string }): Drafts => {
  const found = leftovers(drafts, new Set()).find((one) => one.id === id);
  if (found === undefined) return drafts;
  const cleared = changeDrafts(drafts, { type: 'dropped', id });
  const standing = cleared.fields[key];
  const parked =
    standing !== undefined && hasWords(standing) ? [...cleared.parked, { id: `${id}+`, key, words: standing, at: null }] : cleared.parked;
  return { ...cleared, parked, fields: { ...cleared.fields, [key]: found.words } };
};

/** What was typed for one room does not stand in a field of another: it is offered back. Words for an own card stay with that card. */
const enter = (drafts: Drafts, at: DraftRoom): Drafts => {
  const from = drafts.at;
  if (from === null || from.room === at.room) return { ...drafts, at };
  const stays = ([key]: readonly [string, Words]): boolean => key.startsWith('edit:');
  const fields = Object.entries(drafts.fields);
  const left = fields.filter((field) => !stays(field) && hasWords(field[1]));
  return {
    ...drafts,
    at,
    fields: Object.fromEntries(fields.filter(stays)),
    parked: [
      ...drafts.parked.map((one) => (one.at === null ? { ...one, at: from } : one)),
      ...left.map(([key, words]) => ({ id: `${key} ${from.room} ${String(drafts.parked.length)}`, key, words, at: from })),
    ],
  };
};

const withField = (fields: Drafts['fields'], key: string, words: Words): Drafts['fields'] => ({ ...fields, [key]: words });

const without = (fields: Drafts['fields'], key: string): Drafts['fields'] => {
  const { [key]: _gone, ...rest } = fields;
  return rest;
};
