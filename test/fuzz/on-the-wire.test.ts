import { expect, test } from 'vitest';
import { besiege } from './on-the-wire.ts';

/** The long one is `npm run fuzz -- --wire`: that one also measures how long the server stood still and what others felt of it. */
test('[CO5] [SY10] [CO13] a server under attack by every way in goes on, and its store with it', async () => {
  const { failures, ways } = await besiege({ inputs: 2_000, seed: 2, letters: 5 });
  expect(failures).toEqual([]);
  expect(new Set(ways.keys())).toEqual(new Set(['websocket', 'polling', 'sync', 'bare connection']));
});
