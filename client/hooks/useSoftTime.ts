import { useEffect, useState } from 'react';
import type { Timer } from '../../shared/model/session.ts';
import { softTime, type SoftTime } from '../models/softTime.ts';

/** The time that is left, looked at again every ten seconds: nothing on screen counts down in seconds. */
export const useSoftTime = (timer: Timer, serverNow: () => number): SoftTime => {
  const [, look] = useState(0);
  useEffect(() => {
    const every = setInterval(() => look((times) => times + 1), 10_000);
    return () => clearInterval(every);
  }, []);
  return softTime(timer, serverNow());
};
