import { useEffect, useState } from 'react';
import type { ParticipantId } from '../../shared/ids.ts';
import { PLENARY } from '../../shared/ids.ts';
import type { OpenText, TextState } from '../connection/types.ts';

/** The own letter: its words as they are now, and a way to add to them; `add` is absent until it is here. */
export interface LetterText {
  readonly words: string;
  readonly add: ((words: string) => void) | undefined;
}

export const useLetter = (openText: OpenText, person: ParticipantId): LetterText => {
  const [state, setState] = useState<TextState>({ kind: 'opening' });
  const [words, setWords] = useState('');
  useEffect(() => {
    let unwatch = (): void => undefined;
    const opened = openText(
      { kind: 'letter', person },
      (now) => {
        setState(now);
        unwatch();
        unwatch = () => undefined;
        if (now.kind !== 'open') return;
        const read = (): void => setWords(now.text.toJSON());
        now.text.observe(read);
        unwatch = () => now.text.unobserve(read);
        read();
      },
      PLENARY,
    );
    return () => {
      unwatch();
      opened.close();
    };
  }, [openText, person]);
  const ready = state.kind === 'open' && state.synced && state.mayWrite ? state.text : null;
  return {
    words,
    add: ready === null ? undefined : (more) => ready.insert(ready.length, ready.length === 0 ? more : `\n\n${more}`),
  };
};
