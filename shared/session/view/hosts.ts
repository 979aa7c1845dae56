import type { ParticipantId, PhaseId, RoomId, SheetId } from '../../ids.ts';
import { NOTHING_OWN, type Cards } from '../../model/cards.ts';
import type { PhaseRow, Script } from '../../model/script.ts';
import type { Clip, Person, Room, Session } from '../../model/session.ts';
import { officesOf } from '../roles.ts';
import type { HostsView, PromptsView } from '../views.ts';
import { RECORD, TABLE } from './lookup.ts';
import { offersFor } from './offers.ts';
import { rulesFor, viewBy, type Rules } from './rules.ts';

/** What hosts see beyond the floor: words to say, what to watch for, what a guest without device may do. No private words of anybody. */
export const hostsView = (session: Session, room: Room): HostsView => viewBy(HOSTS, hostsSource(session, room));

/** All a hosts' document can depend on. */
export interface HostsSource {
  readonly script: Script;
  readonly clip: Clip;
  readonly open: boolean;
  readonly room: RoomId;
  readonly phase: PhaseId;
  readonly bringer: ParticipantId | null;
  readonly notulist: ParticipantId | null;
  readonly people: Readonly<Record<ParticipantId, Person>>;
  readonly claims: Readonly<Record<ParticipantId, SheetId>>;
  readonly own: Cards['own'];
  readonly listening: boolean;
  readonly urgent: boolean;
  readonly keptCaptions: readonly string[];
}

export const hostsSource = ({ script, settings, status, people }: Session, room: Room): HostsSource => ({
  script,
  clip: settings.clip,
  open: status.kind === 'open',
  room: room.id,
  phase: room.phase,
  bringer: room.bringer,
  notulist: room.notulist,
  people,
  claims: room.claims,
  own: room.cards.own,
  listening: room.listening,
  urgent: room.pace.urgent,
  keptCaptions: room.keptCaptions,
});

const { table, tableOf } = rulesFor<HostsSource>();

export const HOSTS: Rules<HostsSource, HostsView> = {
  prompts: table(['script'], ({ script }) => Object.fromEntries(script.phases.map((row) => [row.id, prompts(row)]))),
  clip: table(['clip'], ({ clip }) => clip),
  captions: table(['keptCaptions'], ({ keptCaptions }) => ({ kept: keptCaptions })),
  guests: tableOf(
    {
      of: { people: RECORD, claims: RECORD, own: TABLE },
      each: 'people',
      reads: ['script', 'open', 'room', 'phase', 'bringer', 'notulist', 'listening', 'urgent'],
    },
    ({ people: who, claims: sheet, own = NOTHING_OWN, room, ...rest }) =>
      who.guest && who.presence === 'here' && who.room === room
        ? offersFor({ ...rest, ...officesOf(rest, who.id), who, sheet, own })
        : undefined,
  ),
};

const prompts = ({ say, watch, captions, contributions, claims }: PhaseRow): PromptsView => ({
  say,
  watch,
  captions,
  collects: [...new Set(contributions.map((row) => row.kind))],
  claims: claims.includes('participant'),
});
