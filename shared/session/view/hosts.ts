import type { Room, Session } from '../../model/session.ts';
import type { HostsView } from '../views.ts';
import { offersFor } from './offers.ts';

/** What hosts see beyond the floor: words to say, what to watch for, what a guest without device may do. No private words of anybody. */
export const hostsView = (session: Session, room: Room): HostsView => ({
  prompts: Object.fromEntries(
    session.script.phases.map((row) => [row.id, { say: row.say, watch: row.watch, captions: row.captions }]),
  ) as HostsView['prompts'],
  clip: session.settings.clip,
  guests: Object.fromEntries(
    Object.values(session.people)
      .filter((person) => person.guest && person.presence === 'here' && person.room === room.id)
      .map((person) => [person.id, offersFor(session, room, person.id)]),
  ) as HostsView['guests'],
});
