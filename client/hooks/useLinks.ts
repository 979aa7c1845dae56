import { useCallback, useEffect, useMemo, useState } from 'react';
import type { JoinCode, RoomId } from '../../shared/ids.ts';
import type { Links } from '../../shared/protocol/http.ts';
import type { Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

/** The links of a session, as whole addresses. */
export type LinksState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly links: HandedOut }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** `coHost` and `facilitator`: `null` for who leads a subgroup only. */
export type HandedOut = Omit<Links, 'coHost' | 'facilitator'> & { readonly coHost: string | null; readonly facilitator: string | null };

/** For the facilitator: what to hand out, and deleting everything. `code` is `null` while there is no session yet. */
export const useLinks = (code: JoinCode | null): { readonly links: LinksState; readonly erase: () => Promise<Refusal | null> } => {
  const api = useMemo(() => createApi(), []);
  const ask = useCallback(() => (code === null ? null : api.links(code)), [api, code]);
  const links = useAsked(ask);
  const erase = useCallback(async () => {
    if (code === null) return { code: 'no-session' } as const;
    const answer = await api.erase(code);
    return answer.ok ? null : answer.error;
  }, [api, code]);
  return { links, erase };
};

/** For who leads a subgroup: its own screen and its own device that goes round; people join by the session's code. */
export const useRoomLinks = (code: JoinCode, room: RoomId): LinksState => {
  const api = useMemo(() => createApi(), []);
  const ask = useCallback(async (): Promise<Result<HandedOut, Refusal>> => {
    const answer = await api.roomLinks(code, room);
    return answer.ok ? { ok: true, value: { ...answer.value, join: `/s/${code}`, coHost: null, facilitator: null, series: null } } : answer;
  }, [api, code, room]);
  return useAsked(ask);
};

/** Asks once, and again when told to. */
const useAsked = (ask: () => Promise<Result<HandedOut, Refusal>> | null): LinksState => {
  const [turn, setTurn] = useState(0);
  const [links, setLinks] = useState<LinksState>({ kind: 'loading' });
  const retry = useCallback(() => {
    setLinks({ kind: 'loading' });
    setTurn((now) => now + 1);
  }, []);
  useEffect(() => {
    let gone = false;
    void ask()?.then((answer) => {
      if (gone) return;
      setLinks(answer.ok ? { kind: 'there', links: whole(answer.value, location.origin) } : { kind: 'failed', retry });
    });
    return () => {
      gone = true;
    };
  }, [ask, turn, retry]);
  return links;
};

const whole = ({ join, display, shared, coHost, facilitator, series }: HandedOut, origin: string): HandedOut => ({
  join: new URL(join, origin).href,
  display: new URL(display, origin).href,
  shared: new URL(shared, origin).href,
  coHost: coHost === null ? null : new URL(coHost, origin).href,
  facilitator: facilitator === null ? null : new URL(facilitator, origin).href,
  series,
});
