/** Milliseconds of this thread's processor that something took: what else the machine does meanwhile does not count. */
export const processorMs = (run: () => void): number => {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

/** How many times as long something takes as a piece of like work beside it: on a busy or slow processor both take longer. */
export const inYardsticks = (run: () => void): number => {
  const one = processorMs(() => {
    for (let times = 0; times < 4; times += 1) for (const found of YARDSTICK.matchAll(/[\d.-]+(?=[@ ])|[a-z]\d/g)) found.index.toFixed();
  });
  return processorMs(run) / Math.max(one, 1);
};

const YARDSTICK = 'a1-2 b34.5@c '.repeat(7_700);
/** By itself, on the two cores this was written on. */
export const YARDSTICK_MS = 2;

/** The least of a few tries, until one is good enough: what this thread had to tidy up in between does not count either. */
export const leastOf = async (tries: number, enough: number, take: () => number | Promise<number>): Promise<number> => {
  let least = Infinity;
  for (let at = 0; at < tries && least >= enough; at += 1) least = Math.min(least, await take());
  return least;
};

/** The longest turn of this thread while something was going on, in ms of its processor: so long others would wait. */
export const longestTurnDuring = async <Value>(
  doing: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly longest: number }> => {
  let longest = 0;
  let before = process.threadCpuUsage();
  let done = false;
  const look = (): void => {
    longest = Math.max(longest, process.threadCpuUsage(before).user / 1000);
    before = process.threadCpuUsage();
    if (!done) setImmediate(look);
  };
  setImmediate(look);
  const value = await doing().finally(() => {
    done = true;
  });
  look();
  return { value, longest };
};
