import type { Refusal } from '../../shared/session/refusal.ts';

/** What is wrong with a file that should be a series, as a key of `series:start.fault.*`. */
export type BringFault =
  { readonly kind: (typeof FAULTS)[number] } | { readonly kind: 'broken'; readonly part: keyof typeof PARTS; readonly nr: number };

/** `null` when it was refused for another reason: then the very same file may do in a moment. */
export const bringFault = ({ code, field = '' }: Refusal): BringFault | null => {
  if (code !== 'invalid') return null;
  const kind = FAULTS.find((fault) => fault === field);
  return kind === undefined ? { kind: 'broken', ...placeOf(field) } : { kind };
};

/** The part of the file, as people know it; `nr` counts meetings from 1. */
const placeOf = (field: string): { readonly part: keyof typeof PARTS; readonly nr: number } => {
  const part = (Object.keys(PARTS) as (keyof typeof PARTS)[]).find((one) => PARTS[one].test(field)) ?? 'group';
  return { part, nr: 1 + Number(/^meetings\.(\d+)/.exec(field)?.[1] ?? 0) };
};

const FAULTS = ['too-big', 'no-json', 'no-series', 'harvest', 'newer', 'unread'] as const;
const PARTS = {
  harvest: /^meetings\.\d+\.harvest/,
  meeting: /^meetings\.\d+/,
  keys: /^keepsakes/,
  group: /^/,
} as const;
