import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, test } from 'vitest';
import { createWriter } from '../../server/export/writer.ts';
import { writeFile, type Job } from '../../server/export/job.ts';
import { createLog } from '../../server/log.ts';
import { harvestToOutline } from '../../shared/harvest/harvest-outline.ts';
import { hostileHarvest, STORIES } from '../support/hostile-harvest.ts';
import { leastOf, longestTurnDuring } from '../support/processor.ts';

const log = createLog('silent');
/** A busy machine is not what is looked at here. */
const writer = createWriter({ log, most: 60_000 });
afterAll(() => writer.close());

const jobs = (story: string): readonly Job[] => {
  const found = hostileHarvest(story);
  const outline = harvestToOutline(found);
  return [
    { form: 'pdf', outline },
    { form: 'docx', outline },
    { form: 'md', outline },
    { form: 'csv', harvests: [found, found] },
    { form: 'json', of: found },
  ];
};

describe('[HA18] a file is made apart', () => {
  test.each(Object.entries(STORIES))('%s: every form is made, and this thread goes on meanwhile', async (_name, story) => {
    for (const job of jobs(story)) {
      const longest = await leastOf(3, 100, async () => {
        const { value, longest } = await longestTurnDuring(() => writer.write(job));
        expect(value, job.form).toMatchObject({ ok: true });
        return longest;
      });
      // Made here, every one of these PDFs takes more than that.
      expect(longest, job.form).toBeLessThan(100);
    }
  });

  test.each(Object.entries(STORIES))('%s: no form takes five seconds of a processor', async (_name, story) => {
    for (const job of jobs(story)) {
      const before = process.cpuUsage();
      await writeFile(job);
      expect(process.cpuUsage(before).user, job.form).toBeLessThan(5_000_000);
    }
  });

  test('what takes too long is refused, and the next file is made by a fresh thread', async () => {
    const stuck = "require('node:worker_threads').parentPort.postMessage({ ready: true }); while (true) {}";
    let started = 0;
    const own = createWriter({
      log,
      most: 300,
      startWorker: () => {
        started += 1;
        return new Worker(started === 1 ? stuck : MIRROR, { eval: true });
      },
    });
    const [first, second] = jobs('kort');
    const answers = await Promise.all([own.write(first as Job), own.write(second as Job)]);
    expect(answers).toEqual([
      { ok: false, error: { code: 'no-file' } },
      { ok: true, value: new Uint8Array([1]) },
    ]);
    await own.close();
  });

  test('a thread that dies takes only its own file along', async () => {
    let started = 0;
    const own = createWriter({
      log,
      startWorker: () => {
        started += 1;
        return new Worker(
          started === 1 ? "require('node:worker_threads').parentPort.on('message', () => { throw new Error(); })" : MIRROR,
          {
            eval: true,
          },
        );
      },
    });
    const [first, second] = jobs('kort');
    const answers = await Promise.all([own.write(first as Job), own.write(second as Job)]);
    expect(answers.map(({ ok }) => ok)).toEqual([false, true]);
    await own.close();
  });

  test('what is far too big is not even begun, and nobody waits behind too many', async () => {
    const own = createWriter({ log, startWorker: () => new Worker('while (true) {}', { eval: true }) });
    const job = jobs('kort')[0] as Job;
    expect(await own.write({ form: 'csv', harvests: [hostileHarvest('x'.repeat(5_000_001))] })).toEqual({
      ok: false,
      error: { code: 'no-file' },
    });
    const many = Array.from({ length: 18 }, () => own.write(job));
    expect(await many.at(-1)).toEqual({ ok: false, error: { code: 'no-file' } });
    await own.close();
    expect((await Promise.all(many)).every(({ ok }) => !ok)).toBe(true);
  });
});

/** Answers every job with one byte. */
const MIRROR = `
  const { parentPort } = require('node:worker_threads');
  parentPort.postMessage({ ready: true });
  parentPort.on('message', ({ id }) => parentPort.postMessage({ id, file: new Uint8Array([1]) }));
`;
