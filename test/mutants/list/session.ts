import type { Mutant } from '../mutant.ts';

const actor = 'server/session/actor.ts';
const registry = 'server/session/registry.ts';
const STORES = 'await (erasesIn(batch.events) ? commitErasing(deps, id, writes) : committer.commit(writes));';
const actorTest = ['test/server/actor.test.ts'];

/** Bugs in what takes commands, one after the other, and in what holds the sessions. */
export const sessionMutants: readonly Mutant[] = [
  {
    name: 'acknowledges before the commit',
    file: actor,
    search: STORES,
    replace: 'void (erasesIn(batch.events) ? commitErasing(deps, id, writes) : committer.commit(writes)).catch(() => undefined);',
    tests: actorTest,
  },
  {
    name: 'shows before the commit',
    file: actor,
    search: STORES,
    replace: `safely(() => hub.show({ session: batch.ledger.session, online: connections.online() })); ${STORES}`,
    tests: actorTest,
  },
  {
    name: 'acknowledges what could not be stored',
    file: actor,
    search: "for (const task of tasks) task.answer({ code: 'unavailable' });",
    replace: 'for (const task of tasks) task.answer(null);',
    tests: actorTest,
  },
  {
    name: 'goes on from what may not be stored',
    file: actor,
    search: '      doubtful = true;\n      log.error',
    replace: '      log.error',
    tests: actorTest,
  },
  {
    name: 'forgets commands that were done',
    file: actor,
    search: 'const earlier = key === null ? undefined : done.get(key);',
    replace: 'const earlier = undefined as Made | undefined;',
    tests: actorTest,
  },
  {
    name: 'forgets commands that are being done',
    file: actor,
    search: 'const running = key === null ? undefined : inFlight.get(key);',
    replace: 'const running = undefined as Promise<Ack> | undefined;',
    tests: actorTest,
  },
  {
    name: 'forgets after a restart what was done',
    file: 'server/session/ledger.ts',
    search: 'done: doneIn(stored)',
    replace: 'done: new Map()',
    tests: actorTest,
  },
  {
    name: 'answers with what somebody else did',
    file: 'server/session/ledger.ts',
    search: '`${by}:${command}`',
    replace: '`${by === command ? by : ""}${command}`',
    tests: actorTest,
  },
  {
    name: 'leaves who was removed a seat',
    file: actor,
    search: 'writes: unseats(id, decision.value)',
    replace: 'writes: []',
    tests: actorTest,
  },
  {
    name: 'leaves who is gone the connection',
    file: actor,
    search: 'soon(() => connections.end(event.presence, event.person));',
    replace: '',
    tests: actorTest,
  },
  {
    name: 'leaves who is gone the documents',
    file: actor,
    search: 'safely(() => hub.end(id, event.person));',
    replace: '',
    tests: actorTest,
  },
  {
    name: 'forgets the deletion date',
    file: actor,
    search: "if (moves) writes.push({ kind: 'deadline', session: id, at: next });",
    replace: '',
    tests: ['test/server/restart.test.ts'],
  },
  {
    name: 'keeps a closed session for thirty days',
    file: 'server/session/deadline.ts',
    search: 'deletesAt(session) ?? Math.max(',
    replace: 'Math.max(',
    tests: actorTest,
  },
  {
    name: 'loads one session twice',
    file: registry,
    search: 'loaded.set(id, entry);',
    replace: 'void entry.actor.then(() => loaded.set(id, entry));',
    tests: actorTest,
  },
  {
    name: 'takes commands while it erases',
    file: registry,
    search: 'const undo = await actor?.retire();',
    replace: 'const undo = undefined as (() => void) | undefined;',
    tests: actorTest,
  },
  {
    name: 'tells nobody that everything is erased',
    file: registry,
    search: 'actor?.deleted();',
    replace: '',
    tests: actorTest,
  },
  {
    name: 'lets go of a session somebody is in',
    file: actor,
    search: 'isIdle: () => connections.size === 0 && working === null',
    replace: 'isIdle: () => working === null',
    tests: actorTest,
  },
];
