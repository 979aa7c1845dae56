import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { langOf } from '../i18n.ts';
import { createHinting, type Hinting, type Seen } from '../models/hinting.ts';
import { writtenIn } from '../models/writtenIn.ts';
import { later } from './later.ts';
import { loadCoach } from './loadCoach.ts';
import { useOwnCoach } from './useOwnCoach.ts';
import { useTraces, type TracesBeside } from './useTraces.ts';

/**
 * The coach beside a field, which keeps silent beside a trace of a person. `examples`: open questions that lie at hand; `null`
 * where no coach reads along. `isOwn`: nobody else will see these words, so that a trace in them is none of our business.
 */
export const useHinting = (text: string, examples: readonly string[] | null, { isOwn = false } = {}): Beside => {
  const { i18n } = useTranslation();
  const [wanted] = useOwnCoach();
  const [hinting] = useState(() => createHinting({ load: loadCoach, later }));
  const seen = useSyncExternalStore(hinting.subscribe, hinting.seen);
  const traces = useTraces(isOwn ? null : text);
  useEffect(() => {
    if (examples === null || !wanted) hinting.rests();
    else hinting.wrote({ text, lang: writtenIn(text, langOf(i18n)), examples });
  }, [hinting, text, examples, wanted, i18n]);
  useEffect(() => hinting.rests, [hinting]);
  return { ...seen, hint: traces.found === null ? seen.hint : null, hinting, traces };
};

export interface Beside extends Seen {
  readonly hinting: Pick<Hinting, 'took' | 'undid' | 'closed'>;
  readonly traces: TracesBeside;
}
