import { z } from 'zod';
import { KEEPSAKE_PATTERN, ID_PATTERN, type KeepsakeId, type SessionId } from '../ids.ts';
import { OUTCOME_IDS } from '../model/outcomes.ts';
import { LIMITS } from '../model/limits.ts';
import { harmless } from '../plain-words.ts';
import { fields } from './fields.ts';
import { asHarvest, harvestFileSchema } from './harvest-file.ts';
import { meetingFields, offPath, seriesAbout } from './series.ts';

/**
 * A series as a JSON file, to take to another Kring: `{ "kring": "series", "version": 2, …}` with what its facilitator wrote, its meetings in
 * order, what stays of their harvests (each a file as harvest-file.ts describes it), and what personal keys keep, sealed, so that they open
 * it at the other place too. Sessions themselves do not travel: of each stands only which it was. Nor does a passphrase, or who holds it.
 * Version 1 knew no meetings off the path (`off`).
 */
export const SERIES_VERSION = 2;

/** What has to be right before it is worth looking further. */
export const seriesStampSchema = z.looseObject({ kring: z.literal('series'), version: z.int().min(1) });

/** A file that holds harvests and nothing to go on with. */
export const harvestsStampSchema = z.looseObject({ kring: z.enum(['harvest', 'harvests']) });

const moment = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const writers = z.int().min(0).max(100_000);
const session = z.string().regex(ID_PATTERN) as unknown as z.ZodType<SessionId>;

const keptHarvest = z.strictObject({
  at: moment,
  found: harvestFileSchema.transform(asHarvest),
  themes: z.array(z.strictObject({ theme: z.string().max(2_000).transform(harmless), writers })).max(1_000),
  outcomes: z.array(z.strictObject({ outcome: z.enum(OUTCOME_IDS), writers })).max(OUTCOME_IDS.length),
});

export const seriesFileSchema = z.strictObject({
  kring: z.literal('series'),
  version: z.int().min(1).max(SERIES_VERSION),
  ...seriesAbout,
  createdAt: moment,
  meetings: z
    .array(
      meetingFields.extend({
        session: z.strictObject({ id: session, code: fields.code }).nullable(),
        harvest: keptHarvest.nullable(),
        off: offPath,
      }),
    )
    .max(LIMITS.meetings),
  /** What a key keeps of a session, sealed by the server it comes from, in base64. */
  keepsakes: z
    .array(
      z.strictObject({
        keepsake: z.string().regex(KEEPSAKE_PATTERN) as unknown as z.ZodType<KeepsakeId>,
        session,
        at: moment,
        sealed: z.base64().max(400_000),
      }),
    )
    .max(2_000),
});
export type SeriesFile = z.output<typeof seriesFileSchema>;
