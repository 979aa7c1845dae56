import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { step1Frame } from '../../shared/doc/frames.ts';
import { docName } from '../../shared/doc/names.ts';
import { PLENARY } from '../../shared/ids.ts';
import { newDataDir } from '../support/server.ts';
import { openRemains } from '../torture/autopsy.ts';
import { createExpectation } from '../torture/expectation.ts';
import { createHistory } from '../torture/history.ts';
import { judge } from '../torture/judge.ts';
import { startCircle, startKillable } from '../torture/processes.ts';

test('[CO3] [SY12] SIGTERM while twenty people work: everything told and shown is stored, and they all come back by themselves', async () => {
  const folder = await newDataDir();
  const dataDir = join(folder, 'data');
  const first = await startKillable({ dataDir });
  const circle = startCircle(4711);
  const begun = await circle.begin({ url: first.url, marker: 'quokka', pace: 'own' });
  await circle.returned();
  const floor = docName({ kind: 'floor', session: begun.session, room: PLENARY });
  const socket = new WebSocket(`${first.url.replace('http', 'ws')}/sync/${floor}?seat=display`, { headers: { cookie: begun.screen } });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('open', resolve));
  const heard = (): Promise<unknown> => new Promise((resolve) => socket.once('message', resolve));
  socket.send(step1Frame(Y.encodeStateVector(new Y.Doc())));
  await heard();

  circle.work();
  // The floor changes: they are at it.
  for (let change = 0; change < 50; change += 1) await heard();
  // Not by its patience running out: then it ends with 1.
  expect(await first.end('SIGTERM')).toBe(0);
  // A stock client comes back by itself, but for codes 4400–4499.
  expect(RETRIED).toContain(await closed);
  expect(first.log).toEqual([]);

  const [expectation, history] = [createExpectation(), createHistory()];
  const faults = async (): Promise<readonly string[]> => {
    expectation.add((await circle.report()).entries);
    const remains = openRemains(dataDir);
    const changed = history.extend(remains.events(begun.session));
    const found = [...changed, ...judge(expectation, history, remains.texts(begun.session))];
    remains.close();
    return found;
  };
  expect(await faults()).toEqual([]);

  const second = await startKillable({ dataDir, port: first.port });
  await circle.returned();
  expect(await second.end('SIGTERM')).toBe(0);
  // What had no answer was sent again, and done once.
  expect(await faults()).toEqual([]);
  circle.end();
  await rm(folder, { recursive: true });
});

/** Service restart, and “try again later”. */
const RETRIED = [1012, 4500];
