import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { NOBODY, type Write } from './store.ts';

/** Does one write inside the transaction that is open. */
export const createWriter = (db: DatabaseSync): ((write: Write) => void) => {
  const sql = (text: string): StatementSync => db.prepare(text);
  // Everything but its first write asks that the session is there: what arrives after an erasure must not bring words back.
  const insert = {
    session: sql('INSERT INTO sessions (id, code) VALUES (?, ?)'),
    event: sql(`INSERT INTO events (session, seq, at, command, by, event) SELECT ?1, ?2, ?3, ?4, ?5, ?6 ${IF_THERE}`),
    seat: sql(`INSERT OR REPLACE INTO seats (session, device, seat, person, room) SELECT ?1, ?2, ?3, ?4, ?5 ${IF_THERE}`),
    update: sql(
      `INSERT INTO text_updates (doc, id, bytes) SELECT ?2, (SELECT coalesce(max(id), 0) + 1 FROM text_updates WHERE doc = ?2), ?3 ${IF_THERE}`,
    ),
    snapshot: sql(`INSERT OR REPLACE INTO text_snapshots (session, doc, snapshot) SELECT ?1, ?2, ?3 ${IF_THERE}`),
    client: sql(`INSERT OR REPLACE INTO text_clients (session, doc, client, person) SELECT ?1, ?2, ?3, ?4 ${IF_THERE}`),
    meta: sql('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)'),
    series: sql('INSERT INTO series (id, revision, body, guard, deadline) VALUES (?, ?, ?, ?, ?)'),
    seriesSeat: sql(`INSERT OR REPLACE INTO series_seats (series, device) SELECT ?1, ?2 ${IF_SERIES}`),
    keepsake: sql(`INSERT OR REPLACE INTO keepsakes (series, keepsake, session, at, sealed) SELECT ?1, ?2, ?3, ?4, ?5 ${IF_SERIES}`),
  };
  const before = sql('SELECT 1 FROM events WHERE session = ? AND seq = ?');
  const deadline = sql('UPDATE sessions SET deadline = ? WHERE id = ?');
  const unseat = sql('DELETE FROM seats WHERE session = ? AND person = ?');
  const forgetUpdates = sql('DELETE FROM text_updates WHERE doc = ?');
  const forgetSnapshot = sql('DELETE FROM text_snapshots WHERE doc = ?');
  const burnClients = sql('UPDATE text_clients SET person = ? WHERE doc = ?');
  const redact = sql('UPDATE events SET event = ?3 WHERE session = ?1 AND seq = ?2');
  const erase = [
    ...['seats', 'text_clients', 'text_snapshots', 'events'].map((table) => sql(`DELETE FROM ${table} WHERE session = ?`)),
    // A document's name begins with its session and a colon; a semicolon is what comes after that.
    sql(`DELETE FROM text_updates WHERE doc > ?1 || ':' AND doc < ?1 || ';'`),
  ];
  const nextSeries = sql('UPDATE series SET revision = ?2, body = ?3, guard = ?4, deadline = ?5 WHERE id = ?1 AND revision = ?2 - 1');
  const unseatSeries = sql('DELETE FROM series_seats WHERE series = ? AND device <> ?');
  const eraseSeries = ['keepsakes', 'series_seats'].map((table) => sql(`DELETE FROM ${table} WHERE series = ?`));
  const eraseSeriesRow = sql('DELETE FROM series WHERE id = ?');
  const eraseKeepsake = sql('DELETE FROM keepsakes WHERE keepsake = ?');
  const eraseKept = sql('DELETE FROM keepsakes WHERE keepsake = ? AND session = ?');
  const eraseSession = sql('DELETE FROM sessions WHERE id = ?');
  const bury = sql('INSERT OR REPLACE INTO erased (id, at) VALUES (?, unixepoch())');
  const forgetGraves = sql(`DELETE FROM erased WHERE at < unixepoch() - ${String(REMEMBERED_DAYS * 24 * 60 * 60)}`);
  const remember = (id: string): void => {
    forgetGraves.run();
    bury.run(graveOf(id));
  };

  return (write) => {
    switch (write.kind) {
      case 'session':
        insert.session.run(write.session, write.code);
        return;
      case 'event': {
        const { seq, at, command, by, event } = write.event;
        const { changes } = insert.event.run(write.session, seq, at, command, by, JSON.stringify(event));
        if (changes === 1 && seq !== 1 && before.get(write.session, seq - 1) === undefined) throw new Error('A gap in the events.');
        return;
      }
      case 'seat':
        insert.seat.run(write.seat.session, write.device, write.seat.seat, write.seat.person, write.seat.room ?? null);
        return;
      case 'unseat':
        unseat.run(write.session, write.person);
        return;
      case 'text-update':
        insert.update.run(write.session, write.doc, write.update);
        return;
      case 'text-snapshot':
        forgetUpdates.run(write.doc);
        insert.snapshot.run(write.session, write.doc, write.snapshot);
        return;
      case 'text-client':
        insert.client.run(write.session, write.doc, write.client, write.person);
        return;
      case 'deadline':
        deadline.run(write.at, write.session);
        return;
      case 'redact':
        for (const { seq, event } of write.events) redact.run(write.session, seq, JSON.stringify(event));
        return;
      case 'text-erase':
        forgetUpdates.run(write.doc);
        forgetSnapshot.run(write.doc);
        burnClients.run(NOBODY, write.doc);
        return;
      case 'erase':
        for (const statement of erase) statement.run(write.session);
        if (eraseSession.run(write.session).changes === 1) remember(write.session);
        return;
      case 'series': {
        const { series, revision, guard, deadline: at } = write.row;
        const values = [series.id, revision, JSON.stringify(series), guard, at] as const;
        if (revision === 1) insert.series.run(...values);
        else if (nextSeries.run(...values).changes !== 1) throw new Error('Not the next revision of the series.');
        return;
      }
      case 'series-seat':
        insert.seriesSeat.run(write.series, write.device);
        return;
      case 'series-unseat':
        unseatSeries.run(write.series, write.but);
        return;
      case 'series-erase':
        for (const statement of eraseSeries) statement.run(write.series);
        if (eraseSeriesRow.run(write.series).changes === 1) remember(write.series);
        return;
      case 'keepsake': {
        const { series, keepsake, session, at, sealed } = write.row;
        insert.keepsake.run(series, keepsake, session, at, sealed);
        return;
      }
      case 'keepsake-erase':
        if (write.session === undefined) eraseKeepsake.run(write.keepsake);
        else eraseKept.run(write.keepsake, write.session);
        return;
      case 'scrub':
        return;
      case 'meta':
        insert.meta.run(write.key, write.value);
        return;
    }
  };
};

const IF_SERIES = 'WHERE EXISTS (SELECT 1 FROM series WHERE id = ?1)';
const IF_THERE = 'WHERE EXISTS (SELECT 1 FROM sessions WHERE id = ?1)';

/** By which an erased session or series is known again, and by nothing else. */
export const graveOf = (id: string): Uint8Array => createHash('sha256').update(id).digest();

/** Longer than anybody should keep a copy. */
const REMEMBERED_DAYS = 400;
