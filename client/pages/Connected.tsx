import type { ReactNode } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import type { Seat } from '../../shared/protocol/control.ts';
import type { LiveSession } from '../connection/types.ts';
import { useSession } from '../hooks/useSession.ts';
import { Connecting, Ended, Refused } from '../parts/ConnectionStates.tsx';

/** A page that needs a seat: shows it once connected, and till then, or when there is none, the state that says so. */
export const Connected = ({ code, seat, joinPath, children }: ConnectedProps) => {
  const connection = useSession(code, seat);
  const join = joinPath === undefined ? {} : { joinPath };
  switch (connection.kind) {
    case 'connecting':
      return <Connecting />;
    case 'refused':
      return <Refused refusal={connection.refusal} {...join} />;
    case 'ended':
      return <Ended reason={connection.reason} shared={seat === 'display' || seat === 'shared'} {...join} />;
    case 'live':
      return children(connection.live);
  }
};

interface ConnectedProps {
  readonly code: JoinCode;
  readonly seat: Seat;
  /** Where one can join, when that would help. */
  readonly joinPath?: string;
  readonly children: (live: LiveSession) => ReactNode;
}
