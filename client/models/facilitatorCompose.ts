import type { CardId, ParticipantId } from '../../shared/ids.ts';
import type { PostedKind } from '../../shared/model/card.ts';
import type { OfferView } from '../../shared/session/views.ts';
import type { PostCard } from '../../shared/session/commands.ts';
import { chipOf, isOpen, rowsOf, type Attempt, type Chip, type ConsoleInput } from './facilitatorInput.ts';
import { isCoached, parkingFrom } from './coaching.ts';
import { isInvited } from './participantComposers.ts';
import { recipientsOf } from './recipients.ts';

/** Writing a card: one's own, or on behalf of a guest without device. */
export interface ComposeModel {
  /** `null`: oneself. */
  readonly onBehalfOf: string | null;
  readonly offers: readonly ComposeOffer[];
  /** People a strength can be addressed to: the bringer first, the facilitator last. */
  readonly recipients: readonly Chip[];
  /** Questions that can be asked on. */
  readonly questions: readonly { readonly id: CardId; readonly text: string }[];
  readonly post: (card: Omit<PostCard, 'as'>) => ReturnType<Attempt>;
}

export interface ComposeOffer {
  readonly kind: PostedKind;
  readonly prompt: string;
  readonly seenBy: OfferView['seenBy'];
  readonly blocked: OfferView['blocked'];
  /** Open questions that lie at hand while the coach reads along; `null` where it does not. */
  readonly coached: readonly string[] | null;
  /** Lays advice aside as a tip. */
  readonly park: ((text: string) => ReturnType<Attempt>) | undefined;
}

export type Writer = { readonly kind: 'self' } | { readonly kind: 'guest'; readonly id: ParticipantId; readonly name: string };

/** `null` when there is nothing to contribute now. */
export const composeModel = (input: ConsoleInput, writer: Writer): ComposeModel | null => {
  const { floor, desk, hosts, act, lang } = input;
  const all =
    writer.kind === 'self' ? Object.values(desk.offers).sort((one, other) => one.order - other.order) : (hosts.guests[writer.id] ?? []);
  const offers = all.filter((offer) => isInvited(offer, floor.room));
  // Once everything one may lay down lies there, one's own field has nothing to ask any more.
  const done = writer.kind === 'self' && offers.every((offer) => offer.blocked === 'limit-reached');
  if (offers.length === 0 || done || !isOpen(input)) return null;
  const who = writer.kind === 'self' ? desk.me.id : writer.id;
  const post: ComposeModel['post'] = (card) => act('card.post', writer.kind === 'self' ? card : { ...card, as: writer.id });
  return {
    onBehalfOf: writer.kind === 'self' ? null : writer.name,
    offers: offers.map((offer) => ({
      kind: offer.kind,
      prompt: offer.prompt[lang],
      seenBy: offer.seenBy,
      blocked: offer.blocked,
      coached: offer.blocked === null && isCoached(offer.kind, floor) ? examplesFor(input, who) : null,
      park: parkingFrom(offer, all, floor.room) && ((text) => post({ kind: 'tip', text })),
    })),
    recipients: recipientsOf(floor, who)
      .map((id) => chipOf(floor.people, id))
      .filter((chip) => chip !== null),
    questions: rowsOf(floor.cards)
      .filter((card) => card.kind === 'question')
      .map(({ id, text }) => ({ id, text })),
    post,
  };
};

/** The questions on the sheet where somebody stands. */
const examplesFor = ({ floor, lang }: ConsoleInput, who: ParticipantId): readonly string[] =>
  rowsOf(floor.sheets)
    .filter((sheet) => sheet.people.includes(who))
    .flatMap((sheet) => sheet.questions.map((question) => question[lang]));

/** What somebody typed for a card, of whatever kind. */
export interface Words {
  readonly text: string;
  readonly to: string;
  readonly parent: string;
  readonly form: string;
  readonly when: string;
  readonly withWhom: string;
  readonly notice: string;
}

export const emptyWords: Words = { text: '', to: '', parent: '', form: 'difficult', when: '', withWhom: '', notice: '' };

/** What a card of this kind still lacks; `null` when it can be laid down. */
export const lacks = (kind: PostedKind, words: Words): 'text' | 'to' | 'parent' | null => {
  if (words.text.trim() === '') return 'text';
  if (kind === 'strength' && words.to === '') return 'to';
  return kind === 'follow-up' && words.parent === '' ? 'parent' : null;
};

export const cardFrom = (kind: PostedKind, words: Words): Omit<PostCard, 'as'> => ({
  kind,
  text: words.text.trim(),
  ...(kind === 'strength' && { to: words.to as ParticipantId }),
  ...(kind === 'follow-up' && { parent: words.parent as CardId }),
  ...(kind === 'case' && { form: words.form === 'success' ? 'success' : 'difficult' }),
  ...(kind === 'intention' && { plan: { when: words.when.trim(), withWhom: words.withWhom.trim(), notice: words.notice.trim() } }),
});
