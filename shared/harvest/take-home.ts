import type { ParticipantId } from '../ids.ts';
import type { CardKind, Plan } from '../model/card.ts';
import type { Perspective } from '../model/script.ts';
import type { Lang } from '../model/text.ts';
import type { DeskView, FloorView, KeptCardView, OwnCardView } from '../session/views.ts';
import { harvest, inOrder, type Harvest, type HarvestTexts } from './harvest.ts';
import { roomOf } from './subgroups.ts';
import { roomNameIn } from './words.ts';

/** One person's own page: what is theirs, private words included, and what the group lets go along. */
export interface TakeHome {
  readonly lang: Lang;
  readonly name: string;
  readonly intentions: readonly OwnWords[];
  readonly insights: readonly OwnWords[];
  /** Strengths that others heard in this person. */
  readonly received: readonly string[];
  readonly questions: readonly OwnWords[];
  readonly factors: readonly OwnWords[];
  readonly given: readonly OwnWords[];
  /** Check-in, check-out and the case one proposed. */
  readonly moments: readonly OwnWords[];
  /** Words this person wrote down for guests without device. */
  readonly onBehalf: readonly { readonly name: string; readonly words: readonly OwnWords[] }[];
  readonly group: Harvest;
}

export interface OwnWords {
  readonly kind: CardKind;
  readonly text: string;
  readonly plan: Plan | null;
  /** Only this person has seen it. */
  readonly private: boolean;
  readonly perspective: Perspective | null;
  /** The sheet it was asked from. */
  readonly from: string | null;
  /** Whom a strength is for. */
  readonly to: string | null;
  /** The subgroup it was written in, or came along from. */
  readonly room: string | null;
}

/** `case` is the co-written text: the bringer always takes it along, others when it was released. */
export const takeHome = (floor: FloorView, desk: DeskView, lang: Lang, texts: HarvestTexts = { case: null }): TakeHome => {
  const cards = Object.entries<OwnCardView>({ ...desk.kept, ...desk.cards })
    // An unopened tip is in no file to keep, its writer's included; and what came along lies in the circle with the same words.
    .filter(([, card]) => !card.withdrawn && card.lift !== 'lifted' && !(card.kind === 'tip' && card.seenBy === 'owner'))
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([, card]) => card);
  const mine = cards.filter((card) => card.onBehalfOf === null);
  const of = (...kinds: CardKind[]) => mine.filter((card) => kinds.includes(card.kind)).map((card) => ownWords(floor, card, lang));
  const bringsTheCase = floor.room.bringer === desk.me.id;
  const seen = bringsTheCase ? { ...floor, room: { ...floor.room, caseReleased: true } } : floor;
  return {
    lang,
    name: floor.people[desk.me.id]?.name ?? '',
    intentions: of('intention'),
    insights: of('insight'),
    received: received(floor, desk.me.id),
    questions: of('question', 'follow-up'),
    factors: of('factor'),
    given: of('strength'),
    moments: of('check-in', 'case', 'check-out'),
    onBehalf: onBehalf(floor, cards, lang),
    group: harvest(seen, texts, lang),
  };
};

/** Whether the person has anything of their own on the page. */
export const isBlank = (page: TakeHome): boolean =>
  [page.intentions, page.insights, page.received, page.questions, page.factors, page.given, page.moments, page.onBehalf].every(
    (rows) => rows.length === 0,
  );

const received = (floor: FloorView, me: ParticipantId): string[] =>
  inOrder(floor.cards)
    .filter(([, card]) => card.kind === 'strength' && card.to === me && card.harvested)
    .map(([, card]) => card.text);

const onBehalf = (floor: FloorView, cards: readonly OwnCardView[], lang: Lang): TakeHome['onBehalf'] => {
  const guests = [...new Set(cards.flatMap((card) => card.onBehalfOf ?? []))];
  return guests.map((guest) => ({
    name: floor.people[guest]?.name ?? '',
    words: cards.filter((card) => card.onBehalfOf === guest).map((card) => ownWords(floor, card, lang)),
  }));
};

const ownWords = (floor: FloorView, card: OwnCardView, lang: Lang): OwnWords => {
  const sheet = card.sheet === null ? undefined : floor.sheets[card.sheet];
  return {
    kind: card.kind,
    text: card.text,
    plan: card.plan,
    private: card.seenBy !== 'room',
    perspective: sheet?.perspective ?? null,
    from: sheet?.title[lang] ?? null,
    to: card.to === null ? null : (floor.people[card.to]?.name ?? null),
    room: isKept(card) && card.place !== null ? roomNameIn(lang, card.place) : roomOf(floor, card, lang),
  };
};

const isKept = (card: OwnCardView): card is KeptCardView => 'place' in card;
