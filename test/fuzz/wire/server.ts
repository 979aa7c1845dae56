import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createServer } from '../../../server/compose.ts';
import { readConfig } from '../../../server/config.ts';

/**
 * The real server as a process of its own, which tells its parent where it listens, and when asked how long it stood still at worst
 * since the last time, and how much memory it holds. What ends it unasked is a crash.
 */
const config = readConfig(process.env);
if (!config.ok) throw new Error(config.error);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const stray: string[] = [];
process.on('unhandledRejection', (error) => stray.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));

const server = await createServer({ config: config.value });
const port = await server.listen();
process.on('message', (question) => {
  if (question === 'stop') {
    void server.close().then(() => process.exit(0));
    return;
  }
  process.send?.({ stall: delay.max / 1e6, rss: process.memoryUsage().rss / 2 ** 20, stray: stray.splice(0) });
  delay.reset();
});
process.send?.({ port });
