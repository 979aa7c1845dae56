import { useCallback, useEffect, useMemo, useState } from 'react';
import type { MeetingId, SeriesId } from '../../shared/ids.ts';
import type { MeetingHarvest, SeriesView } from '../../shared/protocol/series.ts';
import { createApi } from '../connection/api.ts';

export interface KeptHarvests {
  readonly kept: ReadonlyMap<MeetingId, MeetingHarvest>;
  readonly state: 'looking' | 'there' | 'failed';
  readonly retry: () => void;
}

/** What stays of the meetings of a series; asked for again when one of them is kept anew. */
export const useKeptHarvests = (series: SeriesView | null): KeptHarvests => {
  const api = useMemo(() => createApi(), []);
  const [turn, setTurn] = useState(0);
  const [answers, setAnswers] = useState<Answers | null>(null);
  const id = series?.id ?? null;
  const wanted = (series?.meetings ?? []).flatMap(({ id: meeting, harvestKeptAt }) =>
    harvestKeptAt === null ? [] : [`${meeting} ${harvestKeptAt}`],
  );
  const key = wanted.join(',');
  useEffect(() => {
    if (id === null) return;
    let gone = false;
    const meetings = key === '' ? [] : key.split(',').map((one) => one.split(' ')[0] as MeetingId);
    void Promise.all(meetings.map((meeting) => ask(api, id, meeting))).then((found) => {
      if (!gone) setAnswers({ key, found });
    });
    return () => {
      gone = true;
    };
  }, [api, id, key, turn]);
  const retry = useCallback(() => {
    setAnswers(null);
    setTurn((now) => now + 1);
  }, []);
  const found = answers?.key === key ? answers.found : null;
  return {
    kept: new Map((found ?? []).flatMap(([meeting, harvest]) => (harvest === null ? [] : [[meeting, harvest] as const]))),
    state: found === null ? 'looking' : found.some(([, harvest]) => harvest === null) ? 'failed' : 'there',
    retry,
  };
};

const ask = async (api: ReturnType<typeof createApi>, series: SeriesId, meeting: MeetingId): Promise<Answer> => {
  const answer = await api.keptHarvest(series, meeting);
  return [meeting, answer.ok ? answer.value : null];
};

type Answer = readonly [MeetingId, MeetingHarvest | null];
interface Answers {
  readonly key: string;
  readonly found: readonly Answer[];
}
