import { useState } from 'react';
import type { CardId } from '../../../shared/ids.ts';
import type { ParticipantModel } from '../../models/participant.ts';
import type { CardModel } from '../../models/participantCards.ts';
import { NO_WORDS, type Composer } from '../../models/participantComposers.ts';
import type { DraftChange, Drafts } from '../../models/participantDrafts.ts';

/** Which of the things I may contribute is in front of me, and what puts words or the caret there. */
export interface WritingHandle {
  readonly choices: readonly Composer[];
  readonly current: Composer | null;
  readonly parent: CardModel | null;
  readonly focusTurn: number;
  /** One short field: it may stay at the bottom of a phone. */
  readonly docked: boolean;
  readonly choose: (key: string) => void;
  readonly askOn: (card: CardId) => void;
  readonly stopAsking: () => void;
  /** Absent when there is no field for a question now. */
  readonly starter: ((question: string) => void) | undefined;
}

export const useWriting = (
  model: ParticipantModel,
  { drafts, change }: { readonly drafts: Drafts; readonly change: (change: DraftChange) => void },
): WritingHandle => {
  const [chosen, setChosen] = useState<string | null>(null);
  const [asking, setAsking] = useState<CardId | null>(null);
  const [focusTurn, setFocusTurn] = useState(0);
  const choices = model.composers.filter((composer) => !composer.onCard);
  const followUp = model.composers.find((composer) => composer.onCard && composer.blocked === null) ?? null;
  const parent = followUp === null || asking === null ? null : findCard(model, asking);
  const current =
    parent !== null
      ? followUp
      : (choices.find((one) => one.key === chosen) ?? choices.find((one) => one.blocked === null) ?? choices[0] ?? null);
  const question = choices.find((one) => one.kind === 'question' && one.post !== undefined);
  return {
    choices,
    current,
    parent,
    focusTurn,
    docked: current !== null && !current.withPlan && !current.withForm && current.people === null && current.anonymous === null,
    choose: setChosen,
    askOn: (card) => {
      setAsking(card);
      setFocusTurn((turn) => turn + 1);
    },
    stopAsking: () => setAsking(null),
    starter:
      question === undefined
        ? undefined
        : (text) => {
            const standing = drafts.fields[question.key] ?? NO_WORDS;
            // Words that stand there already are kept: the example comes after them.
            const next =
              standing.text.trim() === '' || question.starters.includes(standing.text) ? text : `${standing.text.trimEnd()} ${text}`;
            change({ type: 'typed', key: question.key, words: { ...standing, text: next } });
            setAsking(null);
            setChosen(question.key);
            setFocusTurn((turn) => turn + 1);
          },
  };
};

const findCard = (model: ParticipantModel, id: CardId): CardModel | null =>
  [...model.cards.now, ...model.cards.earlier.flatMap((part) => part.cards)].flatMap(withFollowUps).find((card) => card.id === id) ?? null;

const withFollowUps = (card: CardModel): readonly CardModel[] => [card, ...card.followUps.flatMap(withFollowUps)];
