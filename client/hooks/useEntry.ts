import { useCallback, useEffect, useMemo, useState } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import type { EnterBody } from '../../shared/protocol/http.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

export type Entry =
  | { readonly kind: 'entering' }
  | { readonly kind: 'in' }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly retry: () => void };

/**
 * Trades the secret behind `#` for a seat of this browser, and takes it out of the address bar and the history:
 * a screen that is shared must not show it. Without a secret the cookie decides.
 */
export const useEntry = (code: JoinCode | null, seat: EnterBody['seat'], room?: string): Entry => {
  const api = useMemo(() => createApi(), []);
  const [key] = useState(() => location.hash.slice(1));
  const [turn, setTurn] = useState(0);
  const [entry, setEntry] = useState<Entry>({ kind: key === '' ? 'in' : 'entering' });
  const retry = useCallback(() => {
    setEntry({ kind: 'entering' });
    setTurn((now) => now + 1);
  }, []);
  useEffect(() => {
    if (code === null || key === '') return;
    let gone = false;
    void api.enter(code, { seat, key, ...(room !== undefined && { room }) }).then((answer) => {
      if (gone) return;
      if (answer.ok) history.replaceState(history.state, '', location.pathname + location.search);
      setEntry(answer.ok ? { kind: 'in' } : { kind: 'refused', refusal: answer.error, retry });
    });
    return () => {
      gone = true;
    };
  }, [api, code, seat, room, key, turn, retry]);
  return entry;
};
