import type { CardId } from '../../shared/ids.ts';
import type { CardKind, Plan } from '../../shared/model/card.ts';
import type { SeenBy } from '../../shared/model/script.ts';
import { chipOf, isOpen, rowsOf, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

/** The pen of a card: the facilitator's own, or one she wrote down for a guest without device. */
export interface PenModel {
  readonly card: CardId;
  readonly text: string;
  /** Only an intention has one. */
  readonly plan: Plan | null;
  /** Neither when the session is closed; erasing can be done then too. */
  readonly edit: ((text: string, plan: Plan | null) => ReturnType<Attempt>) | undefined;
  readonly withdraw: Attempt | undefined;
  readonly erase: Attempt;
}

/** Words she wrote down that the room does not have: kept by their owner, or waiting for the reveal. */
export interface KeptModel {
  readonly id: CardId;
  readonly kind: CardKind;
  readonly text: string;
  readonly plan: Plan | null;
  /** `null`: her own. */
  readonly onBehalfOf: string | null;
  readonly seenBy: SeenBy;
  readonly pen: PenModel | null;
  /** Lays it on the floor, when its owner wants that. */
  readonly share: Attempt | undefined;
}

/** Taken away, and never further than one press until it is erased. */
export interface WithdrawnModel {
  readonly id: CardId;
  readonly text: string;
  readonly restore: Attempt | undefined;
  readonly erase: Attempt;
}

/** `null`: somebody else's words. */
export const penOf = (input: ConsoleInput, card: CardId): PenModel | null => {
  const own = input.desk.cards[card];
  if (own === undefined || own.withdrawn) return null;
  const open = isOpen(input);
  return {
    card,
    text: own.text,
    plan: own.plan,
    edit: open ? (text, plan) => input.act('card.edit', { card, text, ...(plan !== null && { plan }) }) : undefined,
    withdraw: open ? () => input.act('card.withdraw', { card }) : undefined,
    erase: erasing(input, card),
  };
};

export const keptModels = (input: ConsoleInput): readonly KeptModel[] =>
  rowsOf(input.desk.cards)
    .filter((card) => !card.withdrawn && card.seenBy !== 'room')
    .map(({ id, kind, text, plan, onBehalfOf, seenBy }) => ({
      id,
      kind,
      text,
      plan,
      onBehalfOf: chipOf(input.floor.people, onBehalfOf)?.name ?? null,
      seenBy,
      pen: penOf(input, id),
      share: isOpen(input) && seenBy === 'owner' && kind !== 'tip' ? () => input.act('card.share', { card: id }) : undefined,
    }));

export const withdrawnModels = (input: ConsoleInput): readonly WithdrawnModel[] =>
  rowsOf(input.desk.cards)
    .filter((card) => card.withdrawn)
    .map(({ id, text }) => ({
      id,
      text,
      restore: isOpen(input) ? () => input.act('card.restore', { card: id }) : undefined,
      erase: erasing(input, id),
    }));

const erasing =
  ({ act }: ConsoleInput, card: CardId): Attempt =>
  () =>
    act('card.erase', { card });
