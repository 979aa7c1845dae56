import { lazy, Suspense, useEffect } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import type { SessionPageProps } from '../App.tsx';
import { useDoor } from '../hooks/useDoor.ts';
import { forgetDrafts } from '../hooks/useDrafts.ts';
import { Connecting } from '../parts/ConnectionStates.tsx';
import { AtTheDoor, JoinView } from '../views/join/JoinView.tsx';

/** `/s/CODE`: the door of a session, and behind it one's seat. Who has a seat already goes straight in. */
const Session = ({ code }: SessionPageProps) => {
  const { state, join, lookAgain } = useDoor(code);
  const seated = state.kind === 'there' && state.door.seats.includes('participant');
  const isGone = state.kind === 'refused' && state.refusal.code === 'no-session';
  const title = state.kind === 'there' ? state.door.title : null;
  useEffect(() => {
    if (title !== null) document.title = `${title} · Kring`;
    // What lies behind the door is fetched while somebody types a name.
    if (title !== null) void seat();
  }, [title]);
  useEffect(() => {
    // It was deleted while one was away: what had not arrived goes with it.
    if (isGone && code !== null) forgetDrafts(code);
  }, [isGone, code]);
  if (state.kind !== 'there') return <AtTheDoor refusal={state.kind === 'refused' ? state.refusal : null} onAgain={lookAgain} />;
  if (!seated) return <JoinView door={state.door} onJoin={join} />;
  return (
    <Suspense fallback={<Connecting />}>
      <Seat code={code as JoinCode} onNoSeat={lookAgain} />
    </Suspense>
  );
};
export default Session;

const seat = () => import('./Seat.tsx');
const Seat = lazy(seat);
