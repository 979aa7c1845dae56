import { useEffect, useMemo, useState } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import type { Lang } from '../../shared/model/text.ts';
import { createApi } from '../connection/api.ts';

/** For the facilitator: the circle's harvest as the server has it, asked for when it is `wanted`; `null` until it is here. */
export const useHarvest = (code: JoinCode, lang: Lang, wanted: boolean): Harvest | null => {
  const api = useMemo(() => createApi(), []);
  const [found, setFound] = useState<Harvest | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void api.harvest(code, lang).then((answer) => {
      if (!gone && answer.ok) setFound(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [api, code, lang, wanted]);
  return wanted ? found : null;
};
