import type { CardId, SheetId } from '../../shared/ids.ts';
import type { Mark } from '../../shared/model/card.ts';
import type { Perspective } from '../../shared/model/script.ts';
import type { CardView } from '../../shared/session/views.ts';
import { chipOf, isOpen, rowsOf, type Attempt, type Chip, type ConsoleInput } from './facilitatorInput.ts';
import { liftOf, originOf, type LiftModel, type RoomName } from './facilitatorLift.ts';
import { penOf, type PenModel } from './facilitatorPen.ts';
import { reactionsOn, type ReactionsModel } from './facilitatorReactions.ts';
import { spotlightCard } from './facilitatorSpotlight.ts';

export interface SheetModel {
  readonly id: SheetId;
  readonly perspective: Perspective;
  readonly title: string;
  readonly hint: string;
  readonly examples: readonly string[];
  readonly absent: boolean;
  /** Questions are asked now. */
  readonly asking: boolean;
  readonly people: readonly Chip[];
  readonly questions: readonly QuestionModel[];
  readonly lit: boolean;
  readonly spotlight: Attempt | undefined;
}

export interface QuestionModel extends ReactionsModel {
  readonly id: CardId;
  readonly text: string;
  /** `null`: written without a name. */
  readonly author: string | null;
  readonly followsUp: boolean;
  readonly mark: Mark;
  readonly answer: string | null;
  readonly assumption: boolean;
  readonly edited: boolean;
  readonly lit: boolean;
  readonly spotlight: Attempt | undefined;
  readonly pen: PenModel | null;
  readonly lift: LiftModel | null;
  readonly from: RoomName | null;
  /** On behalf of the bringer. */
  readonly setMark: ((mark: Mark) => ReturnType<Attempt>) | undefined;
  readonly setAnswer: ((answer: string) => ReturnType<Attempt>) | undefined;
}

export const sheetsModel = (input: ConsoleInput): readonly SheetModel[] => {
  const { floor, act, lang } = input;
  const { spotlight } = floor.room;
  return rowsOf(floor.sheets).map((sheet) => {
    const lit = spotlight?.kind === 'sheet' && spotlight.sheet === sheet.id;
    return {
      id: sheet.id,
      perspective: sheet.perspective,
      title: sheet.title[lang],
      hint: sheet.hint[lang],
      examples: sheet.questions.map((text) => text[lang]),
      absent: sheet.absent,
      asking: input.hosts.prompts[floor.room.phase]?.collects.includes('question') ?? false,
      people: sheet.people.map((id) => chipOf(floor.people, id)).filter((chip) => chip !== null),
      questions: questionsAt(input, sheet.id),
      lit,
      spotlight: isOpen(input) ? () => act('spotlight.set', { on: lit ? null : { kind: 'sheet', sheet: sheet.id } }) : undefined,
    };
  });
};

/** The questions on a sheet; a follow-up lies right under what it asks on, wherever its writer stands. */
const questionsAt = (input: ConsoleInput, sheet: SheetId): readonly QuestionModel[] => {
  const cards = rowsOf(input.floor.cards);
  const isRoot = (card: CardView) =>
    card.kind === 'question' || (card.kind === 'follow-up' && (card.parent === null || !input.floor.cards[card.parent]));
  const chain = (card: CardView & { readonly id: CardId }): readonly QuestionModel[] => [
    questionModel(input, card),
    ...cards.filter((other) => other.kind === 'follow-up' && other.parent === card.id).flatMap(chain),
  ];
  return cards.filter((card) => card.sheet === sheet && isRoot(card)).flatMap(chain);
};

const questionModel = (input: ConsoleInput, card: CardView & { readonly id: CardId }): QuestionModel => {
  const { floor, desk, act } = input;
  const mayMark = isOpen(input) && desk.me.mayMarkQuestions;
  return {
    id: card.id,
    text: card.text,
    author: chipOf(floor.people, card.author)?.name ?? null,
    followsUp: card.kind === 'follow-up',
    mark: card.mark,
    answer: card.answer,
    assumption: card.assumption,
    edited: card.edited,
    ...spotlightCard(input, card.id),
    ...reactionsOn(input, card),
    pen: penOf(input, card.id),
    lift: liftOf(input, card),
    from: originOf(input, card),
    setMark: mayMark ? (mark) => act('card.mark', { card: card.id, mark }) : undefined,
    setAnswer: mayMark ? (answer) => act('card.answer', { card: card.id, answer }) : undefined,
  };
};
