import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { YSocketIO } from 'y-socket.io/dist/server';
import { serve } from '../serve.ts';

/**
 * `y-socket.io` as it comes, but for the size of a message. Not with its LevelDB: while it reads from it, it misses the question of the
 * client that came first, which then gets nothing.
 */
const http = createServer();
const documents = new YSocketIO(new Server(http, { maxHttpBufferSize: 2 ** 26 }));
documents.initialize();
http.listen(0, '127.0.0.1', () => serve({ port: http.address().port }, () => undefined));
