import type { CardKind } from '../../shared/model/card.ts';
import type { RoomView } from '../../shared/session/views.ts';

/** Cards of one kind that lie face down until the reveal: how many, and nothing more. */
export interface Waiting {
  readonly kind: CardKind;
  readonly count: number;
}

export const waitingIn = ({ waiting }: Pick<RoomView, 'waiting'>): Waiting[] =>
  (Object.entries(waiting) as [CardKind, number][]).filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
