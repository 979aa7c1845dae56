import type { Mutant } from '../mutant.ts';

/** Bugs in what is erased for good. */
export const forgettingMutants: readonly Mutant[] = [
  {
    name: 'erases a card where it lies, and leaves its twin',
    file: 'shared/session/decide/cards.ts',
    search:
      "[{ room: room.id, card }, twinOf(context, room, own) ?? []].flat();\n      return happened(...places.map((place) => inRoom(place.room, { type: 'words-erased'",
    replace: "[{ room: room.id, card }];\n      return happened(...places.map((place) => inRoom(place.room, { type: 'words-erased'",
    tests: ['test/shared/session/erase-own.test.ts'],
  },
  {
    name: 'writes a text anew with everybody’s words',
    file: 'server/session/rewriting.ts',
    search: 'const kept = runsOf(row).filter(({ by }) => !without.has(by));',
    replace: 'const kept = runsOf(row);',
    tests: ['test/client/connection/erased-own.test.ts'],
  },
  {
    name: 'takes the words of others in the same text too',
    file: 'server/session/rewriting.ts',
    search: 'const kept = runsOf(row).filter(({ by }) => !without.has(by));',
    replace: 'const kept = runsOf(row).filter(() => false);',
    tests: ['test/client/connection/erased-own.test.ts'],
  },
  {
    name: 'leaves a name in the events',
    file: 'server/session/erasing.ts',
    search: 'return event.name ? [{ seq, erased: { person: event.person } }] : [];',
    replace: 'return [];',
    tests: ['test/client/connection/erased-own.test.ts'],
  },
  {
    name: 'forgets to come back for erasures that were put together',
    file: 'server/store/scrubber.ts',
    search: 'timer ??= setTimeout(() => {\n        try {\n          scrub();',
    replace: 'timer ??= setTimeout(() => {\n        try {\n          void scrub;',
    outside: true,
    tests: ['test/contract/sqlite.test.ts'],
  },
];
