import type { CardId, GroupId, LinkId } from '../../ids.ts';
import { groupOf } from '../../model/groups.ts';
import { LIMITS } from '../../model/limits.ts';
import { keyOf, NO_WORDS, sameEnd, type LinkEnd } from '../../model/links.ts';
import { rowOf, rowsOf } from '../../model/table.ts';
import { clipReached, overlaps } from '../../script/engine.ts';
import { happened, inRoom, nothing, refuse, visibleCard, type Context, type Decision, type Deciders } from './context.ts';

type LayingCommand = 'group.put' | 'group.name' | 'group.dissolve' | 'link.make' | 'link.tell' | 'link.drop';

/** Laying cards together and drawing lines between them: by hand, by anybody the phase lets, and all of it can be undone. */
export const layingDeciders: Deciders<LayingCommand> = {
  'group.put': (context, { card, into }) =>
    withGrouping(context, () => {
      const { room, newId } = context;
      if (visibleCard(room, card) === undefined) return refuse('not-found');
      const lies = groupOf(room.groups, card);
      if (into === null) return lies === undefined ? nothing : happened(inRoom(room.id, { type: 'group-left', card }));
      if (into.kind === 'group') return join(context, card, into.group);
      if (into.card === card || visibleCard(room, into.card) === undefined) return refuse('not-found');
      const there = groupOf(room.groups, into.card);
      if (there !== undefined) return join(context, card, there.id);
      if (room.groups.size >= LIMITS.groups) return refuse('limit-reached');
      return happened(inRoom(room.id, { type: 'group-made', group: newId() as GroupId, cards: [into.card, card] }));
    }),
  'group.name': (context, { group, name }) =>
    withGrouping(context, () => {
      const known = rowOf(context.room.groups, group);
      if (known === undefined) return refuse('not-found');
      return known.name === name ? nothing : happened(inRoom(context.room.id, { type: 'group-named', group, name }));
    }),
  'group.dissolve': (context, { group }) =>
    withGrouping(context, () =>
      rowOf(context.room.groups, group) === undefined ? nothing : happened(inRoom(context.room.id, { type: 'group-dissolved', group })),
    ),
  'link.make': (context, { kind, from, to }) =>
    withLinking(context, () => {
      const { room, me, newId } = context;
      if (!isThere(context, from) || !isThere(context, to) || sameEnd(from, to)) return refuse('not-found');
      const between = new Set([keyOf(from), keyOf(to)]);
      const known = rowsOf(room.links).some((link) => link.kind === kind && between.has(keyOf(link.from)) && between.has(keyOf(link.to)));
      if (known) return nothing;
      if (room.links.size >= LIMITS.links) return refuse('limit-reached');
      const link = { id: newId() as LinkId, kind, from, to, by: me.id, words: NO_WORDS, asleep: false };
      return happened(inRoom(room.id, { type: 'link-made', link }));
    }),
  'link.tell': (context, { link, words }) =>
    withLinking(context, () =>
      rowOf(context.room.links, link)?.kind === 'tension'
        ? happened(inRoom(context.room.id, { type: 'link-told', link, words }))
        : refuse('not-found'),
    ),
  'link.drop': (context, { link }) =>
    withLinking(context, () =>
      rowOf(context.room.links, link) === undefined ? nothing : happened(inRoom(context.room.id, { type: 'link-dropped', link })),
    ),
};

const join = ({ room }: Context, card: CardId, group: GroupId): Decision => {
  const known = rowOf(room.groups, group);
  if (known === undefined) return refuse('not-found');
  return known.cards.includes(card) ? nothing : happened(inRoom(room.id, { type: 'group-joined', group, card }));
};

const isThere = ({ session, room }: Context, end: LinkEnd): boolean => {
  switch (end.kind) {
    case 'card':
      return visibleCard(room, end.card) !== undefined;
    case 'group':
      return rowOf(room.groups, end.group) !== undefined;
    case 'point':
      return clipReached(room.script, room.visited) && end.point < session.settings.clip.points.length;
  }
};

const withGrouping = ({ phase, roles }: Context, decide: () => Decision): Decision =>
  overlaps(roles, phase.groups ?? []) ? decide() : refuse(phase.groups === undefined ? 'not-now' : 'not-allowed');

const withLinking = ({ phase, roles }: Context, decide: () => Decision): Decision =>
  overlaps(roles, phase.links ?? []) ? decide() : refuse(phase.links === undefined ? 'not-now' : 'not-allowed');
