import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SeriesId } from '../../shared/ids.ts';
import { createApi } from '../connection/api.ts';
import { createSeriesDesk, type SeriesDesk, type SeriesNow } from '../connection/series.ts';

/** A series for who leads it: as it is now, and what changes it. Looked at again when one comes back to the page. */
export const useSeries = (id: SeriesId): { readonly state: SeriesNow; readonly desk: SeriesDesk } => {
  const [desk] = useState(() => createSeriesDesk(createApi(), id));
  const state = useSyncExternalStore(desk.subscribe, desk.now);
  useEffect(() => {
    void desk.look();
    const again = () => {
      // What is being read is not taken away once it is erased.
      if (document.visibilityState === 'visible' && desk.now().kind === 'there') void desk.look();
    };
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, [desk]);
  return { state, desk };
};
