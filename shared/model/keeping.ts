import type { Card } from './card.ts';

/** Whether a card goes along with whose it is; an intention does unasked, and what came from a session before. */
export const keeps = ({ kind, kept }: Pick<Card, 'kind' | 'kept'>): boolean => kept ?? (kind === 'intention' || kind === 'earlier');

/** Advice waits for its bringer, and a strength is for whom it was given to: neither is its writer's to take along. */
export const isWritersToKeep = ({ kind }: Pick<Card, 'kind'>): boolean => kind !== 'strength' && kind !== 'tip';
