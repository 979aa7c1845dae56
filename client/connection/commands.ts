import type { CommandId } from '../../shared/ids.ts';
import type { Ack, CommandEnvelope } from '../../shared/protocol/control.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { ControlSocket } from './doc-socket.ts';
import type { Act } from './types.ts';

export interface CommandQueue {
  readonly act: Act;
  /** Commands the server has not answered. */
  waiting(): number;
  /** Answers everything that waits with this refusal, and all that comes after. */
  end(refusal: Refusal): void;
}

/** Sends commands, in order, and again with the same id after every break, until each has its answer. Kept in memory only. */
export const createCommandQueue = (control: ControlSocket, onChange: () => void): CommandQueue => {
  const waiting = new Map<CommandId, { readonly envelope: CommandEnvelope; readonly answer: (ack: Ack) => void }>();
  let over: Refusal | null = null;

  const settle = (id: CommandId, ack: Ack) => {
    const command = waiting.get(id);
    if (command === undefined) return;
    waiting.delete(id);
    command.answer(ack);
    onChange();
  };

  const send = (envelope: CommandEnvelope) => {
    // Socket.io would queue it too, and then it went twice.
    if (!control.connected) return;
    control.timeout(ANSWER_WITHIN).emit('command', envelope, (error: Error | null, ack: Ack) => {
      if (error === null) settle(envelope.id, ack);
      else if (waiting.has(envelope.id)) send(envelope);
    });
  };

  control.on('connect', () => {
    for (const { envelope } of waiting.values()) send(envelope);
  });

  return {
    act: (name, payload) =>
      new Promise<Ack>((answer) => {
        if (over !== null) return answer({ ok: false, refusal: over });
        const envelope: CommandEnvelope = { id: newCommandId(), name, payload };
        waiting.set(envelope.id, { envelope, answer });
        send(envelope);
        onChange();
      }),
    waiting: () => waiting.size,
    end(refusal) {
      over = refusal;
      for (const id of [...waiting.keys()]) settle(id, { ok: false, refusal });
    },
  };
};

const newCommandId = (): CommandId => {
  const bytes = crypto.getRandomValues(new Uint8Array(19));
  return `c${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}` as CommandId;
};

/** Milliseconds; then the same command goes again. */
const ANSWER_WITHIN = 10_000;
