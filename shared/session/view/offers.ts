import type { PhaseId, SheetId } from '../../ids.ts';
import type { OwnCards } from '../../model/cards.ts';
import type { Script } from '../../model/script.ts';
import type { Person } from '../../model/session.ts';
import { contributionsFor, phaseOf } from '../../script/engine.ts';
import { leftFor, seenByOf } from '../decide/post.ts';
import { rolesIn, type Offices } from '../roles.ts';
import type { OfferView } from '../views.ts';

/** What decides what somebody may contribute. */
export interface Standing extends Offices {
  readonly who: Person | undefined;
  readonly script: Script;
  readonly phase: PhaseId;
  readonly open: boolean;
  readonly sheet: SheetId | undefined;
  readonly own: OwnCards;
  readonly listening: boolean;
  readonly urgent: boolean;
}

/** What somebody may contribute now; nothing when the session is closed. The screen shows it beforehand, the server decides by the same rows. */
export const offersFor = (standing: Standing): readonly OfferView[] => {
  const { who, script, phase: id, open, sheet, own, listening, urgent } = standing;
  const hushed = listening && !standing.brings && !standing.notes;
  const phase = phaseOf(script, id);
  if (phase === undefined || !open) return [];
  return contributionsFor(phase, rolesIn(who, standing)).map((row) => {
    const left = leftFor(own, id, row);
    return {
      order: phase.contributions.indexOf(row),
      kind: row.kind,
      seenBy: seenByOf(row, urgent),
      at: row.at,
      prompt: row.prompt,
      anonymous: row.anonymous === true,
      harvested: row.harvested,
      left,
      blocked: hushed ? 'listening' : left === 0 ? 'limit-reached' : row.at === 'claimed' && sheet === undefined ? 'claim-first' : null,
    };
  });
};
