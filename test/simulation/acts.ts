import type { CommandId, ParticipantId, RoomId, SessionId } from '../../shared/ids.ts';
import type { Ack } from '../../shared/protocol/control.ts';
import type { CommandName } from '../../shared/session/commands.ts';
import type { StoredEvent, Write } from '../../server/store/store.ts';

/** What became of commands: each done at most once, and durable before it is acknowledged. */
export interface Acts {
  /** A commit became durable; why that must not be, or `null`. */
  stored(writes: readonly Write[]): string | null;
  /** The server answered; why it must not, or `null`. */
  answered(command: Sent, ack: Ack): string | null;
  /** Whether it changed something. */
  isDone(command: Sent): boolean;
  /** In which rooms. */
  roomsOf(command: Sent): readonly RoomId[];
}

export interface Sent {
  readonly session: SessionId;
  readonly id: CommandId;
  readonly by: ParticipantId;
  readonly name: CommandName;
}

export const createActs = (): Acts => {
  const done = new Map<string, readonly StoredEvent[]>();
  return {
    stored(writes) {
      const now = new Map<string, StoredEvent[]>();
      for (const write of writes) {
        if (write.kind !== 'event' || write.event.command === null) continue;
        const key = `${write.session}:${String(write.event.by)}:${write.event.command}`;
        const events = now.get(key);
        if (events === undefined) now.set(key, [write.event]);
        else events.push(write.event);
      }
      for (const [key, events] of now) {
        if (done.has(key) || !events.every(({ seq }, at) => seq === (events[0] as StoredEvent).seq + at)) return `${key} is done twice`;
        done.set(key, events);
      }
      return null;
    },
    isDone: ({ session, id, by }) => done.has(`${session}:${by}:${id}`),
    roomsOf: ({ session, id, by }) =>
      (done.get(`${session}:${by}:${id}`) ?? []).flatMap(({ event }) => ('room' in event ? [event.room] : [])),
    answered({ session, id, by, name }, ack) {
      if (!ack.ok) return null;
      const events = done.get(`${session}:${by}:${id}`) ?? [];
      if (events.length === 0) return LEAVES_AN_EVENT.has(name) ? `${name} of ${by} is acknowledged and not durable` : null;
      const made = events.flatMap(({ event }) => (event.type === 'card-posted' ? [event.card.id] : []));
      return made.at(-1) === ack.card ? null : `${name} of ${by} is answered with somebody else’s card`;
    },
  };
};

/** Commands that change something whenever they are accepted. */
const LEAVES_AN_EVENT: ReadonlySet<CommandName> = new Set<CommandName>([
  'session.close',
  'person.rename',
  'person.leave',
  'person.remove',
  'guest.add',
  'bringer.set',
  'notulist.set',
  'phase.go',
  'timer.extend',
  'caption.set',
  'spotlight.set',
  'case.mark',
  'case.choose',
  'card.post',
  'case.bring',
  'card.edit',
  'card.mark',
  'card.answer',
  'silence.start',
  'turns.start',
  'moment.mark',
  'case.erase',
  'own.erase',
  'link.tell',
  'rooms.form',
  'rooms.warn',
  'rooms.extend',
  'rooms.caption',
  'room.script',
]);
