import type { ReactNode } from 'react';
import type { Perspective } from '../../shared/model/script.ts';
import { Glyph } from './Glyph.tsx';

/** A sheet of paper on the floor. `lit`: the one we look at; `empty`: a dashed chair that stays. */
export const Sheet = ({ perspective, title, aside, lit = false, empty = false, level = 2, id, className = '', children }: SheetProps) => {
  const Title = `h${level}` as const;
  return (
    <section
      className={`k-sheet${lit ? ' k-sheet--lit' : ''}${empty ? ' k-sheet--empty' : ''} ${className}`}
      data-hue={perspective}
      {...(id === undefined ? {} : { 'aria-labelledby': id })}
    >
      <header className="k-sheet-head">
        <Title className="k-sheet-title" id={id}>
          <Glyph of={perspective} />
          <span>{title}</span>
        </Title>
        {aside !== undefined && <div className="k-sheet-aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
};

export interface SheetProps {
  readonly perspective: Perspective;
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly lit?: boolean;
  readonly empty?: boolean;
  readonly level?: 2 | 3 | 4;
  /** Id of the heading; names the section for screen readers. */
  readonly id?: string;
  readonly className?: string;
  readonly children?: ReactNode;
}
