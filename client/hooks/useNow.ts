import { useEffect, useState } from 'react';

/** This device's clock, ms since the epoch, looked at again every so often: for what needs no more than a minute's precision. */
export const useNow = (everyMs: number): number => {
  const [now, look] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => look(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
};
