import { useEffect, useState } from 'react';
import type { OpenText } from '../connection/types.ts';

/** The co-written case as plain words, kept up to date; `null` while it is not here. `mayOpen`: it can be read now; asked again when it can. */
export const useCaseText = (openText: OpenText, mayOpen = true): string | null => {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    if (!mayOpen) return;
    let unwatch = (): void => undefined;
    const opened = openText({ kind: 'case' }, (state) => {
      unwatch();
      unwatch = () => undefined;
      if (state.kind === 'closed' && state.why === 'erased') setWords('');
      if (state.kind !== 'open') return;
      const read = (): void => setWords(state.text.toJSON());
      state.text.observe(read);
      unwatch = () => state.text.unobserve(read);
      if (state.synced) read();
    });
    return () => {
      unwatch();
      opened.close();
      setWords(null);
    };
  }, [openText, mayOpen]);
  return words;
};
