import type { ParticipantId } from '../../ids.ts';
import type { Card, Earlier } from '../../model/card.ts';
import type { CaseCounts } from '../../model/case-marks.ts';
import { isWritersToKeep, keeps } from '../../model/keeping.ts';
import { REACTIONS, type CardReactions } from '../../model/reactions.ts';
import type { Lift } from '../../model/rooms.ts';
import type { Script } from '../../model/script.ts';
import { sheetOf } from '../../script/engine.ts';
import type { CardView, OwnCardView, ReactionView } from '../views.ts';

/** A card as the room sees it. An anonymous author is in no field of it. */
export const cardView = (
  card: Card,
  {
    script,
    counts,
    reactions,
  }: { readonly script: Script; readonly counts: CaseCounts | undefined; readonly reactions: CardReactions | undefined },
): CardView => ({
  ...shown(card, script),
  author: card.anonymous ? null : card.author,
  recognisable: counts?.recognisable ?? 0,
  urgent: counts?.urgent ?? 0,
  reactions: reactionViews(reactions ?? {}),
});

/** A card as its owner sees it. */
export const ownCardView = (card: Card, script: Script, lift: Lift | undefined): OwnCardView => ({
  ...shown(card, script),
  lift: lift?.kind ?? null,
  seenBy: card.seenBy,
  anonymous: card.anonymous,
  withdrawn: card.withdrawn,
  keeps: card.author === card.postedBy && isWritersToKeep(card) ? keeps(card) : null,
  onBehalfOf: card.author === card.postedBy ? null : card.author,
});

const reactionViews = (given: CardReactions): CardView['reactions'] =>
  Object.fromEntries(
    REACTIONS.map((reaction): readonly [string, ReactionView] => {
      const people = (Object.keys(given) as ParticipantId[]).filter((person) => given[person] === reaction);
      return [reaction, { people: people.slice(0, MOST_FACES), more: people.length > MOST_FACES }];
    }).filter(([, { people }]) => people.length > 0),
  );

/** More would be a count, and counts make people compare. */
const MOST_FACES = 3;

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
  from: card.from?.room ?? null,
  ...(card.earlier !== undefined && { earlier: earlierView(card.earlier) }),
});

const earlierView = ({ key: _key, ...rest }: Earlier): NonNullable<CardView['earlier']> => rest;
