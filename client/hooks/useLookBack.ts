import { useCallback, useEffect, useMemo, useState } from 'react';
import type { JoinCode, RoomId } from '../../shared/ids.ts';
import type { LookBack } from '../../shared/protocol/http.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { FloorView } from '../../shared/session/views.ts';
import { createApi } from '../connection/api.ts';

export type LookBackState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'there'; readonly timeline: LookBack }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface LookBackHandle {
  readonly state: LookBackState;
  /** Reads it again; what is there stays until then. */
  readonly again: () => void;
  /** The floor at a moment; `null` when it could not be had. */
  readonly floorAt: (at: number) => Promise<FloorView | null>;
}

/** For hosts: the course of a session or of the subgroup one leads, and the floor as it was. Kept in this tab only. */
export const useLookBack = (code: JoinCode, room?: RoomId): LookBackHandle => {
  const api = useMemo(() => createApi(), []);
  const [state, setState] = useState<LookBackState>({ kind: 'looking' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let gone = false;
    void api.lookBack(code, room).then((answer) => {
      if (!gone) setState(answer.ok ? { kind: 'there', timeline: answer.value } : { kind: 'refused', refusal: answer.error });
    });
    return () => {
      gone = true;
    };
  }, [api, code, room, turn]);
  const again = useCallback(() => setTurn((now) => now + 1), []);
  // Asked for each time: what was withdrawn meanwhile must not come from here.
  const floorAt = useCallback(
    async (at: number): Promise<FloorView | null> => {
      const answer = await api.floorThen(code, at, room);
      return answer.ok ? answer.value.floor : null;
    },
    [api, code, room],
  );
  return { state, again, floorAt };
};
