/** One end of the pipe between two processes: `process` itself, or a child. */
interface End {
  send?: (message: Message) => unknown;
  on(event: 'message', hear: (message: Message) => void): unknown;
}

type Message =
  | { readonly kind: 'said'; readonly value: unknown }
  | { readonly kind: 'question'; readonly id: number; readonly name: string; readonly given: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly why: string };

/** What a process answers, by the name of the question. */
export type Answers = Readonly<Record<string, (given: never) => unknown>>;

/** Questions and answers between two processes, either way. */
export interface Channel {
  /** Tells the other end once what it waits for: an address, or a result. */
  say(value: unknown): void;
  /** Resolves with what the other end says by itself. */
  readonly said: Promise<unknown>;
  /** Rejects when the other end does not know the question, or fails at it. */
  ask<Value>(name: string, given?: unknown): Promise<Value>;
}

export const createChannel = (end: End, answers: Answers = {}): Channel => {
  const waiting = new Map<number, { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }>();
  const said = Promise.withResolvers<unknown>();
  let asked = 0;
  const send = (message: Message) => end.send?.(message);

  const answer = async (id: number, name: string, given: unknown): Promise<void> => {
    try {
      const known = answers[name];
      if (known === undefined) throw new Error(`nobody answers “${name}”`);
      send({ kind: 'answer', id, value: await known(given as never) });
    } catch (error) {
      send({ kind: 'failure', id, why: String(error) });
    }
  };

  end.on('message', (message) => {
    switch (message.kind) {
      case 'said':
        said.resolve(message.value);
        return;
      case 'question':
        void answer(message.id, message.name, message.given);
        return;
      case 'answer':
        waiting.get(message.id)?.resolve(message.value as never);
        waiting.delete(message.id);
        return;
      case 'failure':
        waiting.get(message.id)?.reject(new Error(message.why));
        waiting.delete(message.id);
        return;
    }
  });

  return {
    say: (value) => send({ kind: 'said', value }),
    said: said.promise,
    ask: (name, given) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        send({ kind: 'question', id: asked, name, given });
      }),
  };
};
