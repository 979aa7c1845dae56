import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { newDataDir, runServer, startServer } from '../support/server.ts';

describe('settings', () => {
  test('without any, the server is on this machine’s port 3000 and keeps its words in the project', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ ok: true, value: { host: '127.0.0.1', port: 3000, trustProxy: 0, publicUrl: null } });
    expect(config.ok && config.value.dataDir.endsWith('/data')).toBe(true);
  });

  test('an empty setting is none', () => {
    expect(readConfig({ PORT: '', HOST: ' ' })).toEqual(readConfig({}));
  });

  test.each([
    [{ PORT: '80a' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ HOST: 'http://x' }, 'HOST must be a host name or an IP address, such as localhost or 0.0.0.0.'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be the number of reverse proxies in front of Kring, from 0 to 9.'],
    [{ PUBLIC_URL: 'kring.nl' }, 'PUBLIC_URL must be an address without a path, such as https://kring.example.nl.'],
    [{ PUBLIC_URL: 'https://kring.nl/path' }, 'PUBLIC_URL must be an address without a path, such as https://kring.example.nl.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of debug, info, warn, error, silent.'],
  ])('[CO10] %j is refused in one sentence', (env, error) => {
    expect(readConfig(env)).toEqual({ ok: false, error });
  });
});

describe('[CO10] a start that cannot be ends with one sentence and exit code 1', () => {
  test('a setting', async () => {
    expect(await runServer({ PORT: 'drie' })).toEqual({ code: 1, stderr: 'PORT must be a whole number from 0 to 65535.\n' });
  });

  test('a data directory that cannot be made', async () => {
    const dir = await newDataDir();
    await writeFile(join(dir, 'file'), '');
    const DATA_DIR = join(dir, 'file', 'data');
    expect(await runServer({ PORT: '0', DATA_DIR })).toEqual({ code: 1, stderr: `The data directory ${DATA_DIR} cannot be made.\n` });
    await rm(dir, { recursive: true });
  });

  test('a database that is none', async () => {
    const dir = await newDataDir();
    await mkdir(dir, { recursive: true });
    await writeFile(join(dir, 'kring.db'), 'boodschappen '.repeat(1000));
    const { code, stderr } = await runServer({ PORT: '0', DATA_DIR: dir });
    expect(code).toBe(1);
    expect(stderr).toBe(`The database ${dir}/kring.db is damaged; put back a copy, or move it away to begin anew.\n`);
    await rm(dir, { recursive: true });
  });

  test('a port that is taken', async () => {
    const server = await startServer();
    const dir = await newDataDir();
    const { code, stderr } = await runServer({ HOST: '127.0.0.1', PORT: String(server.port), DATA_DIR: dir });
    expect(code).toBe(1);
    expect(stderr).toBe(`Port ${server.port} on 127.0.0.1 is in use; set PORT to another one.\n`);
    await server.dispose();
    await rm(dir, { recursive: true });
  });
});
