import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { step1Frame } from '../../shared/doc/frames.ts';
import type { Copy } from './copy.ts';

/**
 * Knows how much of what was written in a copy is stored. The y-websocket protocol has no receipts, but the server answers a sync question
 * only when everything sent before it on that connection is stored; so we ask, and the answer is the receipt.
 */
export interface Receipts {
  /** Whether everything written here is stored. */
  allStored(): boolean;
  /** How far the server is known to be with this copy's client id. */
  storedClock(): number;
  /** Whether the server asked for our words on this connection: it does so exactly when we may write. */
  mayWrite(): boolean;
  stop(): void;
}

export const watchReceipts = ({ doc, provider }: Copy, onChange: () => void): Receipts => {
  let written = 0;
  let stored = 0;
  let clock = 0;
  let asked = false;
  /** Answers we wait for, in order; `null`: the provider's own question on connecting, sent before words of ours. */
  let questions: ({ readonly written: number; readonly clock: number } | null)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = () => {
    timer = undefined;
    const { ws } = provider;
    if (written === stored || questions.length > 0 || !provider.wsconnected || ws === null) return;
    questions.push({ written, clock: Y.getState(doc.store, doc.clientID) });
    ws.send(step1Frame(Y.encodeStateVector(doc)) as Uint8Array<ArrayBuffer>);
  };
  const askSoon = () => {
    timer ??= setTimeout(ask, PACE);
  };

  const answered = () => {
    const question = questions.shift();
    // Who was not asked for words has none that count.
    if (question && asked) {
      stored = Math.max(stored, question.written);
      clock = Math.max(clock, question.clock);
    }
    if (written > stored) askSoon();
    onChange();
  };

  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin === provider) return;
    written += 1;
    askSoon();
    onChange();
  });
  provider.on('status', ({ status }) => {
    if (status === 'connected') {
      asked = false;
      questions = [null];
    } else if (status === 'disconnected') questions = [];
    onChange();
  });
  const handlers = provider.messageHandlers;
  const handleSync = handlers[SYNC] as (encoder: unknown, decoder: decoding.Decoder, ...rest: readonly unknown[]) => void;
  handlers[SYNC] = (encoder: unknown, decoder: decoding.Decoder, ...rest: readonly unknown[]) => {
    const kind = decoding.peekVarUint(decoder);
    if (kind === STEP_1) asked = true;
    handleSync(encoder, decoder, ...rest);
    if (kind === STEP_2) answered();
  };

  return {
    allStored: () => written === stored,
    storedClock: () => clock,
    mayWrite: () => asked,
    stop: () => {
      clearTimeout(timer);
    },
  };
};

const SYNC = 0;
const STEP_1 = 0;
const STEP_2 = 1;
/** Milliseconds between the last key and the question whether it is stored. */
const PACE = 150;
