import * as Y from 'yjs';
import { createShadow } from '../../shared/doc/gate.ts';
import { TEXT_ROOT } from '../../shared/doc/names.ts';
import type { ParticipantId, SessionId } from '../../shared/ids.ts';
import { NOBODY, once, type TextRow, type Write } from '../store/store.ts';

/**
 * Writes a text anew without what some people wrote in it: a fresh document, in which the characters of all others stand in their order
 * and still belong to who wrote them. Nothing leads back to the one before.
 */
export const rewritten = ({ session, doc, row, newClient }: Rewriting, without: ReadonlySet<ParticipantId>): readonly Write[] => {
  const kept = runsOf(row).filter(({ by }) => !without.has(by));
  const clients = new Map<ParticipantId, number>();
  const fresh = new Y.Doc();
  const text = fresh.getText(TEXT_ROOT);
  for (const { by, words } of kept) {
    if (!clients.has(by)) clients.set(by, unused(newClient, [...row.clients.keys(), ...clients.values()]));
    fresh.clientID = clients.get(by) ?? 0;
    text.insert(text.length, words);
  }
  const snapshot = Y.encodeStateAsUpdate(fresh);
  fresh.destroy();
  const bind = (client: number, person: ParticipantId): Write => ({ kind: 'text-client', session, doc, client, person });
  return [
    { kind: 'text-erase', session, doc },
    ...[...row.clients].flatMap(([client, owner]) => (isStill(owner) && !without.has(owner) ? [bind(client, once(owner))] : [])),
    ...[...clients].map(([owner, client]) => bind(client, owner)),
    ...(kept.length === 0 ? [] : [{ kind: 'text-snapshot', session, doc, snapshot } as const]),
  ];
};

interface Rewriting {
  readonly session: SessionId;
  readonly doc: string;
  readonly row: TextRow;
  /** A fresh Yjs client id. */
  readonly newClient: () => number;
}

interface Run {
  readonly by: ParticipantId;
  readonly words: string;
}

const runsOf = ({ snapshot, updates, clients }: TextRow): readonly Run[] => {
  const doc = createShadow([...(snapshot === null ? [] : [snapshot]), ...updates]);
  const runs: Run[] = [];
  for (let item = doc.getText(TEXT_ROOT)._start; item !== null; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString)
      runs.push({ by: clients.get(item.id.client) ?? NOBODY, words: item.content.str });
  }
  doc.destroy();
  return runs;
};

/** Whose writing it was at an earlier time is said already. */
const isStill = (owner: ParticipantId): boolean => owner !== NOBODY && !owner.startsWith(once(NOBODY));

const unused = (newClient: () => number, taken: readonly number[]): number => {
  const client = newClient();
  return taken.includes(client) ? unused(newClient, taken) : client;
};
