import { useCallback, useMemo, useState } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

type KeyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'making' }
  /** The link is in the memory of this page and nowhere else. */
  | { readonly kind: 'made'; readonly link: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface MakingKey {
  readonly state: KeyState;
  readonly make: () => void;
  readonly done: () => void;
}

/** Makes a personal key when asked, and holds its link until its owner has kept it. */
export const useMakeKey = (code: JoinCode): MakingKey => {
  const api = useMemo(() => createApi(), []);
  const [state, setState] = useState<KeyState>({ kind: 'none' });
  const make = useCallback(() => {
    setState({ kind: 'making' });
    void api.makeKey(code).then((answer) => {
      setState(
        answer.ok ? { kind: 'made', link: new URL(answer.value.link, location.origin).href } : { kind: 'refused', refusal: answer.error },
      );
    });
  }, [api, code]);
  const done = useCallback(() => setState({ kind: 'none' }), []);
  return { state, make, done };
};
