import type { Card } from '../../model/card.ts';
import type { Room, Session } from '../../model/session.ts';
import { sheetOf } from '../../script/engine.ts';
import type { CardView, OwnCardView } from '../views.ts';

/** A card as the room sees it. An anonymous author is in no field of it. */
export const cardView = (session: Session, room: Room, card: Card): CardView => ({
  ...shown(session, card),
  author: card.anonymous ? null : card.author,
  recognisable: room.caseMarks[card.id]?.recognisable.length ?? 0,
  urgent: room.caseMarks[card.id]?.urgent.length ?? 0,
});

/** A card as its owner sees it. */
export const ownCardView = (session: Session, card: Card): OwnCardView => ({
  ...shown(session, card),
  seenBy: card.seenBy,
  anonymous: card.anonymous,
  withdrawn: card.withdrawn,
  onBehalfOf: card.author === card.postedBy ? null : card.author,
});

const shown = (session: Session, card: Card) => ({
  kind: card.kind,
  sheet: card.sheet,
  to: card.to,
  parent: card.parent,
  text: card.text,
  plan: card.plan,
  form: card.form,
  phase: card.phase,
  order: card.at,
  edited: card.edited,
  mark: card.mark,
  answer: card.answer,
  assumption: card.sheet !== null && sheetOf(session.script, card.sheet)?.absent === true,
  harvested: card.harvested,
});
