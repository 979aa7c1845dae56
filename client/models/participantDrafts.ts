import { hasWords, type Words } from './participantComposers.ts';

/**
 * Words that have not arrived yet. They survive a reload, a refusal, a new phase and a lost connection:
 * `fields` are being typed, `sending` wait for the server's yes, `parked` are offered back to their writer.
 */
export interface Drafts {
  readonly fields: Readonly<Record<string, Words>>;
  readonly sending: readonly Parked[];
  readonly parked: readonly Parked[];
}

export interface Parked {
  readonly id: string;
  /** The composer they were typed in. */
  readonly key: string;
  readonly words: Words;
}

export type DraftChange =
  | { readonly type: 'typed'; readonly key: string; readonly words: Words }
  | { readonly type: 'sent'; readonly id: string; readonly key: string; readonly words: Words }
  | { readonly type: 'arrived'; readonly id: string }
  | { readonly type: 'refused'; readonly id: string }
  /** Puts a parked draft in the field of a composer; what stood there is parked in its place. */
  | { readonly type: 'adopted'; readonly id: string; readonly key: string }
  | { readonly type: 'dropped'; readonly id: string };

export const NO_DRAFTS: Drafts = { fields: {}, sending: [], parked: [] };

export const changeDrafts = (drafts: Drafts, change: DraftChange): Drafts => {
  switch (change.type) {
    case 'typed':
      return { ...drafts, fields: withField(drafts.fields, change.key, change.words) };
    case 'sent':
      return {
        ...drafts,
        fields: without(drafts.fields, change.key),
        sending: [...drafts.sending, { id: change.id, key: change.key, words: change.words }],
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
  fields: stored.fields,
  sending: [],
  parked: [...stored.parked, ...stored.sending].filter((one) => !arrived.has(one.words.text.trim())),
});

/** Drafts that have no field on the screen now, by their own id or that of their field. */
export const leftovers = (drafts: Drafts, keys: ReadonlySet<string>): readonly Parked[] => [
  ...drafts.parked,
  ...Object.entries(drafts.fields)
    .filter(([key, words]) => !keys.has(key) && hasWords(words))
    .map(([key, words]) => ({ id: key, key, words })),
];

const takeBack = (drafts: Drafts, id: string): Drafts => {
  const back = drafts.sending.find((one) => one.id === id);
  const sending = drafts.sending.filter((one) => one.id !== id);
  if (back === undefined) return drafts;
  const field = drafts.fields[back.key];
  // Something new is being typed in that field: do not type over it.
  return field !== undefined && hasWords(field)
    ? { ...drafts, sending, parked: [...drafts.parked, back] }
    : { ...drafts, sending, fields: withField(drafts.fields, back.key, back.words) };
};

const adopt = (drafts: Drafts, { id, key }: { readonly id: string; readonly key: string }): Drafts => {
  const found = leftovers(drafts, new Set()).find((one) => one.id === id);
  if (found === undefined) return drafts;
  const cleared = changeDrafts(drafts, { type: 'dropped', id });
  const standing = cleared.fields[key];
  const parked =
    standing !== undefined && hasWords(standing) ? [...cleared.parked, { id: `${id}+`, key, words: standing }] : cleared.parked;
  return { ...cleared, parked, fields: { ...cleared.fields, [key]: found.words } };
};

const withField = (fields: Drafts['fields'], key: string, words: Words): Drafts['fields'] => ({ ...fields, [key]: words });

const without = (fields: Drafts['fields'], key: string): Drafts['fields'] => {
  const { [key]: _gone, ...rest } = fields;
  return rest;
};
