import { useCallback, useEffect, useRef } from 'react';
import type { SheetId } from '../../shared/ids.ts';

/** Tells the room at which sheet I am typing: at most once per two seconds, and that I stopped after four of silence. */
export const useTyping = (
  setTyping: (sheet: SheetId | null) => void,
): { readonly typed: (sheet: SheetId | null) => void; readonly stopped: () => void } => {
  const told = useRef<{ sheet: SheetId; at: number } | null>(null);
  const silence = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stopped = useCallback(() => {
    clearTimeout(silence.current);
    if (told.current !== null) setTyping(null);
    told.current = null;
  }, [setTyping]);
  const typed = useCallback(
    (sheet: SheetId | null) => {
      if (sheet === null) return stopped();
      clearTimeout(silence.current);
      silence.current = setTimeout(stopped, SILENCE);
      const now = performance.now();
      if (told.current?.sheet === sheet && now - told.current.at < PACE) return;
      told.current = { sheet, at: now };
      setTyping(sheet);
    },
    [setTyping, stopped],
  );
  useEffect(() => stopped, [stopped]);
  return { typed, stopped };
};

const PACE = 2000;
const SILENCE = 4000;
