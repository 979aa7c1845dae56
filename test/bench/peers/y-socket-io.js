import { createServer } from 'node:http';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { YSocketIO } from 'y-socket.io/dist/server';
import { serve } from '../serve.ts';
import { stageGiven } from '../stage.ts';

/** `y-socket.io` as it comes, but for the size of a message; with its LevelDB when it `keeps` what people write. */
const { keeps, dataDir } = stageGiven();
const http = createServer();
const documents = new YSocketIO(
  new Server(http, { maxHttpBufferSize: 2 ** 26 }),
  keeps ? { levelPersistenceDir: join(dataDir, 'leveldb') } : {},
);
documents.initialize();
http.listen(0, '127.0.0.1', () => serve({ port: http.address().port }, () => documents.persistence?.provider.destroy()));
