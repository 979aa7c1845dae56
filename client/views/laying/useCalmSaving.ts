import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ack } from '../../../shared/protocol/control.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';

/**
 * Fields that save themselves: a moment after the last key, and when one goes on to something else. What one types stands above
 * what is stored until it is stored too, so that another's words in another field are never overwritten or lost.
 */
export const useCalmSaving = <Fields extends object>(stored: Fields, save: (fields: Fields) => Promise<Ack>): CalmSaving<Fields> => {
  const [typed, setTyped] = useState<Partial<Fields>>({});
  const [state, setState] = useState<CalmSaving<Fields>['state']>('still');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latest = useRef({ stored, save, typed });
  useEffect(() => {
    latest.current = { stored, save, typed };
  });
  const saveNow = useCallback(() => {
    const { stored: known, save: send, typed: sent } = latest.current;
    if (Object.keys(sent).length === 0) return;
    setState('saving');
    void send({ ...known, ...sent }).then((ack) => {
      setRefusal(ack.ok ? null : ack.refusal);
      setState(ack.ok ? 'saved' : 'still');
      // What was typed on meanwhile is newer than what was stored.
      if (ack.ok) setTyped((now) => (now === sent ? {} : now));
    });
  }, []);
  useEffect(() => {
    if (Object.keys(typed).length === 0) return;
    const timer = setTimeout(saveNow, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, saveNow]);
  // Whoever folds it away or goes on does not lose the last words.
  useEffect(() => saveNow, [saveNow]);
  return {
    value: { ...stored, ...typed },
    type: (part) => {
      setState('still');
      setTyped((now) => ({ ...now, ...part }));
    },
    state,
    refusal,
    saveNow,
  };
};

export interface CalmSaving<Fields> {
  readonly value: Fields;
  readonly type: (part: Partial<Fields>) => void;
  readonly state: 'still' | 'saving' | 'saved';
  readonly refusal: Refusal | null;
  readonly saveNow: () => void;
}

const PAUSE_MS = 800;
