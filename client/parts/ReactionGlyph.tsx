import type { ReactNode } from 'react';
import type { Reaction } from '../../shared/model/reactions.ts';

/** A reaction's shape. Decorative: its word always stands beside it. `any` is the place where one may react. */
export const ReactionGlyph = ({ of }: { readonly of: Reaction | 'any' }) => (
  <svg
    className="k-reaction-glyph"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {SHAPES[of]}
  </svg>
);

const BALLOON = 'M12 3.5c5.2 0 9 3 9 7s-3.8 7-9 7c-1 0-2-.1-2.9-.35L4.5 20.5l.9-4.5C3.9 14.6 3 12.7 3 10.5c0-4 3.8-7 9-7z';

const SHAPES: Readonly<Record<Reaction | 'any', ReactNode>> = {
  /** A drop that falls, and what it sets going. */
  touched: (
    <>
      <path d="M12 2.5c2.6 3.2 4 5.4 4 7.2a4 4 0 0 1-8 0c0-1.8 1.4-4 4-7.2z" fill="currentColor" />
      <path d="M6.5 17.2c3.4 1.9 7.6 1.9 11 0M3.5 20.2c5.3 2.7 11.7 2.7 17 0" />
    </>
  ),
  /** A road that forks. */
  doubt: <path d="M12 21.5v-7c0-3-1.5-4.5-6-8M12 14.5c0-3 1.5-4.5 6-8M5.3 10.3 5.5 6l4.2.4M18.7 10.3 18.5 6l-4.2.4" />,
  /** Two circles that share a part. */
  recognition: (
    <>
      <circle cx="8.7" cy="12" r="6.2" />
      <circle cx="15.3" cy="12" r="6.2" />
    </>
  ),
  /** Two voices, each from its own side. */
  'counter-voice': <path d="M3 8.2h13.5M12.7 4.2l4 4-4 4M21 16.2H7.5M11.3 12.2l-4 4 4 4" />,
  any: (
    <>
      <path d={BALLOON} />
      <path d="M12 7.5v6M9 10.5h6" />
    </>
  ),
};
