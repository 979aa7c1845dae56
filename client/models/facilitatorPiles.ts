import type { CardId } from '../../shared/ids.ts';
import { CARD_KINDS, type CardKind, type Plan } from '../../shared/model/card.ts';
import { chipOf, isOpen, rowsOf, takesPart, type Attempt, type Chip, type ConsoleInput } from './facilitatorInput.ts';
import { penOf, type PenModel } from './facilitatorPen.ts';
import { spotlightCard } from './facilitatorSpotlight.ts';
import { liesHere } from './liesHere.ts';
import { waitingIn } from './waiting.ts';

/** Cards that do not lie on a sheet, by kind: of this phase, and of the phases before. */
export interface PilesModel {
  readonly now: readonly PileModel[];
  readonly earlier: readonly PileModel[];
}

export interface PileModel {
  readonly kind: CardKind;
  /** Cards nobody has seen yet, the facilitator included: a number and nothing more. */
  readonly waiting: number;
  readonly reveal: Attempt | undefined;
  readonly slips: readonly SlipModel[];
  /** Who is in the circle and not heard yet; only where every voice is open at once. */
  readonly notYet: readonly Chip[];
}

export interface SlipModel {
  readonly id: CardId;
  readonly author: Chip | null;
  readonly to: string | null;
  readonly text: string;
  readonly plan: Plan | null;
  readonly edited: boolean;
  readonly lit: boolean;
  readonly spotlight: Attempt | undefined;
  readonly pen: PenModel | null;
}

export const pilesModel = (input: ConsoleInput): PilesModel => {
  const present = kindsNow(input);
  const cards = rowsOf(input.floor.cards).filter((card) => !ELSEWHERE.has(card.kind));
  const pile = (kind: CardKind, now: boolean): PileModel => {
    const slips = cards.filter((card) => card.kind === kind && liesHere(input.floor, card) === now);
    const waiting = now ? (input.floor.room.waiting[kind] ?? 0) : 0;
    const heard = new Set(slips.map((card) => card.author));
    return {
      kind,
      waiting,
      reveal: waiting > 0 && isOpen(input) ? () => input.act('cards.reveal', { kind }) : undefined,
      slips: slips.map((card) => ({
        id: card.id,
        author: chipOf(input.floor.people, card.author),
        to: chipOf(input.floor.people, card.to)?.name ?? null,
        text: card.text,
        plan: card.plan,
        edited: card.edited,
        ...spotlightCard(input, card.id),
        pen: penOf(input, card.id),
      })),
      notYet:
        now && ROUNDS.has(kind) && isOpen(input)
          ? rowsOf(input.floor.people)
              .filter((person) => takesPart(person) && !heard.has(person.id))
              .map(({ id, name, stone }) => ({ id, name, stone }))
          : [],
    };
  };
  const kinds = CARD_KINDS.filter((kind) => !ELSEWHERE.has(kind));
  return {
    now: kinds.filter((kind) => present.has(kind)).map((kind) => pile(kind, true)),
    earlier: kinds.map((kind) => pile(kind, false)).filter((earlier) => earlier.slips.length > 0),
  };
};

/** The kinds this phase is about: what it asks for, what lies there already, and what waits from a phase before. */
const kindsNow = ({ floor, hosts }: ConsoleInput): ReadonlySet<CardKind> => {
  const waiting = waitingIn(floor.room).map(({ kind }) => kind);
  const lying = rowsOf(floor.cards)
    .filter((card) => liesHere(floor, card))
    .map((card) => card.kind);
  return new Set([...waiting, ...lying, ...(hosts.prompts[floor.room.phase]?.collects ?? [])]);
};

/** Cards shown in a place of their own. */
const ELSEWHERE: ReadonlySet<CardKind> = new Set(['question', 'follow-up', 'case']);
/** Everybody in turn, seen at once. */
const ROUNDS: ReadonlySet<CardKind> = new Set(['check-in', 'check-out']);
