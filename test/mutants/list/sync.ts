import type { Mutant } from '../mutant.ts';

const hub = 'server/sync/create-hub.ts';
const textDoc = 'server/sync/text-doc.ts';
const textLog = 'server/sync/text-log.ts';
const texts = ['test/server/sync/text-docs.test.ts'];
const written = ['test/server/sync/written-docs.test.ts'];

/** Bugs in the hub, in texts and their logs. */
export const syncMutants: readonly Mutant[] = [
  {
    name: 'forgets to close when access changes',
    file: hub,
    search: "!== connection.access) connection.close('accessChanged');",
    replace: "=== 'none' && connection.access !== 'read') connection.close('accessChanged');",
    tests: texts,
  },
  {
    name: 'shows first, then closes',
    file: hub,
    search: 'for (const entry of session.docs.values()) recheck(entry, live);',
    replace:
      'for (const { doc } of session.docs.values()) doc.show(live);\n      for (const entry of session.docs.values()) recheck(entry, live);',
    tests: written,
  },
  {
    name: 'opens documents of other sessions',
    file: hub,
    search: 'const live = ref === null || ref.session !== actor.session ? null : state(ref.session);',
    replace: 'const live = ref === null ? null : state(ref.session);',
    tests: written,
  },
  {
    name: 'ignores how fast somebody sends',
    file: hub,
    search: '!budget.messages.take() || !budget.bytes.take(bytes.byteLength)',
    replace: 'Number.isNaN(bytes.byteLength)',
    tests: written,
  },
  {
    name: 'takes frames of any size',
    file: hub,
    search: "if (bytes.byteLength > FRAME_LIMIT) return connection.close('tooLarge');",
    replace: '',
    tests: written,
  },
  {
    name: 'feeds who does not read',
    file: 'server/sync/connection.ts',
    search: 'transport.bufferedAmount > MOST_UNREAD',
    replace: 'transport.bufferedAmount > Number.POSITIVE_INFINITY',
    tests: texts,
  },
  {
    name: 'answers a copy from before a restart',
    file: 'server/sync/written-doc.ts',
    search: "if ([...vector].some(([client, clock]) => clock > Y.getState(doc.store, client))) return connection.close('stale');",
    replace: '',
    tests: written,
  },
  {
    name: 'shows a text before it is stored',
    file: textLog,
    search: "await committer.commit([...bindings, { kind: 'text-update', session, doc, update }]);",
    replace: "apply(update); await committer.commit([...bindings, { kind: 'text-update', session, doc, update }]);",
    tests: texts,
  },
  {
    name: 'goes on when a group could not be stored',
    file: textLog,
    search: '      fail(error);\n      return;\n',
    replace: '      void error;\n',
    tests: texts,
  },
  {
    name: 'gives a receipt at once',
    file: textLog,
    search: 'if (storing === null && isEmpty(waiting)) return run();',
    replace: 'if (!dead) return run();',
    tests: texts,
  },
  {
    name: 'stores the last update of a group alone',
    file: textLog,
    search: 'Y.mergeUpdates(updates)',
    replace: '(updates.at(-1) as Uint8Array)',
    tests: texts,
  },
  {
    name: 'forgets whose client ids are whose',
    file: textLog,
    search: "for (const client of newClients) waiting.bindings.push({ kind: 'text-client', session, doc, client, person: by });",
    replace: 'void newClients;',
    tests: texts,
  },
  {
    name: 'compacts into what was there at the start',
    file: textLog,
    search: 'const snapshot = Y.encodeStateAsUpdate(deps.doc);',
    replace: 'const snapshot = deps.stored.snapshot ?? Y.encodeStateAsUpdate(new Y.Doc());',
    tests: texts,
  },
  {
    name: 'takes words from readers',
    file: textDoc,
    search: "if (connection.access !== 'write' || actor.kind !== 'person') return connection.close('forbidden');",
    replace: "if (actor.kind !== 'person') return connection.close('forbidden');",
    tests: texts,
  },
  {
    name: 'asks readers for their words',
    file: textDoc,
    search: "if (connection.access === 'write' && !synced.has(connection)) ask(",
    replace: 'if (!synced.has(connection)) ask(',
    tests: texts,
  },
  {
    name: 'keeps its first encoding of a text',
    file: textDoc,
    search: '      whole = null;\n',
    replace: '',
    tests: texts,
  },
  {
    name: 'passes awareness on as it came',
    file: 'server/sync/carets.ts',
    search: 'caret.cursor = readCursor(state);',
    replace: 'caret.cursor = state as Cursor;',
    tests: texts,
  },
];
