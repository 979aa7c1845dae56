import type { CardId, ParticipantId, PhaseId, SheetId } from '../ids.ts';
import type { Card, CardKind } from './card.ts';
import { EMPTY_TABLE, rowOf, withoutRow, withRow, type Table } from './table.ts';

/** The cards of a room, and what is asked of them at every command, so that nobody has to search through them. */
export interface Cards {
  readonly all: CardTable;
  readonly own: Table<ParticipantId, OwnCards>;
  /** Those that wait for the reveal. */
  readonly waiting: Table<CardKind, CardTable>;
  /** Tips that nobody asked for yet. */
  readonly parked: CardTable;
  /** How many lie in sight on each sheet. */
  readonly onSheets: Table<SheetId, number>;
}

export type CardTable = Table<CardId, Card>;

/** What somebody has to do with cards. */
export interface OwnCards {
  /** Those this person holds the pen of. A card posted for a guest is held by the guest and by who posted it. */
  readonly held: CardTable;
  /** Strengths that others gave this person, and that this person takes along. */
  readonly taken: CardTable;
  /** How many this person is the author of, withdrawn ones left out, and those that came along from a subgroup. */
  readonly written: number;
  /** The same by phase and kind, as {@link writtenIn} reads it. */
  readonly writtenIn: Readonly<Record<string, number>>;
  /** How many this person is the author of, withdrawn ones and all. */
  readonly everWritten: number;
}

/** Adds a card, or puts it in the place of what it was. Its kind, phase and people stay what they were. */
export const withCard = ({ all, own, waiting, parked, onSheets }: Cards, card: Card): Cards => {
  const change = { before: rowOf(all, card.id), card };
  return {
    all: withRow(all, card.id, card),
    own: pensOf(card).reduce((rest, person) => withRow(rest, person, ownWith(ownOf(rest, person), person, change)), takenWith(own, card)),
    waiting: waitingWith(waiting, change),
    parked: isParked(card) ? withRow(parked, card.id, card) : withoutRow(parked, card.id),
    onSheets: onSheetsWith(onSheets, change),
  };
};

/** Whether somebody holds the pen of a card: its author, or who posted it for a guest without device. */
export const holdsPen = (card: Card, person: ParticipantId): boolean => pensOf(card).includes(person);

export const ownOf = (own: Cards['own'], person: ParticipantId): OwnCards => rowOf(own, person) ?? NOTHING_OWN;

export const writtenIn = (own: OwnCards, phase: PhaseId, kind: CardKind): number => own.writtenIn[`${phase} ${kind}`] ?? 0;

export const waitingFor = (waiting: Cards['waiting'], kind: CardKind): CardTable => rowOf(waiting, kind) ?? EMPTY_TABLE;

interface Change {
  readonly before: Card | undefined;
  readonly card: Card;
}

const pensOf = ({ author, postedBy }: Card): readonly ParticipantId[] => (author === postedBy ? [author] : [author, postedBy]);

/** A strength that was given to somebody is theirs to take along. */
const takenWith = (own: Cards['own'], card: Card): Cards['own'] => {
  if (card.kind !== 'strength' || card.to === null) return own;
  const before = ownOf(own, card.to);
  if (card.kept !== true)
    return rowOf(before.taken, card.id) === undefined
      ? own
      : withRow(own, card.to, { ...before, taken: withoutRow(before.taken, card.id) });
  return withRow(own, card.to, { ...before, taken: withRow(before.taken, card.id, card) });
};

const ownWith = (own: OwnCards, person: ParticipantId, { before, card }: Change): OwnCards => {
  const held = withRow(own.held, card.id, card);
  if (person !== card.author) return { ...own, held };
  const everWritten = own.everWritten + Number(before === undefined && isWritten(card));
  const more = Number(counts(card)) - Number(counts(before));
  if (more === 0) return { ...own, held, everWritten };
  const { phase, kind } = card;
  return {
    ...own,
    held,
    everWritten,
    written: own.written + more,
    writtenIn: { ...own.writtenIn, [`${phase} ${kind}`]: writtenIn(own, phase, kind) + more },
  };
};

const counts = (card: Card | undefined): boolean => card?.withdrawn === false && isWritten(card);

/** What came along from a subgroup was counted there, and what came from a session before was not written here. */
const isWritten = ({ from, kind }: Card): boolean => from === undefined && kind !== 'earlier';

const waitingWith = (waiting: Cards['waiting'], { before, card }: Change): Cards['waiting'] => {
  if (!waits(before) && !waits(card)) return waiting;
  const those = waitingFor(waiting, card.kind);
  return withRow(waiting, card.kind, waits(card) ? withRow(those, card.id, card) : withoutRow(those, card.id));
};

const waits = (card: Card | undefined): boolean => card?.seenBy === 'reveal' && !card.withdrawn;

/** A card stays on the sheet it was written on. */
const onSheetsWith = (onSheets: Cards['onSheets'], { before, card }: Change): Cards['onSheets'] => {
  const more = Number(isInSight(card)) - Number(before !== undefined && isInSight(before));
  return card.sheet === null || more === 0 ? onSheets : withRow(onSheets, card.sheet, (rowOf(onSheets, card.sheet) ?? 0) + more);
};

/** Everybody in the room sees it. */
export const isInSight = ({ seenBy, withdrawn }: Card): boolean => seenBy === 'room' && !withdrawn;

const isParked = ({ kind, seenBy, withdrawn }: Card): boolean => kind === 'tip' && seenBy === 'owner' && !withdrawn;

export const NOTHING_OWN: OwnCards = { held: EMPTY_TABLE, taken: EMPTY_TABLE, written: 0, everWritten: 0, writtenIn: {} };
export const NO_CARDS: Cards = { all: EMPTY_TABLE, own: EMPTY_TABLE, waiting: EMPTY_TABLE, parked: EMPTY_TABLE, onSheets: EMPTY_TABLE };
