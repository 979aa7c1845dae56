import { asHarvest, HARVEST_VERSION, harvestFileSchema, harvestStampSchema } from '../protocol/harvest-file.ts';
import { err, ok, type Result } from '../result.ts';
import type { Harvest } from './harvest.ts';

/** What is wrong with a file that somebody brings. */
export type ImportFault =
  | { readonly kind: 'too-big'; readonly most: number }
  | { readonly kind: 'no-json' }
  | { readonly kind: 'no-harvest' }
  /** Made by a later Kring. */
  | { readonly kind: 'newer'; readonly version: number }
  /** It says it is a harvest, and is not; `at` names the first place, such as `perspectives.0.questions`. */
  | { readonly kind: 'broken'; readonly at: string };

/** Reads a harvest back from what `harvestToJson` wrote, also in earlier versions. The words may come from anybody. */
export const harvestFromJson = (json: string): Result<Harvest, ImportFault> => {
  const parsed = parseKept(json);
  if (!parsed.ok) return parsed;
  const stamp = harvestStampSchema.safeParse(parsed.value);
  if (!stamp.success) return err({ kind: 'no-harvest' });
  if (stamp.data.version > HARVEST_VERSION) return err({ kind: 'newer', version: stamp.data.version });
  const file = harvestFileSchema.safeParse(parsed.value);
  return file.success ? ok(asHarvest(file.data)) : err({ kind: 'broken', at: placeOf(file.error.issues[0]) });
};

/** What is in such a file, unless it is too much or no JSON. */
export const parseKept = (json: string): Result<unknown, ImportFault> => {
  if (json.length > MOST) return err({ kind: 'too-big', most: MOST });
  try {
    return ok(JSON.parse(json.replace(/^\ufeff/, '')));
  } catch {
    // Malformed, or nested deeper than any harvest.
    return err({ kind: 'no-json' });
  }
};

/** The path to the first fault; keys that came with the file are shortened, for they may hold anything. */
export const placeOf = (
  issue: { readonly path: readonly PropertyKey[]; readonly code?: string; readonly keys?: readonly string[] } | undefined,
): string =>
  [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? (issue.keys?.slice(0, 1) ?? []) : [])]
    .map((step) =>
      String(step)
        .replace(/[^\w-]/g, '')
        .slice(0, 40),
    )
    .join('.');

/** In UTF-16 code units; a long session is a tenth of it. */
const MOST = 5_000_000;
