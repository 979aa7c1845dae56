import { useEffect, useState } from 'react';
import type { FloorView } from '../../shared/session/views.ts';

export interface FloorThen {
  readonly at: number;
  /** `null`: it could not be had. */
  readonly floor: FloorView | null;
}

/** The floor at a moment, once one stands still there; until then the one before stays. */
export const useFloorThen = (at: number | null, floorAt: (at: number) => Promise<FloorView | null>): FloorThen | null => {
  const [then, setThen] = useState<FloorThen | null>(null);
  useEffect(() => {
    if (at === null) return;
    let gone = false;
    const timer = setTimeout(() => {
      void floorAt(at).then((floor) => {
        if (!gone) setThen({ at, floor });
      });
    }, STANDS_STILL);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [at, floorAt]);
  return then;
};

/** Milliseconds. */
const STANDS_STILL = 120;
