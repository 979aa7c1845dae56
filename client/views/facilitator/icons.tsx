import type { ReactNode } from 'react';

/** Small drawings beside words; decorative. */
export type IconName =
  | 'screen'
  | 'open'
  | 'asked'
  | 'answered'
  | 'not-now'
  | 'more'
  | 'back'
  | 'on'
  | 'share'
  | 'plus'
  | 'close'
  | 'pause'
  | 'go'
  | 'hint'
  | 'tempo'
  | 'flag'
  | 'rooms';

export const Icon = ({ of }: { readonly of: IconName }) => (
  <svg className="f-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round">
      {DRAWN[of]}
    </g>
  </svg>
);

const DRAWN: Readonly<Record<IconName, ReactNode>> = {
  screen: <path d="M2.5 4h15v9.5h-15zM7 17h6M10 13.5V17" />,
  open: <circle cx="10" cy="10" r="5.4" strokeDasharray="2.6 2.9" />,
  asked: <path d="m4 10.6 4 4 8-9" />,
  answered: <path d="m1.8 10.8 3.6 3.8 6.8-8.4M9.6 13l1.7 1.7 6.9-8.5" />,
  'not-now': <path d="M5 10h10" />,
  more: <path d="M4 10h.01M10 10h.01M16 10h.01" strokeWidth="3" />,
  back: <path d="M16 10H4.5M9 5l-5 5 5 5" />,
  on: <path d="M4 10h11.5M11 5l5 5-5 5" />,
  share: <path d="M10 12V3M6.5 6 10 2.7 13.5 6M4.5 10v6.500h11V10" />,
  plus: <path d="M10 4v12M4 10h12" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  hint: <path d="M7.3 7.600a2.8 2.8 0 1 1 4.3 2.400c-1 .65-1.6 1.2-1.6 2.300M10 15.400v.01" />,
  tempo: <path d="M2.500 10c1.900-3.600 3.600-3.600 5 0s3.100 3.600 5 0 3.600-3.600 5 0" />,
  flag: <path d="M5 17.500V3h9.500l-2.200 3.500 2.200 3.500H5" />,
  rooms: (
    <path d="M6.2 2.8a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8M14.8 5.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8M10.8 12.2a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4" />
  ),
  pause: <path d="M7 5v10M13 5v10" />,
  go: <path d="M7 4.5 15 10l-8 5.500z" />,
};
