/** A moment for all clocks together, or one on the clock of whoever looks (`2026-11-24T13:30`). */
export type Moment =
  { readonly kind: 'utc'; /** ms since the epoch */ readonly at: number } | { readonly kind: 'floating'; readonly local: string };

/** As calendars write it: `20261124T123000Z`, floating without the `Z`; `null` when there is no such moment. */
export const stampOf = (moment: Moment): string | null => {
  if (moment.kind === 'utc') return isWritable(moment.at) ? compact(moment.at) : null;
  const [, date = '', clock = '', seconds = '00'] = LOCAL.exec(moment.local) ?? [];
  const at = Date.parse(`${date}T${clock}:${seconds}Z`);
  // A date that is none (30 February) comes back as another.
  if (!isWritable(at) || !new Date(at).toISOString().startsWith(`${date}T${clock}`)) return null;
  return compact(at).slice(0, -1);
};

/** Whether the first of two stamps of one kind is the later one. */
export const isLater = (one: string, other: string): boolean => one > other;

const compact = (at: number): string =>
  new Date(at)
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z');

/** Years of four digits, as calendars have them. */
const isWritable = (at: number): boolean => at >= Date.UTC(1900, 0, 1) && at < Date.UTC(10_000, 0, 1);

const LOCAL = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d))?$/;
