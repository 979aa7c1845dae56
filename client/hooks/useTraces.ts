import { useEffect, useState, useSyncExternalStore } from 'react';
import { createTraceWatch, type TraceSeen } from '../models/traces.ts';
import { later } from './later.ts';
import { loadTraces } from './loadTraces.ts';

/** Traces of persons in what somebody writes; `null` where nobody is read. */
export const useTraces = (text: string | null): TracesBeside => {
  const [watch] = useState(() => createTraceWatch({ load: loadTraces, later }));
  const seen = useSyncExternalStore(watch.subscribe, watch.seen);
  useEffect(() => {
    if (text === null) watch.rests();
    else watch.wrote(text);
  }, [watch, text]);
  useEffect(() => watch.rests, [watch]);
  return { ...seen, closed: watch.closed };
};

export interface TracesBeside extends TraceSeen {
  readonly closed: () => void;
}
