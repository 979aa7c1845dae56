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
  const eraseSession = sql('DELETE FROM sessions WHERE id = ?');

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
        eraseSession.run(write.session);
        return;
      case 'meta':
        insert.meta.run(write.key, write.value);
        return;
    }
  };
};

const IF_THERE = 'WHERE EXISTS (SELECT 1 FROM sessions WHERE id = ?1)';
