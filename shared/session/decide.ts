import type { Actor, Session } from '../model/session.ts';
import type { Command, CommandName } from './commands.ts';
import { cardDeciders } from './decide/cards.ts';
import { contextOf, refuse, type Decider, type Decision } from './decide/context.ts';
import { keepDeciders } from './decide/keep.ts';
import { courseDeciders } from './decide/course.ts';
import { floorDeciders } from './decide/floor.ts';
import { layingDeciders } from './decide/laying.ts';
import { liftDeciders } from './decide/lifts.ts';
import { managementDeciders } from './decide/management.ts';
import { paceDeciders } from './decide/pace.ts';
import { peopleDeciders } from './decide/people.ts';
import { roomsDeciders } from './decide/rooms.ts';
import { sessionDeciders } from './decide/session.ts';
import { doerOf } from './doer.ts';

export interface By {
  readonly actor: Actor;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A fresh id, unguessable, of at least 12 characters. */
  readonly newId: () => string;
}

/**
 * What a command does to a session: events, or a refusal the person can be told. Pure.
 * A shared screen may only look, a device that goes round speaks for guests; somebody who left or was removed has no say.
 */
export const decide = (session: Session, command: Command, { actor, now, newId }: By): Decision => {
  const doer = doerOf(session, actor, command);
  if (doer === null) return refuse('not-allowed');
  const context = contextOf(session, doer, now, newId);
  if (context === null) return refuse('no-seat');
  if (session.status.kind === 'closed' && !isPossibleWhenClosed(command)) return refuse('session-closed');
  // The table pairs each name with the payload of that name.
  const decider = deciders[command.name] as Decider<CommandName>;
  return decider(context, command.payload);
};

const deciders: { readonly [Name in CommandName]: Decider<Name> } = {
  ...sessionDeciders,
  ...peopleDeciders,
  ...courseDeciders,
  ...floorDeciders,
  ...paceDeciders,
  ...layingDeciders,
  ...cardDeciders,
  ...keepDeciders,
  ...roomsDeciders,
  ...liftDeciders,
  ...managementDeciders,
};

/** How long it is kept may be said later, or otherwise; the other settings are of a session that goes on. */
const isPossibleWhenClosed = (command: Command): boolean =>
  command.name === 'session.change'
    ? Object.keys(command.payload).every((setting) => setting === 'keepHours')
    : WHEN_CLOSED.has(command.name);

/** What still can be done when the session is over. */
const WHEN_CLOSED: ReadonlySet<CommandName> = new Set<CommandName>([
  'session.reopen',
  'person.leave',
  'case.erase',
  // A letter is written afterwards.
  'letter.release',
  // Second thoughts are heard as long as there is somebody to hear them.
  'management.answer',
  'management.approve',
  'management.drop',
  'card.erase',
  'own.erase',
  // What one takes along can be chosen as long as it can be read.
  'card.keep',
  'card.look',
  // Hosts look back when it is over.
  'moment.rename',
  'moment.drop',
]);
