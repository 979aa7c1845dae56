import type { Mutant } from '../mutant.ts';

/** Bugs in what is taken along, told to management and kept of a series. */
export const seriesMutants: readonly Mutant[] = [
  {
    name: '[HA23] lets everybody read a letter that its writer keeps',
    file: 'shared/session/access.ts',
    search: "people[writer]?.letterReleased === true ? 'read' : 'none'",
    replace: "people[writer] !== undefined ? 'read' : 'none'",
    outside: true,
    tests: ['test/shared/harvest/letter.test.ts'],
  },
  {
    name: '[MG3] sends to management what one person agrees to',
    file: 'shared/model/management.ts',
    search: '!objected && agreed * 2 > of',
    replace: '!objected && agreed > 0',
    outside: true,
    tests: ['test/shared/session/management.test.ts'],
  },
  {
    name: '[KE2] seals to another key than its owner’s',
    file: 'server/auth/keepsake.ts',
    search: 'sharedKey({ secret: mine.privateKey, other: publicKey(keepsake), once, keepsake })',
    replace: 'sharedKey({ secret: mine.privateKey, other: mine.publicKey, once, keepsake })',
    outside: true,
    tests: ['test/server/keepsake.test.ts'],
  },
  {
    name: '[SR8] keeps a harvest as it was when words were erased from it',
    file: 'server/series/follower.ts',
    search: 'if (isClosed || bereft.has(id)) await takeAnew(id, series);',
    replace: 'if (isClosed) await takeAnew(id, series);',
    outside: true,
    tests: ['test/server/series/harvests.test.ts'],
  },
  {
    name: '[FO9] forgets how long the facilitator said that it stays',
    file: 'shared/model/retention.ts',
    search: 'status.at + settings.keepHours * HOUR_MS',
    replace: 'status.at + 24 * HOUR_MS',
    outside: true,
    tests: ['test/server/retention.test.ts'],
  },
  {
    name: '[SR11] lets a series into any session that its file names',
    file: 'server/series/sessions-of.ts',
    search: 'return actor?.live().session.series === id ? actor : null;',
    replace: 'return actor;',
    outside: true,
    tests: ['test/server/series/files.test.ts'],
  },
  {
    name: '[KE2] believes whatever somebody sealed for a key',
    file: 'server/session/keeping.ts',
    search: 'keptSchema.safeParse(parsed(words)).data ?? null',
    replace: '(parsed(words) as Kept)',
    outside: true,
    tests: ['test/server/keeping.test.ts'],
  },
];
