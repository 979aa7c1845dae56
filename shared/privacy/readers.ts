/** Who may read something, as a participant thinks of them. `report`: the harvest that leaves the room; `server`: who runs the machine. */
export const READERS = ['me', 'subgroup', 'circle', 'facilitator', 'display', 'report', 'management', 'server'] as const;
export type Reader = (typeof READERS)[number];

/**
 * Whether they read it: `mine` when I share it; `reveal` when all are revealed; `asked` when the bringer asks for it; `lifted` when it is
 * agreed that it goes along; `visiting` while visibly there; `released` when the bringer releases it; `unnamed` without my name; `strength`
 * where a strength is addressed to me; `hosts` with the co-hosts; `enough` when enough people wrote of it and the circle agreed; `key` with
 * my personal key; `sealed` when it cannot even be read by who holds it; `could` when nothing but an agreement is in the way.
 */
export const READS = [
  'yes',
  'no',
  'mine',
  'reveal',
  'asked',
  'lifted',
  'visiting',
  'released',
  'unnamed',
  'strength',
  'hosts',
  'enough',
  'key',
  'sealed',
  'could',
] as const;
export type Reads = (typeof READS)[number];

/** Words of one kind, and who reads them; in the order of {@link READERS}. */
export const WHO_READS = {
  name: ['yes', 'yes', 'yes', 'yes', 'yes', 'strength', 'no', 'could'],
  shared: ['yes', 'yes', 'yes', 'yes', 'yes', 'unnamed', 'no', 'could'],
  anonymous: ['yes', 'unnamed', 'unnamed', 'unnamed', 'unnamed', 'unnamed', 'no', 'could'],
  waiting: ['yes', 'reveal', 'reveal', 'reveal', 'reveal', 'reveal', 'no', 'could'],
  own: ['yes', 'mine', 'mine', 'mine', 'mine', 'mine', 'no', 'could'],
  tip: ['yes', 'asked', 'asked', 'asked', 'asked', 'no', 'no', 'could'],
  withdrawn: ['yes', 'no', 'no', 'no', 'no', 'no', 'no', 'could'],
  subgroup: ['yes', 'yes', 'lifted', 'visiting', 'lifted', 'lifted', 'no', 'could'],
  case: ['yes', 'yes', 'yes', 'yes', 'yes', 'released', 'no', 'could'],
  letter: ['yes', 'no', 'released', 'released', 'no', 'no', 'no', 'could'],
  notes: ['no', 'no', 'no', 'hosts', 'no', 'no', 'no', 'could'],
  themes: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'enough', 'could'],
  kept: ['key', 'no', 'no', 'no', 'no', 'no', 'no', 'sealed'],
} as const satisfies Readonly<Record<string, readonly Reads[]>>;

export type WordsKind = keyof typeof WHO_READS;
export const WORDS_KINDS = Object.keys(WHO_READS) as readonly WordsKind[];
