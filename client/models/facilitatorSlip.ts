import type { CardId } from '../../shared/ids.ts';
import type { CardKind, Plan } from '../../shared/model/card.ts';
import type { Perspective } from '../../shared/model/script.ts';
import type { CardView } from '../../shared/session/views.ts';
import { chipOf, type Attempt, type Chip, type ConsoleInput } from './facilitatorInput.ts';
import { liftOf, originOf, type LiftModel, type RoomName } from './facilitatorLift.ts';
import { penOf, type PenModel } from './facilitatorPen.ts';
import { reactionsOn, type ReactionsModel } from './facilitatorReactions.ts';
import { spotlightCard } from './facilitatorSpotlight.ts';

/** One card that lies by itself on the console, with what may be done with it. */
export interface SlipModel extends ReactionsModel {
  readonly id: CardId;
  readonly kind: CardKind;
  readonly author: Chip | null;
  readonly to: string | null;
  /** The sheet it was written from. */
  readonly sheet: { readonly title: string; readonly perspective: Perspective } | null;
  readonly text: string;
  readonly plan: Plan | null;
  /** From a meeting before: what it was, and how it went. */
  readonly earlier: NonNullable<CardView['earlier']> | null;
  readonly edited: boolean;
  /** Said from the place of somebody who is not in the room. */
  readonly assumption: boolean;
  readonly lit: boolean;
  readonly spotlight: Attempt | undefined;
  readonly pen: PenModel | null;
  /** On its way from a subgroup to the circle; `null` in the circle. */
  readonly lift: LiftModel | null;
  /** The subgroup it came along from; `null`: written here. */
  readonly from: RoomName | null;
}

export const slipModel = (input: ConsoleInput, card: CardView & { readonly id: CardId }): SlipModel => ({
  id: card.id,
  kind: card.kind,
  author: chipOf(input.floor.people, card.author),
  to: chipOf(input.floor.people, card.to)?.name ?? null,
  sheet: sheetOf(input, card),
  text: card.text,
  plan: card.plan,
  earlier: card.earlier ?? null,
  edited: card.edited,
  assumption: card.assumption,
  ...spotlightCard(input, card.id),
  ...reactionsOn(input, card),
  pen: penOf(input, card.id),
  lift: liftOf(input, card),
  from: originOf(input, card),
});

const sheetOf = ({ floor, lang }: ConsoleInput, { sheet }: CardView): SlipModel['sheet'] => {
  const lying = sheet === null ? undefined : floor.sheets[sheet];
  return lying === undefined ? null : { title: lying.title[lang], perspective: lying.perspective };
};
