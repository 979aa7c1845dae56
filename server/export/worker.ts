import { parentPort } from 'node:worker_threads';
import { writeFile, type Job } from './job.ts';

/** Makes one file after the other, away from the thread that answers people. Says first that everything is loaded. */
parentPort?.on('message', ({ id, job }: { readonly id: number; readonly job: Job }) => {
  writeFile(job).then(
    (file) => parentPort?.postMessage({ id, file }, [file.buffer]),
    // A message may hold words of the document: its kind is enough.
    (error: unknown) => parentPort?.postMessage({ id, fault: error instanceof Error ? error.name : 'unknown' }),
  );
});
parentPort?.postMessage({ ready: true });
