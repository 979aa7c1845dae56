import { startHonest } from './honest.ts';

/** Milliseconds. A budget is a budget, for honest people too: seven letters a second are a fast typist. */
const LETTER_EVERY = 1000 / 7;

/** A process of its own: what attackers do to their own machine must not count as done to their neighbours. */
const honest = await startHonest(process.argv[2] ?? '');
let enough = false;
process.on('message', (order: { readonly letters: number } | 'enough') => {
  if (order === 'enough') enough = true;
  else
    void sample(order.letters).then((times) => {
      process.send?.(times);
    });
});
process.send?.('ready');

/** At least so many letters, and as many more as there is time for. */
const sample = async (letters: number): Promise<readonly number[]> => {
  enough = false;
  const times: number[] = [];
  while (times.length < letters || !enough) {
    times.push(await honest.write());
    await new Promise((next) => setTimeout(next, LETTER_EVERY));
  }
  return times;
};
