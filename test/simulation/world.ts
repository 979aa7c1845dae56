import { NO_PREPARATION } from '../../shared/model/preparation.ts';
import { docName } from '../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type ParticipantId, type RoomId, type SeriesId, type SessionId } from '../../shared/ids.ts';
import { scriptById, SCRIPTS } from '../../shared/script/scripts/index.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import { createScheduler, drain, type Scheduler } from './scheduler.ts';
import { smallScript } from './scripts.ts';
import { startServer, type SimulatedServer } from './server.ts';
import { createSimulatedStore, type Outcome, type SimulatedStore } from './store.ts';
import { createTab, type Tab, type TabDeps } from './tab.ts';
import { createWatch, type Watch } from './watch.ts';
import { marker } from './words.ts';

/** A small town: one server, its store, one or two sessions and the people in them. */
export interface World {
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly store: SimulatedStore;
  readonly watch: Watch;
  readonly server: SimulatedServer;
  readonly sessions: readonly SimulatedSession[];
  readonly tabs: Tab[];
  /** A marker nothing else holds. */
  word(): string;
  newId(): string;
  /** Lets everything settle that needs nothing from outside. */
  calm(): Promise<void>;
  /** Does something with the store, and lets what follows settle. */
  settleStore(outcome: Outcome): Promise<void>;
  /** The process dies, and a new one starts on what is durable. */
  crash(): void;
  /** The process stops as it should, and a new one starts. */
  stop(): Promise<void>;
  /** `room`: where a screen or a device stands. */
  addTab(session: SimulatedSession, seat: Tab['seat'], room?: RoomId): Tab;
  /** Everything goes through: the store answers, frames and commands arrive, short timers go off. */
  flush(): Promise<void>;
}

export interface SimulatedSession {
  readonly id: SessionId;
  readonly code: JoinCode;
  readonly facilitator: ParticipantId;
}

export const createWorld = async (seed: number, told: Pick<TabDeps, 'onAnswer' | 'onDone' | 'onFollowed'>): Promise<World> => {
  const random = createRandom(seed);
  const scheduler = createScheduler(START);
  const watch = createWatch();
  const store = createSimulatedStore(watch.witness);
  const counts = { words: 0, ids: 0, clients: 0, devices: 0 };
  // In no order, as real ids are: what is sorted by them must not lie in the order of writing.
  const newId = () => `i${Math.imul((counts.ids += 1), 0x9e3779b1) >>> 0}x${String(counts.ids).padStart(4, '0')}`.padEnd(14, '0');
  const newClient = () => (counts.clients += 1);
  const deps = { scheduler, store: store.store, newId, newClient, onBug: (what: string) => watch.faults.push(what) };
  let server = startServer(deps);

  const world: World = {
    random,
    scheduler,
    store,
    watch,
    get server() {
      return server;
    },
    sessions: [],
    tabs: [],
    word: () => marker((counts.words += 1)),
    newId,
    async calm() {
      await drain();
      watch.settled();
    },
    async settleStore(outcome) {
      store.settle(outcome);
      await world.calm();
    },
    crash() {
      server.kill();
      store.crash(random.below(store.waiting.commits + 1));
      watch.crashed();
      for (const tab of world.tabs) tab.cut(false);
      server = startServer(deps);
    },
    async stop() {
      let closed = false;
      void server.hub.close().then(() => {
        closed = true;
      });
      for (let turns = 0; !closed && turns < PATIENCE; turns += 1) {
        store.answerReads();
        await scheduler.turn();
        await world.settleStore('stored');
        await scheduler.pass(MOMENT);
      }
      if (!closed) watch.faults.push('the server does not stop');
      world.crash();
    },
    addTab({ id, code }, seat, room = PLENARY) {
      const device = seat === 'facilitator' ? `leads-${id}` : `device-${String((counts.devices += 1))}`;
      const tab = createTab({ session: id, code, device, seat, room }, { watch, random, newId, newClient, now: scheduler.now, ...told });
      if (seat === 'display' || seat === 'shared')
        void server.committer.commit([
          { kind: 'seat', device, seat: { session: id, seat, person: null, ...(room !== PLENARY && { room }) } },
        ]);
      world.tabs.push(tab);
      return tab;
    },
    async flush() {
      store.slowReads = false;
      for (let idle = 0; idle < 2;) {
        let moved = false;
        if (store.waiting.reads > 0) {
          store.answerReads();
          moved = true;
        }
        await world.calm();
        moved = (await scheduler.turn()) || moved;
        while (store.waiting.commits > 0) {
          await world.settleStore('stored');
          moved = true;
        }
        for (const tab of world.tabs) {
          moved = tab.deliver() || moved;
          for (const { copy } of tab.documents) moved = copy.deliver(Infinity, Infinity) || moved;
        }
        await world.calm();
        idle = moved ? 0 : idle + 1;
        if (!moved) await scheduler.pass(SHORT);
      }
    },
  };

  const sessions: SimulatedSession[] = [];
  for (let count = random.chance(0.3) ? 2 : 1; count > 0; count -= 1) sessions.push(await createSession(world));
  return Object.assign(world, { sessions });
};

const createSession = async (world: World): Promise<SimulatedSession> => {
  const { random, server } = world;
  const script = random.chance(0.08) ? scriptById(random.pick(SCRIPTS).id) : smallScript;
  if (script === null) throw new Error('no script');
  const made = server.registry.create({
    script,
    settings: SETTINGS,
    facilitator: `Frans ${world.word()}`,
    device: 'first',
    series: A_SERIES,
  });
  await world.flush();
  const { code, facilitator } = await made;
  const id = await server.store.sessionByCode(code);
  if (id === null) throw new Error('no session');
  const seat = { session: id, seat: 'facilitator', person: facilitator } as const;
  void server.committer.commit([{ kind: 'seat', device: `leads-${id}`, seat }]);
  return { id, code, facilitator };
};

/** A document of a session that somebody might want: mostly of the room they are in, now and then of another. */
export const documentsOf = ({ random, watch }: World, { session, person, seat, at: { room: here, hosts } }: Tab): string => {
  const standing = watch.now(session);
  const room = random.chance(0.9) ? here : random.pick([...(standing?.rooms.keys() ?? []), here]);
  const at = { session, room };
  const { sheets = [], phases = [] } = standing?.rooms.get(room)?.script ?? {};
  const circle = { session, room: PLENARY };
  return docName(
    random.weighted<Parameters<typeof docName>[0]>([
      [3, { kind: 'floor', ...at }],
      [person === null ? 0 : 3, { kind: 'desk', ...at, person: person as ParticipantId }],
      [hosts ? 3 : 0, { kind: 'hosts', ...at }],
      [seat === 'shared' ? 6 : 0, { kind: 'shared', ...at }],
      [hosts ? 2 : 0, { kind: 'notes', ...at, phase: phases.length > 0 ? random.pick(phases).id : ('none' as never) }],
      [4, { kind: 'case', ...at }],
      [sheets.length > 0 ? 4 : 0, { kind: 'sheet', ...at, sheet: sheets.length > 0 ? random.pick(sheets).id : ('none' as never) }],
      [room === PLENARY ? 0 : 4, { kind: 'harvest', ...at }],
      [seat === 'facilitator' ? 2 : 0, { kind: 'rooms', ...circle }],
      [hosts ? 1 : 0, { kind: 'leading', ...circle }],
      [hosts ? 1 : standing?.people.get(person as ParticipantId)?.preparesToo === true ? 3 : 0, { kind: 'plan', ...circle }],
      [person === null ? 0 : 1, { kind: 'letter', ...circle, person: person as ParticipantId }],
    ]),
  );
};

const SETTINGS = {
  title: 'T',
  theme: '',
  departments: [],
  language: 'nl',
  videoLink: '',
  clip: { title: '', link: '', question: '', points: [] },
  coach: true,
  ...NO_PREPARATION,
} as const;

const A_SERIES = 'series00000001' as SeriesId;
const START = Date.UTC(2026, 3, 21, 11, 0);
/** Milliseconds: longer than any window in which the server gathers what it tells. */
const SHORT = 1_000;
/** Turns in which a server that stops is done, and milliseconds that each takes. */
const [PATIENCE, MOMENT] = [50, 5];
