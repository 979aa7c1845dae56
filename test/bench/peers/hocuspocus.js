import { Server } from '@hocuspocus/server';

/** `@hocuspocus/server` without a database; `FLUSH_DELAY` in milliseconds, when it is to gather what it sends. */
const delay = process.env.FLUSH_DELAY;
const server = new Server({ quiet: true, address: '127.0.0.1', port: 0, ...(delay === undefined ? {} : { flushDelay: Number(delay) }) });
await server.listen();
console.log(JSON.stringify({ port: server.httpServer.address().port }));
