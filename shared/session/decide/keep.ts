import type { CardId } from '../../ids.ts';
import type { Card } from '../../model/card.ts';
import { ownOf } from '../../model/cards.ts';
import { isWritersToKeep, keeps } from '../../model/keeping.ts';
import type { Room } from '../../model/session.ts';
import { rowOf } from '../../model/table.ts';
import type { RoomEvent } from '../events.ts';
import { happened, inRoom, nothing, refuse, visibleCard, type Context, type Decision, type Deciders } from './context.ts';
import { twinOf } from './lifts.ts';

/** What one takes along to the next session of a series: own words, and strengths one was given. Nobody else hears of it. */
export const keepDeciders: Deciders<'card.keep' | 'card.look'> = {
  'card.keep': (context, { card: id, on }) => {
    if (context.session.series === null) return refuse('not-now');
    const found = mineToKeep(context, id);
    if (found === null) return refuse(visibleCard(context.room, id) === undefined ? 'not-found' : 'not-yours');
    if (found.card.withdrawn) return refuse('not-found');
    if (keeps(found.card) === on) return nothing;
    return everywhere(context, found, (card) => ({ type: 'card-kept', card, on }));
  },
  'card.look': (context, { card: id, how, noticed }) => {
    const found = written(context, id);
    if (found?.card.earlier === undefined) return refuse('not-found');
    const { earlier, withdrawn } = found.card;
    if (withdrawn) return refuse('not-found');
    if (earlier.how === how && earlier.noticed === noticed) return nothing;
    return happened(inRoom(found.room.id, { type: 'card-looked', card: id, how, noticed }));
  },
};

interface Found {
  readonly room: Room;
  readonly card: Card;
}

/** A strength is taken along by whom it was given to; other words by who wrote them, and for a guest without device by nobody. */
const mineToKeep = (context: Context, id: CardId): Found | null => {
  const card = visibleCard(context.room, id);
  if (card?.kind === 'strength' && card.to === context.me.id) return { room: context.room, card };
  const own = written(context, id);
  return own !== null && isWritersToKeep(own.card) ? own : null;
};

const written = ({ session, me }: Context, id: CardId): Found | null => {
  for (const room of Object.values(session.rooms)) {
    const card = rowOf(ownOf(room.cards.own, me.id).held, id);
    // Nothing is left of an erased one.
    if (card !== undefined && card.author === me.id && card.text !== '') return { room, card };
  }
  return null;
};

/** The same words may lie in a subgroup and in the circle. */
const everywhere = (context: Context, { room, card }: Found, event: (card: CardId) => RoomEvent): Decision => {
  const twin = twinOf(context, room, card);
  return happened(
    inRoom(room.id, event(card.id)),
    ...(twin === null || keeps(twin.found) === !keeps(card) ? [] : [inRoom(twin.room, event(twin.card))]),
  );
};
