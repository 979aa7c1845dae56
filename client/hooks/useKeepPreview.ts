import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import type { JoinCode } from '../../shared/ids.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

export type KeepPreview =
  | { readonly kind: 'looking' }
  | { readonly kind: 'there'; readonly found: Harvest }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly retry: () => void };

/** What of a session would stay in its series. `enter` first gets this browser its place in the session, where it has none; it does not change. */
export const useKeepPreview = (code: JoinCode | null, lang: Lang, enter: () => Promise<Refusal | null>): KeepPreview => {
  const api = useMemo(() => createApi(), []);
  const [turn, setTurn] = useState(0);
  const [preview, setPreview] = useState<KeepPreview>({ kind: 'looking' });
  const retry = useCallback(() => {
    setPreview({ kind: 'looking' });
    setTurn((now) => now + 1);
  }, []);
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<KeepPreview> => {
      const no = await enter();
      if (no !== null) return { kind: 'refused', refusal: no, retry };
      if (code === null) return { kind: 'refused', refusal: { code: 'not-found' }, retry };
      const answer = await api.harvest(code, lang);
      return answer.ok ? { kind: 'there', found: answer.value } : { kind: 'refused', refusal: answer.error, retry };
    };
    void ask().then((next) => {
      if (!gone) setPreview(next);
    });
    return () => {
      gone = true;
    };
  }, [api, code, lang, enter, retry, turn]);
  return preview;
};
