import type { CardId, GroupId, LinkId, MomentId, ParticipantId } from '../../shared/ids.ts';
import type { LinkEnd, LinkKind } from '../../shared/model/links.ts';
import type { Reaction } from '../../shared/model/reactions.ts';
import type { SessionEvent } from '../../shared/session/events.ts';

/** What people laid beside the words in one room, read plainly from the events: reactions, groups, lines, turning points. */
export interface Laid {
  readonly reactions: Map<CardId, Map<ParticipantId, Reaction>>;
  /** In order of coming. */
  readonly groups: Map<GroupId, readonly CardId[]>;
  readonly links: Map<LinkId, { readonly kind: LinkKind; readonly from: LinkEnd; readonly to: LinkEnd }>;
  readonly moments: Set<MomentId>;
}

export const nothingLaid = (): Laid => ({ reactions: new Map(), groups: new Map(), links: new Map(), moments: new Set() });

export const layDown = ({ reactions, groups, links, moments }: Laid, event: SessionEvent): void => {
  const takeUp = (card: CardId) => {
    for (const [id, cards] of groups) {
      if (!cards.includes(card)) continue;
      const rest = cards.filter((one) => one !== card);
      if (rest.length === 0) groups.delete(id);
      else groups.set(id, rest);
    }
  };
  switch (event.type) {
    case 'card-reacted': {
      const given = reactions.get(event.card) ?? new Map<ParticipantId, Reaction>();
      given.delete(event.person);
      if (event.reaction !== null) given.set(event.person, event.reaction);
      reactions.set(event.card, given);
      return;
    }
    case 'group-made':
      event.cards.forEach(takeUp);
      groups.set(event.group, event.cards);
      return;
    case 'group-joined':
      takeUp(event.card);
      groups.set(event.group, [...(groups.get(event.group) ?? []), event.card]);
      return;
    case 'group-left':
    case 'card-withdrawn':
      return takeUp(event.card);
    case 'case-erased':
    case 'words-erased':
      return event.cards.forEach(takeUp);
    case 'group-dissolved':
      groups.delete(event.group);
      return;
    case 'link-made':
      links.set(event.link.id, event.link);
      return;
    case 'link-dropped':
      links.delete(event.link);
      return;
    case 'moment-marked':
      if (event.id !== undefined) moments.add(event.id);
      return;
    case 'moment-dropped':
      moments.delete(event.moment);
      return;
    default:
  }
};
