import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SeriesId } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

export type SeriesEntry =
  | { readonly kind: 'entering' }
  /** `refusal`: why the last try did not open it; `null` before the first. */
  | { readonly kind: 'guarded'; readonly refusal: Refusal | null; readonly busy: boolean; readonly open: (passphrase: string) => void }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly retry: () => void }
  | { readonly kind: 'in' };

/**
 * Trades the secret behind `#`, and the passphrase where there is one, for a place of this browser; then it leaves the address bar and
 * the history. Without a secret the cookie decides.
 */
export const useSeriesEntry = (id: SeriesId): SeriesEntry => {
  const api = useMemo(() => createApi(), []);
  const [key] = useState(() => location.hash.slice(1));
  const [entry, setEntry] = useState<Known>({ kind: key === '' ? 'in' : 'entering' });
  const enter = useCallback(
    async (passphrase: string): Promise<Known> => {
      const answer = await api.enterSeries(id, { key, passphrase });
      if (answer.ok) {
        history.replaceState(history.state, '', location.pathname + location.search);
        return { kind: 'in' };
      }
      const guarded = answer.error.code === 'bad-passphrase' || passphrase !== '';
      return guarded ? { kind: 'guarded', refusal: passphrase === '' ? null : answer.error } : { kind: 'refused', refusal: answer.error };
    },
    [api, id, key],
  );
  useEffect(() => {
    if (entry.kind !== 'entering') return;
    let gone = false;
    void enter('').then((next) => {
      if (!gone) setEntry(next);
    });
    return () => {
      gone = true;
    };
  }, [enter, entry.kind]);
  const [busy, setBusy] = useState(false);
  const open = async (passphrase: string) => {
    setBusy(true);
    setEntry(await enter(passphrase));
    setBusy(false);
  };
  switch (entry.kind) {
    case 'guarded':
      return { ...entry, busy, open: (passphrase) => void open(passphrase) };
    case 'refused':
      return { ...entry, retry: () => setEntry({ kind: 'entering' }) };
    case 'entering':
    case 'in':
      return entry;
  }
};

type Known =
  | { readonly kind: 'entering' | 'in' }
  | { readonly kind: 'guarded'; readonly refusal: Refusal | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
