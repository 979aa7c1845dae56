import type { CardKind } from '../../shared/model/card.ts';
import type { FloorView, OfferView } from '../../shared/session/views.ts';

/** Whether the coach reads along where this is written: questions, in a session that wants it, unless the group hurries on purpose. */
export const isCoached = (kind: CardKind, { session, room }: Pick<FloorView, 'session' | 'room'>): boolean =>
  ASKED.has(kind) && session.coach && !session.closed && !room.urgent;

/** Where advice that comes too early can be laid aside, from a field for something else; `undefined` when it cannot. On the urgent path it is never too early. */
export const parkingFrom = (
  { kind, blocked }: Pick<OfferView, 'kind' | 'blocked'>,
  offers: readonly OfferView[],
  { urgent }: Pick<FloorView['room'], 'urgent'>,
): OfferView | undefined =>
  !urgent && blocked === null && ASKED.has(kind) ? offers.find((offer) => offer.kind === 'tip' && offer.blocked === null) : undefined;

const ASKED: ReadonlySet<CardKind> = new Set(['question', 'follow-up']);
