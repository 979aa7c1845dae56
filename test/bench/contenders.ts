import { join } from 'node:path';
import type { DialectName } from './wire/dialects/index.ts';

/** A server to be measured: how it is started and what it speaks. */
export interface Contender {
  readonly name: string;
  readonly program: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly dialect: DialectName;
  /** What survives a power cut of that which somebody was shown. */
  readonly durable: 'everything' | 'nothing';
  /** In which kinds of workload it takes part. */
  readonly fields: readonly Field[];
}

/** People at work together; a start from what was kept; and what only our own server can do. */
export type Field = 'live' | 'cold' | 'commands';

const at = (path: string): string => join(import.meta.dirname, path);

const kring = { program: at('kring.ts'), durable: 'everything' } as const;
const yWebSocket = { program: at('peers/y-websocket.js'), dialect: 'y-websocket', durable: 'nothing' } as const;
const hocuspocus = { program: at('peers/hocuspocus.js'), dialect: 'hocuspocus', durable: 'nothing' } as const;
const ySocketIo = { program: at('peers/y-socket-io.js'), dialect: 'y-socket.io', durable: 'nothing' } as const;

export const CONTENDERS: readonly Contender[] = [
  { name: 'kring /sync', fields: ['live', 'cold'], dialect: 'kring-sync', ...kring },
  { name: 'kring socket.io', fields: ['live', 'cold', 'commands'], dialect: 'kring-socket.io', ...kring },
  { name: 'y-websocket-server', fields: ['live'], ...yWebSocket },
  { name: 'hocuspocus', fields: ['live'], ...hocuspocus },
  { name: 'hocuspocus 25 ms', fields: ['live'], settings: { flushDelay: 25 }, ...hocuspocus },
  { name: 'hocuspocus SQLite', fields: ['live', 'cold'], settings: { keeps: true }, ...hocuspocus },
  { name: 'y-socket.io', fields: ['live'], ...ySocketIo },
  { name: 'y-websocket-server LevelDB', fields: ['cold'], settings: { keeps: true }, ...yWebSocket },
];
