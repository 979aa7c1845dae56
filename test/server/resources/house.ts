import { NO_PREPARATION } from '../../../shared/model/preparation.ts';
import { readFrame, step1Frame, updateFrame } from '../../../shared/doc/frames.ts';
import { docName, TEXT_ROOT, type DocRef } from '../../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type ParticipantId, type SessionId } from '../../../shared/ids.ts';
import { SCRIPTS } from '../../../shared/script/scripts/index.ts';
import { join } from '../../../shared/session/join.ts';
import * as Y from 'yjs';
import { createLog } from '../../../server/log.ts';
import { newId } from '../../../server/session/random.ts';
import { createRegistry, type Registry } from '../../../server/session/registry.ts';
import { createCommitter } from '../../../server/store/committer.ts';
import { sqliteStore } from '../../../server/store/sqlite.ts';
import type { Store } from '../../../server/store/store.ts';
import { createHub } from '../../../server/sync/create-hub.ts';
import type { Hub, LiveState } from '../../../server/sync/hub.ts';

/** Sessions and their documents without the network, on a store in memory and a clock the test turns. */
export interface House {
  readonly store: Store;
  readonly registry: Registry;
  readonly hub: Hub;
  now(): number;
  pass(milliseconds: number): void;
  /** A session is made; somebody comes in, looks at the floor, writes in the case and goes. */
  useSession(): Promise<JoinCode>;
  /** Whether any document of this session is still open: only then does showing it look into it. */
  isShown(session: SessionId): boolean;
  close(): Promise<void>;
}

export const createHouse = (): House => {
  let now = Date.UTC(2026, 3, 21);
  const store = sqliteStore({ dir: null });
  const committer = createCommitter(store);
  const log = createLog('silent');
  const sessions: { registry?: Registry } = {};
  const hub: Hub = createHub({ state: (id) => sessions.registry?.live(id) ?? null, store, committer, now: () => now, log });
  const registry = createRegistry({ store, committer, hub, now: () => now, newId, log });
  sessions.registry = registry;
  const script = SCRIPTS[0];
  if (script === undefined) throw new Error('no script');

  const visit = (actor: Parameters<Hub['open']>[0], ref: DocRef, frames: readonly Uint8Array[]): Promise<void> =>
    new Promise((resolve) => {
      const connection = hub.open(actor, docName(ref), {
        send(frame) {
          // The answer to the question, and with it the receipt for what was written before.
          if (readFrame(frame)?.kind !== 'step2') return;
          connection.closed();
          resolve();
        },
        close: () => resolve(),
        bufferedAmount: 0,
      });
      for (const frame of [...frames, step1Frame(Y.encodeStateVector(new Y.Doc()))]) connection.receive(frame);
    });

  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

  return {
    store,
    registry,
    hub,
    now: () => now,
    pass(milliseconds) {
      now += milliseconds;
    },
    async useSession() {
      const clip = { title: '', link: '', question: '', points: [] };
      const settings = {
        title: 'T',
        theme: '',
        departments: [],
        language: 'nl',
        videoLink: '',
        clip,
        coach: true,
        ...NO_PREPARATION,
      } as const;
      const { code } = await registry.create({ script, settings, facilitator: 'Frans', device: 'device' });
      const actor = await registry.byCode(code);
      if (actor === null) throw new Error('no session');
      const person = newId() as ParticipantId;
      await actor.propose((session, at) => {
        const came = join(session, { name: 'Lydia', department: null }, { now: at, newId: () => person });
        return came.ok ? { ok: true, value: { events: came.value, value: null } } : came;
      });
      const host = Object.values(actor.live().session.people)[0];
      if (host === undefined) throw new Error('no facilitator');
      const by = { kind: 'person', person: host.id } as const;
      await actor.run(by, { id: newId() as never, name: 'bringer.set', payload: { person } });
      await actor.run(by, { id: newId() as never, name: 'phase.go', payload: { to: 'tell' as never } });
      const disconnect = actor.connect({ person, moved: () => undefined, end: () => undefined });
      const here = { session: actor.id, room: PLENARY };
      const lydia = { kind: 'person', person, session: actor.id } as const;
      await visit(lydia, { kind: 'floor', ...here }, []);
      await visit(lydia, { kind: 'case', ...here }, [updateFrame(words())]);
      disconnect();
      // The document is put away after what was written is one piece in the store.
      while ((await store.text(docName({ kind: 'case', ...here }))).snapshot === null) await settle();
      await settle();
      return code;
    },
    isShown(session) {
      let looked = false;
      const live: LiveState = {
        online: new Set(),
        session: new Proxy({ id: session } as LiveState['session'], {
          get(target, key) {
            if (key === 'id') return target.id;
            looked = true;
            throw new Error('looked into');
          },
        }),
      };
      try {
        hub.show(live);
      } catch {
        looked = true;
      }
      return looked;
    },
    async close() {
      await hub.close();
      await store.close();
    },
  };
};

const words = (): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText(TEXT_ROOT).insert(0, 'Hij belt elke dag.');
  return Y.encodeStateAsUpdate(doc);
};
