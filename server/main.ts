import { networkInterfaces } from 'node:os';
import { createServer, StoreUnusable, type Server } from './compose.ts';
import { readConfig, type Config } from './config.ts';
import { keepHeapSmall } from './heap.ts';

/** Process matters only: settings, signals, exit codes, and the one line that says where to go. */
const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  if (!config.ok) return fail(config.error);
  try {
    const server = await createServer({ config: config.value });
    const port = await server.listen();
    process.stdout.write(`Kring is at ${addressOf(config.value, port)}\n`);
    stopOnSignal(server);
  } catch (error) {
    fail(sentenceOf(error, config.value));
  }
};

const fail = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const stopOnSignal = (server: Server): void => {
  const stop = () => {
    // A second signal does not wait.
    process.on('SIGINT', () => process.exit(1));
    process.on('SIGTERM', () => process.exit(1));
    const late = setTimeout(() => process.exit(1), STOP_MS);
    late.unref();
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

const STOP_MS = 10_000;

/** Where to open it. On every interface: the address that phones in the room can reach too, for it is in the QR code. */
const addressOf = ({ host, publicUrl }: Config, port: number): string => {
  if (publicUrl !== null) return publicUrl.origin;
  if (['0.0.0.0', '::'].includes(host)) return `http://${networkAddress() ?? 'localhost'}:${port}`;
  const name = ['127.0.0.1', '::1'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
};

const networkAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one !== undefined && !one.internal && one.family === 'IPv4')?.address;

const sentenceOf = (error: unknown, { host, port }: Config): string => {
  if (error instanceof StoreUnusable) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use; set PORT to another one.`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used by this account; set PORT to another one.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}; set HOST to one it has.`;
    default:
      // A bug is loud: its trace helps whoever mends it.
      throw error;
  }
};

keepHeapSmall();
await start();
