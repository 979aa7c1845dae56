import type { CardId, ParticipantId, PhaseId } from '../../shared/ids.ts';
import type { CardKind, Mark, Plan } from '../../shared/model/card.ts';
import type { Perspective } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { CardView, DeskView, FloorView, OwnCardView, RoomNameView } from '../../shared/session/views.ts';
import { liftOf, type CardLift } from './participantLifts.ts';
import { isBrought } from './bringing.ts';
import { isHushed } from './participantPace.ts';
import { miniOf, type Mini } from './participantSheets.ts';
import { takingAlong, type TakingAlong } from './takingAlong.ts';
import { facesOf, reactingTo, type Faces, type Reacting } from './reactions.ts';
import { liesHere } from './liesHere.ts';

/** A card as it lies in front of me. What I may not do with it is not there. */
export interface CardModel {
  readonly id: CardId;
  readonly kind: CardKind;
  readonly perspective: Perspective | null;
  readonly sheetTitle: string | null;
  readonly text: string;
  readonly plan: Plan | null;
  readonly form: 'difficult' | 'success' | null;
  readonly by: Author;
  readonly to: Mini | null;
  readonly lit: boolean;
  /** `null` where marks say nothing: anything but a question. */
  readonly mark: Mark | null;
  readonly answer: string | null;
  readonly assumption: boolean;
  readonly edited: boolean;
  readonly chosen: boolean;
  /** For a proposed case; counts, never names. */
  readonly counts: { readonly recognisable: number; readonly urgent: number } | null;
  /** The subgroup it came along from. */
  readonly from: RoomNameView | null;
  readonly followUps: readonly CardModel[];
  readonly reactions: readonly Faces[];
  readonly reacting?: Reacting;
  /** Nobody else has it yet. */
  readonly onlyMe: 'owner' | 'reveal' | null;
  readonly edit?: (text: string, plan: Plan | null) => Command;
  readonly withdraw?: Command;
  readonly harvest?: { readonly on: boolean; readonly toggle: Command };
  readonly share?: Command;
  readonly restore?: Command;
  /** For good, which withdrawing is not. */
  readonly erase?: Command;
  /** In a subgroup: whether it comes along to the circle. */
  readonly lift?: CardLift;
  /** Whether it goes along with me to the next meeting. */
  readonly keep?: TakingAlong;
  /** From a meeting before: what it was, and how it went. */
  readonly earlier?: NonNullable<CardView['earlier']>;
  /** May be asked on. */
  readonly ask?: true;
  readonly marks?: (mark: Mark) => Command;
  readonly reply?: (answer: string) => Command;
  readonly caseMarks?: { readonly recognisable: boolean; readonly urgent: boolean; readonly set: (marks: CaseMark) => Command };
  readonly choose?: Command;
}

export type Author =
  | { readonly kind: 'me' }
  | { readonly kind: 'person'; readonly person: Mini }
  /** I wrote it down for a guest without device. */
  | { readonly kind: 'guest'; readonly person: Mini }
  | { readonly kind: 'unnamed'; readonly mine: boolean };

export interface CaseMark {
  readonly recognisable: boolean;
  readonly urgent: boolean;
}

export interface Cards {
  /** Of this phase, the one under discussion first, the rest in the order they came. */
  readonly now: readonly CardModel[];
  /** Of earlier phases. */
  readonly earlier: readonly { readonly phase: PhaseId; readonly title: string; readonly cards: readonly CardModel[] }[];
  /** Mine, written in this phase, and not in the room (yet). */
  readonly own: readonly CardModel[];
  /** The same, of other phases. */
  readonly ownEarlier: readonly CardModel[];
  /** My tips that lie aside, of whatever phase. */
  readonly tips: readonly CardModel[];
  /** Taken away: to put back while the session is open, and to erase. */
  readonly withdrawn: readonly Pick<CardModel, 'id' | 'text' | 'restore' | 'erase'>[];
  /** The experience we examine. */
  readonly chosen: CardModel | null;
}

export const cardsOf = (floor: FloorView, desk: DeskView, { lang }: { readonly lang: Lang }): Cards => {
  const seen = ids(floor.cards).map((id) => cardOf(floor, desk, { id, card: floor.cards[id] as CardView, lang }));
  const tops = seen.filter(({ model, parent }) => parent === null || !(parent in floor.cards) || model.lit).sort(calmly);
  const model = (top: Placed): CardModel => ({
    ...top.model,
    followUps: seen
      .filter((other) => other.parent === top.model.id && !other.model.lit)
      .sort(calmly)
      .map(model),
  });
  const here = (top: Placed): boolean => top.model.lit || liesHere(floor, { phase: top.phase, kind: top.model.kind });
  // What came from a meeting before has a place of its own.
  const own = ids(desk.cards).filter((id) => !(id in floor.cards) && desk.cards[id]?.earlier === undefined);
  const mine = own.map((id) => ({ id, card: desk.cards[id] as OwnCardView })).sort((one, other) => one.card.order - other.card.order);
  // What was brought beforehand has a place of its own.
  const kept = mine.filter(({ card }) => !card.withdrawn && !isBrought(card));
  const ownModel = ({ id, card }: (typeof mine)[number]): CardModel => ownCardOf(floor, desk, { id, card, lang });
  const chosen = floor.room.chosenCase === null ? undefined : seen.find((card) => card.model.id === floor.room.chosenCase);
  return {
    now: tops
      .filter(here)
      .sort((one, other) => Number(other.model.lit) - Number(one.model.lit))
      .map(model),
    earlier: phasesBefore(floor)
      .map((phase) => ({
        phase,
        title: floor.phases[phase]?.title[lang] ?? '',
        cards: tops.filter((top) => top.phase === phase && !here(top)).map(model),
      }))
      .filter((part) => part.cards.length > 0),
    own: kept.filter(({ card }) => card.kind !== 'tip' && card.phase === floor.room.phase).map(ownModel),
    ownEarlier: kept.filter(({ card }) => card.kind !== 'tip' && card.phase !== floor.room.phase).map(ownModel),
    tips: kept.filter(({ card }) => card.kind === 'tip').map(ownModel),
    withdrawn: mine
      .filter(({ card }) => card.withdrawn)
      .map(({ id, card }) => ({
        id,
        text: card.text,
        ...(!floor.session.closed && { restore: { name: 'card.restore', payload: { card: id } } as const }),
        erase: erasing(id),
      })),
    chosen: chosen?.model ?? null,
  };
};

interface Placed {
  readonly model: CardModel;
  readonly order: number;
  readonly phase: PhaseId;
  readonly parent: CardId | null;
}

const cardOf = (
  floor: FloorView,
  desk: DeskView,
  { id, card, lang }: { readonly id: CardId; readonly card: CardView; readonly lang: Lang },
): Placed => {
  const own = desk.cards[id];
  const open = !floor.session.closed;
  const isQuestion = card.kind === 'question' || card.kind === 'follow-up';
  const isCase = card.kind === 'case';
  const scene = floor.phases[floor.room.phase]?.scene;
  const marks = desk.marks[id] ?? { recognisable: false, urgent: false };
  const reacting = reactingTo(floor, desk, id);
  const lift = liftOf(floor, desk, { id, kind: card.kind });
  const keep = takingAlong(floor, desk, { id, own, seen: card });
  return {
    order: card.order,
    phase: card.phase,
    parent: card.parent,
    model: {
      ...faceOf(floor, desk, { id, card, lang }),
      by: authorOf(floor, desk, card.author, own),
      counts: isCase ? { recognisable: card.recognisable, urgent: card.urgent } : null,
      onlyMe: null,
      reactions: facesOf(floor, card.reactions),
      ...(reacting !== undefined && { reacting }),
      ...(lift !== undefined && { lift }),
      ...(keep !== undefined && { keep }),
      ...(own !== undefined && (open ? ownDoors(id, own, { hushed: isHushed(floor, desk) }) : { erase: erasing(id) })),
      ...(open && isQuestion && asksOn(desk) && own === undefined && { ask: true as const }),
      // What came along from a subgroup was asked and answered there.
      ...(open && isQuestion && card.from === null && desk.me.mayMarkQuestions && markDoors(id)),
      ...(open &&
        isCase &&
        desk.me.mayMarkCases && {
          caseMarks: { ...marks, set: (set: CaseMark): Command => ({ name: 'case.mark', payload: { card: id, ...set } }) },
        }),
      ...(open &&
        isCase &&
        desk.me.mayChooseCase &&
        scene === 'cases' &&
        floor.room.chosenCase !== id && { choose: { name: 'case.choose', payload: { card: id } } as const }),
    },
  };
};

export const ownCardOf = (
  floor: FloorView,
  desk: DeskView,
  { id, card, lang }: { readonly id: CardId; readonly card: OwnCardView; readonly lang: Lang },
): CardModel => ({
  ...faceOf(floor, desk, { id, card, lang }),
  ...keepOf(floor, desk, { id, own: card }),
  by: authorOf(floor, desk, desk.me.id, card),
  counts: null,
  reactions: [],
  onlyMe: card.seenBy === 'room' ? null : card.seenBy,
  ...(floor.session.closed ? { erase: erasing(id) } : ownDoors(id, card, { hushed: isHushed(floor, desk) })),
});

const keepOf = (...of: Parameters<typeof takingAlong>): Pick<CardModel, 'keep'> => {
  const keep = takingAlong(...of);
  return keep === undefined ? {} : { keep };
};

const faceOf = (
  floor: FloorView,
  desk: DeskView,
  { id, card, lang }: { readonly id: CardId; readonly card: CardView | OwnCardView; readonly lang: Lang },
): Omit<CardModel, 'by' | 'counts' | 'onlyMe' | 'reactions'> => {
  const sheet = card.sheet === null ? undefined : floor.sheets[card.sheet];
  const spotlight = floor.room.spotlight;
  return {
    id,
    kind: card.kind,
    perspective: sheet?.perspective ?? null,
    sheetTitle: sheet?.title[lang] ?? null,
    text: card.text,
    plan: card.plan,
    form: card.form,
    to: card.to === null ? null : miniOf(floor, desk, card.to),
    lit: spotlight?.kind === 'card' && spotlight.card === id,
    mark: card.kind === 'question' || card.kind === 'follow-up' ? card.mark : null,
    answer: card.answer,
    assumption: card.assumption,
    edited: card.edited,
    chosen: floor.room.chosenCase === id,
    from: card.from === null ? null : (floor.rooms[card.from] ?? { order: null, name: '' }),
    followUps: [],
    ...(card.earlier !== undefined && { earlier: card.earlier }),
  };
};

const authorOf = (floor: FloorView, desk: DeskView, author: ParticipantId | null, own: OwnCardView | undefined): Author => {
  if (own !== undefined && own.onBehalfOf !== null) return { kind: 'guest', person: miniOf(floor, desk, own.onBehalfOf) };
  if (own?.anonymous === true) return { kind: 'unnamed', mine: true };
  if (author === null) return { kind: 'unnamed', mine: false };
  return author === desk.me.id ? { kind: 'me' } : { kind: 'person', person: miniOf(floor, desk, author) };
};

type Doors = Pick<CardModel, 'edit' | 'withdraw' | 'erase' | 'harvest' | 'share'>;

/** While the circle listens first, words wait to be changed; taking them back may always be done. */
const ownDoors = (card: CardId, own: OwnCardView, { hushed }: { readonly hushed: boolean }): Doors => ({
  // What one intended then stays as it was.
  ...(!hushed &&
    own.kind !== 'earlier' && {
      edit: (text: string, plan: Plan | null): Command => ({ name: 'card.edit', payload: { card, text, ...(plan !== null && { plan }) } }),
    }),
  withdraw: { name: 'card.withdraw', payload: { card } },
  erase: erasing(card),
  // A tip is for the bringer to ask for, and never goes along.
  ...(own.kind !== 'tip' &&
    own.kind !== 'earlier' && {
      harvest: { on: own.harvested, toggle: { name: 'card.harvest', payload: { card, on: !own.harvested } } as const },
      ...(own.seenBy === 'owner' && { share: { name: 'card.share', payload: { card } } as const }),
    }),
});

/** Also when the session is over. */
const erasing = (card: CardId): Command => ({ name: 'card.erase', payload: { card } });

const markDoors = (card: CardId): Pick<CardModel, 'marks' | 'reply'> => ({
  marks: (mark) => ({ name: 'card.mark', payload: { card, mark } }),
  reply: (answer) => ({ name: 'card.answer', payload: { card, answer } }),
});

const asksOn = (desk: DeskView): boolean =>
  Object.values(desk.offers).some((offer) => offer.kind === 'follow-up' && offer.blocked === null);

/** What came along from the subgroups lies by subgroup, before what is said to it. */
const calmly = (one: Placed, other: Placed): number =>
  groupAt(one.model) - groupAt(other.model) || one.order - other.order || (one.model.id < other.model.id ? -1 : 1);

const groupAt = ({ from }: CardModel): number => (from === null ? LAST : (from.order ?? -1));

const LAST = Number.MAX_SAFE_INTEGER;

const phasesBefore = (floor: FloorView): readonly PhaseId[] =>
  (Object.keys(floor.phases) as PhaseId[]).sort((one, other) => (floor.phases[other]?.order ?? 0) - (floor.phases[one]?.order ?? 0));

const ids = (cards: Readonly<Record<CardId, unknown>>): readonly CardId[] => Object.keys(cards) as CardId[];
