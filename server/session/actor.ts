import type { CommandId, SessionId } from '../../shared/ids.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Actor, Session } from '../../shared/model/session.ts';
import type { Ack } from '../../shared/protocol/control.ts';
import type { Command } from '../../shared/session/commands.ts';
import { decide } from '../../shared/session/decide.ts';
import { doerOf } from '../../shared/session/doer.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { fault, type Log } from '../log.ts';
import type { Follower } from '../series/follower.ts';
import { soonest, type Committer, type Soon } from '../store/committer.ts';
import type { Store, Write } from '../store/store.ts';
import type { Hub, LiveState } from '../sync/hub.ts';
import { createConnections, type Connection } from './connections.ts';
import { deadlineHolds, deadlineOf } from './deadline.ts';
import { commitErasing, erasesIn } from './erasing.ts';
import { keepsakeWrites } from './keeping.ts';
import { settle, type Proposal } from './settle.ts';
import { doneKey, loadLedger, madeBy, type Done, type Ledger, type Made } from './ledger.ts';

/** One session, alive. Everything that changes it passes here, one after the other. */
export interface SessionActor {
  readonly id: SessionId;
  /** What is durable, and who is connected. */
  live(): LiveState;
  /** Does a command once, however often it is sent. Answers when it is durable, or refused. */
  run(actor: Actor, command: Command & { readonly id: CommandId }): Promise<Ack>;
  /** Changes the session otherwise than by a command of somebody in it, such as coming in. */
  propose<Value>(proposal: (session: Session, now: number) => Result<Proposed<Value>, Refusal>): Promise<Result<Value, Refusal>>;
  /** Counts a connection; the result takes it away again. */
  connect(connection: Connection): () => void;
  /** Has nobody connected and nothing waiting. */
  isIdle(): boolean;
  /** Takes nothing more and ends when what was waiting is done; the result undoes it. */
  retire(): Promise<() => void>;
  /** Everything is erased: tells whoever is connected. */
  deleted(): void;
}

export interface Proposed<Value> extends Proposal {
  readonly value: Value;
}

export interface ActorDeps {
  readonly store: Store;
  readonly committer: Committer;
  readonly hub: Pick<Hub, 'show' | 'end' | 'hold' | 'stored'>;
  readonly now: () => number;
  readonly newId: () => string;
  readonly log: Log;
  /** A fresh Yjs client id, for a text that is written anew. */
  readonly newClient?: () => number;
  /** A session's deletion date has come by what somebody just did: nobody has to wait for the next round. */
  readonly onDue?: () => void;
  /** When that is, apart from the event loop, so that tests decide. */
  readonly soon?: Soon;
  /** The series of which it is a meeting follows along. */
  readonly follower?: Pick<Follower, 'writes' | 'published'>;
}

interface Task {
  propose(draft: Session, now: number): Result<Proposal, Refusal>;
  /** `refusal`: what came of it in the end; the proposal itself may have been fine. */
  answer(refusal: Refusal | null): void;
}

export const createActor = (id: SessionId, start: { readonly ledger: Ledger; readonly done: Done }, deps: ActorDeps): SessionActor => {
  const { store, committer, hub, now, newId, log, soon = soonest, follower } = deps;
  const connections = createConnections();
  const inFlight = new Map<string, Promise<Ack>>();
  let { ledger, done } = start;
  let deadline: number | null = null;
  let inbox: Task[] = [];
  let working: Promise<void> | null = null;
  let retired = false;
  let gone = false;
  let doubtful = false;
  let shown: ReadonlySet<string> = new Set();

  const live = (): LiveState => ({ session: ledger.session, online: connections.online() });

  /** What is durable stays durable and acknowledged; a document that fails to show it is that document's trouble. */
  const safely = (tell: () => void): void => {
    try {
      tell();
    } catch (error) {
      log.error({ session: id, ...fault(error) }, 'could not be shown');
    }
  };

  const show = () => {
    shown = connections.online();
    safely(() => hub.show(live()));
  };

  const enqueue = (task: Task): void => {
    if (retired) return task.answer({ code: 'no-session' });
    inbox.push(task);
    working ??= Promise.resolve().then(drain);
  };

  /** What came in while the last batch was being stored is the next batch: one commit for all of it. */
  const drain = async (): Promise<void> => {
    while (inbox.length > 0) {
      const tasks = inbox;
      inbox = [];
      await work(tasks);
    }
    // At once, not when the promise settles: what came in between would wait for ever.
    working = null;
  };

  const work = async (tasks: readonly Task[]): Promise<void> => {
    try {
      if (doubtful) await reload();
      const at = now();
      const batch = settle(ledger, tasks, at, (error) => log.error({ session: id, ...fault(error) }, 'a decision failed'));
      if (batch.writes.length > 0) {
        const writes = [...batch.writes, ...keepsakeWrites(ledger.session, batch.ledger.session, at)];
        const moves = !deadlineHolds(deadline, batch.ledger.session, at);
        const next = moves ? deadlineOf(batch.ledger.session, at) : deadline;
        if (moves) writes.push({ kind: 'deadline', session: id, at: next });
        writes.push(...(follower?.writes(batch.ledger.session, batch.events) ?? []));
        await (erasesIn(batch.events) ? commitErasing(deps, id, writes) : committer.commit(writes));
        deadline = next;
        // Who did it is still to hear that it was done.
        if (next !== null && next <= at) soon(() => deps.onDue?.());
      }
      const before = ledger.session;
      ledger = batch.ledger;
      publish(batch.events, before);
      tasks.forEach((task, at) => task.answer(batch.refusals[at] ?? null));
    } catch (error) {
      // Whether the store has it is not known, so it is read again; nobody has seen or heard of any of it.
      doubtful = true;
      log.error({ session: id, ...fault(error) }, 'could not be stored');
      for (const task of tasks) task.answer({ code: 'unavailable' });
      // Now, not with the next command: somebody may have been removed in what was stored after all.
      await reload().catch((unread: unknown) => {
        log.error({ session: id, ...fault(unread) }, 'could not be read again; will be tried with the next command');
      });
    }
  };

  const reload = async (): Promise<void> => {
    const stored = await loadLedger(store, id);
    if (stored === null) throw new Error('The session is gone.');
    const differs = stored.ledger.seq !== ledger.seq;
    ({ ledger, done } = stored);
    deadline = null;
    doubtful = false;
    if (!differs) return;
    endGone();
    safely(() => connections.moved());
    show();
  };

  const publish = (events: readonly SessionEvent[], before: Session): void => {
    if (events.length === 0) return;
    for (const event of events) {
      if (event.type !== 'person-gone') continue;
      safely(() => hub.end(id, event.person));
      // Whoever left is still to hear that it was done.
      soon(() => connections.end(event.presence, event.person));
    }
    // Before documents close under somebody who went elsewhere: the tab lets go of them itself.
    if (events.some(({ type }) => MOVES.has(type))) safely(() => connections.moved());
    show();
    follower?.published(ledger.session, events, before);
  };

  /** Who went in a commit whose answer was lost is still connected. */
  const endGone = () => {
    for (const person of connections.online()) {
      const presence = ledger.session.people[person]?.presence ?? 'removed';
      if (presence === 'here') continue;
      safely(() => hub.end(id, person));
      connections.end(presence, person);
    }
  };

  const onlineChanged = () => {
    soon(() => {
      if (!retired && !sameMembers(shown, connections.online())) show();
    });
  };

  const propose: SessionActor['propose'] = (proposal) =>
    new Promise((resolve) => {
      let value: Result<Proposed<unknown>, Refusal> = err({ code: 'unavailable' });
      enqueue({
        propose: (draft, at) => (value = proposal(draft, at)),
        answer: (refusal) => resolve(refusal !== null ? err(refusal) : value.ok ? ok(value.value.value as never) : value),
      });
    });

  const runOnce = async (actor: Actor, command: Command & { readonly id: CommandId }, key: string | null): Promise<Ack> => {
    let made: Made = {};
    const result = await propose<null>((session, at) => {
      const earlier = key === null ? undefined : done.get(key);
      if (earlier !== undefined) {
        made = earlier;
        return ok({ events: [], value: null });
      }
      const decision = decide(session, command, { actor, now: at, newId });
      if (!decision.ok) return decision;
      made = madeBy(decision.value);
      const origin = { command: command.id, by: doerOf(session, actor, command) };
      return ok({ events: decision.value, origin, writes: unseats(id, decision.value), value: null });
    });
    if (!result.ok) return { ok: false, refusal: result.error };
    if (key !== null) done.set(key, made);
    return { ok: true, ...made };
  };

  return {
    id,
    live,
    propose,
    run(actor, command) {
      const by = doerOf(ledger.session, actor, command);
      const key = by === null ? null : doneKey(by, command.id);
      const running = key === null ? undefined : inFlight.get(key);
      if (running !== undefined) return running;
      const answer = runOnce(actor, command, key).finally(() => key !== null && inFlight.delete(key));
      if (key !== null) inFlight.set(key, answer);
      return answer;
    },
    connect(connection) {
      if (gone) connection.end('deleted');
      connections.add(connection);
      onlineChanged();
      return () => {
        connections.remove(connection);
        onlineChanged();
      };
    },
    isIdle: () => connections.size === 0 && working === null,
    async retire() {
      retired = true;
      await working;
      return () => {
        retired = false;
        if (doubtful) enqueue(NOTHING_TO_DO);
        // Somebody may have come or gone meanwhile.
        onlineChanged();
      };
    },
    deleted() {
      gone = true;
      safely(() => hub.end(id));
      connections.end('deleted');
    },
  };
};

/** What can bring somebody to another room, or to the lead of one. */
const MOVES: ReadonlySet<SessionEvent['type']> = new Set<SessionEvent['type']>([
  'rooms-opened',
  'rooms-closed',
  'person-moved',
  'lead-set',
]);

/** Makes an actor look whether it still knows what is stored. */
const NOTHING_TO_DO: Task = { propose: () => ok({ events: [] }), answer: () => undefined };

/** Who was removed, or erased the own name, has no seat any more; who left keeps it, to come back as the same person. */
const unseats = (session: SessionId, events: readonly SessionEvent[]): readonly Write[] =>
  events.flatMap((event) =>
    (event.type === 'person-gone' && event.presence === 'removed') || (event.type === 'own-erased' && event.name)
      ? [{ kind: 'unseat', session, person: event.person } as const]
      : [],
  );

const sameMembers = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((member) => other.has(member));
