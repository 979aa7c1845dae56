import type { CardId } from '../../shared/ids.ts';
import { PLENARY } from '../../shared/ids.ts';
import type { HowItWent, Plan, PostedKind } from '../../shared/model/card.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { DeskView, FloorView, OwnCardView } from '../../shared/session/views.ts';

/** What followed me from a meeting before. */
export interface EarlierModel {
  /** What I intended, to look back on. */
  readonly intentions: readonly EarlierWords[];
  /** What else I took along. */
  readonly others: readonly EarlierWords[];
  /** It is the moment to look at it; later it lies folded away. */
  readonly now: boolean;
}

export interface EarlierWords {
  readonly id: CardId;
  readonly was: PostedKind;
  readonly text: string;
  readonly plan: Plan | null;
  readonly how: HowItWent | null;
  readonly noticed: string;
  readonly shared: boolean;
  readonly look: (how: HowItWent | null, noticed: string) => Command;
  readonly share?: Command;
  /** It goes along no further. */
  readonly putAway?: Command;
}

export const earlierOf = (floor: FloorView, desk: DeskView): EarlierModel | null => {
  const cards = Object.entries<OwnCardView>({ ...desk.kept, ...desk.cards }) as [CardId, OwnCardView][];
  const rows = cards
    .filter(([, card]) => card.earlier !== undefined && !card.withdrawn)
    .sort(([, one], [, other]) => (one.earlier?.since ?? 0) - (other.earlier?.since ?? 0))
    .flatMap(([id, card]) => wordsOf(floor, desk, { id, card }) ?? []);
  if (rows.length === 0) return null;
  return {
    intentions: rows.filter(({ was }) => was === 'intention'),
    others: rows.filter(({ was }) => was !== 'intention'),
    now: !floor.session.closed && floor.room.id === PLENARY && (floor.phases[floor.room.phase]?.order ?? LAST) <= LAST,
  };
};

const wordsOf = (
  floor: FloorView,
  desk: DeskView,
  { id, card }: { readonly id: CardId; readonly card: OwnCardView },
): EarlierWords | null => {
  if (card.earlier === undefined) return null;
  const { was, how, noticed } = card.earlier;
  const mayShare = !floor.session.closed && id in desk.cards && card.seenBy === 'owner';
  return {
    id,
    was,
    text: card.text,
    plan: card.plan,
    how,
    noticed,
    shared: card.seenBy === 'room',
    look: (now, words) => ({ name: 'card.look', payload: { card: id, how: now, noticed: words } }),
    ...(mayShare && { share: { name: 'card.share', payload: { card: id } } as const }),
    ...(card.keeps === true && { putAway: { name: 'card.keep', payload: { card: id, on: false } } as const }),
  };
};

/** The first steps: arriving, and choosing what it will be about. */
const LAST = 1;
