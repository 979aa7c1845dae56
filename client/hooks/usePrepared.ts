import { useCallback, useEffect, useMemo, useState } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import type { Joined, JoinBody, Prepared } from '../../shared/protocol/http.ts';
import type { Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

/** A session as one reads it beforehand. */
export type Preparing =
  | { readonly kind: 'looking' }
  | { readonly kind: 'there'; readonly prepared: Prepared }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface PreparingHandle {
  readonly state: Preparing;
  /** Resolves with `null` when one is in, else with the reason why not. */
  readonly join: (body: JoinBody) => Promise<Refusal | null>;
  /** The same with the secret of the co-hosts' link. */
  readonly joinAlong: (key: string, name: string) => Promise<Refusal | null>;
  readonly lookAgain: () => void;
}

/** `code` is `null` when what was typed cannot be a code, or while there is no session yet. */
export const usePrepared = (code: JoinCode | null): PreparingHandle => {
  const api = useMemo(() => createApi(), []);
  const [state, setState] = useState<Preparing>({ kind: 'looking' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (code === null) return;
    let gone = false;
    void api.prepared(code).then((answer) => {
      if (!gone) setState(answer.ok ? { kind: 'there', prepared: answer.value } : { kind: 'refused', refusal: answer.error });
    });
    return () => {
      gone = true;
    };
  }, [api, code, turn]);
  const seated = useCallback((answer: Result<Joined, Refusal>): Refusal | null => {
    if (!answer.ok) return answer.error;
    setState((now) =>
      now.kind === 'there' ? { kind: 'there', prepared: { ...now.prepared, seats: [...now.prepared.seats, 'participant'] } } : now,
    );
    return null;
  }, []);
  const join = useCallback(async (body: JoinBody) => (code === null ? NOWHERE : seated(await api.join(code, body))), [api, code, seated]);
  const joinAlong = useCallback(
    async (key: string, name: string) => (code === null ? NOWHERE : seated(await api.coHost(code, { key, name }))),
    [api, code, seated],
  );
  const lookAgain = useCallback(() => {
    setState({ kind: 'looking' });
    setTurn((now) => now + 1);
  }, []);
  return { state: code === null ? LOOKING : state, join, joinAlong, lookAgain };
};

const NOWHERE: Refusal = { code: 'no-session' };
const LOOKING: Preparing = { kind: 'looking' };
