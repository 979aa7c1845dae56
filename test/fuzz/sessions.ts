import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHouse } from '../server/resources/house.ts';

/** Opens, uses and lets go of so many sessions, and says what memory it takes after each tenth. True when it does not keep growing. */
export const useSessions = async (count: number, tell: (line: string) => void): Promise<boolean> => {
  const house = createHouse();
  const heaps: number[] = [];
  for (let tenth = 1; tenth <= 10; tenth += 1) {
    for (let n = 0; n < count / 10; n += 1) await house.useSession();
    const loaded = used();
    house.pass(11 * 60_000);
    house.registry.unload(house.now() - 10 * 60_000);
    heaps.push(used());
    const { rss } = process.memoryUsage();
    tell(
      `${Math.round((count / 10) * tenth)} sessions: ${mega(loaded)} MB loaded, ${mega(heaps.at(-1) ?? 0)} MB let go, ${mega(rss)} MB of the machine`,
    );
  }
  await house.close();
  const [first = 0] = heaps;
  return (heaps.at(-1) ?? 0) < first * 1.25;
};

/** Bytes in use on the heap after everything unused was collected. */
const used = (): number => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
};

const mega = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
