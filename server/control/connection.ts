import type { Socket } from 'socket.io';
import { presenceSchema, type Ack, type ClientToServer, type ServerToClient } from '../../shared/protocol/control.ts';
import { createBudget } from '../budget.ts';
import { fault, type Log } from '../log.ts';
import type { Connection } from '../session/connections.ts';
import type { Hub } from '../sync/hub.ts';
import { docMessage } from './doc-message.ts';
import { createDocuments } from './documents.ts';
import { welcomeOf, type Seated } from './handshake.ts';
import { parseCommand } from './parse-command.ts';
import { countWaitingBytes } from './waiting-bytes.ts';

export type ControlSocket = Socket<ClientToServer, ServerToClient, Record<never, never>, { seated: Seated }>;

export interface ConnectionDeps {
  readonly hub: Pick<Hub, 'open' | 'typing'>;
  readonly now: () => number;
  readonly log: Log;
}

/** Serves one tab: its commands, its presence and the documents it opens. Nothing it sends can throw past this. */
export const serveConnection = (socket: ControlSocket, { hub, now, log }: ConnectionDeps): void => {
  const { session, actor } = socket.data.seated;
  let welcome = welcomeOf(socket.data.seated, now());
  const budgets = {
    command: createBudget({ burst: 60, perSecond: 10 }, now),
    presence: createBudget({ burst: 20, perSecond: 5 }, now),
    open: createBudget({ burst: 60, perSecond: 5 }, now),
  };

  const waiting = countWaitingBytes(socket);
  const documents = createDocuments({
    hub,
    actor,
    budget: budgets.open,
    buffered: waiting.count,
    send(channel, frame) {
      const { data, options } = docMessage(channel, frame);
      waiting.add(data.byteLength);
      socket.conn.send(data, options);
    },
    sendClose: (channel, code, reason) => socket.emit('doc-close', channel, code, reason),
  });

  const type = (sheet: Parameters<Hub['typing']>[3]) => {
    if (actor.kind === 'person') hub.typing(session.id, welcome.room, actor.person, sheet);
  };

  const guarded =
    <Arguments extends readonly unknown[]>(handle: (...given: Arguments) => void) =>
    (...given: Arguments): void => {
      try {
        handle(...given);
      } catch (error) {
        log.error({ session: session.id, ...fault(error) }, 'a message failed');
        socket.disconnect(true);
      }
    };

  const command = async (message: unknown): Promise<Ack> => {
    if (!budgets.command.take()) return { ok: false, refusal: { code: 'too-fast' } };
    const parsed = parseCommand(message);
    return parsed.ok ? session.run(actor, parsed.value) : { ok: false, refusal: parsed.error };
  };

  socket.on('error', (error) => log.warn({ session: session.id, ...fault(error) }, 'a connection failed'));

  socket.on('command', (...given: readonly unknown[]) => {
    const ack = given.at(-1);
    // Without a way to answer nothing is done: whoever sent it would not know.
    if (!isAnswer(ack)) return;
    command(given.length === 2 ? given[0] : undefined).then(
      (answer) => ack(answer),
      (error: unknown) => {
        log.error({ session: session.id, ...fault(error) }, 'a command failed');
        ack({ ok: false, refusal: { code: 'unavailable' } });
      },
    );
  });

  socket.on(
    'presence',
    guarded((message: unknown) => {
      const presence = presenceSchema.safeParse(message);
      if (presence.success && budgets.presence.take()) type(presence.data.typing);
    }),
  );
  socket.on(
    'doc-open',
    guarded((channel: unknown, name: unknown) => documents.open(channel, name)),
  );
  socket.on(
    'doc',
    guarded((channel: unknown, frame: unknown) => documents.receive(channel, frame)),
  );
  socket.on(
    'doc-close',
    guarded((channel: unknown) => documents.close(channel)),
  );

  const connection: Connection = {
    person: actor.kind === 'person' ? actor.person : null,
    moved() {
      const next = welcomeOf(socket.data.seated, now());
      if (next.room === welcome.room && next.hosts === welcome.hosts) return;
      // Typing there is over here.
      type(null);
      welcome = next;
      socket.emit('welcome', welcome);
    },
    end(reason) {
      socket.emit('ended', reason);
      socket.disconnect(true);
    },
  };
  const disconnect = session.connect(connection);
  socket.on('disconnect', () => {
    guarded(() => {
      documents.closed();
      type(null);
    })();
    disconnect();
  });
  socket.emit('welcome', welcome);
};

const isAnswer = (given: unknown): given is (answer: Ack) => void => typeof given === 'function';
