import type { MomentId } from '../../shared/ids.ts';
import type { TimeMark } from '../../shared/lookback/marks.ts';
import type { StretchKind } from '../../shared/lookback/stretches.ts';
import type { Timeline } from '../../shared/lookback/timeline.ts';
import type { PostedKind } from '../../shared/model/card.ts';
import type { Perspective } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';

/** A moment the look back can stand still at, with what happened then. */
export interface Stop {
  readonly at: number;
  readonly told: Told;
}

export type Told =
  | { readonly kind: 'phase'; readonly title: string }
  | { readonly kind: 'caption'; readonly text: string }
  /** `null`: it stays as it is. */
  | { readonly kind: 'turning-point'; readonly text: string; readonly moment: MomentId | null }
  | { readonly kind: 'case'; readonly text: string | null }
  | { readonly kind: 'reveal'; readonly of: PostedKind }
  | { readonly kind: 'rooms-opened' | 'rooms-closed' }
  | { readonly kind: 'rooms-called'; readonly until: number }
  | { readonly kind: 'tips' | 'closed' | 'reopened' }
  | { readonly kind: 'stretch'; readonly of: StretchKind }
  | {
      readonly kind: 'question' | 'follow-up';
      readonly text: string;
      /** `null`: asked from no sheet. */
      readonly from: { readonly title: string; readonly perspective: Perspective } | null;
    };

/** All of them in order; of one moment a phase comes first. */
export const stopsOf = ({ phases, marks, stretches, lanes }: Timeline, lang: Lang): readonly Stop[] =>
  [
    ...phases.map(({ from, title }): Stop => ({ at: from, told: { kind: 'phase', title: title[lang] } })),
    ...marks.map((mark): Stop => ({ at: mark.at, told: markTold(mark, lang) })),
    ...stretches.map(({ from, kind }): Stop => ({ at: from, told: { kind: 'stretch', of: kind } })),
    ...lanes.flatMap(({ sheet, questions }) => {
      const from = sheet === null ? null : { title: sheet.title[lang], perspective: sheet.perspective };
      return questions.map(({ at, text, followUp }): Stop => ({ at, told: { kind: followUp ? 'follow-up' : 'question', text, from } }));
    }),
  ].toSorted((one, other) => one.at - other.at);

const markTold = (mark: TimeMark, lang: Lang): Told => {
  const { at: _at, ...told } = mark;
  return told.kind === 'caption' ? { kind: 'caption', text: told.text[lang] } : told;
};
