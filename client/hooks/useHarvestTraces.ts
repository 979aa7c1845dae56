import { useEffect, useState } from 'react';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import { tracesInHarvest, type TraceInContext } from '../models/harvestTraces.ts';
import type { FindTraces } from '../models/traces.ts';
import { loadTraces } from './loadTraces.ts';

/** What in a harvest looks as if it points to somebody, looked for on this device alone; `null` until it was looked for. */
export const useHarvestTraces = (found: Harvest | null): readonly TraceInContext[] | null => {
  const [find, setFind] = useState<{ readonly with: FindTraces } | null>(null);
  useEffect(() => {
    let gone = false;
    // What cannot be fetched warns of nothing; the page says that it may miss things anyway.
    loadTraces().then(
      (loaded) => {
        if (!gone) setFind({ with: loaded });
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  return found === null || find === null ? null : tracesInHarvest(found, find.with);
};
