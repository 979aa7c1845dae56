import type { ParticipantId } from '../ids.ts';
import type { Actor, Session } from '../model/session.ts';
import type { Command, CommandName, Commands } from './commands.ts';

/**
 * Who does this: the person at the device, or, where a device goes round, the guest in whose name it sends a command. Whoever
 * holds it is that guest and nobody else, so what a guest writes on it has one owner. `null`: nobody who may.
 */
export const doerOf = (session: Pick<Session, 'people'>, actor: Actor, command: Command): ParticipantId | null => {
  switch (actor.kind) {
    case 'person':
      return actor.person;
    case 'display':
      return null;
    case 'shared': {
      const guest = namedIn(command);
      const who = guest === undefined ? undefined : session.people[guest];
      return who?.guest === true && who.presence === 'here' && who.room === actor.room ? who.id : null;
    }
  }
};

const namedIn = ({ name, payload }: Command): ParticipantId | undefined =>
  // The table pairs each name with the payload of that name.
  (NAMED[name] as Named<CommandName> | undefined)?.(payload);

type Named<Name extends CommandName> = (payload: Commands[Name]) => ParticipantId | undefined;

/** All that a device that goes round may do, and where each says for whom. */
const NAMED: { readonly [Name in CommandName]?: Named<Name> } = {
  'card.post': ({ as }) => as,
  'sheet.claim': ({ person }) => person,
  'sheet.leave': ({ person }) => person,
  'hand.raise': ({ person }) => person,
  'ready.set': ({ person }) => person,
};
