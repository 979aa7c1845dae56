import { PLENARY, type CardId } from '../../shared/ids.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import type { Ack } from '../../shared/protocol/control.ts';
import type { DeskView, FloorView, OwnCardView } from '../../shared/session/views.ts';
import type { Act } from '../connection/types.ts';

/** What I might bring. Nobody else sees that there is anything. */
export interface BringingModel {
  readonly brought: readonly Brought[];
  /** Writes one down. */
  readonly bring: ((text: string, form: Form) => Promise<Ack>) | undefined;
  /** What I took away; never further than one press. */
  readonly taken: readonly { readonly id: CardId; readonly text: string; readonly restore: (() => Promise<Ack>) | undefined }[];
  /** The room has come past it: what lies here stays mine. */
  readonly over: boolean;
}

export interface Brought {
  readonly id: CardId;
  readonly text: string;
  readonly form: Form;
  readonly edit: ((text: string) => Promise<Ack>) | undefined;
  readonly withdraw: (() => Promise<Ack>) | undefined;
  /** Into the circle, where all see it as any proposal. */
  readonly putIn: (() => Promise<Ack>) | undefined;
}

export type Form = 'difficult' | 'success';

export const bringingModel = ({ floor, desk, act }: BringingInput): BringingModel => {
  const open = !floor.session.closed;
  // What was written in the circle goes along to the subgroup in which it is told.
  const fromCircle = floor.room.id === PLENARY ? [] : Object.entries(desk.kept).filter(([, { room }]) => room === PLENARY);
  const own = ([...fromCircle, ...Object.entries(desk.cards)] as [CardId, OwnCardView][]).filter(([, card]) => isBrought(card));
  return {
    brought: own.map(([id, card]) => ({
      id,
      text: card.text,
      form: card.form ?? 'difficult',
      edit: open ? (text) => act('card.edit', { card: id, text }) : undefined,
      withdraw: open ? () => act('card.withdraw', { card: id }) : undefined,
      putIn: open && desk.me.mayPutIn ? () => act('card.share', { card: id }) : undefined,
    })),
    bring: desk.me.mayBring ? (text, form) => act('case.bring', { text: text.trim(), form }) : undefined,
    taken: (Object.entries(desk.cards) as [CardId, OwnCardView][])
      .filter(([, card]) => card.withdrawn && isBrought({ ...card, withdrawn: false }))
      .map(([id, { text }]) => ({ id, text, restore: open ? () => act('card.restore', { card: id }) : undefined })),
    over: own.length > 0 && !desk.me.mayPutIn && !desk.me.mayBring && !aheadOf(floor),
  };
};

/** Written down for myself, and not in the room. */
export const isBrought = ({ kind, seenBy, withdrawn, onBehalfOf }: OwnCardView): boolean =>
  kind === 'case' && seenBy === 'owner' && !withdrawn && onBehalfOf === null;

export const BROUGHT_MOST = LIMITS.card;

/** The phase with the experiences is still to come. */
const aheadOf = ({ phases, room }: FloorView): boolean => {
  const now = phases[room.phase]?.order ?? 0;
  return Object.values(phases).some(({ scene, order }) => scene === 'cases' && order >= now);
};

interface BringingInput {
  readonly floor: FloorView;
  readonly desk: DeskView;
  readonly act: Act;
}
