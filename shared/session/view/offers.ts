import type { ParticipantId } from '../../ids.ts';
import type { ContributionRow, PhaseRow } from '../../model/script.ts';
import type { Room, Session } from '../../model/session.ts';
import { contributionsFor, phaseOf } from '../../script/engine.ts';
import { leftFor } from '../decide/post.ts';
import { rolesOf } from '../roles.ts';
import type { OfferView } from '../views.ts';

/** What somebody may contribute now; nothing when the session is closed. The screen shows it beforehand, the server decides by the same rows. */
export const offersFor = (session: Session, room: Room, person: ParticipantId): readonly OfferView[] => {
  const phase = phaseOf(session.script, room.phase);
  if (phase === undefined || session.status.kind === 'closed') return [];
  return contributionsFor(phase, rolesOf(session, room, person)).map((row) => offer(room, phase, row, person));
};

const offer = (room: Room, phase: PhaseRow, row: ContributionRow, person: ParticipantId): OfferView => {
  const left = leftFor({ room, phase }, row, person);
  return {
    order: phase.contributions.indexOf(row),
    kind: row.kind,
    seenBy: row.seenBy,
    at: row.at,
    prompt: row.prompt,
    anonymous: row.anonymous === true,
    harvested: row.harvested,
    left,
    blocked: left === 0 ? 'limit-reached' : row.at === 'claimed' && room.claims[person] === undefined ? 'claim-first' : null,
  };
};
