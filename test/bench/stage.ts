/** What a server is to have before it is measured. */
export interface Stage {
  /** Documents, each in a session of its own where there are sessions. */
  readonly documents: number;
  /** People per document, where there are people. */
  readonly people: number;
  /** Cards on the floor of each session. */
  readonly cards?: number;
  /** Where the server keeps what it keeps; without it a server that need not keep anything keeps nothing. */
  readonly dataDir: string;
}

/** Where a server is, and what one can open there. */
export interface Served {
  readonly port: number;
  /** Where there are sessions: those of the stage, in the order of its documents. */
  readonly sessions?: readonly ServedSession[];
}

export interface ServedSession {
  readonly id: string;
  readonly code: string;
  readonly people: readonly ServedPerson[];
  readonly facilitator: ServedPerson;
  readonly cards: readonly string[];
}

export interface ServedPerson {
  readonly id: string;
  readonly cookie: string;
}

/** How a stage reaches the server that is to have it: as its one argument. */
export const stageGiven = <Settings>(): Stage & Settings => JSON.parse(process.argv[2] ?? '') as Stage & Settings;
