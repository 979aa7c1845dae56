import type { PhaseRow } from '../../model/script.ts';
import type { Room, Session } from '../../model/session.ts';
import type { HostsView, PromptsView } from '../views.ts';
import { offersFor } from './offers.ts';

/** What hosts see beyond the floor: words to say, what to watch for, what a guest without device may do. No private words of anybody. */
export const hostsView = (session: Session, room: Room): HostsView => ({
  prompts: Object.fromEntries(session.script.phases.map((row) => [row.id, prompts(row)])),
  clip: session.settings.clip,
  guests: Object.fromEntries(
    Object.values(session.people)
      .filter((person) => person.guest && person.presence === 'here' && person.room === room.id)
      .map((person) => [person.id, offersFor(session, room, person.id)]),
  ),
});

const prompts = ({ say, watch, captions, contributions, claims }: PhaseRow): PromptsView => ({
  say,
  watch,
  captions,
  collects: [...new Set(contributions.map((row) => row.kind))],
  claims: claims.includes('participant'),
});
