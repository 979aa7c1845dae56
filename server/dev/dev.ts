import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';

/** For developing: the server restarts when its sources change, and the client's changes show at once on http://localhost:5173. */
const root = join(import.meta.dirname, '../..');

const server = spawn(process.execPath, ['--watch', join(root, 'server/main.ts')], { stdio: 'inherit' });
const client = await createServer({ root: join(root, 'client') });
await client.listen();
client.printUrls();

const stop = (): void => {
  server.kill();
  void client.close().finally(() => process.exit());
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
