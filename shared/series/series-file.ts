import { placeOf } from '../harvest/harvest-import.ts';
import { inertJson } from '../harvest/harvest-json.ts';
import type { MeetingId, SeriesId } from '../ids.ts';
import type { Meeting, Series } from './model.ts';
import { IMPORT_BYTES, LIMITS } from '../model/limits.ts';
import { HARVEST_VERSION } from '../protocol/harvest-file.ts';
import { harvestsStampSchema, SERIES_VERSION, seriesFileSchema, seriesStampSchema, type SeriesFile } from '../protocol/series-file.ts';
import { err, ok, type Result } from '../result.ts';
import { scriptById } from '../script/scripts/index.ts';

/** What a personal key keeps of a session, as it stands in a file. */
export type SealedInFile = SeriesFile['keepsakes'][number];

/** Everything of a series but its sessions and who holds it. */
export const seriesToFile = (series: Series, keepsakes: readonly SealedInFile[]): string => {
  const { id: _id, usedAt: _usedAt, meetings, ...about } = series;
  return inertJson({
    kring: 'series',
    version: SERIES_VERSION,
    ...about,
    meetings: meetings.map(({ id: _meeting, harvest, ...meeting }) => ({
      ...meeting,
      harvest: harvest === null ? null : { ...harvest, found: { kring: 'harvest', version: HARVEST_VERSION, ...harvest.found } },
    })),
    keepsakes,
  });
};

/** What is wrong with a file that somebody brings. */
export type SeriesFault =
  | { readonly kind: 'too-big'; readonly most: number }
  | { readonly kind: 'no-json' }
  | { readonly kind: 'no-series' }
  /** What one or more sessions left behind: to be read, not to go on with. */
  | { readonly kind: 'harvest' }
  /** Made by a later Kring. */
  | { readonly kind: 'newer'; readonly version: number }
  /** It says it is a series, and is not; `at` names the first place, such as `meetings.0.title`. */
  | { readonly kind: 'broken'; readonly at: string };

export interface BroughtSeries {
  readonly series: Series;
  readonly keepsakes: readonly SealedInFile[];
}

/** Reads a series back from what {@link seriesToFile} wrote; it begins anew here, under ids of its own. The words may come from anybody. */
export const seriesFromFile = (
  json: string,
  { newId, now }: { readonly newId: () => string; readonly now: number },
): Result<BroughtSeries, SeriesFault> => {
  if (json.length > IMPORT_BYTES) return err({ kind: 'too-big', most: IMPORT_BYTES });
  const parsed = parse(json.replace(/^\ufeff/, ''));
  if (!parsed.ok) return parsed;
  const stamp = seriesStampSchema.safeParse(parsed.value);
  if (!stamp.success) return err({ kind: harvestsStampSchema.safeParse(parsed.value).success ? 'harvest' : 'no-series' });
  if (stamp.data.version > SERIES_VERSION) return err({ kind: 'newer', version: stamp.data.version });
  const file = seriesFileSchema.safeParse(parsed.value);
  if (!file.success) return err({ kind: 'broken', at: placeOf(file.error.issues[0]) });
  const { kring: _kring, version: _version, meetings, keepsakes, createdAt, ...about } = file.data;
  const unknown = meetings.findIndex(({ script }) => scriptById(script) === null);
  if (unknown >= 0) return err({ kind: 'broken', at: `meetings.${String(unknown)}.script` });
  const series: Series = {
    ...about,
    id: newId() as SeriesId,
    createdAt: Math.min(createdAt, now),
    usedAt: now,
    meetings: meetings.map((meeting): Meeting => ({ ...meeting, id: newId() as MeetingId })),
  };
  return JSON.stringify(series).length > LIMITS.seriesBody ? err({ kind: 'too-big', most: LIMITS.seriesBody }) : ok({ series, keepsakes });
};

const parse = (json: string): Result<unknown, SeriesFault> => {
  try {
    return ok(JSON.parse(json));
  } catch {
    return err({ kind: 'no-json' });
  }
};
