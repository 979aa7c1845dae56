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
  const window = createWindow(deps, () => {
    for (const { doc } of docs.values()) doc.show(live);
  });
  return {
    docs,
    checked: start.session,
    show(next) {
      live = next;
      window.ask();
    },
    destroy: window.cancel,
  };
};
