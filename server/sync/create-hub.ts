import { randomInt } from 'node:crypto';
import { readFrame } from '../../shared/doc/frames.ts';
import { createShadow } from '../../shared/doc/gate.ts';
import { docName, isCoWritten, parseDocName, TEXT_ROOT, type DocRef } from '../../shared/doc/names.ts';
import type { SessionId } from '../../shared/ids.ts';
import { access, isThere, sameAccess } from '../../shared/session/access.ts';
import { createBudget } from '../budget.ts';
import { fault, type Log } from '../log.ts';
import type { Committer } from '../store/committer.ts';
import type { Store } from '../store/store.ts';
import { closeTransport, createConnection, type Connection } from './connection.ts';
import { systemTimers, type HostedDoc, type Timers } from './hosted.ts';
import type { DocConnection, Hub, LiveState, SeatedActor } from './hub.ts';
import { createOpenDocs, type Open } from './open-docs.ts';
import { createPace } from './pace.ts';
import { createTextDoc } from './text-doc.ts';
import { createWrittenDoc } from './written-doc.ts';

export interface HubDeps {
  /** What is durable of a session that is loaded; `null` when there is no such session. */
  readonly state: (session: SessionId) => LiveState | null;
  readonly store: Pick<Store, 'text'>;
  readonly committer: Committer;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log?: Pick<Log, 'error'>;
  readonly timers?: Timers;
  /** A fresh Yjs or awareness client id, 32 bits. */
  readonly newClient?: () => number;
}

export const createHub = (deps: HubDeps): Hub => {
  const { state, store, committer, now, log, timers = systemTimers, newClient = () => randomInt(1, 2 ** 32 - 1) } = deps;
  const pace = createPace(now);
  const open = createOpenDocs({ pace, timers, now });
  const held = new Set<string>();
  let stopKeepAlive = () => undefined as void;
  let stopped = false;

  const keepAlive = () => {
    for (const { doc } of open.all()) doc.keepAlive();
    stopKeepAlive = timers.after(KEEP_ALIVE, keepAlive);
  };
  stopKeepAlive = timers.after(KEEP_ALIVE, keepAlive);

  const drop = (entry: Open) => {
    open.remove(entry);
    entry.doc.destroy();
  };

  const host = (name: string, ref: DocRef, live: LiveState): Open => {
    const entry: Open = {
      name,
      ref,
      doc: isCoWritten(ref) ? hostText(name, ref) : createWrittenDoc({ ref, live, timers, pace, newClient }),
    };
    open.add(entry, live);
    return entry;
  };

  const hostText = (name: string, ref: DocRef): HostedDoc =>
    createTextDoc({
      ref,
      store,
      committer,
      timers,
      pace,
      now,
      newClient,
      live: () => state(ref.session),
      onFailure: (error) => {
        log?.error({ doc: name, ...fault(error) }, 'a text could not be read or stored');
        // What was admitted but not stored is lost here and kept by its writers: the next one to come finds what the store holds.
        const entry = open.find(ref, name);
        if (entry !== undefined) drop(entry);
      },
    });

  /** Frees a document nobody has open, once everything of it is stored. */
  const release = (entry: Open) => {
    const settled = (error?: unknown) => {
      if (error !== undefined) log?.error({ doc: entry.name, ...fault(error) }, 'a text could not be compacted');
      if (entry.doc.connections.size > 0) return;
      // Somebody may have come, written and gone while we waited.
      if (entry.doc.isQuiet()) drop(entry);
      else release(entry);
    };
    if (isCoWritten(entry.ref))
      entry.doc.settle().then(() => {
        settled();
      }, settled);
    else settled();
  };

  const leave = (entry: Open, connection: Connection) => {
    entry.doc.leave(connection);
    if (entry.doc.connections.size === 0 && open.find(entry.ref, entry.name) === entry && !stopped) release(entry);
  };

  const recheck = ({ ref, doc }: Open, { session }: LiveState) => {
    for (const connection of [...doc.connections]) {
      if (access(session, connection.actor, ref) !== connection.access) connection.close('accessChanged');
    }
  };

  return {
    open(actor, name, transport) {
      const found = stopped ? 'restarting' : find(state, actor, name);
      if (typeof found === 'string') {
        closeTransport(transport, found);
        return NOTHING;
      }
      const entry = open.find(found.ref, name) ?? host(name, found.ref, found.live);
      if (pagesOf(entry.doc, actor) >= PAGES) {
        closeTransport(transport, 'tooFast');
        return NOTHING;
      }
      const connection = createConnection({
        actor,
        access: found.may,
        transport,
        onClose: (closed) => {
          leave(entry, closed);
        },
      });
      entry.doc.join(connection);
      return receiver(entry.doc, connection, { now, isStopped: () => stopped || held.has(name) });
    },
    show(live) {
      const session = open.of(live.session.id);
      if (session === undefined) return;
      // First who may not see it any more, then what is new.
      if (!sameAccess(session.checked, live.session)) for (const entry of session.docs.values()) recheck(entry, live);
      session.checked = live.session;
      if (session.docs.size > 0) session.show(live);
    },
    typing(session, room, person, sheet) {
      const live = state(session);
      if (live?.session.people[person]?.room !== room) return;
      if (sheet !== null && live.session.rooms[room]?.script.sheets.some(({ id }) => id === sheet) !== true) return;
      open.find({ session }, docName({ kind: 'floor', session, room }))?.doc.typing(person, sheet);
    },
    end(session, person) {
      for (const entry of [...(open.of(session)?.docs.values() ?? [])]) {
        // Gone means gone: without a person nothing of the session is written any more.
        if (person === undefined) open.remove(entry);
        for (const connection of [...entry.doc.connections]) {
          if (person === undefined || (connection.actor.kind === 'person' && connection.actor.person === person)) connection.close('ended');
        }
        if (person === undefined) entry.doc.destroy();
        else entry.doc.typing(person, null);
      }
    },
    async stored(session) {
      const texts = [...(open.of(session)?.docs.values() ?? [])].filter(({ ref }) => isCoWritten(ref));
      await Promise.all(texts.map(({ doc }) => doc.settle()));
    },
    async hold(name) {
      const ref = parseDocName(name);
      if (ref === null) throw new Error(`no document ${name}`);
      held.add(name);
      try {
        await open.find(ref, name)?.doc.settle();
      } catch (error) {
        held.delete(name);
        // What came in meanwhile was not taken: who sent it comes back, and brings it again.
        for (const connection of [...(open.find(ref, name)?.doc.connections ?? [])]) connection.close('unavailable');
        throw error;
      }
      return (why) => {
        held.delete(name);
        // Perhaps opened meanwhile, with what the store still held.
        const entry = open.find(ref, name);
        if (entry === undefined) return;
        open.remove(entry);
        for (const connection of [...entry.doc.connections]) connection.close(typeof why === 'string' ? why : why(connection.actor));
        entry.doc.destroy();
      };
    },
    async readText(name) {
      const ref = parseDocName(name);
      const hosted = (ref && open.find(ref, name)?.doc.readText()) ?? null;
      if (hosted !== null) return hosted;
      const { snapshot, updates } = await store.text(name);
      const doc = createShadow([...(snapshot === null ? [] : [snapshot]), ...updates]);
      const text = doc.getText(TEXT_ROOT).toJSON();
      doc.destroy();
      return text;
    },
    async close() {
      stopped = true;
      stopKeepAlive();
      const entries = open.all();
      await Promise.allSettled(entries.map(({ doc }) => doc.settle()));
      for (const entry of entries) {
        for (const connection of [...entry.doc.connections]) connection.close('restarting');
        drop(entry);
      }
    },
  };
};

/** How often somebody has this document open. */
const pagesOf = ({ connections }: HostedDoc, actor: SeatedActor): number => {
  if (actor.kind !== 'person') return 0;
  let pages = 0;
  for (const { actor: other } of connections) if (other.kind === 'person' && other.person === actor.person) pages += 1;
  return pages;
};

const find = (state: HubDeps['state'], actor: SeatedActor, name: string): Found | 'unknown' | 'forbidden' => {
  const ref = name.length > NAME_LIMIT ? null : parseDocName(name);
  const live = ref === null || ref.session !== actor.session ? null : state(ref.session);
  const room = ref === null || live === null || !Object.hasOwn(live.session.rooms, ref.room) ? undefined : live.session.rooms[ref.room];
  if (ref === null || live === null || room === undefined || !isThere(room, ref)) return 'unknown';
  const may = access(live.session, actor, ref);
  return may === 'none' ? 'forbidden' : { ref, live, may };
};

interface Found {
  readonly ref: DocRef;
  readonly live: LiveState;
  readonly may: 'read' | 'write';
}

/** The door of one connection: nothing gets past it but whole frames at a bearable pace. */
const receiver = (
  doc: HostedDoc,
  connection: Connection,
  { now, isStopped }: { readonly now: () => number; readonly isStopped: () => boolean },
): DocConnection => {
  const budget = { messages: createBudget(MESSAGES, now), bytes: createBudget(BYTES, now), questions: createBudget(QUESTIONS, now) };
  return {
    receive(bytes) {
      // What comes while the server stops is not taken in; without a receipt its sender brings it again.
      if (!connection.isOpen || isStopped()) return;
      if (bytes.byteLength > FRAME_LIMIT) return connection.close('tooLarge');
      if (!budget.messages.take() || !budget.bytes.take(bytes.byteLength)) return connection.close('tooFast');
      const frame = readFrame(bytes);
      if (frame === null) return connection.close('malformed');
      if (frame.kind === 'step1' && !budget.questions.take()) return connection.close('tooFast');
      doc.receive(connection, frame);
    },
    closed: () => {
      connection.close('gone');
    },
  };
};

const NOTHING: DocConnection = { receive: () => undefined, closed: () => undefined };

/** Of one document, for one person: more than anybody has, and few enough for everybody's memory. */
const PAGES = 24;
const NAME_LIMIT = 200;
const FRAME_LIMIT = 512 * 1024;
/** A key held down sends an update, a caret and a question for the receipt thirty times a second. */
const MESSAGES = { burst: 1_200, perSecond: 150 };
const BYTES = { burst: 2 * 1024 * 1024, perSecond: 128 * 1024 };
/** An answer may be all there is. Our own client asks at most seven times a second. */
const QUESTIONS = { burst: 100, perSecond: 10 };
/** Milliseconds; stock clients give a silent connection 30 s. */
const KEEP_ALIVE = 15_000;
