import type { Mutant } from '../mutant.ts';

const visibility = ['test/shared/session/visibility.test.ts'];
const table = ['test/shared/session/table.test.ts'];
const gate = ['test/shared/doc/gate.test.ts'];

/** Bugs in the pure core: who may what, who sees what, what a text takes. */
export const coreMutants: readonly Mutant[] = [
  {
    name: 'lays private cards on the floor',
    file: 'shared/session/view/floor.ts',
    search: "card?.seenBy === 'room' && !card.withdrawn",
    replace: 'card?.withdrawn === false',
    tests: visibility,
  },
  {
    name: 'leaves withdrawn cards on the floor',
    file: 'shared/session/view/floor.ts',
    search: "card?.seenBy === 'room' && !card.withdrawn",
    replace: "card?.seenBy === 'room'",
    tests: visibility,
  },
  {
    name: 'tells who wrote without a name',
    file: 'shared/session/view/card.ts',
    search: 'author: card.anonymous ? null : card.author',
    replace: 'author: card.author',
    tests: visibility,
  },
  {
    name: 'shows the clip before its phase',
    file: 'shared/session/view/floor.ts',
    search: 'clip: clipReached(source.script, source.visited) ? source.settings.clip : null',
    replace: 'clip: source.settings.clip',
    tests: visibility,
  },
  {
    name: 'reveals in the order of writing',
    file: 'shared/session/evolve.ts',
    search: "(now, card) => onCard(now, card, { seenBy: 'room', at: event.at })",
    replace: "(now, card) => onCard(now, card, { seenBy: 'room' })",
    tests: visibility,
  },
  {
    name: 'gives a shared screen the hosts’ words',
    file: 'shared/session/access.ts',
    search: "display: ['floor', 'case', 'sheet', 'harvest']",
    replace: "display: ['floor', 'case', 'sheet', 'harvest', 'hosts']",
    tests: ['test/shared/session/access.test.ts'],
  },
  {
    name: 'lets anybody open a desk',
    file: 'shared/session/access.ts',
    search: "return doc.person === id ? 'read' : 'none';",
    replace: "return 'read';",
    tests: ['test/shared/session/access.test.ts'],
  },
  {
    name: 'lets people write in a closed session',
    file: 'shared/session/access.ts',
    search: "session.status.kind === 'open' && !hushed",
    replace: '!hushed',
    tests: ['test/shared/session/access.test.ts'],
  },
  {
    name: 'lets people act in a closed session',
    file: 'shared/session/decide.ts',
    search: "if (session.status.kind === 'closed' && !isPossibleWhenClosed(command)) return refuse('session-closed');",
    replace: '',
    tests: table,
  },
  {
    name: 'lets anybody lead',
    file: 'shared/session/decide/context.ts',
    search: "isHost(context) ? decide(context, payload) : refuse('not-allowed');",
    replace: 'decide(context, payload);',
    tests: table,
  },
  {
    name: 'lets anybody edit a card',
    file: 'shared/session/decide/cards.ts',
    search: 'card !== undefined && holdsPen(card, context.me.id)',
    replace: 'card !== undefined && !card.withdrawn',
    tests: visibility,
  },
  {
    name: 'lets one more stand at a sheet',
    file: 'shared/session/decide/floor.ts',
    search: 'standing >= sheet.capacity',
    replace: 'standing > sheet.capacity',
    tests: ['test/shared/session/phases.test.ts'],
  },
  {
    name: 'skips the gate',
    file: 'shared/doc/gate.ts',
    search: 'if (!checked.ok) return checked;',
    replace: 'if (!checked.ok) return ok({ update, newClients: [] });',
    tests: gate,
  },
  {
    name: 'takes updates in somebody else’s name',
    file: 'shared/doc/gate-rules.ts',
    search: "if (owner === 'other') return err('foreign-client');",
    replace: '',
    tests: gate,
  },
  {
    name: 'takes text under another name',
    file: 'shared/doc/text-update.ts',
    search: 'decoding.readVarString(from) === TEXT_ROOT',
    replace: "decoding.readVarString(from) !== ''",
    tests: gate,
  },
  {
    name: 'lets a text grow without end',
    file: 'shared/doc/gate.ts',
    search: 'behind.length + growth <= LIMITS.text',
    replace: 'behind.length + growth >= 0',
    tests: gate,
    outside: true,
  },
  {
    name: 'leaves rows that are gone',
    file: 'shared/doc/mirror.ts',
    search: 'if (value === undefined) map.delete(row);',
    replace: 'if (value === undefined) continue;',
    tests: ['test/shared/doc/mirror.test.ts'],
  },
];
