import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { serve } from '../serve.ts';
import { stageGiven } from '../stage.ts';

/**
 * `@hocuspocus/server`; `flushDelay` in milliseconds, when it is to gather what it sends, and `keeps` when it is to keep what people
 * write. It keeps it as `@hocuspocus/extension-sqlite` does, with the same statements on the same base, `@hocuspocus/extension-database`;
 * only through the SQLite that Node brings, for better-sqlite3 does not run here without a prebuilt binary from elsewhere.
 */
const { flushDelay, keeps, dataDir } = stageGiven();
const server = new Server({
  quiet: true,
  address: '127.0.0.1',
  port: 0,
  ...(flushDelay === undefined ? {} : { flushDelay }),
  extensions: keeps ? [sqlite(join(dataDir, 'hocuspocus.sqlite'))] : [],
});
await server.listen();
serve({ port: server.httpServer.address().port }, () => server.destroy());

function sqlite(path) {
  const db = new DatabaseSync(path);
  db.exec('CREATE TABLE IF NOT EXISTS "documents" ("name" varchar(255) NOT NULL, "data" blob NOT NULL, UNIQUE(name))');
  const select = db.prepare('SELECT data FROM "documents" WHERE name = $name ORDER BY rowid DESC');
  const upsert = db.prepare('INSERT INTO "documents" ("name", "data") VALUES ($name, $data) ON CONFLICT(name) DO UPDATE SET data = $data');
  return new Database({
    fetch: async ({ documentName }) => select.get({ name: documentName })?.data ?? null,
    store: async ({ documentName, state }) => void upsert.run({ name: documentName, data: state }),
  });
}
