import type { CardId, ParticipantId } from '../../shared/ids.ts';
import type { CardKind } from '../../shared/model/card.ts';
import type { Perspective } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { CardView, FloorView, RoomNameView } from '../../shared/session/views.ts';
import { facesOf, type Faces } from './reactions.ts';

/** A person as the floor shows one. */
export interface Someone {
  readonly id: ParticipantId;
  readonly name: string;
  readonly stone: number;
  /** A guest without a phone counts as present: there is nothing to be disconnected. */
  readonly online: boolean;
}

/** One card on the floor. */
export interface FloorSlip {
  readonly id: CardId;
  readonly kind: CardKind;
  readonly text: string;
  /** `null`: written without a name. */
  readonly by: Someone | null;
  readonly to: Someone | null;
  readonly perspective: Perspective | null;
  readonly sheet: string | null;
  readonly assumption: boolean;
  /** The question this one asks on. */
  readonly on: string | null;
  readonly answer: string | null;
  readonly when: string | null;
  readonly withWhom: string | null;
  readonly notice: string | null;
  /** From a meeting before: what it was, and how it went. */
  readonly earlier: NonNullable<CardView['earlier']> | null;
  readonly reactions: readonly Faces[];
  /** The subgroup it came along from. */
  readonly from: RoomNameView | null;
}

export const slipOf = (floor: FloorView, lang: Lang, id: CardId): FloorSlip | null => {
  const card = floor.cards[id];
  if (card === undefined) return null;
  const sheet = card.sheet === null ? undefined : floor.sheets[card.sheet];
  return {
    id,
    kind: card.kind,
    text: card.text,
    by: someoneOf(floor, card.author),
    to: someoneOf(floor, card.to),
    perspective: sheet?.perspective ?? null,
    sheet: sheet?.title[lang] ?? null,
    assumption: card.assumption,
    on: card.parent === null ? null : (floor.cards[card.parent]?.text ?? null),
    answer: card.answer,
    when: filled(card.plan?.when),
    withWhom: filled(card.plan?.withWhom),
    notice: filled(card.plan?.notice),
    earlier: card.earlier ?? null,
    reactions: facesOf(floor, card.reactions),
    from: originOf(floor, card),
  };
};

/** How the subgroup is called from which a card came along. */
const originOf = ({ rooms }: Pick<FloorView, 'rooms'>, { from }: CardView): RoomNameView | null => {
  if (from === null) return null;
  const { order, name } = rooms[from] ?? UNKNOWN;
  return { order, name };
};

/** The cards that pass, in the order of the floor; cards revealed together sort by id, which tells nothing. */
export const slipsWhere = (floor: FloorView, lang: Lang, passes: (card: CardView, id: CardId) => boolean): FloorSlip[] =>
  (Object.entries(floor.cards) as [CardId, CardView][])
    .filter(([id, card]) => passes(card, id))
    .sort(([one, a], [other, b]) => a.order - b.order || (one < other ? -1 : 1))
    .flatMap(([id]) => slipOf(floor, lang, id) ?? []);

export const someoneOf = (floor: Pick<FloorView, 'people'>, id: ParticipantId | null): Someone | null => {
  const person = id === null ? undefined : floor.people[id];
  if (id === null || person === undefined) return null;
  return { id, name: person.name, stone: person.stone, online: person.online || person.guest };
};

const filled = (words: string | undefined): string | null => (words === undefined || words.trim() === '' ? null : words);

const UNKNOWN: RoomNameView = { order: null, name: '' };
