import { chmod, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { isAbsolute, join } from 'node:path';
import { fault, type Log } from '../log.ts';
import { NotCopied, type NoCopy } from '../store/copy-database.ts';

/** What the running server answers to who asks for a copy. */
export type CopyAnswer = { readonly ok: true } | { readonly ok: false; readonly why: NoCopy };

/** Makes copies for who may use the data directory. */
export interface Copies {
  close(): Promise<void>;
}

/** The database is locked while the server runs, so the server makes the copy: it is asked over a socket in the data directory. */
export const socketIn = (dir: string): string => join(dir, 'backup.sock');

interface CopiesDeps {
  readonly dir: string;
  readonly copy: (file: string) => Promise<void>;
  readonly log: Log;
}

/** Listens for the absolute path of the file to make, on one line, and answers with one line. Without a socket the server works too. */
export const serveCopies = async ({ dir, copy, log }: CopiesDeps): Promise<Copies | null> => {
  const path = socketIn(dir);
  const answer = async (file: string): Promise<CopyAnswer> => {
    if (!isAbsolute(file)) return { ok: false, why: 'unwritable' };
    try {
      await copy(file);
      return { ok: true };
    } catch (error) {
      const why = error instanceof NotCopied ? error.why : 'failed';
      if (why === 'failed') log.error(fault(error), 'a copy could not be made');
      return { ok: false, why };
    }
  };
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.setTimeout(ASK_MS, () => socket.destroy());
    void readLine(socket).then(async (line) => {
      socket.setTimeout(0);
      const said = await answer(line);
      socket.end(`${JSON.stringify(said)}\n`);
    });
  });
  // The database is locked by us: whoever left this is gone.
  await rm(path, { force: true });
  return new Promise((resolve) => {
    server.once('error', (error) => {
      log.warn(fault(error), 'no copies can be made while the server runs');
      resolve(null);
    });
    server.listen(path, () => {
      server.unref();
      chmod(path, 0o600).then(
        () => resolve({ close: () => closed(server) }),
        () => void closed(server).then(() => resolve(null)),
      );
    });
  });
};

export const readLine = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > LONGEST) socket.destroy();
    });
    socket.once('end', () => resolve(text));
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
  });

const ASK_MS = 10_000;
const LONGEST = 8_192;
