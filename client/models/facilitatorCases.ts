import type { CardId } from '../../shared/ids.ts';
import { chipOf, isOpen, rowsOf, type Attempt, type Chip, type ConsoleInput } from './facilitatorInput.ts';
import { penOf, type PenModel } from './facilitatorPen.ts';
import { reactionsOn, type ReactionsModel } from './facilitatorReactions.ts';
import { spotlightCard } from './facilitatorSpotlight.ts';

export interface CasesModel {
  readonly cases: readonly CaseModel[];
  readonly chosen: CardId | null;
}

/** A proposed experience; the counts help the group choose, they do not decide. */
export interface CaseModel extends ReactionsModel {
  readonly id: CardId;
  readonly text: string;
  readonly author: Chip | null;
  readonly form: 'difficult' | 'success' | null;
  readonly recognisable: number;
  readonly urgent: number;
  readonly chosen: boolean;
  readonly lit: boolean;
  readonly spotlight: Attempt | undefined;
  /** Takes this experience; who told it becomes the bringer. */
  readonly choose: Attempt | undefined;
  readonly unchoose: Attempt | undefined;
  readonly pen: PenModel | null;
}

export const casesModel = (input: ConsoleInput): CasesModel => {
  const { floor, desk, act } = input;
  const chosen = floor.room.chosenCase;
  const may = isOpen(input) && desk.me.mayChooseCase;
  return {
    chosen,
    cases: rowsOf(floor.cards)
      .filter((card) => card.kind === 'case')
      .map((card) => ({
        id: card.id,
        text: card.text,
        author: chipOf(floor.people, card.author),
        form: card.form,
        recognisable: card.recognisable,
        urgent: card.urgent,
        chosen: card.id === chosen,
        ...spotlightCard(input, card.id),
        ...reactionsOn(input, card),
        choose: may && card.id !== chosen ? () => act('case.choose', { card: card.id }) : undefined,
        unchoose: may && card.id === chosen ? () => act('case.choose', { card: null }) : undefined,
        pen: penOf(input, card.id),
      })),
  };
};
