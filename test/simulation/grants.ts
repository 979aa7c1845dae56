import type { DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type ParticipantId, type RoomId } from '../../shared/ids.ts';
import type { Role } from '../../shared/model/role.ts';
import { isOpen } from './division.ts';
import { rowOf, spotIn, type Spot, type Standing } from './standing.ts';

/** Who looks: a person, or, from where it stands, a shared screen or a device that goes round. */
export type Receiver = ParticipantId | Unmanned;
export type Unmanned = `${'screen' | 'device'} ${RoomId}`;
export type Grant = 'none' | 'read' | 'write';

/** What it is, and where; `null`: somebody. */
export const unmanned = (who: Receiver): { readonly kind: 'screen' | 'device'; readonly room: RoomId } | null => {
  const [, kind, room] = /^(screen|device) (.+)$/.exec(who) ?? [];
  return kind === undefined || room === undefined ? null : { kind: kind as 'screen' | 'device', room: room as RoomId };
};

/** The rules AC1–AC8, AC10, PC3, PD1, BR6, BR8, BR12, BR18, BR19 and PP9 once more, in other words than the product's: what somebody may do with a document. */
export const grantOf = (standing: Standing, who: Receiver, doc: DocRef): Grant => {
  const spot = spotIn(standing, doc.room);
  if (doc.session !== standing.session || spot === undefined || !exists(spot, doc)) return 'none';
  const screen = unmanned(who);
  if (screen !== null) return screenGrant(spot, screen, doc);
  const someone = standing.people.get(who as ParticipantId);
  if (someone === undefined || !someone.here) return 'none';
  const person = who as ParticipantId;
  const leadsHere = someone.leads || spot.lead === person;
  const leadsSomewhere = someone.leads || [...standing.rooms.values()].some(({ lead }) => lead === person);
  if (doc.kind === 'letter')
    return doc.person === person ? 'write' : standing.people.get(doc.person)?.showsLetter === true ? 'read' : 'none';
  if (doc.kind === 'plan') return !(leadsHere || someone.preparesToo) ? 'none' : standing.closed ? 'read' : 'write';
  const looksAhead = someone.preparesToo && spot.id === PLENARY && !spot.begun;
  if (doc.kind === 'notes') return !(leadsHere || looksAhead) ? 'none' : standing.closed ? 'read' : 'write';
  if (doc.kind === 'rooms') return someone.leads ? 'read' : 'none';
  if (doc.kind === 'leading') return leadsSomewhere ? 'write' : 'none';
  if (someone.room !== doc.room) return doc.kind === 'harvest' && someone.room === PLENARY && isAlong(spot) ? 'read' : 'none';
  if (doc.kind === 'shared') return 'none';
  if (doc.kind === 'hosts') return leadsHere ? 'read' : 'none';
  if (doc.kind === 'desk') return doc.person === person ? 'read' : 'none';
  if (doc.kind === 'floor') return 'read';
  if (doc.kind === 'sheet' && spot.places.get(person) !== doc.sheet) return 'read';
  return holdsPen(spot, person, doc.kind) ? 'write' : 'read';
};

/** Whether there is such a document in this room at all. */
const exists = ({ id, script }: Spot, doc: DocRef): boolean => {
  switch (doc.kind) {
    case 'harvest':
      return id !== PLENARY;
    case 'rooms':
    case 'leading':
    case 'plan':
    case 'letter':
      return id === PLENARY;
    case 'sheet':
      return script.sheets.some((row) => row.id === doc.sheet);
    case 'notes':
      return rowOf(script, doc.phase) !== undefined;
    default:
      return true;
  }
};

const screenGrant = (spot: Spot, { kind, room }: NonNullable<ReturnType<typeof unmanned>>, doc: DocRef): Grant => {
  if (room !== doc.room) return doc.kind === 'harvest' && room === PLENARY && isAlong(spot) ? 'read' : 'none';
  if (doc.kind === 'floor' || (doc.kind === 'shared' && kind === 'device')) return 'read';
  const isText = doc.kind === 'case' || doc.kind === 'sheet' || doc.kind === 'harvest';
  // Where nobody is, nobody's words stand on a screen.
  return isText && (room === PLENARY || isOpen(spot.whole.division, room)) ? 'read' : 'none';
};

/** The group is back, and let its harvest go along. */
const isAlong = ({ id, harvestAlong, whole }: Spot): boolean => harvestAlong && !isOpen(whole.division, id);

const holdsPen = (spot: Spot, who: ParticipantId, text: 'case' | 'sheet' | 'harvest'): boolean => {
  if (spot.closed || (spot.listening && !isTelling(spot, who))) return false;
  const row = rowOf(spot.script, spot.phase);
  return row !== undefined && row.writes.some((one) => one.text === text && one.by.some((role) => isOne(spot, who, role)));
};

/** Who goes on writing while the circle listens first. */
export const isTelling = (spot: Spot, who: ParticipantId): boolean => isOne(spot, who, 'bringer') || isOne(spot, who, 'notulist');

/** Whether that is somebody's role in this room. */
export const isOne = (spot: Spot, who: ParticipantId, role: Role): boolean => {
  const someone = spot.people.get(who);
  if (someone === undefined) return false;
  const hosts = someone.leads || spot.lead === who;
  switch (role) {
    case 'facilitator':
      return hosts;
    case 'bringer':
      return spot.bringer === who || (hosts && spot.bringer !== null && spot.people.get(spot.bringer)?.guest === true);
    case 'notulist':
      return spot.notulist === who;
    case 'participant':
      return spot.bringer !== who && (!hosts || someone.hat);
  }
};
