/** What a trace of a person looks like; the surer ones first. */
export const TRACE_KINDS = ['iban', 'email', 'birth', 'phone', 'bsn', 'postcode'] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/** Something in a text that looks like a trace of a person, and where: `text.slice(from, to)`. */
export interface Trace extends Range {
  readonly kind: TraceKind;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Finds one kind, or two that are told apart by looking once; `year` is the present one. */
export type Finder = (text: string, year: number) => readonly Trace[];

/** Every match of a pattern, as a range; the pattern repeats nothing without a bound, so that no text makes it slow. */
export const matches = (text: string, pattern: RegExp): readonly (Range & { readonly groups: readonly (string | undefined)[] })[] =>
  [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, groups: match.slice(1) }));

/** White space within a line. */
export const SPACE = ' \\t\\u00a0\\u2009\\u202f';
/** What people put between the parts of a number. */
export const DASH = '\\-\\u2010-\\u2013';
