import type { CardId } from '../../ids.ts';
import { LIMITS } from '../../model/limits.ts';
import type { Card } from '../../model/card.ts';
import { ownOf } from '../../model/cards.ts';
import type { Room } from '../../model/session.ts';
import { contributionOf, stillAsked } from '../../script/engine.ts';
import { happened, inRoom, refuse, type Context, type Decider, type Decision } from './context.ts';
import { everWritten, isHushed, leftFor } from './post.ts';

/**
 * An experience somebody might bring, written down before it is asked for: its owner's alone, as long as the room has not come past the
 * phase that asks for it. It lies under the limit of that phase, so that nobody proposes more by having prepared.
 */
export const bringCase: Decider<'case.bring'> = (context, { text, form }) => {
  const { session, room, roles, me, now, newId } = context;
  const asked = stillAsked(room.script, room.phase, { kind: 'case', roles });
  if (asked === undefined) return refuse(roles.includes('participant') ? 'not-now' : 'not-allowed');
  if (isHushed(context, me.id)) return refuse('listening');
  if (text === '') return refuse('empty');
  const { phase, row } = asked;
  if (leftFor(ownOf(room.cards.own, me.id), phase.id, row) === 0 || everWritten(session, me.id) >= LIMITS.cardsEverPerPerson)
    return refuse('limit-reached');
  const card: Card = {
    id: newId() as CardId,
    kind: 'case',
    author: me.id,
    postedBy: me.id,
    phase: phase.id,
    sheet: null,
    to: null,
    parent: null,
    text,
    plan: null,
    form,
    seenBy: 'owner',
    anonymous: false,
    harvested: row.harvested,
    at: now,
    edited: false,
    withdrawn: false,
    mark: 'open',
    answer: null,
  };
  return happened(inRoom(room.id, { type: 'card-posted', card }));
};

/** Whether the room asks now for what was brought beforehand. */
export const mayPutIn = ({ phase, roles }: Pick<Context, 'phase' | 'roles'>): boolean =>
  contributionOf(phase, 'case', roles).row !== undefined;

/** Written in the circle, told in a subgroup: it lies there alone. */
export const putInHere = (context: Context, from: Room, card: Card): Decision => {
  const { room, phase, roles, now, newId } = context;
  const { row } = contributionOf(phase, 'case', roles);
  if (row === undefined) return refuse('not-now');
  if (leftFor(ownOf(room.cards.own, card.author), phase.id, row) === 0) return refuse('limit-reached');
  const here: Card = { ...card, id: newId() as CardId, phase: phase.id, seenBy: 'room', at: now };
  return happened(inRoom(from.id, { type: 'card-withdrawn', card: card.id }), inRoom(room.id, { type: 'card-posted', card: here }));
};
