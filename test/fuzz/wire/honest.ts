import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { readFrame, step1Frame, updateFrame } from '../../../shared/doc/frames.ts';
import { docName, TEXT_ROOT } from '../../../shared/doc/names.ts';
import { PLENARY, type PhaseId } from '../../../shared/ids.ts';
import { openBrowser } from '../../support/client.ts';

/** A small circle of its own on the same server: one writes, one reads along. */
export interface Honest {
  /** Writes a letter; milliseconds until the other reads it. */
  write(): Promise<number>;
  leave(): void;
}

export const startHonest = async (url: string): Promise<Honest> => {
  const host = openBrowser(url);
  const code = await host.create();
  const frans = await host.connect(code, 'facilitator');
  const lydia = openBrowser(url);
  const person = await lydia.join(code, 'Lydia');
  await frans.does('bringer.set', { person });
  await frans.does('phase.go', { to: 'tell' as PhaseId });
  const name = docName({ kind: 'case', session: frans.welcome.session, room: PLENARY });
  const open = async (cookie: string, seat: string, hear: (update: Uint8Array) => void): Promise<WebSocket> => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${encodeURIComponent(name)}?seat=${seat}`, { headers: { cookie } });
    const synced = new Promise<void>((resolve) => {
      socket.on('message', (bytes: Buffer) => {
        const frame = readFrame(new Uint8Array(bytes));
        if (frame?.kind === 'step2') resolve();
        if (frame?.kind === 'step2' || frame?.kind === 'update') hear(frame.update);
      });
    });
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(step1Frame(Y.encodeStateVector(new Y.Doc())));
    await synced;
    return socket;
  };
  const copy = new Y.Doc();
  const own = new Y.Doc();
  const waiting = new Map<number, (length: number) => void>();
  const reader = await open(host.cookie, 'facilitator', (update) => {
    Y.applyUpdate(copy, update);
    const { length } = copy.getText(TEXT_ROOT);
    for (const [wanted, seen] of waiting) if (length >= wanted) seen(length);
  });
  const writer = await open(lydia.cookie, 'participant', (update) => Y.applyUpdate(own, update, 'remote'));
  own.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'remote') writer.send(updateFrame(update));
  });
  return {
    async write() {
      const text = own.getText(TEXT_ROOT);
      const begun = performance.now();
      const wanted = text.length + 1;
      const seen = new Promise((resolve) => waiting.set(wanted, resolve));
      text.insert(text.length, 'x');
      await seen;
      waiting.delete(wanted);
      return performance.now() - begun;
    },
    leave() {
      reader.terminate();
      writer.terminate();
      frans.close();
    },
  };
};
