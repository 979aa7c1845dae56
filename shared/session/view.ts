import type { DocRef } from '../doc/names.ts';
import type { ParticipantId } from '../ids.ts';
import type { Session } from '../model/session.ts';
import { deskView } from './view/desk.ts';
import { floorView } from './view/floor.ts';
import { hostsView } from './view/hosts.ts';

export { deskView, floorView, hostsView };

/** Tables of rows, ready for the mirror. */
export type Tables = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The only place that knows who may know what: what a server-written document shows its audience.
 * Co-written texts have no view. The room and person of `doc` exist: {@link access} was asked first.
 */
export const view = (session: Session, doc: DocRef, online: ReadonlySet<ParticipantId>): Tables => {
  const room = session.rooms[doc.room];
  if (room === undefined) throw new Error(`no room ${doc.room}`);
  switch (doc.kind) {
    case 'floor':
      return floorView(session, room, online) as unknown as Tables;
    case 'hosts':
      return hostsView(session, room) as unknown as Tables;
    case 'desk':
      return deskView(session, room, doc.person) as unknown as Tables;
    case 'case':
    case 'sheet':
      throw new Error('a co-written text has no view');
  }
};
