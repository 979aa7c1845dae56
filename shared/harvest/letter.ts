import { letter as en } from '../i18n/en/letter.ts';
import { letter as nl } from '../i18n/nl/letter.ts';
import type { ParticipantId } from '../ids.ts';
import type { CardKind } from '../model/card.ts';
import type { Lang } from '../model/text.ts';
import type { CardView, FloorView } from '../session/views.ts';
import { inOrder } from './harvest.ts';
import { quote, type Outline } from './outline.ts';
import { wordsFor } from './words.ts';

/**
 * A beginning for the bringer's letter to take home: strengths that were given to them, and insights and intentions that were shared with
 * the circle and may go along, verbatim and without their writers' names. `null` when there is none of these.
 */
export const letterDraft = (floor: FloorView, me: ParticipantId, lang: Lang): string | null => {
  const words = lang === 'nl' ? nl : en;
  const given = inOrder(floor.cards)
    .map(([, card]) => card)
    .filter(({ harvested }) => harvested);
  const isMine = ({ author }: CardView) => author === me;
  const of = (kind: CardKind, holds: (card: CardView) => boolean) => given.filter((card) => card.kind === kind && holds(card));
  const parts: readonly (readonly [string, readonly CardView[]])[] = [
    [words.draft.strengths, of('strength', ({ to }) => to === me)],
    [words.draft.insights, of('insight', (card) => !isMine(card))],
    [words.draft.intentions, of('intention', (card) => !isMine(card))],
    [words.draft.mine, given.filter((card) => isMine(card) && (card.kind === 'insight' || card.kind === 'intention'))],
  ];
  const filled = parts.filter(([, cards]) => cards.length > 0);
  if (filled.length === 0) return null;
  const told = floor.room.chosenCase === null ? undefined : floor.cards[floor.room.chosenCase];
  return [
    words.draft.hello,
    ...(told === undefined || !isMine(told) ? [] : [words.draft.about.replace('{{line}}', () => told.text)]),
    ...filled.map(([title, cards]) => [title, ...cards.map(({ text }) => `– ${text}`)].join('\n')),
    words.draft.end,
    '',
  ].join('\n\n');
};

/** The letter as a document to keep. */
export const letterToOutline = (
  text: string,
  { title, lang, spoken }: { readonly title: string; readonly lang: Lang; readonly spoken: Lang },
): Outline => ({
  lang,
  spoken,
  title: (lang === 'nl' ? nl : en).title,
  of: title,
  about: [],
  blocks: text.trim() === '' ? [] : [quote(text.trim())],
  foot: wordsFor(lang).madeWith,
});
