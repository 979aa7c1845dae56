import { PLENARY, type CardId, type PhaseId } from '../../ids.ts';
import type { Card } from '../../model/card.ts';
import { holdsPen } from '../../model/cards.ts';
import { roomsOf, type Origin } from '../../model/rooms.ts';
import { EMPTY_TABLE, rowOf } from '../../model/table.ts';
import type { Room } from '../../model/session.ts';
import { sheetOf } from '../../script/engine.ts';
import type { SessionEvent } from '../events.ts';
import { happened, inRoom, isHost, nothing, refuse, visibleCard, type Context, type Deciders } from './context.ts';

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
    if (lift !== undefined && !(lift.kind === 'asked' && agrees(context, card))) return nothing;
    return happened(inRoom(room.id, { type: 'lift-set', card: id, lift: { kind: agrees(context, card) ? 'agreed' : 'asked' } }));
  },
  'lift.answer': (context, { card: id, yes }) => {
    const { session, me } = context;
    const room = Object.values(session.rooms).find(({ lifts }) => lifts[id]?.kind === 'asked');
    const card = room && rowOf(room.cards.all, id);
    if (room === undefined || card === undefined || !holdsPen(card, me.id)) return refuse('not-found');
    if (!yes || card.withdrawn) return happened(inRoom(room.id, { type: 'lift-set', card: id, lift: null }));
    // Who says yes when everybody is back lays it down at once.
    if (isBack(context, room)) return happened(...lifted(context, room, card));
    return happened(inRoom(room.id, { type: 'lift-set', card: id, lift: { kind: 'agreed' } }));
  },
  'harvest.lift': ({ room }, { on }) => {
    if (room.id === PLENARY) return refuse('not-now');
    return room.harvestLifted === on ? nothing : happened(inRoom(room.id, { type: 'harvest-lifted', on }));
  },
};

/** Everything the subgroups take along, as cards in the circle. */
export const comingAlong = (context: Context, phase: PhaseId): readonly SessionEvent[] =>
  roomsOf(context.session.breakout).flatMap((id) => {
    const room = context.session.rooms[id];
    if (room === undefined) return [];
    return (Object.keys(room.lifts) as CardId[]).flatMap((card) => {
      const agreed = room.lifts[card]?.kind === 'agreed' ? rowOf(room.cards.all, card) : undefined;
      return agreed === undefined || agreed.withdrawn ? [] : lifted(context, room, agreed, phase);
    });
  });

/**
 * A card that comes to lie in the circle: the same words, still its author's, with nothing of the conversation it comes from. Key-word
 * answers are the bringer's and stay in the room.
 */
export const lifted = ({ session, now, newId }: Context, room: Room, card: Card, phase?: PhaseId): readonly SessionEvent[] => {
  const plenary = session.rooms[PLENARY];
  if (plenary === undefined) throw new Error('a session has its circle');
  const as = newId() as CardId;
  const sheet = card.sheet !== null && sheetOf(plenary.script, card.sheet) !== undefined ? card.sheet : null;
  const copy: Card = {
    ...card,
    id: as,
    phase: phase ?? plenary.phase,
    sheet,
    parent: null,
    seenBy: 'room',
    mark: 'open',
    answer: null,
    at: now,
    from: { room: room.id, card: card.id },
  };
  return [
    inRoom(PLENARY, { type: 'card-posted', card: copy }),
    inRoom(room.id, { type: 'lift-set', card: card.id, lift: { kind: 'lifted', as } }),
  ];
};

/** Where else the same words lie: the card in the subgroup, or the one in the circle that came along from there. */
export const twinsOf = ({ session }: Context, room: Room, card: Card): readonly Origin[] => {
  const lift = room.lifts[card.id];
  const twin = card.from ?? (lift?.kind === 'lifted' ? { room: PLENARY, card: lift.as } : undefined);
  const other = twin && rowOf(session.rooms[twin.room]?.cards.all ?? EMPTY_TABLE, twin.card);
  return twin === undefined || other === undefined || other.withdrawn ? [] : [twin];
};

export const isBack = ({ session }: Context, { id }: Room): boolean =>
  session.breakout.kind !== 'open' || !session.breakout.rooms.includes(id);

/** Its author says yes by asking; a host says it for a guest without device, of whom nobody else holds the pen. */
const agrees = (context: Context, card: Card): boolean =>
  holdsPen(card, context.me.id) || (isHost(context) && context.session.people[card.author]?.guest === true);
