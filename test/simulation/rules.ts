import type { ParticipantId } from '../../shared/ids.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { rowOf, type Standing } from './chronicle.ts';
import type { CardFacts } from './words.ts';

/** The rules of authority once more, over what happened instead of over what is asked: why this must not have happened, or `null`. */
export const broken = (event: SessionEvent, by: ParticipantId | null, { before, cardOf }: Scene): string | null => {
  if (before === null || event.type === 'session-created') return null;
  const me = by === null ? undefined : before.people.get(by);
  if (by !== null && me?.here !== true) return `${event.type} by ${by}, who is not here`;
  if (before.closed && by !== null && !WHEN_CLOSED.has(event.type)) return `${event.type} in a closed session`;
  if (by !== null && FOR_HOSTS.has(event.type) && me?.leads !== true) return `${event.type} by ${by}, who does not lead`;
  switch (event.type) {
    case 'sheet-claimed': {
      const standing = [...before.places].filter(([person, sheet]) => sheet === event.sheet && person !== event.person).length;
      const room = before.script.sheets.find(({ id }) => id === event.sheet)?.capacity ?? 0;
      return standing < room ? null : `more people than fit stand at ${event.sheet}`;
    }
    case 'card-posted': {
      const rows = rowOf(before.script, before.phase)?.contributions.filter(({ kind }) => kind === event.card.kind) ?? [];
      if (rows.length === 0) return `a ${event.card.kind} in ${before.phase}`;
      if (event.card.author !== by && before.people.get(event.card.author)?.guest !== true)
        return `a card in the name of ${event.card.author}`;
      if (event.card.author === before.bringer && rows.every((row) => !row.by.includes('bringer')))
        return `a ${event.card.kind} of the bringer`;
      return rows.some(({ seenBy }) => seenBy === event.card.seenBy) ? null : `a ${event.card.kind} seen by ${event.card.seenBy}`;
    }
    case 'card-edited':
    case 'card-withdrawn':
    case 'card-restored':
    case 'card-shared':
    case 'card-harvested':
      return by !== null && cardOf(event.card)?.pens.includes(by) === true ? null : `${event.type} by ${String(by)}, whose card it is not`;
    case 'bringer-set':
      return by === null || me?.leads === true || before.bringer === by ? null : `a bringer set by ${by}`;
    default:
      return null;
  }
};

export interface Scene {
  readonly before: Standing | null;
  readonly cardOf: (id: CardFacts['card']['id']) => CardFacts | undefined;
}

const FOR_HOSTS: ReadonlySet<string> = new Set([
  'session-changed',
  'script-changed',
  'session-closed',
  'session-reopened',
  'hat-worn',
  'phase-entered',
  'timer-extended',
  'timer-paused',
  'timer-resumed',
  'caption-set',
  'spotlight-set',
  'screen-blanked',
  'cards-revealed',
]);
const WHEN_CLOSED: ReadonlySet<string> = new Set(['session-reopened', 'person-gone']);
