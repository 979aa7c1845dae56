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
  tips: <path d="M8 2.5 14 13.5H2z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />,
};
