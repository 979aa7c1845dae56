import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SeriesId } from '../../shared/ids.ts';
import { IMPORT_BYTES } from '../../shared/model/limits.ts';
import type { OwnSeries, SeriesCreateBody } from '../../shared/protocol/series.ts';
import type { Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

export type OwnSeriesState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'there'; readonly series: readonly OwnSeries[] };

/** The series this browser may lead. */
export const useOwnSeries = (): OwnSeriesState => {
  const api = useMemo(() => createApi(), []);
  const [turn, setTurn] = useState(0);
  const [own, setOwn] = useState<OwnSeriesState>({ kind: 'looking' });
  const retry = useCallback(() => {
    setOwn({ kind: 'looking' });
    setTurn((now) => now + 1);
  }, []);
  useEffect(() => {
    let gone = false;
    void api.ownSeries().then((answer) => {
      if (!gone) setOwn(answer.ok ? { kind: 'there', series: answer.value } : { kind: 'failed', retry });
    });
    return () => {
      gone = true;
    };
  }, [api, retry, turn]);
  return own;
};

/** Begins a series, or brings one from a file. */
export const useNewSeries = (): NewSeries => {
  const api = useMemo(() => createApi(), []);
  return useMemo(
    () => ({
      create: async (body) => idOf(await api.createSeries(body)),
      bring: async (file) => {
        // The server takes no more; what is so big is not even read.
        if (file.size > IMPORT_BYTES) return { ok: false, error: { code: 'invalid', field: 'too-big' } };
        const words = await file.text().catch(() => null);
        return words === null ? { ok: false, error: { code: 'invalid', field: 'unread' } } : idOf(await api.importSeries(words));
      },
    }),
    [api],
  );
};

interface NewSeries {
  readonly create: (body: SeriesCreateBody) => Promise<Result<SeriesId, Refusal>>;
  readonly bring: (file: File) => Promise<Result<SeriesId, Refusal>>;
}

const idOf = (answer: Result<{ readonly id: SeriesId }, Refusal>): Result<SeriesId, Refusal> =>
  answer.ok ? { ok: true, value: answer.value.id } : answer;
