import type { ReactNode } from 'react';
import type { MarkKind } from '../../models/lookback.ts';

/** A mark on the line of time. Decorative: its word stands in the key and in the list. */
export const Mark = ({ kind }: { readonly kind: MarkKind }) => (
  <svg className="lb-mark" data-kind={kind} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {SHAPES[kind]}
  </svg>
);

const SHAPES: Readonly<Record<MarkKind, ReactNode>> = {
  caption: <path d="M2 3h12v7.5H8L5 13.5v-3H2z" fill="currentColor" />,
  'turning-point': <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="currentColor" />,
  case: <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="2.8" />,
  reveal: <path d="M2 13.5V6h4v7.5zM6.5 13.5V2.5h4v11zM11 13.5V8h3.5v5.5z" fill="currentColor" />,
  'rooms-opened': (
    <>
      <circle cx="4" cy="8" r="2.6" fill="currentColor" />
      <circle cx="12" cy="8" r="2.6" fill="currentColor" />
    </>
  ),
  'rooms-called': <path d="M8 2a4 4 0 0 1 4 4v3.5l1.5 2h-11l1.5-2V6a4 4 0 0 1 4-4zM6.3 13h3.4a1.7 1.7 0 0 1-3.4 0z" fill="currentColor" />,
  'rooms-closed': <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="2.2" strokeDasharray="3.2 2.2" />,
  tips: <path d="M8 2.5 14 13.5H2z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />,
};
