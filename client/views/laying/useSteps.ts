import { useEffect, useRef, useState } from 'react';
import type { LayingModel } from '../../models/laying.ts';
import type { Step } from './restore.ts';

/** Does steps one after the other, each as soon as the floor shows what it builds on. */
export const useSteps = (
  model: LayingModel,
  onDone: () => void,
): { readonly start: (steps: readonly Step[]) => void; readonly busy: boolean } => {
  const [left, setLeft] = useState<readonly Step[]>([]);
  const underway = useRef<Step | null>(null);
  useEffect(() => {
    const [next, ...rest] = left;
    if (next === undefined || underway.current === next) return;
    const doing = next(model);
    if (doing === undefined) return;
    underway.current = next;
    void doing.then(() => {
      setLeft(rest);
      if (rest.length === 0) onDone();
    });
  }, [left, model, onDone]);
  return { start: setLeft, busy: left.length > 0 };
};
