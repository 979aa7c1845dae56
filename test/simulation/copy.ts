import * as Y from 'yjs';
import { readFrame, step1Frame, step2Frame, updateFrame } from '../../shared/doc/frames.ts';
import { parseDocName, type DocRef } from '../../shared/doc/names.ts';
import type { CloseCode } from '../../shared/protocol/close-codes.ts';
import type { DocConnection, DocTransport, SeatedActor } from '../../server/sync/hub.ts';
import type { SimulatedServer } from './server.ts';
import type { Line } from './line.ts';
import type { Watch } from './watch.ts';

/** Somebody's copy of a document, with a wire to the server that delivers when the run says so. Does what stock clients do. */
export interface Copy {
  readonly name: string;
  readonly ref: DocRef | null;
  readonly doc: Y.Doc;
  /** The wire, as long as both ends hold it. */
  readonly line: Line | null;
  /** Why the server closed it the last time; `null` when the wire broke. */
  readonly closed: CloseCode | null;
  readonly synced: boolean;
  /** Whether the server asked for this copy's words: it may write. */
  readonly asked: boolean;
  /** The reader's network takes nothing for now. */
  slow: boolean;
  /** How often the server answered a question; how often it was asked. */
  readonly answers: number;
  open(server: SimulatedServer, actor: SeatedActor): void;
  /** Writes; `deletes`: the characters that go. */
  write(change: (text: Y.Text) => void, deletes?: readonly string[]): void;
  send(frame: Uint8Array, honest?: boolean): void;
  ask(): void;
  /** Sends again what was written here before, as after a break. */
  repeat(): void;
  /** The wire breaks: what is on it is lost. `told`: the server hears of it. */
  cut(told?: boolean): void;
  /** Throws the copy away. */
  forget(): void;
  /** Delivers at most so many frames each way; whether there were any. */
  deliver(up: number, down: number): boolean;
}

export interface CopyDeps {
  readonly watch: Watch;
  readonly newClient: () => number;
}

export const createCopy = (name: string, { watch, newClient }: CopyDeps): Copy => {
  const ref = parseDocName(name);
  const remote = {};
  let doc = new Y.Doc();
  let wire: Wire | null = null;
  let closed: CloseCode | null = null;
  let synced = false;
  let asked = false;
  let answers = 0;
  /** Characters deleted in this copy; those of the change that is being made. */
  let deletedHere: string[] = [];
  let deleting: readonly string[] = [];

  const fresh = () => {
    doc.destroy();
    doc = new Y.Doc();
    // Small, so that no number in an encoded update looks like a character.
    doc.clientID = newClient();
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== remote) wire?.up.push({ frame: updateFrame(update), deletes: deleting, honest: true });
    });
    deletedHere = [];
  };
  fresh();

  const hear = (frame: Uint8Array, on: Wire) => {
    const read = readFrame(frame);
    if (read === null) return watch.faults.push(`a malformed frame in ${name}`);
    if (read.kind === 'step1') {
      asked = true;
      on.up.push({ frame: step2Frame(Y.encodeStateAsUpdate(doc, read.vector)), deletes: deletedHere, honest: true });
    }
    if (read.kind === 'step2') {
      synced = true;
      answers += 1;
    }
    if (read.kind === 'step2' || read.kind === 'update') Y.applyUpdate(doc, read.update, remote);
  };

  const copy: Copy = {
    name,
    ref,
    get doc() {
      return doc;
    },
    get line() {
      return wire?.line ?? null;
    },
    get closed() {
      return closed;
    },
    get synced() {
      return wire !== null && synced;
    },
    get asked() {
      return wire !== null && asked;
    },
    get answers() {
      return answers;
    },
    slow: false,
    open(server, actor) {
      const line = watch.line(
        actor.kind === 'person' ? actor.person : `${actor.kind === 'shared' ? 'device' : 'screen'} ${actor.room}`,
        ref?.session === actor.session ? ref : null,
      );
      watch.authors.set(doc.clientID, line.who);
      const opened: Wire = { line, up: [], down: [], connection: null };
      const transport: DocTransport = {
        send(frame) {
          if (copy.slow) watch.faults.push(`${name} is fed to a reader who lags far behind`);
          watch.sent(line, frame);
          opened.down.push(frame);
        },
        close(code) {
          watch.closed(line, code);
          opened.down.push(code);
        },
        get bufferedAmount() {
          return copy.slow ? TOO_MUCH : 0;
        },
      };
      [wire, closed, synced, asked] = [opened, null, false, false];
      opened.connection = server.hub.open(actor, name, transport);
      copy.ask();
    },
    write(change, deletes = []) {
      deleting = deletes;
      deletedHere.push(...deletes);
      change(doc.getText('text'));
      deleting = [];
    },
    send(frame, honest = true) {
      wire?.up.push({ frame, deletes: [], honest });
    },
    ask() {
      copy.send(step1Frame(Y.encodeStateVector(doc)));
    },
    repeat() {
      wire?.up.push({ frame: updateFrame(Y.encodeStateAsUpdate(doc)), deletes: deletedHere, honest: true });
    },
    cut(told = true) {
      const broken = wire;
      wire = null;
      if (broken === null) return;
      broken.line.open = false;
      if (told) broken.connection?.closed();
    },
    forget: fresh,
    deliver(up, down) {
      const on = wire;
      if (on === null) return false;
      const sent = on.up.splice(0, up);
      for (const { frame, deletes, honest } of sent) {
        if (!honest) on.line.honest = false;
        watch.arrives(on.line, frame, deletes);
        on.connection?.receive(frame);
      }
      const heard = on.down.splice(0, copy.slow ? 0 : down);
      for (const message of heard) {
        if (typeof message !== 'number') hear(message, on);
        else [wire, closed] = [null, message];
      }
      return sent.length + heard.length > 0;
    },
  };
  return copy;
};

interface Wire {
  readonly line: Line;
  readonly up: { readonly frame: Uint8Array; readonly deletes: readonly string[]; readonly honest: boolean }[];
  readonly down: (Uint8Array | CloseCode)[];
  connection: DocConnection | null;
}

/** Bytes. */
const TOO_MUCH = 5 * 1024 * 1024;
