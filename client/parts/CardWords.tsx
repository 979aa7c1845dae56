import type { ReactNode } from 'react';
import type { Perspective } from '../../shared/model/script.ts';
import { Glyph } from './Glyph.tsx';

/** Somebody's words, verbatim, larger than what is said about them. Any direction of writing. */
export const CardWords = ({ text, perspective, lit = false, meta, actions, children }: CardWordsProps) => (
  <article className={`k-card${lit ? ' k-card--lit' : ''}`} data-hue={perspective}>
    {perspective !== undefined && <Glyph of={perspective} />}
    <div className="k-card-body">
      <p className="k-words" dir="auto">
        {text}
      </p>
      {meta !== undefined && <div className="k-meta">{meta}</div>}
      {children}
      {actions !== undefined && <div className="k-card-actions">{actions}</div>}
    </div>
  </article>
);

export interface CardWordsProps {
  readonly text: string;
  readonly perspective?: Perspective;
  readonly lit?: boolean;
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}
