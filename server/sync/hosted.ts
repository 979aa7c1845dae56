import type { Frame } from '../../shared/doc/frames.ts';
import type { ParticipantId, SheetId } from '../../shared/ids.ts';
import type { Connection } from './connection.ts';
import type { LiveState } from './hub.ts';

/** A document somebody has open. */
export interface HostedDoc {
  readonly connections: ReadonlySet<Connection>;
  join(connection: Connection): void;
  receive(connection: Connection, frame: Frame): void;
  /** The connection is closed. */
  leave(connection: Connection): void;
  /** The session changed; access was checked before. */
  show(live: LiveState): void;
  typing(person: ParticipantId, sheet: SheetId | null): void;
  /** Says something to every connection: stock clients give up on one they heard nothing from for 30 s. */
  keepAlive(): void;
  /** The text as far as it is stored; `null` for a document without one. */
  readText(): Promise<string> | null;
  /** Whether nothing waits to be stored. */
  isQuiet(): boolean;
  /** Resolves when everything admitted so far is stored. */
  settle(): Promise<void>;
  /** Frees it without writing anything more. */
  destroy(): void;
}

/** When things happen, apart from the clock, so that tests decide. */
export interface Timers {
  /** Once, at the end of this turn. */
  soon(run: () => void): void;
  /** Once, after so many milliseconds; answers how to cancel it. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemTimers: Timers = {
  soon: (run) => {
    setImmediate(run);
  },
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
};
