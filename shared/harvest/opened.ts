import { asHarvest, HARVEST_VERSION, harvestsFileSchema, seriesStampSchema } from '../protocol/harvest-file.ts';
import { SERIES_VERSION, seriesFileSchema } from '../protocol/series-file.ts';
import { err, ok, type Result } from '../result.ts';
import { harvestFromJson, parseKept, placeOf, type ImportFault } from './harvest-import.ts';
import type { Harvest } from './harvest.ts';

/** What somebody kept as data, to be read again: the harvest of one session, or those of a series in their order. */
export type Opened = { readonly kind: 'session'; readonly found: Harvest } | ({ readonly kind: 'series' } & OpenedSeries);

export interface OpenedSeries {
  readonly title: string;
  readonly goal: string;
  readonly sessions: readonly OpenedSession[];
}

export interface OpenedSession {
  readonly title: string;
  /** Ms since the epoch, or in words where the file has no more than that; empty when it says nothing of it. */
  readonly when: number | string;
  readonly found: Harvest;
}

/** Reads any file with harvests that Kring wrote, also a whole series: of that its harvests alone. The words may come from anybody. */
export const keptFromJson = (json: string): Result<Opened, ImportFault> => {
  const parsed = parseKept(json);
  if (!parsed.ok) return parsed;
  const stamp = seriesStampSchema.safeParse(parsed.value);
  if (stamp.success) return FROM[stamp.data.kring](parsed.value, stamp.data.version);
  const one = harvestFromJson(json);
  return one.ok ? ok({ kind: 'session', found: one.value }) : one;
};

const fromHarvests = (file: unknown, version: number): Result<Opened, ImportFault> => {
  if (version > HARVEST_VERSION) return err({ kind: 'newer', version });
  const read = harvestsFileSchema.safeParse(file);
  if (!read.success) return err({ kind: 'broken', at: placeOf(read.error.issues[0]) });
  const { title, goal, sessions } = read.data;
  return ok({
    kind: 'series',
    title,
    goal,
    sessions: sessions.map(({ when, harvest }) => ({ title: harvest.title, when, found: asHarvest(harvest) })),
  });
};

const fromSeries = (file: unknown, version: number): Result<Opened, ImportFault> => {
  if (version > SERIES_VERSION) return err({ kind: 'newer', version });
  const read = seriesFileSchema.safeParse(file);
  if (!read.success) return err({ kind: 'broken', at: placeOf(read.error.issues[0]) });
  const { title, goal, meetings } = read.data;
  return ok({
    kind: 'series',
    title,
    goal,
    sessions: meetings.flatMap((meeting) =>
      meeting.harvest === null ? [] : [{ title: meeting.title, when: meeting.startsAt ?? '', found: meeting.harvest.found }],
    ),
  });
};

const FROM = { harvests: fromHarvests, series: fromSeries } as const;
