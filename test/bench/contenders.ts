import { join } from 'node:path';
import type { DialectName } from './dialects.ts';

/** A server to be measured: how it is started and what it speaks. */
export interface Contender {
  readonly name: string;
  readonly program: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly dialect: DialectName;
  /** What survives a power cut of that which somebody was shown. */
  readonly durable: 'everything' | 'nothing';
}

const at = (path: string): string => join(import.meta.dirname, path);

export const CONTENDERS: readonly Contender[] = [
  { name: 'kring /sync', program: at('kring.ts'), dialect: 'sync', durable: 'everything' },
  { name: 'kring socket.io', program: at('kring.ts'), dialect: 'socket.io', durable: 'everything' },
  { name: 'y-websocket-server', program: at('peers/y-websocket.js'), dialect: 'plain', durable: 'nothing' },
  { name: 'hocuspocus', program: at('peers/hocuspocus.js'), dialect: 'hocuspocus', durable: 'nothing' },
  { name: 'hocuspocus 25 ms', program: at('peers/hocuspocus.js'), env: { FLUSH_DELAY: '25' }, dialect: 'hocuspocus', durable: 'nothing' },
];
