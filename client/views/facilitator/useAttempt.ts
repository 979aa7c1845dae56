import { useCallback, useState } from 'react';
import type { Refusal } from '../../../shared/session/refusal.ts';
import type { Attempt } from '../../models/facilitatorInput.ts';

export interface Trying {
  /** Why the last thing tried here was not done. */
  readonly refusal: Refusal | null;
  readonly busy: boolean;
  /** Resolves with whether it was done; a refusal stays until the next try. */
  readonly attempt: (go: Attempt | undefined) => Promise<boolean>;
}

/** Tries things, and keeps the no beside what was tried. */
export const useAttempt = (): Trying => {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = useCallback(async (go: Attempt | undefined): Promise<boolean> => {
    if (go === undefined) return false;
    setBusy(true);
    const ack = await go();
    setBusy(false);
    setRefusal(ack.ok ? null : ack.refusal);
    return ack.ok;
  }, []);
  return { refusal, busy, attempt };
};

/** For a button: `undefined` when it may not be pressed now. */
export const press = ({ attempt }: Trying, go: Attempt | undefined): (() => void) | undefined =>
  go === undefined ? undefined : () => void attempt(go);
