import type { RoomId } from '../../shared/ids.ts';
import { ACTIONS, type Scene } from './actions.ts';
import { createErrands, hasErrands } from './errands.ts';
import { checkQuiet } from './quiet.ts';
import { createWorld, documentsOf, type World } from './world.ts';

/** One run of the whole server core under chance. */
export interface Outcome {
  readonly seed: number;
  /** What broke first; `null`: nothing. */
  readonly fault: string | null;
  /** Step by step what happened; empty unless asked for. */
  readonly trace: readonly string[];
  /** How often each kind of thing happened. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface RunOptions {
  readonly seed: number;
  readonly steps: number;
  readonly trace?: boolean;
}

/** The same seed and number of steps play the same run again. */
export const simulate = async ({ seed, steps, trace: wanted = false }: RunOptions): Promise<Outcome> => {
  const counts: Record<string, number> = {};
  const trace: string[] = [];
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const world = await createWorld(seed, {
    onAnswer: (ok, code) => count(ok ? 'accepted' : `refused ${code}`),
    onDone: (name) => count(`did ${name}`),
    onFollowed: () => count('followed'),
  });
  const note = (what: string) => {
    if (wanted) trace.push(what);
  };
  const outcome = (step: number): Outcome => {
    const fault = world.watch.faults[0] ?? null;
    if (fault !== null) note(`step ${String(step)}: ${world.watch.faults.join('; ')}`);
    return { seed, fault, trace, counts: { ...counts, ...world.watch.words.counts } };
  };

  await people(world);
  const scene: Scene = { world, held: false, note };
  const errands = hasErrands(seed) ? createErrands(world, seed) : null;
  for (let step = 1; step <= steps; step += 1) {
    const [name, act] = world.random.weighted(ACTIONS);
    const done = act(scene);
    if (done !== null) count(name);
    if (wanted && done !== null) note(`${String(step)} ${name} ${done}`);
    if (errands !== null && step % ERRAND_EVERY === 0) note(`${String(step)} errand ${String(errands.next())}`);
    await progress(scene, count);
    if (world.watch.faults.length > 0) return outcome(step);
    if (step % QUIET_EVERY === 0 || step === steps) {
      scene.held = false;
      await checkQuiet(world);
      count('quiet');
      if (world.watch.faults.length > 0) return outcome(step);
    }
  }
  return outcome(steps);
};

/** What the world does by itself between two deeds: a little of everything that is under way. */
const progress = async (scene: Scene, count: (what: string) => void): Promise<void> => {
  const { world, held, note } = scene;
  const { random, scheduler, store, tabs } = world;
  await world.calm();
  for (const tab of tabs) {
    if (random.chance(0.5)) tab.deliver();
    for (const { copy } of tab.documents) if (copy.line !== null) copy.deliver(random.below(4), random.below(5));
  }
  await world.calm();
  if (random.chance(0.7)) await scheduler.turn();
  if (store.waiting.reads > 0 && random.chance(0.4)) store.answerReads();
  await world.calm();
  if (!held && store.waiting.commits > 0 && random.chance(0.75)) {
    // Commits by which somebody, or everything, goes are rare, and what goes wrong with them is worst.
    const outcome = random.chance(store.waiting.ending ? 0.3 : 0.03) ? random.pick(['failed', 'lost'] as const) : 'stored';
    if (outcome !== 'stored') count(outcome);
    if (outcome !== 'stored') note(`  a commit is ${outcome}`);
    await world.settleStore(outcome);
  }
  if (random.chance(0.006)) {
    count('crash');
    note('  crash');
    world.crash();
  }
  if (random.chance(0.002)) {
    count('stop');
    note('  stop');
    await world.stop();
  }
  await scheduler.pass(random.weighted(PASSING));
  await world.calm();
};

const people = async (world: World): Promise<void> => {
  const { random, sessions, tabs } = world;
  for (const session of sessions) {
    world.addTab(session, 'facilitator');
    for (let count = 1 + random.below(5); count > 0; count -= 1) world.addTab(session, 'participant');
    if (random.chance(0.4)) world.addTab(session, 'display');
    if (random.chance(0.5)) world.addTab(session, 'shared');
    // Links of a subgroup, for when there is one.
    if (random.chance(0.4)) world.addTab(session, 'display', FIRST_ROOM);
    if (random.chance(0.4)) world.addTab(session, 'shared', FIRST_ROOM);
  }
  await world.flush();
  for (const tab of tabs) {
    if (tab.seat === 'participant') void tab.comeIn(world.server, `Naam ${world.word()}`);
    await world.flush();
    void tab.connect(world.server);
    await world.flush();
    for (let count = 1 + random.below(3); count > 0; count -= 1) {
      const name = documentsOf(world, tab);
      if (!tab.documents.some(({ copy }) => copy.name === name)) tab.want(name);
    }
  }
  await world.flush();
  for (const session of sessions) if (random.chance(0.5)) await apart(world, session);
};

/** Half of the sessions begin in subgroups: there most can be done. */
const apart = async (world: World, { id }: World['sessions'][number]): Promise<void> => {
  const facilitator = world.tabs.find(({ session, seat }) => session === id && seat === 'facilitator');
  facilitator?.command({ id: world.newId(), name: 'rooms.form', payload: { count: 2, by: 'random' } });
  await world.flush();
  facilitator?.command({ id: world.newId(), name: 'rooms.open', payload: {} });
  await world.flush();
};

const FIRST_ROOM = 'room-1' as RoomId;
/** Steps. */
const [QUIET_EVERY, ERRAND_EVERY] = [150, 4];
/** Milliseconds from one step to the next; rarely long enough for typing, keep-alive, unloading and deletion dates. */
const PASSING = [
  [60, 0],
  [30, 20],
  [8, 300],
  [1, 7_000],
  [0.6, 16_000],
  [0.2, 11 * 60_000],
  [0.02, 25 * 60 * 60_000],
] as const;
