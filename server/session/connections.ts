import type { ParticipantId } from '../../shared/ids.ts';
import type { EndReason } from '../../shared/protocol/control.ts';

/** One live control connection: a tab of a person, or (`person: null`) a shared screen or a device that goes round. */
export interface Connection {
  readonly person: ParticipantId | null;
  /** Somebody may be in another room now, or lead this one: tells the tab where it is, if that changed. */
  moved(): void;
  /** Tells the tab that this is over, and why, and closes it. */
  end(reason: EndReason): void;
}

/** The live connections of one session. */
export interface Connections {
  add(connection: Connection): void;
  remove(connection: Connection): void;
  /** Ends those of one person, or all. */
  end(reason: EndReason, person?: ParticipantId): void;
  /** Something happened that may have moved people. */
  moved(): void;
  /** Who has at least one. A new set whenever that changed. */
  online(): ReadonlySet<ParticipantId>;
  readonly size: number;
}

export const createConnections = (): Connections => {
  const all = new Set<Connection>();
  let online: ReadonlySet<ParticipantId> = new Set();
  const count = () => {
    online = new Set([...all].flatMap(({ person }) => (person === null ? [] : [person])));
  };
  return {
    add(connection) {
      all.add(connection);
      count();
    },
    remove(connection) {
      all.delete(connection);
      count();
    },
    end(reason, person) {
      for (const connection of [...all]) {
        if (person === undefined || connection.person === person) connection.end(reason);
      }
    },
    moved() {
      for (const connection of [...all]) connection.moved();
    },
    online: () => online,
    get size() {
      return all.size;
    },
  };
};
