import { mkdir, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDataDir, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let clientDir: string;
const SCRIPT = `console.log(${JSON.stringify('kring '.repeat(500))})`;
beforeAll(async () => {
  clientDir = await newDataDir();
  await mkdir(join(clientDir, 'assets'));
  await writeFile(join(clientDir, 'index.html'), '<!doctype html><title>Kring</title>');
  await writeFile(join(clientDir, 'assets/main-a1b2c3.js'), SCRIPT);
  await writeFile(join(clientDir, 'assets/main-a1b2c3.js.map'), 'a type we do not serve');
  server = await startServer({ config: { clientDir } });
});
afterAll(async () => {
  await server.dispose();
  await rm(clientDir, { recursive: true });
});

/** Without `fetch`, which decodes and hides what came over the wire. */
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ response: IncomingMessage; body: Buffer }>((resolve, reject) => {
    get(`${server.url}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ response, body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });

test.each(['/', '/s/ABCD-EFHJ', '/s/ABCD-EFHJ/floor', '/index.html'])('%s is the page, asked for anew each time', async (path) => {
  const { response, body } = await ask(path);
  expect(response.statusCode).toBe(200);
  expect(response.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  expect(body.toString()).toContain('<title>Kring</title>');
  const again = await ask(path, { 'if-none-match': response.headers.etag ?? '' });
  expect(again.response.statusCode).toBe(304);
});

test('what has a hash in its name is kept for ever, and travels small', async () => {
  const plain = await ask('/assets/main-a1b2c3.js');
  expect(plain.response.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' });
  expect(plain.body.toString()).toBe(SCRIPT);
  const brotli = await ask('/assets/main-a1b2c3.js', { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.response.headers).toMatchObject({ 'content-encoding': 'br', 'content-length': String(brotli.body.length) });
  expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
  const gzip = await ask('/assets/main-a1b2c3.js', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
});

test.each(['/assets/gone-a1.js', '/assets/main-a1b2c3.js.map', '/favicon.ico', '/..%2fkring.db', '/assets/../../kring.db'])(
  '%s is not there',
  async (path) => {
    expect((await ask(path)).response.statusCode).toBe(404);
  },
);
