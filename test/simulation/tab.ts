import { PLENARY, type CommandId, type JoinCode, type ParticipantId, type RoomId, type SessionId } from '../../shared/ids.ts';
import type { EndReason, Seat } from '../../shared/protocol/control.ts';
import { ok } from '../../shared/result.ts';
import type { CommandName } from '../../shared/session/commands.ts';
import { join } from '../../shared/session/join.ts';
import { parseCommand } from '../../server/control/parse-command.ts';
import type { SessionActor } from '../../server/session/actor.ts';
import type { SeatedActor } from '../../server/sync/hub.ts';
import { docName, type DocRef } from '../../shared/doc/names.ts';
import { createCopy, type Copy } from './copy.ts';
import type { Unmanned } from './grants.ts';
import type { Random } from './random.ts';
import type { SimulatedServer } from './server.ts';
import type { Watch } from './watch.ts';
import { isText } from './line.ts';
import { createWriter, type Writer } from './writer.ts';

/** One browser tab: a seat in a session, a control connection that comes and goes, commands under way, documents open on it. */
export interface Tab {
  readonly session: SessionId;
  readonly seat: Seat;
  /** Who sits here, as far as the tab knows. */
  readonly person: ParticipantId | null;
  readonly isConnected: boolean;
  /** Where that is, and whether one leads there, as the server said last. */
  readonly at: Welcomed;
  readonly documents: readonly Open[];
  /** Commands the server has and has not answered. */
  readonly unanswered: number;
  /** Why the server ended it for good. */
  readonly ended: EndReason | null;
  /** Comes in with the code; the same browser is the same person again. */
  comeIn(server: SimulatedServer, name: string): Promise<void>;
  connect(server: SimulatedServer): Promise<void>;
  /** Takes a document up; it is opened whenever there is a connection. */
  want(name: string): Open;
  /** Puts a document away. */
  leave(open: Open): void;
  /** Opens what is wanted and closed, with the old copy where that is of use. */
  reopen(open: Open): void;
  command(envelope: Envelope): void;
  /** Delivers some commands that are under way, in any order; true when there were any. */
  deliver(): boolean;
  /** The connection breaks. `told`: the server hears of it. */
  cut(told?: boolean): void;
}

/** What the server says of where somebody is. */
export interface Welcomed {
  readonly room: RoomId;
  readonly hosts: boolean;
}

export interface Open {
  readonly copy: Copy;
  /** `null` for a document the server writes. */
  readonly writer: Writer | null;
}

export interface Envelope {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
}

export interface TabDeps {
  readonly watch: Watch;
  readonly random: Random;
  readonly newId: () => string;
  readonly newClient: () => number;
  readonly now: () => number;
  /** An answer arrived. */
  readonly onAnswer: (ok: boolean, code: string) => void;
  /** A command was accepted, and changed something. */
  readonly onDone: (name: string) => void;
  /** A tab followed where it was taken. */
  readonly onFollowed: () => void;
}

interface Place {
  /** Where a screen or a device that goes round stands; a person is wherever the session says. */
  readonly room: RoomId;
  readonly session: SessionId;
  readonly code: JoinCode;
  readonly device: string;
  readonly seat: Seat;
}

export const createTab = ({ session, code, device, seat, room }: Place, deps: TabDeps): Tab => {
  const { watch, random, newId } = deps;
  const documents = new Set<Open>();
  let live: {
    readonly server: SimulatedServer;
    readonly actor: SessionActor;
    readonly as: SeatedActor;
    readonly leave: () => void;
  } | null = null;
  let attempt = 0;
  let person: ParticipantId | null = null;
  let ended: EndReason | null = null;
  /** One for each process. */
  let calls = { open: 0, comingIn: false };
  let underWay: Envelope[] = [];
  let at: Welcomed = { room, hosts: false };
  /** Said by the server, and not heard yet. */
  let welcomes: Welcomed[] = [];
  /** Sent, and not answered for good. */
  const unanswered = new Map<string, Envelope>();

  const cut = (told = true) => {
    attempt += 1;
    const broken = live;
    live = null;
    [underWay, welcomes] = [[], []];
    for (const { copy } of documents) copy.cut(told);
    if (told) broken?.leave();
    else calls = { open: 0, comingIn: false };
  };

  const run = (envelope: Envelope, { actor, as }: NonNullable<typeof live>) => {
    const parsed = parseCommand(envelope);
    if (!parsed.ok) return answer(envelope, false, parsed.error.code);
    const mine = attempt;
    const here = calls;
    here.open += 1;
    actor.run(as, parsed.value).then(
      (ack) => {
        here.open -= 1;
        const by = as.kind === 'person' ? as.person : as.kind === 'shared' ? guestIn(envelope) : null;
        if (by !== null) {
          const sent = { session, id: envelope.id as CommandId, by, name: envelope.name as CommandName };
          const why = watch.acts.answered(sent, ack);
          if (why !== null) watch.faults.push(why);
          if (as.kind === 'shared' && watch.acts.roomsOf(sent).some((one) => one !== as.room))
            watch.faults.push(`a device in ${as.room} did ${envelope.name} in another room`);
          if (ack.ok && watch.acts.isDone(sent)) deps.onDone(`${as.kind === 'shared' ? 'device ' : ''}${sent.name}`);
        } else if (ack.ok) watch.faults.push(`a ${as.kind} did ${envelope.name} in nobody’s name`);
        if (mine === attempt) answer(envelope, ack.ok, ack.ok ? 'ok' : ack.refusal.code);
      },
      () => watch.faults.push(`${envelope.name} got no answer`),
    );
  };

  const answer = (envelope: Envelope, done: boolean, code: string) => {
    deps.onAnswer(done, code);
    if (code === 'unavailable' && random.chance(0.8)) underWay.push(envelope);
    else unanswered.delete(envelope.id);
  };

  /** Elsewhere now: what was open of the room before is put away, and the same opened of this one. */
  const follow = (next: Welcomed) => {
    const before = at;
    at = next;
    if (next.room === before.room) return;
    deps.onFollowed();
    for (const one of [...documents]) {
      const { ref } = one.copy;
      if (ref?.session !== session || ref.room !== before.room || !FOLLOWING.includes(ref.kind)) continue;
      putAway(one);
      const name = docName({ ...ref, room: next.room });
      if (![...documents].some(({ copy }) => copy.name === name)) want(name);
    }
  };

  const want = (name: string): Open => {
    const copy = createCopy(name, deps);
    const one: Open = {
      copy,
      writer: copy.ref !== null && isText(copy.ref) ? createWriter({ copy, letters: watch.letters, random }) : null,
    };
    documents.add(one);
    open(one);
    return one;
  };

  const putAway = (one: Open) => {
    documents.delete(one);
    one.copy.cut();
    one.copy.doc.destroy();
  };

  const open = ({ copy, writer }: Open) => {
    if (live === null) return;
    const spent = writer?.isSpent() === true;
    if (copy.line !== null && !spent) return;
    copy.cut();
    if (writer !== null) {
      if (spent) writer.forget();
    } else if (copy.closed !== null || random.chance(0.3)) copy.forget();
    copy.open(live.server, live.as);
  };

  return {
    session,
    seat,
    get person() {
      return person;
    },
    get isConnected() {
      return live !== null;
    },
    get documents() {
      return [...documents];
    },
    get unanswered() {
      return calls.open;
    },
    get at() {
      return at;
    },
    get ended() {
      return ended;
    },
    async comeIn(server, name) {
      // A button that is pressed twice asks once.
      if (calls.comingIn) return;
      const here = calls;
      here.comingIn = true;
      const actor = await server.registry.byCode(code);
      if (actor === null) {
        here.comingIn = false;
        return;
      }
      const before = (await server.store.seats(device)).find((row) => row.session === session && row.seat === seat)?.person ?? null;
      await actor.propose<null>((state, now) => {
        const came = join(state, { name, department: null }, { now, newId, ...(before !== null && { returning: before }) });
        if (!came.ok) return came;
        const joined = came.value.flatMap((event) => (event.type === 'person-joined' ? [event.person.id] : []))[0] ?? before;
        if (joined === null) throw new Error('somebody came in');
        return ok({ events: came.value, writes: [{ kind: 'seat', device, seat: { session, seat, person: joined } }], value: null });
      });
      here.comingIn = false;
    },
    async connect(server) {
      if (live !== null) return;
      const mine = (attempt += 1);
      const actor = await server.registry.byCode(code);
      const row = (await server.store.seats(device)).find((one) => one.session === session && one.seat === seat);
      if (actor === null || row === undefined || mine !== attempt) return;
      const as: SeatedActor =
        row.person === null
          ? { session, kind: seat === 'shared' ? 'shared' : 'display', room: row.room ?? PLENARY }
          : { session, kind: 'person', person: row.person };
      if (as.kind === 'person' && actor.live().session.people[as.person]?.presence !== 'here') return;
      // What was not done for one person is not done in the name of another who sits here next.
      if (person !== row.person) unanswered.clear();
      person = row.person;
      ended = null;
      at = welcomed(actor, as);
      let told = at;
      const connection = {
        person: row.person,
        moved() {
          const next = welcomed(actor, as);
          if (next.room === told.room && next.hosts === told.hosts) return;
          told = next;
          welcomes.push(next);
        },
        end(reason: EndReason) {
          ended = reason;
          watch.ended(session, row.person ?? whoSits(seat, at.room));
          cut();
        },
      };
      const leave = actor.connect(connection);
      live = { server, actor, as, leave };
      for (const one of documents) open(one);
      underWay.push(...unanswered.values());
    },
    want,
    leave: putAway,
    reopen: open,
    command(envelope) {
      unanswered.set(envelope.id, envelope);
      if (live !== null) underWay.push(envelope);
      // An impatient client: the same command once more.
      if (live !== null && random.chance(0.1)) underWay.push(envelope);
    },
    deliver() {
      const heard = welcomes;
      welcomes = [];
      heard.forEach(follow);
      if (live === null || underWay.length === 0) return heard.length > 0;
      for (let some = 1 + random.below(2); some > 0 && underWay.length > 0 && live !== null; some -= 1) {
        const [envelope] = underWay.splice(random.below(underWay.length), 1);
        if (envelope !== undefined) run(envelope, live);
      }
      return true;
    },
    cut,
  };
};

/** Who looks from a seat that is nobody's. */
export const whoSits = (seat: Seat, room: RoomId): Unmanned => `${seat === 'shared' ? 'device' : 'screen'} ${room}`;

/** As the control connection says it. */
const welcomed = (actor: SessionActor, as: SeatedActor): Welcomed => {
  if (as.kind !== 'person') return { room: as.room, hosts: false };
  const { people, rooms } = actor.live().session;
  const someone = people[as.person];
  const room = someone?.room ?? PLENARY;
  return { room, hosts: someone?.role === 'facilitator' || rooms[room]?.lead === as.person };
};

/** For whom a device that goes round says something. */
const guestIn = ({ payload }: Envelope): ParticipantId | null => {
  const { as, person } = payload as { readonly as?: ParticipantId; readonly person?: ParticipantId };
  return as ?? person ?? null;
};

/** What a tab has of the room it is in. */
const FOLLOWING: readonly DocRef['kind'][] = ['floor', 'desk', 'hosts', 'case', 'sheet', 'harvest'];
