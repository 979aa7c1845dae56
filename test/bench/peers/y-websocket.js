import { createServer } from 'node:http';
import { join } from 'node:path';
import { WebSocketServer } from 'ws';
import { serve } from '../serve.ts';
import { stageGiven } from '../stage.ts';

/** `@y/websocket-server` as it comes, over the `ws` of today; with its LevelDB when it `keeps` what people write. */
const { keeps, dataDir } = stageGiven();
if (keeps) process.env.YPERSISTENCE = join(dataDir, 'leveldb');
const { getPersistence, setupWSConnection } = await import('@y/websocket-server/utils');
const http = createServer();
new WebSocketServer({ server: http, perMessageDeflate: false }).on('connection', setupWSConnection);
http.listen(0, '127.0.0.1', () => serve({ port: http.address().port }, () => getPersistence()?.provider.destroy()));
