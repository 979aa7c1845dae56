import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import type { Seat } from '../../shared/protocol/control.ts';
import { createSessionConnection, type SessionStore } from '../connection/session.ts';
import type { SessionConnection } from '../connection/types.ts';

/** This tab's connection to a session, for as long as somebody looks at it. */
export const useSession = (code: JoinCode, seat: Seat): SessionConnection => {
  const store = useRef<SessionStore | null>(null);
  const subscribe = useCallback(
    (listener: () => void) => {
      const opened = createSessionConnection({ code, seat });
      store.current = opened;
      const unsubscribe = opened.subscribe(listener);
      return () => {
        unsubscribe();
        opened.close();
        if (store.current === opened) store.current = null;
      };
    },
    [code, seat],
  );
  return useSyncExternalStore(subscribe, () => store.current?.getState() ?? CONNECTING);
};

const CONNECTING: SessionConnection = { kind: 'connecting' };
