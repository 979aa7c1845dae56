import { createServer } from 'node:http';
import { setupWSConnection } from '@y/websocket-server/utils';
import { WebSocketServer } from 'ws';

/** `@y/websocket-server` as it comes, over the `ws` of today. */
const http = createServer();
new WebSocketServer({ server: http, perMessageDeflate: false }).on('connection', setupWSConnection);
http.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: http.address().port })));
