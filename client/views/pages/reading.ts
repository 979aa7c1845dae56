import { createContext, useContext } from 'react';
import type { Frame } from '../../../shared/i18n/pages.ts';
import type { About } from '../../../shared/protocol/http.ts';

/** What every sentence of a page may need. */
export interface ReadingNow {
  readonly about: About;
  readonly frame: Frame;
}

export const Reading = createContext<ReadingNow | null>(null);

export const useReading = (): ReadingNow => {
  const reading = useContext(Reading);
  if (reading === null) throw new Error('nobody reads a page here');
  return reading;
};
