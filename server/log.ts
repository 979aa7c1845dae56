import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

/**
 * Logs carry ids, counts and error names; never a name, a card or a title. So errors are logged by {@link fault},
 * since a database's or parser's message may quote what it choked on.
 */
export type Log = Logger;

export const createLog = (level: Config['logLevel']): Log => {
  const lines = pino.destination({ dest: 2, sync: true });
  // A log on a full disk must not take the server with it; what cannot be written is not written.
  lines.on('error', () => undefined);
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines);
};

/** What may be known of an error: its kind and where it arose, not its message. */
export const fault = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const { message, stack = '' } = error;
  // The message stands before the frames, and a line of it may look like one.
  const after = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
  const frames = after.split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { error: error.name, code, at: frames.slice(0, 6).map((line) => line.trim()) };
};
