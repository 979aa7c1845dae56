import type { SessionId } from '../../shared/ids.ts';
import { bytesIn } from '../support/server.ts';
import type { Remains } from './autopsy.ts';
import type { Begun } from './journal.ts';

/** A circle that is over is erased while the next one works: all of it or nothing, and for good once it was said. */
export interface Erasing {
  readonly session: SessionId;
  /** What is wrong with what the dead server left. */
  judge(remains: Remains, dataDir: string): Promise<readonly string[]>;
  /** The next server cleans up what this one could not finish. */
  judgeAfterRestart(dataDir: string): Promise<readonly string[]>;
}

/** Asks for the erasure now; the server may die at any moment of it. */
export const erase = (url: string, { session, code, lead, marker }: Begun): Erasing => {
  const said = fetch(`${url}/api/sessions/${code}`, { method: 'DELETE', headers: { cookie: lead } }).then(
    ({ status }) => status,
    () => null,
  );
  let gone = false;
  const wordsLeft = async (dataDir: string, when: string): Promise<readonly string[]> =>
    gone && (await bytesIn(dataDir)).includes(marker) ? [`words of the erased circle ${marker} are still there ${when}`] : [];
  return {
    session,
    async judge(remains, dataDir) {
      const status = await said;
      const traces = remains.traces(session);
      gone = traces === 0;
      if (status !== null && status !== 204) return [`erasing ${marker} was answered with ${String(status)}`];
      if (status === null) return gone || remains.events(session).length > 0 ? [] : [`circle ${marker} is half erased`];
      return gone ? wordsLeft(dataDir, 'after the answer') : [`circle ${marker} is there again after its erasure`];
    },
    judgeAfterRestart: (dataDir) => wordsLeft(dataDir, 'after a restart'),
  };
};
