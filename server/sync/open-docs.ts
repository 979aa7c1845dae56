import type { SessionId } from '../../shared/ids.ts';
import type { DocRef } from '../../shared/doc/names.ts';
import type { Session } from '../../shared/model/session.ts';
import type { HostedDoc } from './hosted.ts';
import type { LiveState } from './hub.ts';
import { createWindow, type WindowDeps } from './window.ts';

/** A document somebody has open. */
export interface Open {
  readonly name: string;
  readonly ref: DocRef;
  readonly doc: HostedDoc;
}

/** What is open of one session. */
export interface OpenSession {
  readonly docs: Map<string, Open>;
  /** As it was when every connection's access was last checked. */
  checked: Session;
  /** Shows this in every open document, within the window of the pace. */
  show(live: LiveState): void;
  destroy(): void;
}

/** The open documents, by session: what happens in one session costs nothing in the others. */
export interface OpenDocs {
  find(ref: Pick<DocRef, 'session'>, name: string): Open | undefined;
  of(session: SessionId): OpenSession | undefined;
  add(entry: Open, live: LiveState): void;
  /** Takes this very entry out; another one of the same name stays. */
  remove(entry: Open): void;
  all(): Open[];
}

export const createOpenDocs = (deps: WindowDeps): OpenDocs => {
  const sessions = new Map<SessionId, OpenSession>();
  return {
    find: ({ session }, name) => sessions.get(session)?.docs.get(name),
    of: (session) => sessions.get(session),
    add(entry, live) {
      const session = sessions.get(entry.ref.session) ?? createOpenSession(live, deps);
      sessions.set(entry.ref.session, session);
      session.docs.set(entry.name, entry);
    },
    remove({ name, ref, doc }) {
      const session = sessions.get(ref.session);
      if (session?.docs.get(name)?.doc !== doc) return;
      session.docs.delete(name);
      if (session.docs.size > 0) return;
      session.destroy();
      sessions.delete(ref.session);
    },
    all: () => [...sessions.values()].flatMap(({ docs }) => [...docs.values()]),
  };
};

const createOpenSession = (start: LiveState, deps: WindowDeps): OpenSession => {
  const docs = new Map<string, Open>();
  let live = start;
  let cancelComings: (() => void) | null = null;
  const run = () => {
    cancelComings?.();
    cancelComings = null;
    for (const { doc } of docs.values()) doc.show(live);
  };
  const window = createWindow(deps, run);
  return {
    docs,
    checked: start.session,
    show(next) {
      const onlyComings = next.session === live.session;
      live = next;
      if (onlyComings) cancelComings ??= deps.timers.after(COMINGS_TOGETHER, run);
      else window.ask();
    },
    destroy() {
      window.cancel();
      cancelComings?.();
    },
  };
};

/**
 * Milliseconds in which people who come and go are told of together. When a whole circle comes back at once, the floor does not
 * change with each of them, and one encoding of it serves them all; and who only reloads a page was never away.
 */
const COMINGS_TOGETHER = 200;
