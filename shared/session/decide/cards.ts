import { PLENARY, type CardId } from '../../ids.ts';
import type { Card } from '../../model/card.ts';
import { holdsPen, ownOf, waitingFor } from '../../model/cards.ts';
import { reactionsOf } from '../../model/reactions.ts';
import type { Room } from '../../model/session.ts';
import { idsOf, rowOf } from '../../model/table.ts';
import { overlaps, phaseOf } from '../../script/engine.ts';
import { happened, inRoom, isHost, nothing, refuse, visibleCard, type Context, type Decision, type Deciders } from './context.ts';
import { penRolesOf } from '../roles.ts';
import { lifted, twinOf } from './lifts.ts';
import { bringCase, mayPutIn, putInHere } from './bring.ts';
import { isHushed, isQuestion, leftFor, postCard } from './post.ts';

type CardCommand =
  | 'card.post'
  | 'case.bring'
  | 'card.edit'
  | 'card.withdraw'
  | 'card.restore'
  | 'card.erase'
  | 'card.share'
  | 'card.harvest'
  | 'card.mark'
  | 'card.answer'
  | 'cards.reveal'
  | 'card.react'
  | 'tips.open';

/** Words stay their author's: only who holds the pen edits, withdraws, shares. */
export const cardDeciders: Deciders<CardCommand> = {
  'card.post': postCard,
  'case.bring': bringCase,
  'card.edit': (context, { card, text, plan }) =>
    withOwn(context, card, (own, room) => {
      if (own.withdrawn) return refuse('not-found');
      // What one wrote then, or was given, stays as it was.
      if (own.kind === 'earlier') return refuse('not-yours');
      if (text === '') return refuse('empty');
      if (plan !== undefined && own.kind !== 'intention') return refuse('invalid', 'plan');
      // Also where it was withdrawn: when it comes back it says the same.
      const places = [{ room: room.id, card }, twinOf(context, room, own) ?? []].flat();
      if (places.some((place) => place.room === context.room.id) && isHushed(context, own.author)) return refuse('listening');
      return happened(
        ...places.map((place) => inRoom(place.room, { type: 'card-edited', card: place.card, text, plan: plan ?? own.plan })),
      );
    }),
  'card.withdraw': (context, { card }) =>
    withOwn(context, card, (own, room) => {
      if (own.withdrawn) return nothing;
      // Taken from the circle it still lies in the subgroup; taken from there it goes from both.
      const twin = own.from === undefined ? twinOf(context, room, own) : null;
      const places = [{ room: room.id, card }, twin === null || twin.found.withdrawn ? [] : twin].flat();
      return happened(...places.map((place) => inRoom(place.room, { type: 'card-withdrawn', card: place.card })));
    }),
  'card.restore': (context, { card }) =>
    withOwn(context, card, (own, room) => {
      if (!own.withdrawn) return nothing;
      // Erased for good.
      if (own.text === '') return refuse('not-found');
      return leftInItsPhase(room, own) === 0 ? refuse('limit-reached') : happened(inRoom(room.id, { type: 'card-restored', card }));
    }),
  'card.erase': (context, { card }) =>
    withOwn(context, card, (own, room) => {
      // Erased before: there is nothing left.
      if (own.text === '') return nothing;
      // In the subgroup and in the circle they are the same words; and an answer is about them.
      const places = [{ room: room.id, card }, twinOf(context, room, own) ?? []].flat();
      return happened(...places.map((place) => inRoom(place.room, { type: 'words-erased', cards: [place.card], answered: [place.card] })));
    }),
  'card.share': (context, { card }) =>
    withOwn(context, card, (own, room) => {
      if (own.withdrawn) return refuse('not-found');
      // What waits for the reveal comes up together with the others, never alone.
      if (own.seenBy === 'reveal') return refuse('not-now');
      // Advice waits until the bringer asks for it.
      if (own.kind === 'tip') return refuse('not-yours');
      if (own.seenBy === 'room') return nothing;
      // Brought beforehand: it waits until it is asked for.
      if (own.kind === 'case' && !mayPutIn(context)) return refuse('not-now');
      if (own.kind === 'case' && room !== context.room) return putInHere(context, room, own);
      if (room !== context.room) return shareFromElsewhere(context, room, own);
      return happened(inRoom(room.id, { type: 'card-shared', card, at: context.now }));
    }),
  'card.harvest': (context, { card, on }) =>
    withOwn(context, card, (own, room) =>
      own.harvested === on ? nothing : happened(inRoom(room.id, { type: 'card-harvested', card, on })),
    ),
  'card.mark': (context, { card, mark }) =>
    withQuestion(context, card, () => happened(inRoom(context.room.id, { type: 'card-marked', card, mark }))),
  'card.answer': (context, { card, answer }) =>
    withQuestion(context, card, () => happened(inRoom(context.room.id, { type: 'card-answered', card, answer }))),
  'cards.reveal': (context, { kind }) => {
    if (!isHost(context)) return refuse('not-allowed');
    const waiting = idsOf(waitingFor(context.room.cards.waiting, kind)).toSorted();
    if (waiting.length === 0) return nothing;
    return happened(inRoom(context.room.id, { type: 'cards-revealed', cards: waiting, at: context.now }));
  },
  'card.react': (context, { card, reaction }) => {
    const { room, phase, roles, me } = context;
    if (!overlaps(roles, phase.reacts ?? [])) return refuse(phase.reacts === undefined ? 'not-now' : 'not-allowed');
    if (visibleCard(room, card) === undefined) return refuse('not-found');
    if ((reactionsOf(room.reactions.byPerson, me.id)[card] ?? null) === reaction) return nothing;
    return happened(inRoom(room.id, { type: 'card-reacted', card, person: me.id, reaction }));
  },
  'tips.open': (context, { all }) => {
    const { session, room, phase, me, now } = context;
    if (!overlaps(penRolesOf(session, room, me.id), phase.opensTips ?? []))
      return refuse(phase.opensTips === undefined ? 'not-now' : 'not-allowed');
    // By id: which comes first tells nothing.
    const cards = idsOf(room.cards.parked).toSorted();
    return cards.length === 0
      ? nothing
      : happened(inRoom(room.id, { type: 'tips-opened', cards: all ? cards : cards.slice(0, 1), at: now }));
  },
};

/** Written in a subgroup and shared in the circle: it comes along, once. */
const shareFromElsewhere = (context: Context, room: Room, card: Card): Decision => {
  // A proposed experience stays where it was told.
  if (context.room.id !== PLENARY || room.id === PLENARY || card.kind === 'case') return refuse('not-now');
  const twin = twinOf(context, room, card);
  if (twin === null) return happened(...lifted(context, { room, card }));
  return twin.found.withdrawn ? happened(inRoom(twin.room, { type: 'card-restored', card: twin.card })) : nothing;
};

/** One's own card, in this room or in one where one was before. */
const withOwn = (context: Context, id: CardId, decide: (card: Card, room: Room) => Decision): Decision => {
  const rooms = [context.room, ...Object.values(context.session.rooms)];
  for (const room of rooms) {
    const card = rowOf(room.cards.all, id);
    if (card !== undefined && holdsPen(card, context.me.id)) return decide(card, room);
  }
  // Somebody else's private card is as good as not there: its id tells nothing.
  return refuse(visibleCard(context.room, id) === undefined ? 'not-found' : 'not-yours');
};

/** A card comes back under the limit of the phase it was written in. */
const leftInItsPhase = ({ script, cards }: Room, card: Card): number | null => {
  // What came along takes nobody's place.
  if (card.from !== undefined) return null;
  const phase = phaseOf(script, card.phase);
  const row = phase?.contributions.find((one) => one.kind === card.kind);
  return phase === undefined || row === undefined ? null : leftFor(ownOf(cards.own, card.author), phase.id, row);
};

const withQuestion = (context: Context, id: CardId, decide: () => Decision): Decision => {
  const { phase, roles, room } = context;
  if (!overlaps(roles, phase.marksQuestions)) return refuse(phase.marksQuestions.length === 0 ? 'not-now' : 'not-allowed');
  const card = visibleCard(room, id);
  return card === undefined || !isQuestion(card) ? refuse('not-found') : decide();
};
