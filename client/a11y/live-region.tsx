import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { digest } from './digest.ts';

/**
 * One polite live region for the whole page. Sentences that come within a moment of each other are read as one,
 * so that a busy circle does not talk over the person who is listening to it.
 */
export const LiveRegion = ({ children, pauseMs = 1200 }: { readonly children: ReactNode; readonly pauseMs?: number }) => {
  const { t } = useTranslation('floor');
  const [text, setText] = useState('');
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const announce = useCallback(
    (sentence: string) => {
      waiting.current.push(sentence);
      timer.current ??= setTimeout(() => {
        setText(digest(waiting.current, (count) => t('more', { count })));
        waiting.current = [];
        timer.current = null;
      }, pauseMs);
    },
    [pauseMs, t],
  );
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  return (
    <Announce value={announce}>
      {children}
      {/* `data-live-announcer`: a dialog hides the page around it from ears, but not what carries this. */}
      <div className="k-hidden" role="status" aria-live="polite" data-live-region="" data-live-announcer="true">
        {text}
      </div>
    </Announce>
  );
};

/** Says a sentence to a screen reader, politely; outside a `LiveRegion` it says nothing. */
export const useAnnounce = (): ((sentence: string) => void) => useContext(Announce);

const Announce = createContext<(sentence: string) => void>(() => {});
