import { expect, test } from 'vitest';
import { runCanaries } from './run.ts';

/** How often each kind of thing happens at least, or nothing was seen. */
const LEAST: Readonly<Record<string, number>> = {
  sessions: 6,
  canaries: 180,
  'frames of documents': 1000,
  'words heard by who may': 500,
  'words in files': 400,
  'files refused': 60,
  'requests refused': 60,
  'failures of the store': 2,
  'lines of log': 12,
  'said card owner intention': 2,
  'said card owner tip': 2,
  'said card reveal factor': 1,
  'said case beforehand': 2,
  'said answer': 2,
  "said guest's owner": 1,
  'said in a subgroup': 1,
  'said line of hosts': 6,
  'typed plan of hosts': 6,
  'typed notes of hosts': 6,
  'typed case text': 1,
  'typed sheet text': 1,
  'typed letter': 1,
  'settled for management': 1,
  series: 1,
  'harvests kept': 1,
  'words in files of a series': 20,
  'personal keys': 2,
  'words a key kept': 20,
  'words that followed': 2,
  'said noticed': 1,
  'keys that keep nothing': 1,
  'words erased': 150,
  'erased card.erase': 1,
  'erased case.erase': 1,
  'erased own.erase': 1,
  'erased own.erase with the name': 1,
  'erased own.erase of a guest': 1,
  'erased DELETE session': 1,
  'erased a session that was due': 1,
  'words that stay': 5,
  'erased DELETE series': 1,
};

test.each([12])(
  '[VI9] [FO6] [HA1] [CO8] [KE2] [KE9] [SR8] [SR9] seed %i: words are heard, kept and saved by whom they were meant for, and erased they are nowhere',
  async (seed) => {
    // Five seconds are promised to who is alone on the machine; here other tests work beside.
    const counts = await runCanaries({ seed, sessions: 6, atOnce: 6, within: 60_000 });
    for (const [what, least] of Object.entries(LEAST)) expect(counts[what] ?? 0, what).toBeGreaterThanOrEqual(least);
  },
  180_000,
);
