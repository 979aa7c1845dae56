import type { Mutant } from '../mutant.ts';

const tests = ['test/canary/canary.test.ts'];

/** Bugs by which words get where they were not meant for: random sessions in which every word is looked for find each. */
export const canaryMutants: readonly Mutant[] = [
  {
    name: '[PV6] logs what a store choked on',
    file: 'server/log.ts',
    search: 'return { error: error.name, code,',
    replace: 'return { error: error.name, why: error.message, code,',
    outside: true,
    tests,
  },
  {
    name: '[KE2] stores what a key keeps for everybody to read',
    file: 'server/session/keeping.ts',
    search: 'sealed: seal({ keepsake, session }, JSON.stringify({ form: KEPT_FORM, ...kept }))',
    replace: 'sealed: Buffer.concat([seal({ keepsake, session }, ""), Buffer.from(JSON.stringify(kept))])',
    outside: true,
    tests,
  },
  {
    name: '[KE9] lays what followed before everybody',
    file: 'shared/series/follow.ts',
    search: "    seenBy: 'owner',",
    replace: "    seenBy: 'room',",
    outside: true,
    tests,
  },
  {
    name: '[SR2] opens a series to every browser',
    file: 'server/http/series-door.ts',
    search: 'browser === null || !(await store.seriesOf(browser.device)).includes(id)',
    replace: 'browser === null',
    outside: true,
    tests,
  },
  {
    name: '[FO6] leaves the letter where the case was erased',
    file: 'server/session/erasing.ts',
    search: "    ...erasersIn(writes).map((person) => docName({ kind: 'letter', session, room: PLENARY, person })),\n",
    replace: '',
    outside: true,
    tests,
  },
];
