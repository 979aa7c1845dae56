import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { langOf } from '../i18n.ts';
import { createHinting, type Hinting, type Seen } from '../models/hinting.ts';
import { writtenIn } from '../models/writtenIn.ts';
import { loadCoach } from './loadCoach.ts';
import { useOwnCoach } from './useOwnCoach.ts';

/** The coach beside a field. `examples`: open questions that lie at hand; `null` where nobody is read. */
export const useHinting = (text: string, examples: readonly string[] | null): Beside => {
  const { i18n } = useTranslation();
  const [wanted] = useOwnCoach();
  const [hinting] = useState(() => createHinting({ load: loadCoach, later }));
  const seen = useSyncExternalStore(hinting.subscribe, hinting.seen);
  useEffect(() => {
    if (examples === null || !wanted) hinting.rests();
    else hinting.wrote({ text, lang: writtenIn(text, langOf(i18n)), examples });
  }, [hinting, text, examples, wanted, i18n]);
  useEffect(() => hinting.rests, [hinting]);
  return { ...seen, hinting };
};

export interface Beside extends Seen {
  readonly hinting: Pick<Hinting, 'took' | 'undid' | 'closed'>;
}

const later = (run: () => void, ms: number): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};
