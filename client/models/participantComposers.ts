import type { CardId, ParticipantId } from '../../shared/ids.ts';
import type { PostedKind, Plan } from '../../shared/model/card.ts';
import type { SeenBy } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { DeskView, FloorView, OfferView } from '../../shared/session/views.ts';
import { isCoached, parkingFrom } from './coaching.ts';
import { miniOf, type Mini, type SheetChoice } from './participantSheets.ts';
import { recipientsOf } from './recipients.ts';

/** One thing I may contribute now. */
export interface Composer {
  /** Stable over phases, so that a draft finds its field again. */
  readonly key: string;
  readonly kind: PostedKind;
  readonly prompt: string;
  readonly seenBy: SeenBy;
  readonly harvested: boolean;
  /** Where the card will lie, when that is a sheet. */
  readonly sheet: SheetChoice | null;
  /** Example questions. */
  readonly starters: readonly string[];
  /** How many more; `null` when there is no limit. */
  readonly left: number | null;
  readonly blocked: OfferView['blocked'];
  /** My name may stay off. `thin`: so few write that others may guess. */
  readonly anonymous: { readonly thin: boolean } | null;
  /** For a strength: the bringer first, the facilitator last. */
  readonly people: readonly Mini[] | null;
  /** Guests without device for whom I may write this down. */
  readonly guests: readonly Mini[];
  readonly withPlan: boolean;
  readonly withForm: boolean;
  /** Asked on somebody's question; started from that card. */
  readonly onCard: boolean;
  /** Advice that is for all at once: nothing is parked. */
  readonly openTip: boolean;
  /** The question coach reads along here; `null` where it does not. */
  readonly coaching: Coaching | null;
  readonly post?: (words: Words) => Command;
  /** Lays the words aside as a tip. */
  readonly park?: (words: Words) => Command;
}

export interface Coaching {
  /** Open questions that lie at hand. */
  readonly examples: readonly string[];
}

/** What a writer filled in; kept as a draft. */
export interface Words {
  readonly text: string;
  readonly plan: Plan;
  readonly form: 'difficult' | 'success';
  readonly to: ParticipantId | null;
  readonly parent: CardId | null;
  readonly anonymous: boolean;
  readonly as: ParticipantId | null;
}

export const NO_WORDS: Words = {
  text: '',
  plan: { when: '', withWhom: '', notice: '' },
  form: 'difficult',
  to: null,
  parent: null,
  anonymous: false,
  as: null,
};

export const hasWords = (words: Words): boolean => wordsOf(words).length > 0;

/** Everything that was filled in, in the order of the form. */
export const wordsOf = ({ text, plan }: Words): readonly string[] =>
  [text, plan.when, plan.withWhom, plan.notice].filter((part) => part.trim() !== '');

export const composersOf = (
  floor: FloorView,
  desk: DeskView,
  { lang, sheets }: { readonly lang: Lang; readonly sheets: readonly SheetChoice[] },
): readonly Composer[] =>
  floor.session.closed
    ? []
    : Object.values(desk.offers)
        .filter((offer) => isInvited(offer, floor.room))
        .sort((one, other) => one.order - other.order)
        .map((offer) => composerOf(floor, desk, { offer, lang, sheets }));

/** Advice gets no field of its own, or it would be asked for: it is parked from where one writes a question. On the urgent path it is asked for. */
export const isInvited = ({ kind }: OfferView, { urgent }: Pick<FloorView['room'], 'urgent'>): boolean => kind !== 'tip' || urgent;

const composerOf = (
  floor: FloorView,
  desk: DeskView,
  { offer, lang, sheets }: { readonly offer: OfferView; readonly lang: Lang; readonly sheets: readonly SheetChoice[] },
): Composer => {
  const sheet = sheetFor(offer, sheets);
  const people = offer.kind === 'strength' ? addressees(floor, desk) : null;
  const parking = parkingFrom(offer, Object.values(desk.offers), floor.room);
  const guests = peopleHere(floor, desk).filter((mini) => floor.people[mini.id]?.guest === true);
  return {
    key: `${offer.kind}:${offer.at}`,
    kind: offer.kind,
    prompt: offer.prompt[lang],
    seenBy: offer.seenBy,
    harvested: offer.harvested,
    sheet,
    starters: offer.kind === 'question' ? examplesAt(floor, offer, sheet) : [],
    left: offer.left,
    blocked: offer.blocked,
    anonymous: offer.anonymous ? { thin: writers(floor) < FEW } : null,
    people,
    guests,
    withPlan: offer.kind === 'intention',
    withForm: offer.kind === 'case',
    onCard: offer.kind === 'follow-up',
    openTip: offer.kind === 'tip' && offer.seenBy === 'room',
    coaching: offer.blocked === null && isCoached(offer.kind, floor) ? { examples: examplesAt(floor, offer, sheet) } : null,
    ...(offer.blocked === null && { post: (words: Words) => inRoom(floor, postCommand(offer, people, words)) }),
    ...(parking !== undefined && { park: (words: Words) => inRoom(floor, postCommand(parking, null, words)) }),
  };
};

/** While there are subgroups, words say for whom they were written: somebody may be moved while they are on their way. */
const inRoom = ({ room }: Pick<FloorView, 'room'>, post: PostCommand): Command =>
  room.breakout === 'none' ? post : { ...post, payload: { ...post.payload, room: room.id } };

type PostCommand = Extract<Command, { name: 'card.post' }>;

const postCommand = (offer: OfferView, people: readonly Mini[] | null, words: Words): PostCommand => {
  const to = words.to ?? people?.[0]?.id ?? null;
  return {
    name: 'card.post',
    payload: {
      kind: offer.kind,
      text: words.text.trim(),
      ...(offer.kind === 'intention' && { plan: words.plan }),
      ...(offer.kind === 'case' && { form: words.form }),
      ...(people !== null && to !== null && { to }),
      ...(offer.kind === 'follow-up' && words.parent !== null && { parent: words.parent }),
      ...(offer.anonymous && words.anonymous && { anonymous: true }),
      ...(words.as !== null && { as: words.as }),
    },
  };
};

const sheetFor = (offer: OfferView, sheets: readonly SheetChoice[]): SheetChoice | null => {
  if (offer.at === 'claimed') return sheets.find((sheet) => sheet.mine) ?? null;
  if (offer.at === 'knowledge') return sheets.find((sheet) => sheet.perspective === 'knowledge') ?? null;
  return null;
};

const examplesAt = (floor: FloorView, offer: OfferView, sheet: SheetChoice | null): readonly string[] => [
  ...clipQuestion(floor, offer),
  ...(sheet?.questions ?? []),
];

const clipQuestion = (floor: FloorView, offer: OfferView): readonly string[] => {
  const question = floor.room.clip?.question ?? '';
  return offer.at === 'knowledge' && question !== '' ? [question] : [];
};

const peopleHere = (floor: FloorView, desk: DeskView): readonly Mini[] =>
  (Object.keys(floor.people) as ParticipantId[])
    .filter((id) => floor.people[id]?.presence === 'here')
    .sort((one, other) => (floor.people[one]?.order ?? 0) - (floor.people[other]?.order ?? 0))
    .map((id) => miniOf(floor, desk, id));

const addressees = (floor: FloorView, desk: DeskView): readonly Mini[] =>
  recipientsOf(floor, desk.me.id).map((id) => miniOf(floor, desk, id));

const writers = (floor: FloorView): number =>
  Object.values(floor.people).filter((person) => person.presence === 'here' && (person.role === 'participant' || person.hat)).length;

/** Below this many writers, leaving a name off hides little. */
const FEW = 4;
