import type { Card } from '../../model/card.ts';
import type { CaseCounts } from '../../model/case-marks.ts';
import type { Script } from '../../model/script.ts';
import { sheetOf } from '../../script/engine.ts';
import type { CardView, OwnCardView } from '../views.ts';

/** A card as the room sees it. An anonymous author is in no field of it. */
export const cardView = (card: Card, script: Script, counts: CaseCounts | undefined): CardView => ({
  ...shown(card, script),
  author: card.anonymous ? null : card.author,
  recognisable: counts?.recognisable ?? 0,
  urgent: counts?.urgent ?? 0,
});

/** A card as its owner sees it. */
export const ownCardView = (card: Card, script: Script): OwnCardView => ({
  ...shown(card, script),
  seenBy: card.seenBy,
  anonymous: card.anonymous,
  withdrawn: card.withdrawn,
  onBehalfOf: card.author === card.postedBy ? null : card.author,
});

const shown = (card: Card, script: Script) => ({
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
  assumption: card.sheet !== null && sheetOf(script, card.sheet)?.absent === true,
  harvested: card.harvested,
});
