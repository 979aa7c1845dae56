import type { Lang } from '../../shared/model/text.ts';
import type { PreparedView } from '../../shared/session/views.ts';

/** The moment of a session, as its reader says it. */
export interface When {
  readonly day: string;
  readonly time: string;
  /** Which clock that is. */
  readonly zone: string;
}

/** In the reader's own language and time zone; `null` while there is no moment. */
export const whenOf = (
  { preparation: { startsAt }, minutes }: Pick<PreparedView, 'preparation' | 'minutes'>,
  { lang, timeZone }: { readonly lang: Lang; readonly timeZone?: string },
): When | null => {
  if (startsAt === null) return null;
  const said = (at: number, parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(LOCALES[lang], { ...parts, ...(timeZone !== undefined && { timeZone }) }).format(at);
  const clock = (at: number): string => said(at, { hour: '2-digit', minute: '2-digit' });
  const zone = new Intl.DateTimeFormat(LOCALES[lang], { timeZoneName: 'long', ...(timeZone !== undefined && { timeZone }) })
    .formatToParts(startsAt)
    .find(({ type }) => type === 'timeZoneName');
  return {
    day: said(startsAt, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    time: `${clock(startsAt)} – ${clock(startsAt + minutes * MINUTE)}`,
    zone: zone?.value ?? '',
  };
};

/** How long words stay, as a key of `prepare:words.kept*` and its number. */
export const keptFor = (hours: number): { readonly key: 'keptNot' | 'keptHours' | 'keptDays'; readonly count: number } => {
  if (hours === 0) return { key: 'keptNot', count: 0 };
  return hours % 24 === 0 ? { key: 'keptDays', count: hours / 24 } : { key: 'keptHours', count: hours };
};

/** A moment as a field for date and time holds it, on the clock of whoever fills it in. */
export const fieldOf = (at: number | null): string => {
  if (at === null) return '';
  const local = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = [local.getFullYear(), two(local.getMonth() + 1), two(local.getDate())].join('-');
  return `${date}T${two(local.getHours())}:${two(local.getMinutes())}`;
};

/** `null`: nothing, or a moment that is not whole yet. */
export const momentOf = (field: string): number | null => {
  const at = field === '' ? NaN : new Date(field).getTime();
  return Number.isNaN(at) ? null : at;
};

const LOCALES: Readonly<Record<Lang, string>> = { nl: 'nl-NL', en: 'en-GB' };
const MINUTE = 60_000;
