import { useEffect, useState } from 'react';

/** Whether a moment has passed, by the server's clock; looked at again when it has. */
export const useMoment = (at: number, serverNow: () => number): boolean => {
  const [, look] = useState(0);
  const passed = serverNow() >= at;
  useEffect(() => {
    if (passed) return;
    const timer = setTimeout(() => look((times) => times + 1), Math.min(at - serverNow() + 50, FAR));
    return () => clearTimeout(timer);
  }, [at, passed, serverNow]);
  return passed;
};

/** A timer cannot wait longer than this. */
const FAR = 24 * 3_600_000;
