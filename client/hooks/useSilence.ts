import { useEffect, useState } from 'react';
import type { Silence } from '../../shared/model/pace.ts';
import { silenceFace, type SilenceFace } from '../models/silence.ts';

/** A silence as it looks now; looked at again only when it looks different. */
export const useSilence = (silence: Silence | null, serverNow: () => number): SilenceFace | null => {
  const [, look] = useState(0);
  const face = silence === null ? null : silenceFace(silence, serverNow());
  const kind = face?.kind;
  useEffect(() => {
    const now = silence === null ? null : silenceFace(silence, serverNow());
    if (now === null) return;
    const change = setTimeout(() => look((times) => times + 1), now.changesIn);
    return () => clearTimeout(change);
  }, [silence, serverNow, kind]);
  return face;
};
