import type { CardId } from '../../shared/ids.ts';
import type { Plan } from '../../shared/model/card.ts';
import type { MineView } from '../../shared/protocol/mine.ts';
import type { DeskView, OwnCardView } from '../../shared/session/views.ts';

/** An intention as it may stand on a card for at home. */
export interface HomeCard {
  readonly id: CardId;
  readonly text: string;
  readonly plan: Plan | null;
}

/** Own intentions of this session, and those of before that are not settled. */
export const cardsOfDesk = (desk: DeskView): readonly HomeCard[] =>
  (Object.entries<OwnCardView>({ ...desk.kept, ...desk.cards }) as [CardId, OwnCardView][])
    .filter(([, card]) => !card.withdrawn && card.onBehalfOf === null && card.lift !== 'lifted' && isIntention(card))
    .sort(([, one], [, other]) => other.order - one.order)
    .map(([id, { text, plan }]) => ({ id, text, plan }));

/** Of what a personal key keeps: the newest first. */
export const cardsOfMine = ({ meetings }: MineView): readonly HomeCard[] =>
  meetings
    .flatMap(({ words }) => words)
    .filter(({ kind, how }) => kind === 'intention' && (how === null || how === 'not-yet'))
    .toSorted((one, other) => other.since - one.since)
    .map(({ key, text, plan }) => ({ id: key, text, plan }));

const isIntention = ({ kind, earlier }: OwnCardView): boolean =>
  kind === 'intention' || (earlier?.was === 'intention' && (earlier.how === null || earlier.how === 'not-yet'));
