import type { PostedKind } from '../../shared/model/card.ts';
import type { RoomView } from '../../shared/session/views.ts';

/** Cards of one kind that lie face down until the reveal: how many, and nothing more. */
export interface Waiting {
  readonly kind: PostedKind;
  readonly count: number;
}

export const waitingIn = ({ waiting }: Pick<RoomView, 'waiting'>): Waiting[] =>
  (Object.entries(waiting) as [PostedKind, number][]).filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
