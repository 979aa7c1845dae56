import { beforeEach, describe, expect, test } from 'vitest';
import type { CardId, CommandId, JoinCode, ParticipantId, PhaseId, ScriptId, SessionId, SheetId } from '../../shared/ids.ts';
import { NO_PREPARATION } from '../../shared/model/preparation.ts';
import type { Session } from '../../shared/model/session.ts';
import type { Ack } from '../../shared/protocol/control.ts';
import { join } from '../../shared/session/join.ts';
import { scriptById } from '../../shared/script/scripts/index.ts';
import type { Command } from '../../shared/session/commands.ts';
import { createLog } from '../../server/log.ts';
import type { SessionActor } from '../../server/session/actor.ts';
import { newId } from '../../server/session/random.ts';
import { createRegistry, type Registry } from '../../server/session/registry.ts';
import { createCommitter } from '../../server/store/committer.ts';
import { sqliteStore } from '../../server/store/sqlite.ts';
import type { Store, Write } from '../../server/store/store.ts';

/** A store whose commits wait until the test lets them through, or fails them. */
interface Gate {
  readonly store: Store;
  /** From now on commits wait. */
  shut(): void;
  /** Commits that wait. */
  waiting(): number;
  /** Lets what waits through, and all that follows. */
  release(): void;
  /** Fails what waits, and all that follows until the gate is released. `stored`: it was stored all the same. */
  fail(options?: { readonly stored: boolean }): void;
  /** How many commits there were. */
  commits(): number;
}

let gate: Gate;
let registry: Registry;
let actor: SessionActor;
let frans: ParticipantId;
let shown: Session[];
let trail: string[];
let ended: (ParticipantId | 'all')[];

beforeEach(async () => {
  gate = gateOn(sqliteStore({ dir: null }));
  shown = [];
  trail = [];
  ended = [];
  registry = newRegistry();
  const script = scriptById('difficult-experience' as ScriptId);
  if (script === null) throw new Error('no script');
  const settings = {
    title: 'T',
    theme: '',
    departments: [],
    language: 'nl',
    videoLink: '',
    clip: { title: '', link: '', question: '', points: [] },
    coach: true,
    ...NO_PREPARATION,
  } as const;
  const made = await registry.create({ script, settings, facilitator: 'Frans', device: 'device' });
  frans = made.facilitator;
  actor = await load(registry, made.code);
});

const newRegistry = (): Registry =>
  createRegistry({
    store: gate.store,
    committer: createCommitter(gate.store),
    hub: {
      show: ({ session }) => {
        shown.push(session);
        trail.push('shown');
      },
      end: (_session, person) => void ended.push(person ?? 'all'),
      hold: () => Promise.resolve(() => undefined),
      stored: () => Promise.resolve(),
    },
    now: Date.now,
    newId,
    log: createLog('silent'),
  });

const load = async (from: Registry, code: JoinCode): Promise<SessionActor> => {
  const found = await from.byCode(code);
  if (found === null) throw new Error('no session');
  return found;
};

const run = (person: ParticipantId, command: Command, id = `c${newId()}`.slice(0, 20)): Promise<Ack> =>
  actor.run({ kind: 'person', person }, { ...command, id: id as CommandId });

const comeIn = async (name: string): Promise<ParticipantId> => {
  const joined = await actor.propose((session, now) => {
    const came = join(session, { name, department: null }, { now, newId });
    if (!came.ok) return came;
    const event = came.value[0];
    if (event?.type !== 'person-joined') throw new Error('nobody came');
    return { ok: true, value: { events: came.value, value: event.person.id } };
  });
  if (!joined.ok) throw new Error(joined.error.code);
  return joined.value;
};

const guest = (name: string): Command => ({ name: 'guest.add', payload: { name, department: null } });
const names = (session: Session | undefined) => Object.values(session?.people ?? {}).map(({ name }) => name);

describe('durable before visible', () => {
  test('nobody sees or hears of anything before it is stored', async () => {
    gate.shut();
    const answer = run(frans, guest('Ömer')).then((ack) => {
      trail.push('answered');
      return ack;
    });
    await until(() => gate.waiting() === 1);
    expect(trail).toEqual([]);
    expect(names(actor.live().session)).toEqual(['Frans']);
    gate.release();
    expect(await answer).toMatchObject({ ok: true });
    expect(trail).toEqual(['shown', 'answered']);
    expect(names(shown.at(-1))).toEqual(['Frans', 'Ömer']);
  });

  test('a refusal that rests on what is not stored waits for it too', async () => {
    gate.shut();
    const answers: string[] = [];
    const one = run(frans, guest('Ömer')).then(() => answers.push('one'));
    const two = run(frans, guest('Ömer')).then((ack) => answers.push(ack.ok ? 'two' : ack.refusal.code));
    await until(() => gate.waiting() === 1);
    expect(answers).toEqual([]);
    gate.release();
    await Promise.all([one, two]);
    expect(answers).toEqual(['one', 'name-taken']);
  });

  test('what comes in while a commit runs becomes one commit, shown once', async () => {
    gate.shut();
    const before = gate.commits();
    const answers = [run(frans, guest('Gast 0'))];
    await until(() => gate.waiting() === 1);
    for (let n = 1; n <= 20; n += 1) answers.push(run(frans, guest(`Gast ${n}`)));
    gate.release();
    expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true);
    expect(gate.commits() - before).toBe(2);
    expect(shown).toHaveLength(2);
  });
});

describe('[CO4] when storing fails', () => {
  test('every command of that commit is refused, nobody saw it, and the session goes on', async () => {
    gate.shut();
    const answers = [run(frans, guest('Ömer')), run(frans, guest('Ömer')), run(frans, { name: 'caption.set', payload: { text: 'x' } })];
    await until(() => gate.waiting() === 1);
    gate.fail();
    expect(await Promise.all(answers)).toEqual(Array(3).fill({ ok: false, refusal: { code: 'unavailable' } }));
    expect(shown).toEqual([]);
    gate.release();
    expect(await run(frans, guest('Ömer'))).toMatchObject({ ok: true });
    expect(names(shown.at(-1))).toEqual(['Frans', 'Ömer']);
  });

  test('while it keeps failing, everything is refused', async () => {
    gate.fail();
    for (const name of ['Een', 'Twee', 'Drie'])
      expect(await run(frans, guest(name))).toEqual({ ok: false, refusal: { code: 'unavailable' } });
    gate.release();
    expect(await run(frans, guest('Vier'))).toMatchObject({ ok: true });
    expect(names(actor.live().session)).toEqual(['Frans', 'Vier']);
  });

  test('a commit that failed on the way back and was stored all the same is found, and its retry is not done twice', async () => {
    gate.fail({ stored: true });
    expect(await run(frans, guest('Ömer'), 'ccccccccccccc')).toMatchObject({ ok: false });
    gate.release();
    expect(await run(frans, guest('Ömer'), 'ccccccccccccc')).toMatchObject({ ok: true });
    expect(names(actor.live().session)).toEqual(['Frans', 'Ömer']);
  });
});

describe('[CO2] a command is done once', () => {
  test('sent twice at once, sent later, and after a restart', async () => {
    const id = 'ccccccccccccd';
    const [one, two] = await Promise.all([run(frans, guest('Ömer'), id), run(frans, guest('Ömer'), id)]);
    expect(one.ok && one.person).toBeTruthy();
    expect(two).toEqual(one);
    expect(await run(frans, guest('Ömer'), id)).toEqual(one);
    actor = await load(newRegistry(), actor.live().session.code);
    expect(await run(frans, guest('Ömer'), id)).toEqual(one);
    expect(names(actor.live().session)).toEqual(['Frans', 'Ömer']);
  });

  test('a refused command may be tried again with the same id', async () => {
    const id = 'ccccccccccccc';
    expect(await run(frans, { name: 'phase.go', payload: { to: 'nowhere' as PhaseId } }, id)).toMatchObject({ ok: false });
    expect(await run(frans, { name: 'phase.go', payload: { to: 'claim' as PhaseId } }, id)).toEqual({ ok: true });
  });

  test('one person’s id says nothing of another’s', async () => {
    const hafza = await comeIn('Hafza');
    const id = 'ccccccccccccc';
    const own = await run(frans, guest('Ömer'), id);
    expect(own.ok).toBe(true);
    expect(await run(hafza, { name: 'card.edit', payload: { card: 'cardnotthere' as CardId, text: 'x' } }, id)).toMatchObject({
      ok: false,
    });
  });
});

test('[PH4] of two who reach for the last place in one instant, one gets it and one gets sheet-full', async () => {
  await run(frans, { name: 'phase.go', payload: { to: 'claim' as PhaseId } });
  const capacity = actor.live().session.script.sheets.find(({ id }) => id === 'power')?.capacity ?? 0;
  const people: ParticipantId[] = [];
  for (let n = 0; n <= capacity; n += 1) people.push(await comeIn(`Deelnemer ${n}`));
  const [first, second, ...others] = people;
  const claim = (person: ParticipantId | undefined) =>
    run(person as ParticipantId, { name: 'sheet.claim', payload: { sheet: 'power' as SheetId } });
  for (const person of others) expect(await claim(person)).toEqual({ ok: true });
  expect(await Promise.all([claim(first), claim(second)])).toEqual([{ ok: true }, { ok: false, refusal: { code: 'sheet-full' } }]);
});

describe('who is connected', () => {
  test('is shown, once per person however many tabs', async () => {
    const hafza = await comeIn('Hafza');
    const tab = () => actor.connect({ person: hafza, moved: () => undefined, end: () => undefined });
    const close = [tab(), tab()];
    expect([...actor.live().online]).toEqual([hafza]);
    close[0]?.();
    expect([...actor.live().online]).toEqual([hafza]);
    close[1]?.();
    expect([...actor.live().online]).toEqual([]);
    expect(actor.isIdle()).toBe(true);
  });

  test('[SE6] who is removed loses connections, documents and seat', async () => {
    const hafza = await comeIn('Hafza');
    const reasons: string[] = [];
    actor.connect({ person: hafza, moved: () => undefined, end: (reason) => reasons.push(reason) });
    await run(frans, { name: 'person.remove', payload: { person: hafza } });
    expect(ended).toEqual([hafza]);
    await until(() => reasons.length > 0);
    expect(reasons).toEqual(['removed']);
    expect(await run(hafza, { name: 'sheet.leave', payload: {} })).toEqual({ ok: false, refusal: { code: 'no-seat' } });
  });
});

describe('sessions come and go', () => {
  test('an idle one is let go and found again', async () => {
    const { id, code } = actor.live().session;
    await run(frans, guest('Ömer'));
    registry.unload(Date.now() + 1);
    expect(registry.live(id)).toBeNull();
    expect(names((await load(registry, code)).live().session)).toEqual(['Frans', 'Ömer']);
  });

  test('one with somebody connected is kept', () => {
    actor.connect({ person: frans, moved: () => undefined, end: () => undefined });
    registry.unload(Date.now() + 1);
    expect(registry.live(actor.id)).not.toBeNull();
  });

  test('an erased one takes nothing more, and tells whoever is there', async () => {
    const reasons: string[] = [];
    actor.connect({ person: frans, moved: () => undefined, end: (reason) => reasons.push(reason) });
    const racing = [run(frans, guest('Net ervoor')), registry.erase(actor.id), run(frans, guest('Net erna'))];
    await Promise.all(racing);
    expect(reasons).toEqual(['deleted']);
    expect(await run(frans, guest('Later'))).toEqual({ ok: false, refusal: { code: 'no-session' } });
    expect(await gate.store.events(actor.id)).toEqual([]);
    expect(await registry.get(actor.id)).toBeNull();
  });

  test('one that could not be erased goes on', async () => {
    gate.fail();
    await expect(registry.erase(actor.id)).rejects.toThrow();
    gate.release();
    expect(await run(frans, guest('Ömer'))).toMatchObject({ ok: true });
    expect(await registry.get('nothere00000' as SessionId)).toBeNull();
  });
});

const gateOn = (store: Store): Gate => {
  let mode: 'open' | 'shut' | 'fail' = 'open';
  let stored = false;
  let commits = 0;
  const waiting: (() => void)[] = [];
  const settle = (to: typeof mode) => {
    mode = to;
    waiting.splice(0).forEach((go) => go());
  };
  const commit = async (writes: readonly Write[]): Promise<void> => {
    commits += 1;
    if (mode === 'shut') await new Promise<void>((go) => waiting.push(go));
    if (mode !== 'fail') return store.commit(writes);
    if (stored) await store.commit(writes);
    throw new Error('the disk is full');
  };
  return {
    store: { ...store, commit },
    shut: () => settle('shut'),
    waiting: () => waiting.length,
    release: () => settle('open'),
    fail(options) {
      stored = options?.stored ?? false;
      settle('fail');
    },
    commits: () => commits,
  };
};

/** Lets the event loop turn until something is so. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise<void>((turn) => setImmediate(turn));
};
