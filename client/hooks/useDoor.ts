import { useCallback, useEffect, useMemo, useState } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import type { JoinBody, SessionDoor } from '../../shared/protocol/http.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

/** A session as one stands before it. */
export type Door =
  | { readonly kind: 'looking' }
  | { readonly kind: 'there'; readonly door: SessionDoor }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface DoorHandle {
  readonly state: Door;
  /** Resolves with `null` when one is in, else with the reason why not. */
  readonly join: (body: JoinBody) => Promise<Refusal | null>;
  readonly lookAgain: () => void;
}

/** Looks through the door of one session, and opens it. `code` is `null` when what was typed cannot be a code; it does not change. */
export const useDoor = (code: JoinCode | null): DoorHandle => {
  const api = useMemo(() => createApi(), []);
  const [state, setState] = useState<Door>(code === null ? { kind: 'refused', refusal: { code: 'no-session' } } : { kind: 'looking' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (code === null) return;
    let gone = false;
    void api.door(code).then((answer) => {
      if (!gone) setState(answer.ok ? { kind: 'there', door: answer.value } : { kind: 'refused', refusal: answer.error });
    });
    return () => {
      gone = true;
    };
  }, [api, code, turn]);
  const join = useCallback(
    async (body: JoinBody): Promise<Refusal | null> => {
      if (code === null) return { code: 'no-session' };
      const answer = await api.join(code, body);
      if (!answer.ok) return answer.error;
      setState((now) => (now.kind === 'there' ? { kind: 'there', door: { ...now.door, seats: [...now.door.seats, 'participant'] } } : now));
      return null;
    },
    [api, code],
  );
  const lookAgain = useCallback(() => {
    setState({ kind: 'looking' });
    setTurn((now) => now + 1);
  }, []);
  return { state, join, lookAgain };
};
