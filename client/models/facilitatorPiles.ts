import type { GroupId } from '../../shared/ids.ts';
import { CARD_KINDS, type CardKind } from '../../shared/model/card.ts';
import { isOpen, rowsOf, takesPart, type Attempt, type Chip, type ConsoleInput } from './facilitatorInput.ts';
import { slipModel, type SlipModel } from './facilitatorSlip.ts';
import { groupsNow } from './groupsNow.ts';
import { liesHere } from './liesHere.ts';
import { waitingIn } from './waiting.ts';

/** Cards that do not lie on a sheet, by kind: of this phase, and of the phases before. */
export interface PilesModel {
  /** Cards that people laid together, of whatever kind; they do not lie in their pile as well. */
  readonly groups: readonly { readonly id: GroupId; readonly slips: readonly SlipModel[] }[];
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

export const pilesModel = (input: ConsoleInput): PilesModel => {
  const present = kindsNow(input);
  const groups = groupsNow(input.floor, input.desk.me);
  const grouped = new Set(groups.flatMap((group) => group.cards));
  // What came along from subgroups lies under the name of its room while the step is about that.
  const exchanging = input.floor.phases[input.floor.room.phase]?.scene === 'exchange';
  const cards = rowsOf(input.floor.cards).filter(
    (card) => !ELSEWHERE.has(card.kind) && !grouped.has(card.id) && !(exchanging && card.from !== null),
  );
  const pile = (kind: CardKind, now: boolean): PileModel => {
    const slips = cards.filter((card) => card.kind === kind && liesHere(input.floor, card) === now);
    const waiting = now && kind !== 'earlier' ? (input.floor.room.waiting[kind] ?? 0) : 0;
    const heard = new Set(slips.map((card) => card.author));
    return {
      kind,
      waiting,
      reveal: waiting > 0 && kind !== 'earlier' && isOpen(input) ? () => input.act('cards.reveal', { kind }) : undefined,
      slips: slips.map((card) => slipModel(input, card)),
      notYet:
        now && ROUNDS.has(kind) && isOpen(input)
          ? rowsOf(input.floor.people)
              .filter(
                (person) => takesPart(person) && !heard.has(person.id) && (person.hat || person.id !== input.floor.room.subgroup?.lead),
              )
              .map(({ id, name, stone }) => ({ id, name, stone }))
          : [],
    };
  };
  const kinds: readonly CardKind[] = [...CARD_KINDS.filter((kind) => !ELSEWHERE.has(kind)), 'earlier'];
  return {
    groups: groups.map(({ id, cards: lying }) => ({
      id,
      slips: lying.flatMap((card) => {
        const there = input.floor.cards[card];
        return there === undefined ? [] : [slipModel(input, { ...there, id: card })];
      }),
    })),
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
  // Advice is not asked for, so no empty place waits for it.
  const asked = (hosts.prompts[floor.room.phase]?.collects ?? []).filter((kind) => kind !== 'tip' || floor.room.urgent);
  return new Set([...waiting, ...lying, ...asked]);
};

/** Cards shown in a place of their own. */
const ELSEWHERE: ReadonlySet<CardKind> = new Set(['question', 'follow-up', 'case']);
/** Everybody in turn, seen at once. */
const ROUNDS: ReadonlySet<CardKind> = new Set(['check-in', 'check-out']);
