import type { CardKind } from '../../shared/model/card.ts';
import type { FloorView, OfferView } from '../../shared/session/views.ts';

/** Whether the coach reads along where this is written: questions, in a session that wants it, unless the group hurries on purpose. */
export const isCoached = (kind: CardKind, { session, room }: Pick<FloorView, 'session' | 'room'>): boolean =>
  ASKED.has(kind) && session.coach && !session.closed && !room.urgent;

/** Where advice that comes too early can be laid aside; `undefined` when it cannot. */
export const parkingIn = (offers: readonly OfferView[]): OfferView | undefined =>
  offers.find((offer) => offer.kind === 'tip' && offer.blocked === null);

const ASKED: ReadonlySet<CardKind> = new Set(['question', 'follow-up']);
