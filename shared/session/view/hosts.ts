import type { PhaseRow } from '../../model/script.ts';
import type { Clip, Room, Session } from '../../model/session.ts';
import type { HostsView, PromptsView } from '../views.ts';
import { GUESTS_READ, guestsSource, guestStanding, type GuestsSource } from './guests.ts';
import { RECORD, TABLE } from './lookup.ts';
import { offersFor } from './offers.ts';
import { rulesFor, viewBy, type Rules } from './rules.ts';

/** What hosts see beyond the floor: words to say, what to watch for, what a guest without device may do. No private words of anybody. */
export const hostsView = (session: Session, room: Room): HostsView => viewBy(HOSTS, hostsSource(session, room));

/** All a hosts' document can depend on. */
export interface HostsSource extends GuestsSource {
  readonly clip: Clip;
  readonly keptCaptions: readonly string[];
}

export const hostsSource = (session: Session, room: Room): HostsSource => ({
  ...guestsSource(session, room),
  clip: session.settings.clip,
  keptCaptions: room.keptCaptions,
});

const { table, tableOf } = rulesFor<HostsSource>();

export const HOSTS: Rules<HostsSource, HostsView> = {
  prompts: table(['script'], ({ script }) => Object.fromEntries(script.phases.map((row) => [row.id, prompts(row)]))),
  clip: table(['clip'], ({ clip }) => clip),
  captions: table(['keptCaptions'], ({ keptCaptions }) => ({ kept: keptCaptions })),
  guests: tableOf({ of: { people: RECORD, claims: RECORD, own: TABLE }, each: 'people', reads: GUESTS_READ }, (parts) => {
    const guest = guestStanding(parts);
    return guest && offersFor(guest);
  }),
};

const prompts = ({ say, watch, captions, contributions, claims }: PhaseRow): PromptsView => ({
  say,
  watch,
  captions,
  collects: [...new Set(contributions.map((row) => row.kind))],
  claims: claims.includes('participant'),
});
