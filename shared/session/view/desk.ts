import type { CardId, ParticipantId } from '../../ids.ts';
import type { PhaseRow } from '../../model/script.ts';
import type { Room, Session } from '../../model/session.ts';
import { overlaps, phaseOf } from '../../script/engine.ts';
import { holdsPen } from '../decide/context.ts';
import { rolesOf } from '../roles.ts';
import type { DeskView, OwnCardView } from '../views.ts';
import { ownCardView } from './card.ts';
import { offersFor } from './offers.ts';

/** One person's own: what I may do now, and my cards, those only I see included. */
export const deskView = (session: Session, room: Room, person: ParticipantId): DeskView => {
  const phase = phaseOf(session.script, room.phase);
  if (phase === undefined) throw new Error(`no phase ${room.phase}`);
  const roles = rolesOf(session, room, person);
  const may = (asked: PhaseRow['claims']): boolean => session.status.kind === 'open' && overlaps(roles, asked);
  return {
    me: {
      id: person,
      roles,
      sheet: room.claims[person] ?? null,
      mayClaim: may(phase.claims),
      mayMarkCases: may(phase.marksCases),
      mayMarkQuestions: may(phase.marksQuestions),
      mayChooseCase: may(['facilitator', 'bringer']),
    },
    offers: Object.fromEntries(offersFor(session, room, person).map((offer) => [`${offer.kind}-${String(offer.order)}`, offer])),
    cards: ownCards(session, room, person),
    marks: ownMarks(room, person),
  };
};

const ownCards = (session: Session, room: Room, person: ParticipantId): DeskView['cards'] => {
  const own: Record<CardId, OwnCardView> = {};
  for (const card of Object.values(room.cards)) if (holdsPen(session, card, person)) own[card.id] = ownCardView(session, card);
  return own;
};

const ownMarks = (room: Room, person: ParticipantId): DeskView['marks'] =>
  Object.fromEntries(
    Object.entries(room.caseMarks).flatMap(([card, marks]) => {
      const mine = { recognisable: marks.recognisable.includes(person), urgent: marks.urgent.includes(person) };
      return mine.recognisable || mine.urgent ? [[card, mine]] : [];
    }),
  );
