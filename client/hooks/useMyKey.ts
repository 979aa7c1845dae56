import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CardId, JoinCode } from '../../shared/ids.ts';
import type { MineView } from '../../shared/protocol/mine.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

export type MyKey =
  /** No key came with the address: after a reload one needs the link again. */
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'open'; readonly mine: MineView; readonly link: string }
  | { readonly kind: 'erased' };

export interface MyKeyHandle {
  readonly state: MyKey;
  readonly openAgain: () => void;
  /** Resolves with where one is in, or with the reason why not. */
  readonly join: (name?: string) => Promise<JoinCode | Refusal>;
  /** Resolves with `null` when these words are gone. */
  readonly forget: (word: CardId) => Promise<Refusal | null>;
  readonly erase: () => Promise<Refusal | null>;
}

/** Takes the key out of the address bar and the history at once, and keeps it in the memory of this page alone. */
export const useMyKey = (): MyKeyHandle => {
  const api = useMemo(() => createApi(), []);
  const [first] = useState(() => location.hash.slice(1));
  const key = useRef(first);
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<MyKey>({ kind: first === '' ? 'none' : 'opening' });
  const openAgain = useCallback(() => {
    setState({ kind: 'opening' });
    setTurn((now) => now + 1);
  }, []);
  // A link that is opened on this very page changes nothing but what stands behind `#`.
  useEffect(() => {
    const took = () => {
      const given = location.hash.slice(1);
      if (given === '') return;
      key.current = given;
      bare();
      openAgain();
    };
    bare();
    globalThis.addEventListener('hashchange', took);
    return () => globalThis.removeEventListener('hashchange', took);
  }, [openAgain]);
  useEffect(() => {
    if (key.current === '') return;
    let gone = false;
    void api.openMine(key.current).then((answer) => {
      if (gone) return;
      setState(answer.ok ? { kind: 'open', mine: answer.value, link: linkOf(key.current) } : { kind: 'refused', refusal: answer.error });
    });
    return () => {
      gone = true;
    };
  }, [api, turn]);
  const join = useCallback<MyKeyHandle['join']>(
    async (name) => {
      const answer = await api.joinMine({ key: key.current, ...(name !== undefined && { name }) });
      return answer.ok ? answer.value.code : answer.error;
    },
    [api],
  );
  const forget = useCallback<MyKeyHandle['forget']>(
    async (word) => {
      const answer = await api.forgetMine({ key: key.current, word });
      if (!answer.ok) return answer.error;
      setState((now) => (now.kind === 'open' ? { ...now, mine: without(now.mine, word) } : now));
      return null;
    },
    [api],
  );
  const erase = useCallback<MyKeyHandle['erase']>(async () => {
    const answer = await api.eraseMine(key.current);
    if (!answer.ok) return answer.error;
    key.current = '';
    setState({ kind: 'erased' });
    return null;
  }, [api]);
  return { state, openAgain, join, forget, erase };
};

const without = (mine: MineView, word: CardId): MineView => ({
  ...mine,
  meetings: mine.meetings.map((meeting) => ({ ...meeting, words: meeting.words.filter(({ key }) => key !== word) })),
});

const bare = (): void => {
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
};

const linkOf = (key: string): string => new URL(`/mijn#${key}`, location.origin).href;
