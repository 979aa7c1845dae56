import type { ParticipantId, RoomId, SessionId, SheetId } from '../../shared/ids.ts';
import type { Actor, Session } from '../../shared/model/session.ts';
import type { CloseCode } from '../../shared/protocol/close-codes.ts';

/** Hosts the Yjs documents of all sessions, whatever transport their connections come by. */
export interface Hub {
  /**
   * Opens document `name` for somebody. May answer at once by closing the transport (unknown, forbidden).
   * Frames are those of the y-websocket protocol.
   */
  open(actor: SeatedActor, name: string, transport: DocTransport): DocConnection;
  /**
   * The session changed and the change is durable: writes the difference into its open documents, and closes the connections
   * whose access changed with `accessChanged`.
   */
  show(live: LiveState): void;
  /** Somebody types at a sheet (`null`: stopped); shown to the room as awareness on the floor document. */
  typing(session: SessionId, room: RoomId, person: ParticipantId, sheet: SheetId | null): void;
  /** Closes everything of a session (deleted) or of one person (left, removed) with `ended`. */
  end(session: SessionId, person?: ParticipantId): void;
  /** Resolves when everything that came in before, for the texts of this session, is stored. */
  stored(session: SessionId): Promise<void>;
  /**
   * Takes nothing more into a text, and resolves when all that came before is stored. The result closes it everywhere, `erased` when
   * it is gone from the store, `stale` when it was written anew there, and lets it be opened afresh.
   */
  hold(name: string): Promise<(why: Ended | ((actor: Actor) => Ended)) => void>;
  /** The co-written text as plain string, for harvest and take-home; reads it from the store when it is not open. */
  readText(name: string): Promise<string>;
  /** Writes what is waiting and closes every connection with `restarting`. */
  close(): Promise<void>;
}

/** Why everybody has to open a text afresh. */
export type Ended = 'erased' | 'stale' | 'unavailable';

export type SeatedActor = Actor & { readonly session: SessionId };

/** What is durable of a session, and who is connected. */
export interface LiveState {
  readonly session: Session;
  readonly online: ReadonlySet<ParticipantId>;
}

export interface DocTransport {
  /** The same buffer goes to many transports: never write into it. */
  send(frame: Uint8Array): void;
  close(code: CloseCode, reason: string): void;
  /** Bytes not yet handed to the network; a connection that lags far behind is closed rather than fed. */
  readonly bufferedAmount: number;
}

export interface DocConnection {
  receive(frame: Uint8Array): void;
  /** The transport is gone. */
  closed(): void;
}
