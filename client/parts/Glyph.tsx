import type { ReactNode } from 'react';
import type { Perspective } from '../../shared/model/script.ts';

/** A perspective's shape. Decorative: the perspective's word always stands beside it. */
export const Glyph = ({ of }: { readonly of: Perspective }) => (
  <svg className="k-glyph" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {SHAPES[of]}
  </svg>
);

const filled = (d: string) => <path d={d} fill="currentColor" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />;

const SHAPES: Readonly<Record<Perspective, ReactNode>> = {
  acting: filled('M2.5 8.6h9.2V3.4L21.5 12l-9.8 8.6v-5.2H2.5z'),
  feelings: filled(
    'M12 20.8C6.6 16.6 2.2 12.9 2.2 8.4 2.2 5.2 4.5 3.2 7.2 3.2c2 0 3.8 1.1 4.8 3.2 1-2.1 2.8-3.2 4.8-3.2 2.7 0 5 2 5 5.2 0 4.5-4.4 8.2-9.8 12.4z',
  ),
  power: filled('M12 3.4 22 20.6H2z'),
  knowledge: filled('M2.4 4.6 10.9 6.4v13.4l-8.5-1.8zM21.6 4.6l-8.5 1.8v13.4l8.5-1.8z'),
  norms: filled('M12 2.2 21.8 12 12 21.8 2.2 12z'),
  'self-awareness': filled('M12 2.6a4.7 4.7 0 1 0 0 9.4 4.7 4.7 0 0 0 0-9.4zM3 21.4c0-4.6 4-7.4 9-7.4s9 2.8 9 7.4z'),
  responsibility: filled('M3 2.4h2.6v19.2H3zM7.4 3.4H21l-3.8 4.8 3.8 4.8H7.4z'),
  substantiating: filled('M3 16h18v5H3zM6 9.4h12v4.4H6zM9 3h6v4.2H9z'),
  collaboration: filled('M7 6.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 7 6.8zM17 6.8a5.2 5.2 0 1 0 0 10.4 5.2 5.2 0 0 0 0-10.4z'),
  thoughts: (
    <g fill="currentColor">
      <path d="M13.4 2.2c5 0 8.8 3.1 8.8 7.2s-3.8 7.2-8.8 7.2-8.8-3.1-8.8-7.2 3.8-7.2 8.8-7.2z" />
      <circle cx="6.2" cy="17.6" r="2.5" />
      <circle cx="2.9" cy="21.7" r="1.6" />
    </g>
  ),
  context: (
    <g fill="none" stroke="currentColor" strokeWidth="2.8">
      <circle cx="12" cy="12" r="9.6" />
      <circle cx="12" cy="12" r="3" fill="currentColor" stroke="none" />
    </g>
  ),
  client: (
    <g fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round">
      <path d="M7 12V3.6C7 2.5 7.9 2 9 2h6c1.1 0 2 .5 2 1.6V12" />
      <path d="M4.4 14.4h15.2M6.2 14.6V22M17.8 14.6V22" />
    </g>
  ),
};
