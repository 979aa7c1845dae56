import { PLENARY, type CardId, type PhaseId } from '../../ids.ts';
import type { Card } from '../../model/card.ts';
import { holdsPen } from '../../model/cards.ts';
import { isUnderWay, roomsOf, type Origin } from '../../model/rooms.ts';
import { EMPTY_TABLE, rowOf } from '../../model/table.ts';
import type { Room } from '../../model/session.ts';
import { sheetOf } from '../../script/engine.ts';
import type { SessionEvent } from '../events.ts';
import { happened, inRoom, isFacilitator, nothing, plenaryOf, refuse, visibleCard, type Context, type Deciders } from './context.ts';

/** What a subgroup takes along: cards, each with its author's leave, and its own words. */
export const liftDeciders: Deciders<'card.lift' | 'lift.answer' | 'harvest.lift'> = {
  'card.lift': (context, { card: id, on }) => {
    const { room } = context;
    if (room.id === PLENARY) return refuse('not-now');
    const card = visibleCard(room, id);
    // A proposed experience is the bringer's own; it stays where it was told.
    if (card === undefined || card.kind === 'case') return refuse('not-found');
    const lift = room.lifts[id];
    if (!on)
      return lift === undefined || lift.kind === 'lifted' ? nothing : happened(inRoom(room.id, { type: 'lift-set', card: id, lift: null }));
    const agrees = answersFor(context, room, card);
    if (lift !== undefined && !(lift.kind === 'asked' && agrees)) return nothing;
    return happened(inRoom(room.id, { type: 'lift-set', card: id, lift: { kind: agrees ? 'agreed' : 'asked' } }));
  },
  'lift.answer': (context, { card: id, yes }) => {
    const { session } = context;
    const room = Object.values(session.rooms).find(({ lifts }) => lifts[id]?.kind === 'asked');
    const card = room && rowOf(room.cards.all, id);
    if (room === undefined || card === undefined || !answersFor(context, room, card)) return refuse('not-found');
    if (!yes) return happened(inRoom(room.id, { type: 'lift-set', card: id, lift: null }));
    // Who says yes when everybody is back lays it down at once.
    if (!isUnderWay(session.breakout, room.id)) return happened(...lifted(context, { room, card }));
    return happened(inRoom(room.id, { type: 'lift-set', card: id, lift: { kind: 'agreed' } }));
  },
  'harvest.lift': ({ room }, { on }) => {
    if (room.id === PLENARY) return refuse('not-now');
    return room.harvestLifted === on ? nothing : happened(inRoom(room.id, { type: 'harvest-lifted', on }));
  },
};

/** Everything the subgroups take along, as cards in the circle. A question on a question keeps it when both come along. */
export const comingAlong = (context: Context, phase: PhaseId): readonly SessionEvent[] =>
  roomsOf(context.session.breakout).flatMap((id) => {
    const room = context.session.rooms[id];
    if (room === undefined) return [];
    const cards = (Object.keys(room.lifts) as CardId[]).flatMap((card) =>
      room.lifts[card]?.kind === 'agreed' ? (rowOf(room.cards.all, card) ?? []) : [],
    );
    const ids = new Map(cards.map((card) => [card.id, context.newId() as CardId]));
    return cards.flatMap((card) => {
      const parent = card.parent === null ? null : (ids.get(card.parent) ?? inCircle(room, card.parent));
      return lifted(context, { room, card }, { phase, as: ids.get(card.id), parent });
    });
  });

interface Laying {
  readonly phase?: PhaseId;
  readonly as?: CardId | undefined;
  readonly parent?: CardId | null;
}

/** The card that lies in the circle for this one. */
const inCircle = ({ lifts }: Room, card: CardId): CardId | null => {
  const lift = lifts[card];
  return lift?.kind === 'lifted' ? lift.as : null;
};

/**
 * A card that comes to lie in the circle: the same words, still its author's, with nothing of the conversation it comes from. Key-word
 * answers are the bringer's and stay in the room.
 */
export const lifted = (
  context: Context,
  { room, card }: { readonly room: Room; readonly card: Card },
  { phase, as = context.newId() as CardId, parent = null }: Laying = {},
): readonly SessionEvent[] => {
  const plenary = plenaryOf(context);
  const sheet = card.sheet !== null && sheetOf(plenary.script, card.sheet) !== undefined ? card.sheet : null;
  const copy: Card = {
    ...card,
    id: as,
    phase: phase ?? plenary.phase,
    sheet,
    parent,
    seenBy: 'room',
    mark: 'open',
    answer: null,
    at: context.now,
    from: { room: room.id, card: card.id },
  };
  return [
    inRoom(PLENARY, { type: 'card-posted', card: copy }),
    inRoom(room.id, { type: 'lift-set', card: card.id, lift: { kind: 'lifted', as } }),
  ];
};

/** Where else the same words lie: the card in the subgroup, or the one in the circle that came along from there. */
export const twinOf = ({ session }: Context, room: Room, card: Card): (Origin & { readonly found: Card }) | null => {
  const copy = inCircle(room, card.id);
  const twin = card.from ?? (copy === null ? null : { room: PLENARY, card: copy });
  const found = twin && rowOf(session.rooms[twin.room]?.cards.all ?? EMPTY_TABLE, twin.card);
  return twin === null || found == null ? null : { ...twin, found };
};

/** Whose leave it takes: its author's, and for a guest without device also that of who leads where it was written. */
const answersFor = (context: Context, room: Room, card: Card): boolean =>
  holdsPen(card, context.me.id) ||
  (context.session.people[card.author]?.guest === true && (isFacilitator(context) || room.lead === context.me.id));
