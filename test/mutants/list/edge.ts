import type { Mutant } from '../mutant.ts';

const contract = ['test/contract/sqlite.test.ts'];
const control = ['test/server/control.test.ts'];

/** Bugs at the edges: the store on one side, sockets on the other. */
export const edgeMutants: readonly Mutant[] = [
  {
    name: 'hides that a commit failed',
    file: 'server/store/committer.ts',
    search: 'return store.commit(now);',
    replace: 'return store.commit(now).catch(() => undefined);',
    tests: ['test/server/actor.test.ts'],
  },
  {
    name: 'writes after an erasure',
    file: 'server/store/sqlite-writer.ts',
    search: "const IF_THERE = 'WHERE EXISTS (SELECT 1 FROM sessions WHERE id = ?1)'",
    replace: "const IF_THERE = 'WHERE ?1 IS NOT NULL'",
    tests: contract,
    outside: true,
  },
  {
    name: 'keeps half of a commit that failed',
    file: 'server/store/sqlite.ts',
    search: "if (db.isTransaction) db.exec('ROLLBACK');",
    replace: "if (db.isTransaction) db.exec('COMMIT');",
    tests: contract,
    outside: true,
  },
  {
    name: 'leaves erased words on the disk',
    file: 'server/store/sqlite.ts',
    search: 'if (scrubs) scrubber.erased();',
    replace: '',
    tests: contract,
    outside: true,
  },
  {
    name: 'keeps updates beside their snapshot',
    file: 'server/store/sqlite-writer.ts',
    search: 'forgetUpdates.run(write.doc);\n        insert.snapshot',
    replace: 'insert.snapshot',
    tests: contract,
    outside: true,
  },
  {
    name: 'lets any origin connect',
    file: 'server/control/control.ts',
    search: 'allow(null, visitors.isOurs(request))',
    replace: 'allow(null, true)',
    tests: control,
    outside: true,
  },
  {
    name: 'lets any origin open a document',
    file: 'server/sync/upgrade.ts',
    search: "if (!originAllowed(request)) return closeTransport(line.transport, 'forbidden');",
    replace: '',
    tests: ['test/contract/stock-client.test.ts', ...control],
    outside: true,
  },
  {
    name: 'takes commands at any pace',
    file: 'server/control/connection.ts',
    search: 'if (!budgets.command.take())',
    replace: 'if (message === budgets)',
    tests: control,
    outside: true,
  },
  {
    name: 'connects who is not in the session any more',
    file: 'server/control/handshake.ts',
    search: "session.live().session.people[actor.person]?.presence === 'here'",
    replace: "session.live().session.status.kind === 'open'",
    tests: [...control, 'test/server/http.test.ts'],
    outside: true,
  },
  {
    name: 'is healthy on a full disk',
    file: 'server/store/sqlite.ts',
    search: '      } catch {\n        return false;',
    replace: '      } catch {\n        return true;',
    tests: ['test/server/http.test.ts', ...contract, 'test/server/disk-full.test.ts'],
    outside: true,
  },
];
