import * as Y from 'yjs';
import { readFrame, step1Frame, step2Frame, updateFrame } from '../../shared/doc/frames.ts';
import { docName, TEXT_ROOT, type DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type ParticipantId } from '../../shared/ids.ts';
import type { Actor, Session } from '../../shared/model/session.ts';
import type { CloseCode } from '../../shared/protocol/close-codes.ts';
import type { Committer } from '../../server/store/committer.ts';
import { NOBODY, type Store, type TextRow, type Write } from '../../server/store/store.ts';
import { createHub } from '../../server/sync/create-hub.ts';
import type { Timers } from '../../server/sync/hosted.ts';
import type { DocConnection, Hub, LiveState } from '../../server/sync/hub.ts';

/**
 * The hub with people around it, over wires that deliver when the test says so. Nothing here waits for a clock:
 * turns, timers, commits and frames are queues.
 */
export interface Net {
  readonly hub: Hub;
  readonly store: MemoryTexts;
  session: Session;
  now: number;
  /** Opens a document as somebody; the client does what stock clients do. */
  connect(actor: Actor, doc: DocRef | string, copy?: Y.Doc): Client;
  /** Everything that can happen without time passing happens. */
  settle(): Promise<void>;
  /** Time passes; timers that are due go off. */
  pass(milliseconds: number): Promise<void>;
  /** The session changed and is durable. */
  show(session: Session): void;
  /** The server dies as if by SIGKILL, and a new one starts on the same store. */
  crash(): void;
}

export interface Client {
  readonly doc: Y.Doc;
  readonly text: Y.Text;
  readonly actor: Actor;
  /** Why the server closed it; `null` while open or when the wire was cut. */
  readonly closed: CloseCode | null;
  readonly isOpen: boolean;
  synced: boolean;
  /** Whether the server asked for this client's state. */
  asked: boolean;
  /** Frames from the server, in order. */
  readonly heard: Uint8Array[];
  bufferedAmount: number;
  sendRaw(frame: Uint8Array): void;
  /** Asks for a receipt; true in `receipts` when it came. */
  ask(): void;
  readonly receipts: number;
  /** The wire breaks: what is on it is lost. */
  cut(): void;
  /** Delivers at most so many frames each way. */
  deliver(most?: number): boolean;
}

export const createNet = (session: Session): Net => {
  const store = createMemoryTexts();
  let turns: (() => void)[] = [];
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  let clients: Client[] = [];
  let generation = 0;

  const createServer = (): Hub => {
    const mine = (generation += 1);
    const guarded = (run: () => void) => () => {
      if (mine === generation) run();
    };
    const scheduling: Timers = {
      soon: (run) => {
        turns.push(guarded(run));
      },
      after: (milliseconds, run) => {
        const timer = { at: net.now + milliseconds, run: guarded(run) };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
    };
    return createHub({
      state: (id) => (id === net.session.id ? live() : null),
      store,
      committer: store,
      now: () => net.now,
      timers: scheduling,
    });
  };
  const live = (): LiveState => ({ session: net.session, online: new Set() });

  const net: Omit<Net, 'hub' | 'session' | 'now'> & { hub: Hub; session: Session; now: number } = {
    store,
    session,
    now: 1_000_000,
    hub: undefined as unknown as Hub,
    connect(actor, doc, copy) {
      const client = createClient(
        net.hub,
        { ...actor, session: net.session.id },
        typeof doc === 'string' ? doc : docName(doc),
        copy ?? new Y.Doc(),
      );
      clients.push(client);
      return client;
    },
    async settle() {
      for (let idle = 0; idle < 3;) {
        const run = turns;
        turns = [];
        for (const turn of run) turn();
        const moved = clients.map((client) => client.deliver()).some(Boolean);
        const stored = store.flush();
        for (let tick = 0; tick < 8; tick += 1) await Promise.resolve();
        idle = run.length > 0 || moved || stored ? 0 : idle + 1;
      }
      clients = clients.filter((client) => client.isOpen);
    },
    async pass(milliseconds) {
      await net.settle();
      const until = net.now + milliseconds;
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        net.now = Math.max(net.now, next.at);
        next.run();
        await net.settle();
      }
      net.now = until;
      await net.settle();
    },
    show(next) {
      net.session = next;
      net.hub.show(live());
    },
    crash() {
      store.crash();
      turns = [];
      timers = [];
      for (const client of clients) client.cut();
      clients = [];
      net.hub = createServer();
    },
  };
  net.hub = createServer();
  return net;
};

const createClient = (hub: Hub, actor: Parameters<Hub['open']>[0], name: string, doc: Y.Doc): Client => {
  let toServer: Uint8Array[] = [];
  let toClient: (Uint8Array | CloseCode)[] = [];
  let open = true;
  let closed: CloseCode | null = null;
  let receipts = 0;
  const remote = {};

  const send = (frame: Uint8Array) => {
    if (open) toServer.push(frame);
  };
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin !== remote) send(updateFrame(update));
  };
  const end = () => {
    open = false;
    toServer = [];
    toClient = [];
    doc.off('update', onUpdate);
  };
  const hear = (frame: Uint8Array) => {
    client.heard.push(frame);
    const read = readFrame(frame);
    if (read === null) throw new Error('the server sent a malformed frame');
    if (read.kind === 'step1') {
      client.asked = true;
      send(step2Frame(Y.encodeStateAsUpdate(doc, read.vector)));
    }
    if (read.kind === 'step2') {
      client.synced = true;
      receipts += 1;
    }
    if (read.kind === 'step2' || read.kind === 'update') Y.applyUpdate(doc, read.update, remote);
  };

  const client: Client = {
    doc,
    actor,
    get text() {
      return doc.getText(TEXT_ROOT);
    },
    get closed() {
      return closed;
    },
    get isOpen() {
      return open;
    },
    get receipts() {
      return receipts;
    },
    synced: false,
    asked: false,
    heard: [],
    bufferedAmount: 0,
    sendRaw: send,
    ask: () => {
      send(step1Frame(Y.encodeStateVector(doc)));
    },
    cut() {
      end();
      connection.closed();
    },
    deliver(most = Number.POSITIVE_INFINITY) {
      const up = toServer.splice(0, most);
      for (const frame of up) connection.receive(frame);
      const down = toClient.splice(0, most);
      for (const message of down) {
        if (!open) break;
        if (typeof message === 'number') {
          closed = message;
          end();
        } else hear(message);
      }
      return up.length + down.length > 0;
    },
  };
  const connection: DocConnection = hub.open(actor, name, {
    send: (frame) => {
      toClient.push(frame);
    },
    close: (code) => {
      toClient.push(code);
    },
    get bufferedAmount() {
      return client.bufferedAmount;
    },
  });
  doc.on('update', onUpdate);
  client.ask();
  return client;
};

/** Texts in memory behind the store's promises; what was committed survives {@link Net.crash}, what waits does not. */
export interface MemoryTexts extends Pick<Store, 'text'>, Committer {
  readonly log: Write[];
  /** Writes are not stored until it is false again. */
  held: boolean;
  /** The next commits fail. */
  failing: boolean;
  flush(): boolean;
  crash(): void;
}

const createMemoryTexts = (): MemoryTexts => {
  const rows = new Map<string, { snapshot: Uint8Array | null; updates: Uint8Array[]; clients: Map<number, ParticipantId> }>();
  let waiting: { readonly writes: readonly Write[]; readonly done: () => void; readonly failed: (error: Error) => void }[] = [];
  const row = (doc: string) => {
    const found = rows.get(doc) ?? { snapshot: null, updates: [], clients: new Map<number, ParticipantId>() };
    rows.set(doc, found);
    return found;
  };
  const write = (one: Write) => {
    texts.log.push(one);
    if (one.kind === 'text-update') row(one.doc).updates.push(one.update);
    if (one.kind === 'text-client') row(one.doc).clients.set(one.client, one.person);
    if (one.kind === 'text-snapshot') {
      row(one.doc).snapshot = one.snapshot;
      row(one.doc).updates = [];
    }
    if (one.kind === 'text-erase') {
      const { clients } = row(one.doc);
      rows.set(one.doc, { snapshot: null, updates: [], clients: new Map([...clients.keys()].map((client) => [client, NOBODY])) });
    }
  };
  const texts: MemoryTexts = {
    log: [],
    held: false,
    failing: false,
    text: (doc): Promise<TextRow> => {
      const { snapshot, updates, clients } = row(doc);
      return Promise.resolve({ snapshot, updates: [...updates], clients: new Map(clients) });
    },
    commit: (writes) =>
      new Promise((done, failed) => {
        waiting.push({ writes, done, failed });
      }),
    flush() {
      if (texts.held || waiting.length === 0) return false;
      const now = waiting;
      waiting = [];
      for (const { writes, done, failed } of now) {
        if (texts.failing) failed(new Error('disk full'));
        else {
          writes.forEach(write);
          done();
        }
      }
      return true;
    },
    crash() {
      waiting = [];
    },
  };
  return texts;
};

/** Names of documents of a session. */
export const docsOf = (session: Session) => ({
  floor: { kind: 'floor', session: session.id, room: PLENARY } as const,
  hosts: { kind: 'hosts', session: session.id, room: PLENARY } as const,
  case: { kind: 'case', session: session.id, room: PLENARY } as const,
  desk: (person: ParticipantId) => ({ kind: 'desk', session: session.id, room: PLENARY, person }) as const,
  sheet: (sheet: string) => ({ kind: 'sheet', session: session.id, room: PLENARY, sheet: sheet as never }) as const,
});
