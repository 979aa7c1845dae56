import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test, vi } from 'vitest';
import { migrate } from '../../server/store/schema.ts';
import { sqliteStore, StoreUnusable } from '../../server/store/sqlite.ts';
import type { JoinCode, SessionId } from '../../shared/ids.ts';
import { storeContract } from './store.ts';

storeContract({
  name: 'sqlite in memory',
  create: async () => {
    const store = sqliteStore({ dir: null });
    return { store, reopen: null, bytes: null, dispose: () => store.close() };
  },
});

storeContract({
  name: 'sqlite on disk',
  create: async () => {
    const dir = await folder();
    let store = sqliteStore({ dir });
    return {
      store,
      reopen: async () => {
        await store.close();
        return (store = sqliteStore({ dir }));
      },
      bytes: async () => Buffer.concat(await Promise.all((await readdir(dir)).map((file) => readFile(join(dir, file))))),
      dispose: async () => {
        await store.close();
        await rm(dir, { recursive: true });
      },
    };
  },
});

describe('a data directory that cannot be used is one sentence', () => {
  test('not a database', async () => {
    const dir = await folder();
    await writeFile(join(dir, 'kring.db'), 'een boodschappenlijst '.repeat(500));
    expect(sentence(dir)).toBe(`The database ${dir}/kring.db is damaged; put back a copy, or move it away to begin anew.`);
    await rm(dir, { recursive: true });
  });

  test('damaged in the middle', async () => {
    const dir = await folder();
    await sqliteStore({ dir }).close();
    const file = join(dir, 'kring.db');
    const content = await readFile(file);
    await writeFile(file, content.fill(0xee, 4096));
    expect(sentence(dir)).toMatch(/is damaged/);
    await rm(dir, { recursive: true });
  });

  test('a file where the folder should be', async () => {
    const dir = await folder();
    await writeFile(join(dir, 'file'), '');
    expect(sentence(join(dir, 'file', 'data'))).toBe(`The data directory ${dir}/file/data cannot be made.`);
    await rm(dir, { recursive: true });
  });

  test('in use by another server', async () => {
    const dir = await folder();
    const first = sqliteStore({ dir });
    expect(sentence(dir)).toMatch(/is in use by another server/);
    await first.close();
    await rm(dir, { recursive: true });
  });
});

test('a database from before comes along with all that is in it', async () => {
  const dir = await folder();
  const db = new DatabaseSync(join(dir, 'kring.db'));
  migrate(db, 1);
  db.exec(`
    INSERT INTO sessions (id, code) VALUES ('lydia', 'ABCDEFGH');
    INSERT INTO seats (device, session, seat) VALUES ('d', 'lydia', 'display');
    INSERT INTO events (session, seq, at, event) VALUES ('lydia', 1, 5, '{"type":"case-chosen"}'), ('lydia', 2, 6, '{"type":"case-released"}');
    INSERT INTO text_updates (doc, session, bytes) VALUES ('lydia:case:plenary', 'lydia', x'01'), ('lydia:case:plenary', 'lydia', x'02')`);
  db.close();
  const store = sqliteStore({ dir });
  expect((await store.events('lydia' as SessionId)).map(({ seq, at, event }) => [seq, at, event.type])).toEqual([
    [1, 5, 'case-chosen'],
    [2, 6, 'case-released'],
  ]);
  expect((await store.text('lydia:case:plenary')).updates).toEqual([Uint8Array.of(1), Uint8Array.of(2)]);
  // A screen from before there were subgroups stands in the circle.
  expect(await store.seats('d')).toEqual([{ session: 'lydia', seat: 'display', person: null }]);
  await store.close();
  await rm(dir, { recursive: true });
});

test('[FO15] a database of every release before opens, and says the same', async () => {
  for (const version of [1, 2, 3, 4]) {
    const dir = await folder();
    const db = new DatabaseSync(join(dir, 'kring.db'));
    migrate(db, version);
    db.exec(`INSERT INTO sessions (id, code, deadline) VALUES ('lydia', 'ABCDEFGH', 7);
      INSERT INTO events (session, seq, at, event) VALUES ('lydia', 1, 5, '{"type":"case-chosen"}')`);
    db.close();
    const store = sqliteStore({ dir });
    expect((await store.events('lydia' as SessionId)).map(({ event }) => event.type)).toEqual(['case-chosen']);
    expect(await store.due(7)).toEqual(['lydia']);
    await store.commit([{ kind: 'erase', session: 'lydia' as SessionId }]);
    expect(await store.events('lydia' as SessionId)).toEqual([]);
    await store.close();
    await rm(dir, { recursive: true });
  }
});

test('[FO12] of erasures close together the first leaves the disk at once, the others together', async () => {
  vi.useFakeTimers();
  const dir = await folder();
  const store = sqliteStore({ dir });
  const bytes = async () => Buffer.concat(await Promise.all((await readdir(dir)).map((file) => readFile(join(dir, file)))));
  const put = (n: number): Promise<void> =>
    store.commit([{ kind: 'session', session: `s${String(n)}` as SessionId, code: `Zwijgend${String(n)}` as JoinCode }]);
  for (const n of [1, 2, 3]) await put(n);
  for (const n of [1, 2, 3]) await store.commit([{ kind: 'erase', session: `s${String(n)}` as SessionId }]);
  expect((await bytes()).includes('Zwijgend1')).toBe(false);
  expect(await store.meta('scrub-pending')).not.toBeNull();
  vi.advanceTimersByTime(3_000);
  for (const n of [2, 3]) expect((await bytes()).includes(`Zwijgend${String(n)}`)).toBe(false);
  expect(await store.meta('scrub-pending')).toBeNull();
  vi.useRealTimers();
  await store.close();
  await rm(dir, { recursive: true });
});

test('[FO6] [FO12] an erasure that could not write over what it deleted is finished later', async () => {
  const dir = await folder();
  const store = sqliteStore({ dir });
  const bytes = async () => Buffer.concat(await Promise.all((await readdir(dir)).map((file) => readFile(join(dir, file)))));
  await store.commit([{ kind: 'meta', key: 'note', value: Buffer.from('Zwijgend') }]);
  // What a failed scrubbing leaves: words in the log that no table holds any more, and the mark.
  await store.commit([
    { kind: 'meta', key: 'note', value: Buffer.from('leeg') },
    { kind: 'meta', key: 'scrub-pending', value: Uint8Array.of(1) },
  ]);
  expect((await bytes()).includes('Zwijgend')).toBe(true);
  await store.finishErasures();
  expect((await bytes()).includes('Zwijgend')).toBe(false);
  expect(await store.meta('scrub-pending')).toBeNull();
  await store.close();
  await rm(dir, { recursive: true });
});

const folder = () => mkdtemp(join(tmpdir(), 'kring-store-'));

const sentence = (dir: string): string => {
  try {
    void sqliteStore({ dir }).close();
    return 'opened';
  } catch (error) {
    return error instanceof StoreUnusable ? error.message : `another error: ${String(error)}`;
  }
};
