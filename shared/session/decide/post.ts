import type { CardId, ParticipantId, PhaseId, SheetId } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import { LIMITS } from '../../model/limits.ts';
import type { Card } from '../../model/card.ts';
import { ownOf, writtenIn, type OwnCards } from '../../model/cards.ts';
import type { ContributionRow, SeenBy } from '../../model/script.ts';
import { contributionOf, knowledgeSheet, overlaps } from '../../script/engine.ts';
import type { PostCard } from '../commands.ts';
import type { Refusal } from '../refusal.ts';
import { rolesOf } from '../roles.ts';
import { happened, inRoom, presentPerson, refuse, visibleCard, type Context, type Decider } from './context.ts';

/** A contribution: allowed by a row of the phase, or refused with the reason. */
export const postCard: Decider<'card.post'> = (context, post) => {
  const { session, room, phase, me, now, newId } = context;
  // Sent a moment before everybody went elsewhere: these words are not for who reads here.
  if (post.room !== undefined && post.room !== room.id) return refuse('moved');
  const author = authorOf(context, post);
  if (author === undefined) return refuse('not-allowed');
  const { row, known } = contributionOf(phase, post.kind, rolesOf(session, room, author));
  if (row === undefined) return refuse(known ? 'not-allowed' : 'not-now');
  if (isHushed(context, author)) return refuse('listening');
  if (post.text === '') return refuse('empty');
  const misfit = misfitOf(context, post, row, author);
  if (misfit !== null) return err(misfit);
  const own = ownOf(room.cards.own, author);
  if (leftFor(own, phase.id, row) === 0 || everWritten(session, author) >= LIMITS.cardsEverPerPerson) return refuse('limit-reached');
  const place = placeOf(context, row, author);
  if (!place.ok) return place;
  const card: Card = {
    id: newId() as CardId,
    kind: post.kind,
    author,
    postedBy: me.id,
    phase: phase.id,
    sheet: place.value,
    to: post.kind === 'strength' ? (post.to ?? room.bringer) : null,
    parent: post.parent ?? null,
    text: post.text,
    plan: post.plan ?? null,
    form: post.form ?? null,
    seenBy: seenByOf(row, room.pace.urgent),
    anonymous: post.anonymous === true,
    harvested: row.harvested,
    at: now,
    edited: false,
    withdrawn: false,
    mark: 'open',
    answer: null,
  };
  return happened(inRoom(room.id, { type: 'card-posted', card }));
};

/** In all rooms together. */
export const everWritten = ({ rooms }: Context['session'], author: ParticipantId): number =>
  Object.values(rooms).reduce((sum, { cards }) => sum + ownOf(cards.own, author).everWritten, 0);

/** How many more cards of a row somebody with these may post in a phase; `null`: no limit but the one of the session. */
export const leftFor = (own: OwnCards, phase: PhaseId, row: ContributionRow): number | null => {
  if (own.written >= LIMITS.cardsPerPerson) return 0;
  return row.limit === undefined ? null : Math.max(0, row.limit - writtenIn(own, phase, row.kind));
};

/** Listen first: only the bringer and the notulist write. */
export const isHushed = ({ session, room }: Context, author: ParticipantId): boolean =>
  room.listening && !overlaps(rolesOf(session, room, author), ['bringer', 'notulist']);

/** Where the group leaves the slow path on purpose, advice is for all at once. */
export const seenByOf = (row: ContributionRow, urgent: boolean): SeenBy => (urgent && row.kind === 'tip' ? 'room' : row.seenBy);

/** The person whose words these are: oneself, or a guest without device. */
const authorOf = (context: Context, { as }: PostCard): ParticipantId | undefined => {
  if (as === undefined || as === context.me.id) return context.me.id;
  return presentPerson(context, as)?.guest === true ? as : undefined;
};

const placeOf = ({ room }: Context, row: ContributionRow, author: ParticipantId): Result<SheetId | null, Refusal> => {
  switch (row.at) {
    case 'claimed': {
      const sheet = room.claims[author];
      return sheet === undefined ? refuse('claim-first') : ok(sheet);
    }
    case 'knowledge':
      return ok(knowledgeSheet(room.script)?.id ?? null);
    case 'circle':
      return ok(null);
  }
};

/** A field that does not belong to this kind of card, or points at something that is not there. */
const misfitOf = (context: Context, post: PostCard, row: ContributionRow, author: ParticipantId): Refusal | null => {
  const stray = (field: keyof PostCard): Refusal => ({ code: 'invalid', field });
  if (post.plan !== undefined && post.kind !== 'intention') return stray('plan');
  if ((post.form !== undefined) !== (post.kind === 'case')) return stray('form');
  if (post.anonymous === true && row.anonymous !== true) return stray('anonymous');
  if (post.kind === 'strength') {
    const to = post.to ?? context.room.bringer;
    if (to === null) return stray('to');
    if (to === author) return stray('to');
    if (presentPerson(context, to) === undefined) return { code: 'not-found', field: 'to' };
  } else if (post.to !== undefined) return stray('to');
  if (post.kind === 'follow-up') {
    const parent = post.parent === undefined ? undefined : visibleCard(context.room, post.parent);
    if (parent === undefined || !isQuestion(parent)) return { code: 'not-found', field: 'parent' };
  } else if (post.parent !== undefined) return stray('parent');
  return null;
};

export const isQuestion = (card: Card): boolean => card.kind === 'question' || card.kind === 'follow-up';
