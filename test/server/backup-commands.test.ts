import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JoinCode } from '../../shared/ids.ts';
import { restoreFrom } from '../../server/backup/put-back.ts';
import { openBrowser, type Browser, type Tab } from '../support/client.ts';
import { newDataDir, spawnServer } from '../support/server.ts';
import { startKillable, type KillableServer } from '../torture/processes.ts';

/** The commands as somebody types them, by npm. */
let dataDir: string;
let elsewhere: string;
let server: KillableServer;
let host: Browser;
let code: JoinCode;
let lead: Tab;

beforeEach(async () => {
  dataDir = await newDataDir();
  elsewhere = await mkdtemp(join(tmpdir(), 'kring-typed-'));
  server = await startKillable({ dataDir });
  host = openBrowser(server.url);
  code = await host.create({ title: 'Quokkabelgezoem' });
  lead = await host.connect(code, 'facilitator');
});

afterEach(async () => {
  lead.close();
  await server.end('SIGKILL');
  for (const dir of [dataDir, elsewhere]) await rm(dir, { recursive: true, force: true });
});

interface Typed {
  /** Where one stands. */
  readonly from?: string;
  readonly dir?: string;
  /** A small disk lies over this folder, in kB. */
  readonly disk?: readonly [folder: string, size: number];
}

const typed = async (words: readonly string[], { from = elsewhere, dir = dataDir, disk }: Typed = {}) => {
  const { INIT_CWD: _, ...rest } = process.env;
  const npm = ['npm', '--prefix', ROOT, 'run', '--silent', ...words];
  const mount = 'mount -t tmpfs -o size="$1"k kring "$2" && shift 2 && "$@"; code=$?; ls -A "$0"; exit $code';
  const [command = '', ...more] =
    disk === undefined ? npm : ['unshare', '--map-root-user', '--mount', 'sh', '-c', mount, disk[0], String(disk[1]), disk[0], ...npm];
  const child = spawn(command, more, { cwd: from, env: { ...rest, DATA_DIR: dir }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, listed] = [[] as string[], [] as string[]];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => listed.push(chunk.toString()));
  const ended = await new Promise<number | null>((resolve) => child.once('close', resolve));
  // What npm itself has to say of a machine's settings is not ours.
  const own = said
    .join('')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('npm '));
  return { code: ended, said: own, listed: listed.join('') };
};

const stop = async () => {
  lead.close();
  expect(await server.end('SIGTERM')).toBe(0);
};

test('[FO13] [FO14] typed in any folder: a copy while the server runs, put back elsewhere, where it starts and serves', async () => {
  expect(await typed(['backup', '--', 'vandaag.db'])).toMatchObject({
    code: 0,
    said: [],
    listed: expect.stringContaining(elsewhere) as string,
  });
  expect(await typed(['backup', '--', join(elsewhere, 'ook.db')], { from: ROOT })).toMatchObject({ code: 0, said: [] });
  expect((await readdir(elsewhere)).toSorted()).toEqual(['ook.db', 'vandaag.db']);
  expect(await lead.command('hat.wear', { on: true })).toEqual({ ok: true });

  const fresh = join(elsewhere, 'nieuw', 'data');
  expect(await typed(['restore', '--', 'vandaag.db'], { dir: fresh })).toMatchObject({ code: 0, said: [] });
  const again = await spawnServer({ dataDir: fresh });
  const back = openBrowser(again.url);
  const door = await back.request('GET', `/api/sessions/${code}`, undefined, { cookie: host.cookie });
  expect(door.body).toMatchObject({ code, title: 'Quokkabelgezoem', seats: ['facilitator'] });
  expect(await again.stop()).toBe(0);
});

test('[FO13] [FO14] typed wrong: one sentence, exit code 1, and nothing is made', async () => {
  for (const [command, sentence] of [
    ['backup', 'Say where the copy goes, and nothing else: npm run backup -- FILE'],
    ['restore', 'Say which copy, and nothing else: npm run restore -- FILE'],
  ] as const)
    for (const words of [[], ['--help'], ['een.db', 'twee.db'], ['']])
      expect({ words, ...(await typed([command, '--', ...words])) }).toEqual({ words, code: 1, said: [sentence], listed: '' });
  expect(await typed(['backup', '--', elsewhere])).toMatchObject({ code: 1, said: [expect.stringContaining('is there already')] });
  expect(await typed(['restore', '--', elsewhere])).toMatchObject({ code: 1, said: [expect.stringContaining('cannot be read')] });
  await writeFile(join(elsewhere, 'half.db.part'), 'van een server die omviel');
  expect(await typed(['backup', '--', 'half.db'])).toMatchObject({ code: 1, said: [expect.stringContaining('half.db.part is there')] });
  expect(await readdir(elsewhere)).toEqual(['half.db.part']);
  await rm(join(elsewhere, 'half.db.part'));
  expect(await typed(['backup', '--', 'goed.db'])).toMatchObject({ code: 0 });
  const notAFolder = join(elsewhere, 'goed.db', 'data');
  expect(await typed(['restore', '--', 'goed.db'], { dir: notAFolder })).toMatchObject({
    code: 1,
    said: [expect.stringContaining('cannot be written')],
  });
  expect((await readdir(ROOT)).filter((name) => name.startsWith('--') || name.endsWith('.db'))).toEqual([]);
});

test.runIf(can('prlimit', '--version'))(
  '[FO13] the disk gives out halfway through a copy: no half file, and the server goes on',
  async () => {
    // Begun anew everything is in the database itself, and nothing in its log.
    await stop();
    server = await startKillable({ dataDir, port: server.port });
    lead = await host.connect(code, 'facilitator');
    const { size } = await stat(join(dataDir, 'kring.db'));
    limit(String(Math.floor(size / 2)));
    expect(await typed(['backup', '--', 'kopie.db'])).toEqual({
      code: 1,
      said: ['The copy could not be made; nothing was left behind.'],
      listed: '',
    });
    expect(await readdir(elsewhere)).toEqual([]);
    expect(await lead.command('hat.wear', { on: true })).toEqual({ ok: true });
    expect((await host.request('GET', '/health')).status).toBe(200);
    limit('unlimited');
    expect(await typed(['backup', '--', 'kopie.db'])).toMatchObject({ code: 0, said: [] });
  },
);

test.runIf(can('unshare', '--map-root-user', '--mount', 'true'))(
  '[FO13] [FO14] a full disk: no room, and all stays as it was',
  async () => {
    await stop();
    const small = join(elsewhere, 'klein');
    await mkdir(small);
    expect(await typed(['backup', '--', join(small, 'kopie.db')], { disk: [small, 40] })).toEqual({
      code: 1,
      said: [`There is no room for a copy where ${small}/kopie.db would be; nothing was made.`],
      listed: '',
    });
    expect(await typed(['backup', '--', 'kopie.db'])).toMatchObject({ code: 0 });
    expect(await typed(['restore', '--', 'kopie.db'], { dir: small, disk: [small, 40] })).toEqual({
      code: 1,
      said: [`There is no room for the copy in ${small}; nothing was changed.`],
      listed: '',
    });
  },
);

test('[FO14] put back twice within a second, both that were there are kept', async () => {
  await stop();
  const copy = join(elsewhere, 'kopie.db');
  await copyFile(join(dataDir, 'kring.db'), copy);
  const now = new Date(Date.UTC(2027, 0, 11, 14));
  const asides = [];
  for (let times = 0; times < 3; times += 1) asides.push((await restoreFrom({ file: copy, dir: dataDir, now })).aside);
  expect(asides).toEqual(['', '-2', '-3'].map((nr) => join(dataDir, `kring-2027-01-11-14-00-00${nr}.db`)));
  for (const aside of asides) expect((await readFile(aside ?? '')).includes('Quokkabelgezoem')).toBe(true);
});

const limit = (bytes: string): void => {
  execFileSync('prlimit', ['--pid', String(server.pid), `--fsize=${bytes}:unlimited`]);
};

function can(command: string, ...words: readonly string[]): boolean {
  return spawnSync(command, words).status === 0;
}

const ROOT = join(import.meta.dirname, '../..');
