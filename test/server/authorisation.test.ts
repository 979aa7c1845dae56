import { programmeOfPlenary } from '../../shared/script/programme.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docName, isCoWritten, type DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type SessionId } from '../../shared/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import { CLOSE } from '../../shared/protocol/close-codes.ts';
import { commandSchemas } from '../../shared/protocol/control.ts';
import { ABOUT_EXPERIENCES } from '../../shared/script/scripts/index.ts';
import { access } from '../../shared/session/access.ts';
import type { CommandName } from '../../shared/session/commands.ts';
import { decide } from '../../shared/session/decide.ts';
import { evolve } from '../../shared/session/evolve.ts';
import { createLimits } from '../../server/limits.ts';
import { sqliteStore } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { gather, type Circle, type Member } from './authorisation/cast.ts';
import { commandsFor } from './authorisation/commands.ts';
import { byTab, byWebSocket, visit, type Visit, type Way } from './authorisation/doors.ts';

/**
 * What the pure functions say is what the wire does: every kind of person, in every phase of every shipped script, at every
 * document by both ways in, and with every command. The server's clock runs ahead, so that nobody is too fast.
 */
let server: TestServer;
let now = Date.now();
const sessions = new Map<SessionId, Session>();
const sessionOf = (id: SessionId): Session => {
  const session = sessions.get(id);
  if (session === undefined) throw new Error(`no session ${id}`);
  return session;
};

beforeAll(async () => {
  server = await startServer({
    now: () => (now += 250),
    limits: { ...createLimits(), allow: () => Promise.resolve(true), isGuessing: () => Promise.resolve(false) },
    openStore: ({ dataDir }) => watched(sqliteStore({ dir: dataDir })),
  });
});
afterAll(() => server.dispose());

/** Follows what is stored: the sessions as they are, without asking the server. */
const watched = (store: Store): Store => ({
  ...store,
  async commit(writes) {
    await store.commit(writes);
    for (const write of writes) {
      if (write.kind !== 'event') continue;
      const { event } = write.event;
      sessions.set(write.session, event.type === 'session-created' ? evolve(null, event) : evolve(sessionOf(write.session), event));
    }
  },
});

describe.each(ABOUT_EXPERIENCES.map((script) => [script.id, script] as const))('%s', (id, script) => {
  let circle: Circle;
  beforeAll(async () => {
    circle = await gather(server.url, id, sessionOf);
  });
  afterAll(() => circle.leave());

  describe.each(programmeOfPlenary(script, { divided: false }).phases.map((phase) => [phase.id] as const))('%s', (phase) => {
    beforeAll(() => circle.enter(phase));

    test('[AC1] [AC2] [AC3] [AC4] [AC5] [AC10] [PD1] [SY3] [SY15] documents open, and take words, as access says', async () => {
      for (const ref of documents(circle)) await expectDoors(circle, ref);
    });

    test('[CO1] [PH1] [PD2] [SE6] [SE7] commands are answered as decide says', async () => {
      for (const member of circle.members) if (member.tab !== null && member.actor !== null) await expectAnswers(circle, member);
    });

    test('[HA7] [LB1] files to keep and the look back go to the seats they belong to', () => expectFiles(circle));
  });

  test('[CO1] every command there is was sent, and something came of each for somebody', () => {
    expect([...sent.keys()].toSorted()).toEqual(Object.keys(commandSchemas).toSorted());
    // These would end what is played here; the pure core is tested for them.
    expect([...sent].filter(([, { done }]) => !done).map(([name]) => name)).toEqual([
      ...['script.change', 'person.leave', 'case.form'],
      // In a series: see mine.test.ts and kept.test.ts.
      ...['card.keep', 'card.look'],
      // In subgroups: see subgroups.test.ts.
      ...['room.choose', 'card.lift', 'lift.answer'],
    ]);
  });

  test('[PC3] while the circle listens first, texts are written by the bringer and the notulist alone', async () => {
    await circle.enter('explore' as never);
    await circle.who('facilitator').tab?.does('listen.set', { on: true });
    for (const ref of documents(circle)) await expectDoors(circle, ref);
  });

  test('[AC4] [SE8] [HA7] [LB1] in a closed session everybody reads and nobody writes', async () => {
    await circle.who('facilitator').tab?.does('session.close', {});
    for (const ref of documents(circle)) await expectDoors(circle, ref);
    await expectFiles(circle);
    for (const member of circle.members) if (member.tab !== null && member.actor !== null) await expectAnswers(circle, member);
    await circle.who('facilitator').tab?.command('session.reopen', {});
  });

  test('[AC7] when a guest brings, the facilitator holds the pen', async () => {
    await circle.enter('tell' as never);
    await circle.who('facilitator').tab?.does('bringer.set', { person: circle.guest });
    await expectDoors(circle, { kind: 'case', session: circle.id, room: PLENARY });
    expect(
      access(sessionOf(circle.id), circle.who('facilitator').actor as never, { kind: 'case', session: circle.id, room: PLENARY }),
    ).toBe('write');
  });

  test('[HA23] [AC6] a letter is for its writer alone, until its writer lets the circle read it; no screen or device ever does', async () => {
    await circle.enter('explore' as never);
    const { actor, tab } = circle.who('bringer');
    if (actor?.kind !== 'person' || tab === null) throw new Error('nobody brings');
    const letter: DocRef = { kind: 'letter', session: circle.id, room: PLENARY, person: actor.person };
    const readers = () =>
      circle.members
        .filter((one) => one.actor !== null && access(sessionOf(circle.id), one.actor, letter) === 'read')
        .map(({ who }) => who);
    for (const on of [false, true, false]) {
      await tab.does('letter.release', { on });
      await expectDoors(circle, letter);
      expect({ on, readers: readers() }).toEqual({ on, readers: on ? READ_A_RELEASED_LETTER : [] });
    }
  });

  test('[SE6] [CO6] who was removed, is of elsewhere or has no cookie, does not even connect', async () => {
    for (const who of ['left', 'removed', 'of another session', 'without a cookie'] as const) {
      for (const transports of [['websocket'], ['polling']] as const) {
        const attempt = circle.who(who).browser.connect(circle.code, 'participant', { transports });
        await expect(attempt, who).rejects.toMatchObject({ refusal: { code: 'no-seat' } });
      }
    }
  });

  test('[AC8] names of what is not there open nothing', async () => {
    const { browser, tab, seat } = circle.who('at a sheet');
    const name = docName({ kind: 'floor', session: circle.id, room: PLENARY });
    const other = docName({ kind: 'floor', session: [...sessions.keys()].find((one) => one !== circle.id) as SessionId, room: PLENARY });
    for (const path of HOSTILE.map((make) => make(name)).concat(other)) {
      const raw = await visit(byWebSocket(server.url, path, { cookie: browser.cookie, seat }), 'x');
      expect({ path, may: raw.may }).toEqual({ path, may: 'none' });
      if (tab === null) continue;
      const said = await visit(byTab(tab, path), 'x');
      expect({ path, refused: said.refused }).toEqual({ path, refused: CLOSE.unknown });
    }
  });
});

const READ_A_RELEASED_LETTER = [...['facilitator', 'notulist', 'at a sheet', 'without a place', 'poster for a guest', 'co-host']] as const;

const HOSTILE: readonly ((name: string) => string)[] = [
  (name) => `../sync/${name}x`,
  (name) => `${name}/../../health`,
  (name) => `%2e%2e%2f${name}`,
  (name) => encodeURIComponent(encodeURIComponent(name)),
  (name) => `${name}%00`,
  (name) => `${name}%`,
  (name) => name.toUpperCase(),
  (name) => name.replace('floor', '__proto__'),
  (name) => name.replace('plenary', 'constructor'),
  (name) => name.replace('plenary', '__proto__'),
  (name) => name.replace(/^[^:]+/, 'hasownproperty'),
  (name) => name.replace('floor:plenary', 'sheet:plenary:tostring'),
  (name) => name.replace('floor:plenary', 'notes:plenary:tostring'),
  (name) => name.replace('floor:plenary', 'notes:plenary'),
  (name) => name.replace('floor:plenary', 'shared:plenary:explore'),
  () => '__proto__',
  () => 'x'.repeat(1_000),
];

/** Every document there is, the desks and letters of a few included. */
const documents = (circle: Circle): readonly DocRef[] => {
  const here = { session: circle.id, room: PLENARY };
  const script = sessionOf(circle.id).rooms[PLENARY]?.script ?? sessionOf(circle.id).script;
  const desks = ['facilitator', 'bringer', 'without a place', 'left'] as const;
  return [
    { kind: 'floor', ...here },
    { kind: 'hosts', ...here },
    { kind: 'shared', ...here },
    { kind: 'rooms', ...here },
    { kind: 'leading', ...here },
    { kind: 'plan', ...here },
    { kind: 'case', ...here },
    ...script.phases.map(({ id: phase }): DocRef => ({ kind: 'notes', ...here, phase })),
    ...script.sheets.map(({ id: sheet }): DocRef => ({ kind: 'sheet', ...here, sheet })),
    ...desks.flatMap((who): readonly DocRef[] => {
      const { actor } = circle.who(who);
      return actor?.kind === 'person' ? (['desk', 'letter'] as const).map((kind) => ({ kind, ...here, person: actor.person })) : [];
    }),
  ];
};

/** Everybody comes by every way; then the text says who wrote. */
const expectDoors = async (circle: Circle, ref: DocRef): Promise<void> => {
  const name = docName(ref);
  const session = sessionOf(circle.id);
  const visits = await Promise.all(circle.members.flatMap((member) => waysOf(member, name).map((way, at) => come(member, way, at))));
  const expected: unknown[] = [];
  const wrote: string[] = [];
  for (const { member, at, words } of visits) {
    const may = member.actor === null || member.who === 'removed' ? 'none' : access(session, member.actor, ref);
    const isElsewhere = member.who === 'of another session' && at === 1;
    if (may === 'write') wrote.push(words);
    expected.push({
      who: member.who,
      may,
      refused: may === 'none' ? (isElsewhere ? CLOSE.unknown : CLOSE.forbidden) : null,
      stopped: may === 'read' ? CLOSE.forbidden : null,
    });
  }
  expect({
    name,
    visits: visits.map(({ member, visit: { may, refused, stopped } }) => ({ who: member.who, may, refused, stopped })),
  }).toEqual({
    name,
    visits: expected,
  });
  if (!isCoWritten(ref)) return;
  // Of a letter that its writer alone reads, the writer says what is in it; of who is gone nobody can.
  const reader = circle.members.find(({ actor, who }) => actor !== null && who !== 'removed' && access(session, actor, ref) !== 'none');
  if (reader === undefined) return;
  const { browser, seat } = reader;
  const { text } = await visit(byWebSocket(server.url, encodeURIComponent(name), { cookie: browser.cookie, seat }), '');
  for (const { words } of visits)
    expect({ name, words, there: text.includes(words) }).toEqual({ name, words, there: wrote.includes(words) });
};

const expectFiles = async (circle: Circle): Promise<void> => {
  const at = `lookback/at/${String(now)}`;
  for (const { browser, who, seat, actor, tab } of circle.members)
    for (const path of ['harvest.md', 'harvest.json', 'mine.md', 'lookback', at]) {
      const { status, text } = await browser.request('GET', `/api/sessions/${circle.code}/${path}`);
      const owner = path === 'mine.md' ? 'participant' : 'facilitator';
      const isTheirs = actor !== null && tab !== null && seat === owner;
      expect({ who, path, given: status === 200 }).toEqual({ who, path, given: isTheirs });
      if (status !== 200) expect(text).not.toMatch(/Wat deed je toen|Hij wijst alles af|Woorden/);
    }
};

const waysOf = ({ tab, browser, seat }: Member, name: string): readonly (() => Way)[] => [
  () => byWebSocket(server.url, encodeURIComponent(name), { cookie: browser.cookie, seat }),
  ...(tab === null ? [] : [() => byTab(tab, name)]),
];

let written = 0;
const come = async (
  member: Member,
  way: () => Way,
  at: number,
): Promise<{ readonly member: Member; readonly at: number; readonly words: string; readonly visit: Visit }> => {
  written += 1;
  const words = `[${written}]`;
  return { member, at, words, visit: await visit(way(), words) };
};

/** Whether something came of each command, for anybody in any phase. */
const sent = new Map<CommandName, { readonly done: boolean }>();

const expectAnswers = async (circle: Circle, member: Member): Promise<void> => {
  const { actor, tab, who } = member;
  if (actor === null || tab === null) return;
  for (const command of commandsFor(circle, sessionOf(circle.id), actor)) {
    const expected = decide(sessionOf(circle.id), command, { actor, now, newId: () => 'newid00000000' });
    // Who leaves is not here for what comes next.
    if (command.name === 'person.leave' && expected.ok) {
      sent.set(command.name, { done: false });
      continue;
    }
    const answer = await tab.command(command.name, command.payload);
    const said = answer.ok ? 'done' : answer.refusal;
    expect({ who, command, said }).toEqual({ who, command, said: expected.ok ? 'done' : expected.error });
    sent.set(command.name, { done: sent.get(command.name)?.done === true || (expected.ok && expected.value.length > 0) });
  }
};
