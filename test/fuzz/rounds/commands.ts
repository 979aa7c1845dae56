import { PLENARY, type CommandId, type ParticipantId } from '../../../shared/ids.ts';
import type { DocRef } from '../../../shared/doc/names.ts';
import { NO_PREPARATION } from '../../../shared/model/preparation.ts';
import type { Actor, Session } from '../../../shared/model/session.ts';
import { scriptById } from '../../../shared/script/scripts/index.ts';
import { join } from '../../../shared/session/join.ts';
import { replay } from '../../../shared/session/evolve.ts';
import { view } from '../../../shared/session/view.ts';
import { parseCommand } from '../../../server/control/parse-command.ts';
import { createLog } from '../../../server/log.ts';
import type { SessionActor } from '../../../server/session/actor.ts';
import { createRegistry } from '../../../server/session/registry.ts';
import { createCommitter } from '../../../server/store/committer.ts';
import { sqliteStore } from '../../../server/store/sqlite.ts';
import type { LiveState } from '../../../server/sync/hub.ts';
import { makeCommand } from '../inputs/commands.ts';
import { createRandom } from '../random.ts';
import { createTally, type Round, type Tally } from './round.ts';

/**
 * Reading a command, deciding, storing and showing, in process. People, a display and a device that goes round send right and wrong commands without end.
 * Afterwards the store's events give the session that is alive, and every view of it is words and numbers.
 */
export const commandsRound: Round = async (seed, inputs) => {
  const random = createRandom(seed);
  const tally = createTally();
  const { actor, store, bugs } = await begin(tally);
  const session = () => actor.live().session;
  const actors = (): readonly Actor[] => [
    ...Object.values(session().people).map(({ id }) => ({ kind: 'person', person: id }) as const),
    { kind: 'display', room: PLENARY },
    { kind: 'shared', room: PLENARY },
  ];

  let running: Promise<unknown>[] = [];
  for (let done = 0; done < inputs; done += 1) {
    const { kind, message } = makeCommand(random, session());
    // What ends things is rare, so that there is something to end.
    if (ENDS.has(kind) && random.chance(0.95)) continue;
    tally.input(kind, () => {
      // Whatever is thrown at it, reading does not throw; done is only what can come by the wire.
      parseCommand(message);
      const parsed = parseCommand(overTheWire(message));
      if (!parsed.ok) return parsed.error.code;
      running.push(actor.run(random.chance(0.3) ? (actors()[0] as Actor) : random.pick(actors()), parsed.value));
      return 'read';
    });
    if (running.length < 20) continue;
    await tally.after(async () => void (await Promise.all(running)));
    running = [];
  }
  await tally.after(async () => void (await Promise.all(running)));
  for (const bug of bugs()) tally.fail(bug);
  if (JSON.stringify(replay((await store.events(actor.id)).map(({ event }) => event))) !== JSON.stringify(session()))
    tally.fail('the stored events give another session');
  if (!(await store.writable())) tally.fail('the store takes no writes any more');
  if (Object.keys(Object.prototype).length > 0 || 'admin' in {}) tally.fail('the prototype of all objects was changed');
  await store.close();
  return tally.outcome();
};

/** As JSON brings it: without what is undefined. */
const overTheWire = (message: unknown): unknown => {
  const text = JSON.stringify(message, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) as string | undefined;
  return text === undefined ? undefined : JSON.parse(text);
};

const ENDS: ReadonlySet<string> = new Set(['session.close', 'person.leave', 'person.remove', 'script.change', 'phase.go']);

/** A circle of five with a facilitator, on a store in memory. */
const begin = async (tally: Tally) => {
  const store = sqliteStore({ dir: null });
  const committer = createCommitter(store);
  const bugs: string[] = [];
  const log = Object.assign(createLog('silent'), { error: (given: unknown) => void bugs.push(JSON.stringify(given)) });
  let ids = 0;
  let now = Date.UTC(2026, 3, 21);
  const newId = () => `i${String((ids += 1)).padStart(12, '0')}`;
  const hub = {
    show: (live: LiveState) => showAll(live, tally),
    end: () => undefined,
    hold: () => Promise.resolve(() => undefined),
    stored: () => Promise.resolve(),
  };
  const registry = createRegistry({ store, committer, hub, now: () => (now += 1), newId, log });
  const script = scriptById('difficult-experience' as never);
  if (script === null) throw new Error('no script');
  const clip = { title: '', link: '', question: '', points: ['Autonomie'] };
  const settings = {
    title: 'T',
    theme: '',
    departments: ['Werk'],
    language: 'nl',
    videoLink: '',
    clip,
    coach: true,
    ...NO_PREPARATION,
  } as const;
  const { code } = await registry.create({ script, settings, facilitator: 'Marieke', device: 'device' });
  const actor = (await registry.byCode(code)) as SessionActor;
  for (const name of ['Lydia', 'Hafza', 'Daan', 'Samira', 'Joost']) {
    await actor.propose((session, at) => {
      const came = join(session, { name, department: null }, { now: at, newId });
      return came.ok ? { ok: true, value: { events: came.value, value: null } } : came;
    });
  }
  const own = Object.values(actor.live().session.people);
  for (const [at, { name, payload }] of OPENING.entries()) {
    const by = { kind: 'person', person: own[at < 2 ? 1 : 0]?.id as ParticipantId } as const;
    await actor.run(by, { id: newId() as CommandId, name, payload } as Parameters<SessionActor['run']>[1]);
  }
  return { actor, store, bugs: () => bugs };
};

/** Cards to point at, and a phase in which there is much to do. */
const OPENING = [
  { name: 'card.post', payload: { kind: 'check-in', text: 'Benieuwd' } },
  { name: 'hat.wear', payload: { on: true } },
  { name: 'hat.wear', payload: { on: true } },
  { name: 'card.post', payload: { kind: 'check-in', text: 'Ook benieuwd' } },
  { name: 'phase.go', payload: { to: 'appreciate' } },
] as const;

/** What a hub does with it, without the wire: every audience's view is made, and must be plain. */
const showAll = ({ session, online }: LiveState, tally: Tally): void => {
  for (const doc of audiences(session)) {
    const tables = view(session, doc, online);
    if (Object.values(tables).some((rows) => Object.getPrototypeOf(rows) !== Object.prototype))
      tally.fail(`a table of ${doc.kind} is no plain object`);
    if (/"__proto__":|\\ud[89a-f]/.test(JSON.stringify(tables))) tally.fail(`${doc.kind} shows what no command should bring in`);
  }
};

const audiences = ({ id, people }: Session): readonly DocRef[] => {
  const here = { session: id, room: PLENARY };
  const one = Object.values(people).at(-1);
  return [
    { kind: 'floor', ...here },
    { kind: 'hosts', ...here },
    ...(one === undefined ? [] : [{ kind: 'desk', ...here, person: one.id } as const]),
  ];
};
