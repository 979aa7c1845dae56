import type { DatabaseSync } from 'node:sqlite';
import { graveOf } from '../store/sqlite-writer.ts';

/**
 * Does in a copy what was erased since in the present database: sessions and series that are gone go, and a session or series in which
 * words were erased is taken as it is now. Answers how many are gone.
 */
export const followErasures = (copy: DatabaseSync, present: string): number => {
  copy.prepare('ATTACH ? AS present').run(present);
  try {
    copy.exec('BEGIN IMMEDIATE');
    copy.exec('INSERT OR REPLACE INTO erased SELECT id, at FROM present.erased');
    const buried = copy.prepare('SELECT 1 FROM erased WHERE id = ?');
    const isBuried = (id: string): boolean => buried.get(graveOf(id)) !== undefined;
    const sessions = idsIn(copy, 'SELECT id FROM sessions').filter(isBuried);
    const series = idsIn(copy, 'SELECT id FROM series').filter(isBuried);
    for (const id of sessions) removeSession(copy, id);
    for (const id of series) removeSeries(copy, id);
    for (const id of idsIn(copy, CLEANED)) takeSession(copy, id);
    for (const id of idsIn(copy, 'SELECT id FROM series INTERSECT SELECT id FROM present.series')) takeSeries(copy, id);
    // What was deleted is still in pages: the server writes them anew when it starts.
    copy.exec("INSERT OR REPLACE INTO meta (key, value) VALUES ('scrub-pending', x'01')");
    copy.exec('COMMIT');
    return sessions.length + series.length;
  } finally {
    if (copy.isTransaction) copy.exec('ROLLBACK');
    copy.exec('DETACH present; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
  }
};

const removeSession = (copy: DatabaseSync, id: string): void => {
  for (const table of OF_SESSION) copy.prepare(`DELETE FROM ${table} WHERE session = ?`).run(id);
  copy.prepare(UPDATES_OF('DELETE FROM text_updates')).run(id);
  copy.prepare('DELETE FROM sessions WHERE id = ?').run(id);
};

const takeSession = (copy: DatabaseSync, id: string): void => {
  removeSession(copy, id);
  copy.prepare('INSERT INTO sessions SELECT * FROM present.sessions WHERE id = ?').run(id);
  for (const table of OF_SESSION) copy.prepare(`INSERT INTO ${table} SELECT * FROM present.${table} WHERE session = ?`).run(id);
  copy.prepare(UPDATES_OF('INSERT INTO text_updates SELECT * FROM present.text_updates')).run(id);
};

const removeSeries = (copy: DatabaseSync, id: string): void => {
  for (const table of OF_SERIES) copy.prepare(`DELETE FROM ${table} WHERE series = ?`).run(id);
  copy.prepare('DELETE FROM series WHERE id = ?').run(id);
};

const takeSeries = (copy: DatabaseSync, id: string): void => {
  removeSeries(copy, id);
  copy.prepare('INSERT INTO series SELECT * FROM present.series WHERE id = ?').run(id);
  for (const table of OF_SERIES) copy.prepare(`INSERT INTO ${table} SELECT * FROM present.${table} WHERE series = ?`).run(id);
};

const idsIn = (db: DatabaseSync, sql: string): readonly string[] =>
  db
    .prepare(sql)
    .all()
    .map(({ id }) => id as string);

/** Sessions of both in which words were erased after the copy was made. */
const CLEANED = `
  SELECT DISTINCT now.session AS id FROM present.events AS now
  WHERE json_extract(now.event, '$.type') IN ('case-erased', 'words-erased', 'own-erased')
    AND now.session IN (SELECT id FROM main.sessions)
    AND now.seq > (SELECT coalesce(max(seq), 0) FROM main.events AS copied WHERE copied.session = now.session)`;
const OF_SESSION = ['seats', 'text_clients', 'text_snapshots', 'events'] as const;
const OF_SERIES = ['keepsakes', 'series_seats'] as const;
/** A document's name begins with its session and a colon; a semicolon is what comes after that. */
const UPDATES_OF = (start: string): string => `${start} WHERE doc > ?1 || ':' AND doc < ?1 || ';'`;
