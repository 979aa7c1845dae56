import { PLENARY, type CardId, type RoomId } from '../../shared/ids.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { DeskView, FloorView, KeptCardView, RoomNameView } from '../../shared/session/views.ts';
import { isBrought } from './bringing.ts';
import { ownCardOf, type CardModel } from './participantCards.ts';

/** My own cards of a room I was in before: mine to change, take away, and from a subgroup to share in the circle. */
export interface KeptCards {
  readonly room: RoomId;
  /** `null`: the circle. */
  readonly place: RoomNameView | null;
  readonly cards: readonly KeptCard[];
  readonly withdrawn: readonly KeptCard[];
}

export interface KeptCard {
  readonly model: CardModel;
  /** Who sees it there, besides me. */
  readonly seen: 'room' | 'nobody';
  /** It lies in the circle too. */
  readonly lifted: boolean;
}

export const keptOf = (floor: FloorView, desk: DeskView, { lang }: { readonly lang: Lang }): readonly KeptCards[] => {
  const rows = (Object.entries(desk.kept) as [CardId, KeptCardView][])
    .filter(([, { earlier }]) => earlier === undefined)
    // What was written in the circle beforehand goes along, with a place of its own.
    .filter(([, card]) => !(card.room === PLENARY && isBrought(card)))
    .sort(([, one], [, other]) => one.order - other.order);
  return [...new Set(rows.map(([, { room }]) => room))].map((room) => {
    const here = rows.filter(([, card]) => card.room === room);
    const of = (withdrawn: boolean): readonly KeptCard[] =>
      here.filter(([, card]) => card.withdrawn === withdrawn).map(([id, card]) => keptCard(floor, desk, { id, card, lang }));
    return { room, place: here[0]?.[1].place ?? null, cards: of(false), withdrawn: of(true) };
  });
};

const keptCard = (
  floor: FloorView,
  desk: DeskView,
  { id, card, lang }: { readonly id: CardId; readonly card: KeptCardView; readonly lang: Lang },
): KeptCard => {
  const { share, ...model } = ownCardOf(floor, desk, { id, card, lang });
  const open = !floor.session.closed;
  return {
    model: {
      ...model,
      // Brought along from a subgroup; out of the circle nothing is brought anywhere.
      ...(share !== undefined && floor.room.id === PLENARY && { share }),
      ...(open && card.withdrawn && { restore: { name: 'card.restore', payload: { card: id } } as const }),
    },
    seen: card.seenBy === 'room' ? 'room' : 'nobody',
    lifted: card.lift === 'lifted',
  };
};
