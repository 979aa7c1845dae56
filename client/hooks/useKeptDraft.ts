import { useState } from 'react';
import { keyOf } from './useDrafts.ts';

/** Words typed in a form, kept in this tab under its name until they are stored or left: after Escape or a reload they are there again. */
export const useKeptDraft = <Draft>(name: string, start: () => Draft): KeptDraft<Draft> => {
  const key = keyOf(name);
  const [resumed] = useState(() => read<Draft>(key));
  const [draft, setDraft] = useState<Draft>(() => resumed ?? start());
  return {
    draft,
    isResumed: resumed !== null,
    type: (next) => {
      setDraft(next);
      write(key, JSON.stringify(next));
    },
    forget: () => write(key, null),
  };
};

export interface KeptDraft<Draft> {
  readonly draft: Draft;
  /** They were typed before this form opened. */
  readonly isResumed: boolean;
  readonly type: (next: Draft) => void;
  /** There is nothing left to keep. */
  readonly forget: () => void;
}

const read = <Draft>(key: string): Draft | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
};

const write = (key: string, words: string | null): void => {
  try {
    if (words === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, words);
  } catch {
    // A browser that keeps nothing: the words live as long as the form does.
  }
};
