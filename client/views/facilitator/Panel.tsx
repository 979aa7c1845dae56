import { useId, type ReactNode } from 'react';

/** A titled piece of paper in the console's columns. */
export const Panel = ({ title, aside, className = '', children }: PanelProps) => {
  const id = useId();
  return (
    <section className={`f-panel ${className}`} aria-labelledby={id}>
      <header className="f-panel-head">
        <h2 id={id} className="f-label">
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  );
};

interface PanelProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}
