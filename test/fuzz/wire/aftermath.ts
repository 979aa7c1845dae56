import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as Y from 'yjs';
import { TEXT_ROOT } from '../../../shared/doc/names.ts';
import type { SessionId } from '../../../shared/ids.ts';
import { replay } from '../../../shared/session/evolve.ts';
import { sqliteStore } from '../../../server/store/sqlite.ts';

/** What is wrong with a data directory after an attack; empty when a fresh server can go on from it. */
export const inspect = async (dataDir: string): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const db = new DatabaseSync(join(dataDir, 'kring.db'));
  if (db.prepare('PRAGMA integrity_check').get()?.['integrity_check'] !== 'ok') wrong.push('the database is damaged');
  const sessions = db.prepare('SELECT id FROM sessions').all();
  const texts = db.prepare('SELECT doc FROM text_updates UNION SELECT doc FROM text_snapshots').all();
  db.close();

  const store = sqliteStore({ dir: dataDir });
  for (const { id } of sessions) {
    const events = await store.events(id as SessionId);
    try {
      replay(events.map(({ event }) => event));
    } catch (error) {
      wrong.push(`session ${String(id)} does not replay: ${String(error)}`);
    }
  }
  for (const { doc } of texts) {
    const { snapshot, updates } = await store.text(String(doc));
    const text = new Y.Doc();
    for (const update of [...(snapshot === null ? [] : [snapshot]), ...updates]) Y.applyUpdate(text, update);
    const structs = [...text.store.clients.values()].flat();
    const isPlain = structs.every(
      (struct) => struct instanceof Y.GC || struct.content instanceof Y.ContentString || struct.content instanceof Y.ContentDeleted,
    );
    const isWhole = text.store.pendingStructs === null && text.store.pendingDs === null;
    if (!isPlain || !isWhole || [...text.share.keys()].some((root) => root !== TEXT_ROOT)) wrong.push(`${String(doc)} is not plain text`);
  }
  await store.close();
  return wrong;
};
