import { useEffect, useReducer, type ActionDispatch } from 'react';
import { changePassed, type PassedChange, type PassedDrafts } from '../models/passedDrafts.ts';
import { holdsWords } from '../models/sharedDevice.ts';

/**
 * What guests typed on a device that goes round and did not send. It lives in this page alone, or the next one could find it;
 * so whoever closes the page while something waits is asked whether that is meant.
 */
export const usePassedDrafts = (): readonly [PassedDrafts, ActionDispatch<[change: PassedChange]>] => {
  const [passed, change] = useReducer(changePassed, {});
  const holds = Object.values(passed).some((drafts) => holdsWords(drafts) || drafts.sending.length > 0);
  useEffect(() => {
    if (!holds) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [holds]);
  return [passed, change];
};
