import { useCallback, useEffect, useMemo, useState } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import type { Links } from '../../shared/protocol/http.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

/** The links of a session, as whole addresses. */
export type LinksState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly links: Links }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** For the facilitator: what to hand out, and deleting everything. `code` is `null` while there is no session yet. */
export const useLinks = (code: JoinCode | null): { readonly links: LinksState; readonly erase: () => Promise<Refusal | null> } => {
  const api = useMemo(() => createApi(), []);
  const [turn, setTurn] = useState(0);
  const [links, setLinks] = useState<LinksState>({ kind: 'loading' });
  const retry = useCallback(() => {
    setLinks({ kind: 'loading' });
    setTurn((now) => now + 1);
  }, []);
  useEffect(() => {
    if (code === null) return;
    let gone = false;
    void api.links(code).then((answer) => {
      if (gone) return;
      setLinks(answer.ok ? { kind: 'there', links: whole(answer.value, location.origin) } : { kind: 'failed', retry });
    });
    return () => {
      gone = true;
    };
  }, [api, code, turn, retry]);
  const erase = useCallback(async () => {
    if (code === null) return { code: 'no-session' } as const;
    const answer = await api.erase(code);
    return answer.ok ? null : answer.error;
  }, [api, code]);
  return { links, erase };
};

const whole = ({ join, display, shared, facilitator }: Links, origin: string): Links => ({
  join: new URL(join, origin).href,
  display: new URL(display, origin).href,
  shared: new URL(shared, origin).href,
  facilitator: new URL(facilitator, origin).href,
});
