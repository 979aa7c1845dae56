import type { CardId } from '../../shared/ids.ts';
import type { Reaction } from '../../shared/model/reactions.ts';
import type { Ack } from '../../shared/protocol/control.ts';
import type { CardView } from '../../shared/session/views.ts';
import type { ConsoleInput } from './facilitatorInput.ts';
import { facesOf, reactingTo, type Faces } from './reactions.ts';

/** What a card does to people, on the console as everywhere: a few faces. With the second hat on the facilitator reacts too. */
export interface ReactionsModel {
  readonly reactions: readonly Faces[];
  readonly mine: Reaction | null;
  readonly react: ((reaction: Reaction | null) => Promise<Ack>) | undefined;
}

export const reactionsOn = (
  { floor, desk, act }: ConsoleInput,
  { id, reactions }: Pick<CardView, 'reactions'> & { readonly id: CardId },
): ReactionsModel => {
  const reacting = reactingTo(floor, desk, id);
  return {
    reactions: facesOf(floor, reactions),
    mine: reacting?.mine ?? null,
    react: reacting && ((reaction) => act('card.react', reacting.set(reaction).payload)),
  };
};
