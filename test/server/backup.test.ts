import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../support/client.ts';
import { bytesIn, newDataDir, spawnServer, type SpawnedServer } from '../support/server.ts';

let dataDir: string;
let elsewhere: string;
let server: SpawnedServer | null;

beforeEach(async () => {
  dataDir = await newDataDir();
  elsewhere = await mkdtemp(join(tmpdir(), 'kring-copies-'));
  server = await spawnServer({ dataDir });
});

afterEach(async () => {
  await server?.kill();
  for (const dir of [dataDir, elsewhere]) await rm(dir, { recursive: true, force: true });
});

/** What the command says, and how it ends. */
const run = async (script: 'backup' | 'restore', file: string, dir = dataDir) => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, `server/backup/${script}.ts`), file], {
    env: { ...process.env, DATA_DIR: dir, INIT_CWD: elsewhere },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
};

const stop = async () => {
  expect(await server?.stop()).toBe(0);
  server = null;
};

const begin = async (text: string) => {
  if (server === null) throw new Error('no server');
  const host = openBrowser(server.url);
  const code = await host.create();
  const lead = await host.connect(code, 'facilitator');
  await lead.does('hat.wear', { on: true });
  const { card } = await lead.does('card.post', { kind: 'check-in', text });
  return { host, code, lead, card: card! };
};

test('[FO13] a copy made while people write is whole, and holds what was acknowledged before', async () => {
  const { lead, card, code, host } = await begin('Quokkabelgezoem');
  let writing = true;
  let writes = 0;
  const typing = (async () => {
    while (writing) {
      const { ok } = await lead.command('card.edit', { card, text: `Quokkabelgezoem ${String(writes + 1)}` });
      if (ok) writes += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  const { code: ended, said } = await run('backup', 'kopie.db');
  writing = false;
  await typing;
  expect({ ended, said }).toMatchObject({ ended: 0, said: expect.stringContaining(join(elsewhere, 'kopie.db')) as string });
  expect((await stat(join(elsewhere, 'kopie.db'))).mode & 0o777).toBe(0o600);
  expect(await readdir(elsewhere)).toEqual(['kopie.db']);
  const copy = new DatabaseSync(join(elsewhere, 'kopie.db'));
  expect(copy.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
  copy.close();
  expect(writes).toBeGreaterThan(1);
  lead.close();
  await stop();

  // On another machine, where there is nothing yet.
  const fresh = join(elsewhere, 'data');
  expect(await run('restore', 'kopie.db', fresh)).toMatchObject({ code: 0 });
  server = await spawnServer({ dataDir: fresh });
  const again = openBrowser(server.url);
  const door = await again.request('GET', `/api/sessions/${code}`, undefined, { cookie: host.cookie });
  expect(door.body).toMatchObject({ code, seats: ['facilitator'] });
});

test('[FO13] nothing is written over, and every no is a sentence', async () => {
  await writeFile(join(elsewhere, 'er-al.db'), 'van iemand anders');
  expect(await run('backup', 'er-al.db')).toMatchObject({ code: 1, said: expect.stringContaining('is there already') as string });
  expect(await readFile(join(elsewhere, 'er-al.db'), 'utf8')).toBe('van iemand anders');
  expect(await run('backup', 'nergens/kopie.db')).toMatchObject({ code: 1, said: expect.stringContaining('cannot be written') as string });
  expect(await run('backup', '')).toMatchObject({ code: 1, said: expect.stringContaining('Say where') as string });
  expect(await run('backup', 'kopie.db', join(elsewhere, 'leeg'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('no database') as string,
  });
});

test('[FO13] without a server the copy is made too', async () => {
  const { lead } = await begin('Quokkabelgezoem');
  lead.close();
  await stop();
  expect(await run('backup', 'kopie.db')).toMatchObject({ code: 0 });
  expect((await readFile(join(elsewhere, 'kopie.db'))).includes('Quokkabelgezoem')).toBe(true);
});

test('[FO14] what was erased since does not come back with a copy', async () => {
  const [gone, cleaned] = [await begin('Quokkabelgezoem'), await begin('Otterfluisterwals')];
  await cleaned.lead.does('card.post', { kind: 'check-in', text: 'Blijft liggen' }).catch(() => undefined);
  expect(await run('backup', 'kopie.db')).toMatchObject({ code: 0 });
  expect((await gone.host.request('DELETE', `/api/sessions/${gone.code}`)).status).toBe(204);
  await cleaned.lead.does('card.erase', { card: cleaned.card });
  const later = await begin('Na de kopie');
  for (const { lead } of [gone, cleaned, later]) lead.close();
  expect(await run('restore', 'kopie.db')).toMatchObject({ code: 1, said: expect.stringContaining('Stop it first') as string });
  await stop();
  const { code, said } = await run('restore', 'kopie.db');
  expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('1 session(s)') as string });
  const aside = (await readdir(dataDir)).find((name) => /^kring-\d.*\.db$/.test(name));
  if (aside === undefined) throw new Error('what was there is gone');
  expect((await readFile(join(dataDir, aside))).includes('Na de kopie')).toBe(true);
  await rm(join(dataDir, aside));
  const bytes = await bytesIn(dataDir);
  for (const words of ['Quokkabelgezoem', 'Otterfluisterwals']) expect([words, bytes.includes(words)]).toEqual([words, false]);
  server = await spawnServer({ dataDir });
  expect((await openBrowser(server.url).request('GET', `/api/sessions/${gone.code}`)).status).toBe(404);
  expect((await openBrowser(server.url).request('GET', `/api/sessions/${cleaned.code}`)).status).toBe(200);
});

test('[FO14] what is no copy of ours is refused, and all stays as it was', async () => {
  const { code } = await begin('Quokkabelgezoem');
  expect(await run('backup', 'kopie.db')).toMatchObject({ code: 0 });
  await stop();
  await writeFile(join(elsewhere, 'lijst.db'), 'een boodschappenlijst '.repeat(500));
  const foreign = new DatabaseSync(join(elsewhere, 'vreemd.db'));
  foreign.exec('CREATE TABLE boodschappen (wat TEXT)');
  foreign.close();
  await copyFile(join(elsewhere, 'kopie.db'), join(elsewhere, 'stuk.db'));
  const broken = await readFile(join(elsewhere, 'stuk.db'));
  await writeFile(join(elsewhere, 'stuk.db'), broken.fill(0xee, 4096));
  const answers = [
    ['lijst.db', 'is not a copy'],
    ['vreemd.db', 'is not a copy'],
    ['stuk.db', 'is damaged'],
    ['nergens.db', 'cannot be read'],
  ] as const;
  for (const [file, sentence] of answers)
    expect(await run('restore', file)).toMatchObject({ code: 1, said: expect.stringContaining(sentence) as string });
  expect(await readdir(dataDir)).toEqual(['kring.db']);
  server = await spawnServer({ dataDir });
  expect((await openBrowser(server.url).request('GET', `/api/sessions/${code}`)).status).toBe(200);
});

const ROOT = join(import.meta.dirname, '../..');
