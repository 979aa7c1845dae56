import type { CardId } from '../../shared/ids.ts';
import { isOpen, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

/** Puts a card in the middle of everybody's screen, or takes it away again. */
export const spotlightCard = (input: ConsoleInput, card: CardId): { readonly lit: boolean; readonly spotlight: Attempt | undefined } => {
  const { spotlight } = input.floor.room;
  const lit = spotlight?.kind === 'card' && spotlight.card === card;
  return { lit, spotlight: isOpen(input) ? () => input.act('spotlight.set', { on: lit ? null : { kind: 'card', card } }) : undefined };
};
