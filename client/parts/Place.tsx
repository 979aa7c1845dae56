import type { ReactNode } from 'react';
import { CircleMark } from './CircleMark.tsx';

/** A whole screen that says one thing, on the floor. */
export const Place = ({ title, waiting = false, children, actions }: PlaceProps) => (
  <main className="k-place" id="main" tabIndex={-1}>
    <CircleMark waiting={waiting} />
    <h1>{title}</h1>
    {children !== undefined && <p>{children}</p>}
    {actions !== undefined && <div className="k-place-actions">{actions}</div>}
  </main>
);

export interface PlaceProps {
  readonly title: ReactNode;
  readonly waiting?: boolean;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}
