import { useEffect, useState } from 'react';
import type { Timer } from '../../shared/model/session.ts';
import { timerFace, type TimerFace } from '../models/timer.ts';

/** The timer's face, looked at again every ten seconds: nothing on screen counts down in seconds. */
export const useTimerFace = (timer: Timer, serverNow: () => number): TimerFace => {
  const [, look] = useState(0);
  useEffect(() => {
    const every = setInterval(() => look((times) => times + 1), 10_000);
    return () => clearInterval(every);
  }, []);
  return timerFace(timer, serverNow());
};
