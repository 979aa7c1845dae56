import type { DocRef } from '../../shared/doc/names.ts';
import type { ParticipantId, PhaseId } from '../../shared/ids.ts';
import type { Role } from '../../shared/model/role.ts';
import { rowOf, type Standing } from './chronicle.ts';

/** Who looks: a person, a shared screen, or a device that goes round. */
export type Receiver = ParticipantId | 'screen' | 'device';
export type Grant = 'none' | 'read' | 'write';

/** The rules AC1–AC8, AC10, PC3 and PD1 once more, in other words than the product's: what somebody may do with a document. */
export const grantOf = (standing: Standing, who: Receiver, doc: DocRef): Grant => {
  if (doc.session !== standing.session || doc.room !== 'plenary') return 'none';
  const isText = doc.kind === 'case' || doc.kind === 'sheet';
  if (doc.kind === 'sheet' && !standing.script.sheets.some(({ id }) => id === doc.sheet)) return 'none';
  if (who === 'screen') return isText || doc.kind === 'floor' ? 'read' : 'none';
  if (who === 'device') return isText || doc.kind === 'floor' || doc.kind === 'shared' ? 'read' : 'none';
  const someone = standing.people.get(who);
  if (someone === undefined || !someone.here) return 'none';
  if (doc.kind === 'notes') return notesGrant(standing, someone.leads, doc.phase);
  if (doc.kind === 'shared' || doc.kind === 'harvest') return 'none';
  if (doc.kind === 'rooms') return someone.leads ? 'read' : 'none';
  if (doc.kind === 'leading') return someone.leads ? 'write' : 'none';
  if (doc.kind === 'hosts') return someone.leads ? 'read' : 'none';
  if (doc.kind === 'desk') return doc.person === who ? 'read' : 'none';
  if (doc.kind === 'floor') return 'read';
  if (doc.kind === 'sheet' && standing.places.get(who) !== doc.sheet) return 'read';
  return holdsPen(standing, who, doc.kind) ? 'write' : 'read';
};

/** What hosts write for themselves at a phase. */
const notesGrant = (standing: Standing, leads: boolean, phase: PhaseId): Grant =>
  !leads || rowOf(standing.script, phase) === undefined ? 'none' : standing.closed ? 'read' : 'write';

const holdsPen = (standing: Standing, who: ParticipantId, text: 'case' | 'sheet' | 'harvest'): boolean => {
  if (standing.closed || (standing.listening && !isTelling(standing, who))) return false;
  const row = rowOf(standing.script, standing.phase);
  return row !== undefined && row.writes.some((one) => one.text === text && one.by.some((role) => isOne(standing, who, role)));
};

/** Who goes on writing while the circle listens first. */
export const isTelling = (standing: Standing, who: ParticipantId): boolean =>
  isOne(standing, who, 'bringer') || isOne(standing, who, 'notulist');

export const isOne = (standing: Standing, who: ParticipantId, role: Role): boolean => {
  const someone = standing.people.get(who);
  if (someone === undefined) return false;
  switch (role) {
    case 'facilitator':
      return someone.leads;
    case 'bringer':
      return (
        standing.bringer === who || (someone.leads && standing.bringer !== null && standing.people.get(standing.bringer)?.guest === true)
      );
    case 'notulist':
      return standing.notulist === who;
    case 'participant':
      return standing.bringer !== who && (!someone.leads || someone.hat);
  }
};
