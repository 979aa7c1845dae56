/** Sizes people can work with; counted in UTF-16 code units, as browsers count `maxLength`. */
export const LIMITS = {
  name: 40,
  title: 120,
  /** Three sentences. */
  theme: 400,
  goal: 400,
  agreement: 200,
  agreements: 12,
  place: 120,
  /** What we will do. */
  plan: 1_200,
  coHosts: 12,
  meetings: 40,
  /** Of a series with all that is kept in it, as JSON. */
  seriesBody: 3_000_000,
  passphrase: 200,
  noticed: 400,
  department: 40,
  departments: 12,
  link: 500,
  card: 600,
  planField: 200,
  answer: 200,
  caption: 200,
  keptCaptions: 20,
  groupName: 80,
  roomName: 40,
  rooms: 8,
  /** Ever made in one session. */
  roomsEver: 64,
  groups: 60,
  links: 200,
  moment: 120,
  clipPoint: 200,
  clipPoints: 12,
  /** Length of a co-written text. */
  text: 50_000,
  people: 600,
  cardsPerPerson: 200,
  /** Withdrawn ones included: they stay, for they can be brought back. */
  cardsEverPerPerson: 1_000,
  minutes: 120,
  /** Of a silence. */
  silentSeconds: 600,
} as const;

/** Of a series that is brought as a file. */
export const IMPORT_BYTES = 5_000_000;

/** How long a closed session stays readable before it deletes itself, unless its facilitator says otherwise. */
export const KEEP_CLOSED_HOURS = 24;
/** The longest a facilitator may keep it. */
export const KEEP_CLOSED_MOST_HOURS = 30 * 24;
/** How long a session that nobody closed is kept after the last thing that happened in it. */
export const KEEP_IDLE_MS = 30 * 24 * 60 * 60 * 1000;
/** How long a series, and what a personal key keeps, is there after it was last used. */
export const KEEP_SERIES_MS = 180 * 24 * 60 * 60 * 1000;
/** On how many different people's words something rests before management may hear of it, unless the facilitator asks for more. */
export const WRITERS_ASKED = 5;
/** Below this, those who were there know who is meant. */
export const WRITERS_LEAST = 4;
