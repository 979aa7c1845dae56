import type { DocRef } from '../doc/names.ts';
import type { ParticipantId } from '../ids.ts';
import type { Session } from '../model/session.ts';
import { DESK, deskSource, deskView } from './view/desk.ts';
import { FLOOR, floorSource, floorView } from './view/floor.ts';
import { guestsSource } from './view/guests.ts';
import { HOSTS, hostsSource, hostsView } from './view/hosts.ts';
import { ROOMS, roomsSource } from './view/rooms.ts';
import { SHARED } from './view/shared.ts';
import { changesBy, viewBy, type Changes, type Rules } from './view/rules.ts';

export { deskView, floorView, hostsView };

/** Tables of rows, ready for the mirror. */
export type Tables = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A session, and who is connected. */
export interface Moment {
  readonly session: Session;
  readonly online: ReadonlySet<ParticipantId>;
}

/** What a server-written document shows at a moment. */
export interface Seen {
  /** What it was made from. */
  readonly source: object;
  /** All of it. */
  tables(): Tables;
  /** What leads here from what the same document showed before, without making either; from `null`, everything. */
  since(before: Seen | null): Changes;
}

/**
 * The only place that knows who may know what: what a server-written document shows its audience.
 * Co-written texts have no view. The room and person of `doc` exist: {@link access} was asked first.
 */
export const view = (session: Session, doc: DocRef, online: ReadonlySet<ParticipantId>): Tables => seen(doc, { session, online }).tables();

/** The same, for who follows a document from moment to moment. */
export const seen = (doc: DocRef, { session, online }: Moment): Seen => {
  const room = session.rooms[doc.room];
  if (room === undefined) throw new Error(`no room ${doc.room}`);
  switch (doc.kind) {
    case 'floor':
      return by(FLOOR, floorSource(session, room, online));
    case 'hosts':
      return by(HOSTS, hostsSource(session, room));
    case 'shared':
      return by(SHARED, guestsSource(session, room));
    case 'desk':
      return by(DESK, deskSource(session, room, doc.person));
    case 'rooms':
      return by(ROOMS, roomsSource(session));
    case 'case':
    case 'sheet':
    case 'notes':
    case 'harvest':
    case 'leading':
    case 'plan':
    case 'letter':
      throw new Error('a co-written text has no view');
  }
};

const by = <Source extends object, View extends object>(rules: Rules<Source, View>, source: Source): Seen => ({
  source,
  tables: () => viewBy(rules, source) as unknown as Tables,
  // Of the same document, so from the same kind of source.
  since: (before) => changesBy(rules, before && (before.source as Source), source),
});
