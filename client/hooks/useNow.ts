import { useEffect, useState } from 'react';

/** The server's clock, looked at now and then: screens speak of minutes, never of seconds. */
export const useNow = (serverNow: () => number, everyMs = 5000): number => {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    setNow(serverNow());
    const ticking = setInterval(() => setNow(serverNow()), everyMs);
    return () => clearInterval(ticking);
  }, [serverNow, everyMs]);
  return now;
};
