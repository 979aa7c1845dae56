import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomId } from '../../shared/ids.ts';
import type { Ack } from '../../shared/protocol/control.ts';
import type { FloorView, RoomNameView } from '../../shared/session/views.ts';
import type { SessionPageProps } from '../App.tsx';
import type { LiveSession } from '../connection/types.ts';
import { useLookBack } from '../hooks/useLookBack.ts';
import { usePageTitle } from '../hooks/usePageTitle.ts';
import { langOf } from '../i18n.ts';
import { lookBackModel } from '../models/lookback.ts';
import { Connecting, Refused } from '../parts/ConnectionStates.tsx';
import { Connected } from './Connected.tsx';
import { LookBackView } from '../views/lookback/LookBackView.tsx';

/** `/s/CODE/lookback`: the course of the session, for the facilitator; `/s/CODE/lookback/ROOM`: of a subgroup, for who leads it. */
const LookBack = ({ code, room }: SessionPageProps) =>
  code === null ? (
    <Refused refusal={{ code: 'no-session' }} />
  ) : (
    <Connected code={code} seat={room === undefined ? 'facilitator' : 'participant'}>
      {(live) => <Page live={live} room={room as RoomId | undefined} />}
    </Connected>
  );

const Page = ({ live, room }: { readonly live: LiveSession; readonly room: RoomId | undefined }) => {
  const [opened, setOpened] = useState<RoomId | undefined>(room);
  const { code } = live.floor.session;
  const own = room === undefined ? `/s/${code}/lead` : `/s/${code}`;
  const back = room === undefined && opened !== undefined ? () => setOpened(undefined) : own;
  return <Course key={opened ?? ''} live={live} room={opened} onOpen={setOpened} back={back} />;
};

const Course = ({ live, room, onOpen, back }: CourseProps) => {
  const { t, i18n } = useTranslation('lookback');
  const { session, rooms } = live.floor;
  usePageTitle(`${t('title')} · ${session.title}`);
  const { state, again, floorAt } = useLookBack(session.code, room);
  if (state.kind === 'looking') return <Connecting />;
  if (state.kind === 'refused') return <Refused refusal={state.refusal} />;
  // A moment is marked in the room one is in.
  const isHere = room === undefined && live.floor.room.subgroup === null;
  return (
    <LookBackView
      session={session}
      place={room === undefined ? null : placeOf(live.floor, room)}
      model={lookBackModel(state.timeline, langOf(i18n))}
      floorAt={floorAt}
      own={(Object.keys(rooms) as RoomId[]).filter((id) => rooms[id]?.lead === live.welcome.person)}
      onOpen={onOpen}
      openText={live.openText}
      again={session.closed ? undefined : again}
      mark={session.closed || !isHere ? undefined : (text) => live.act('moment.mark', { text })}
      mend={
        isHere
          ? {
              rename: (moment, text) => live.act('moment.rename', { moment, text }).then(afresh(again)),
              drop: (moment) => live.act('moment.drop', { moment }).then(afresh(again)),
            }
          : undefined
      }
      back={back}
    />
  );
};

interface CourseProps {
  readonly live: LiveSession;
  /** `undefined`: the circle's. */
  readonly room: RoomId | undefined;
  readonly onOpen: (room: RoomId) => void;
  readonly back: string | (() => void);
}

/** How a subgroup is called: seen from the circle, or from within. */
const placeOf = ({ room: here, rooms }: FloorView, room: RoomId): RoomNameView =>
  (here.id === room ? here.subgroup : rooms[room]) ?? { order: null, name: '' };

/** Once something was done, the course is read again. */
const afresh =
  (again: () => void) =>
  (ack: Ack): Ack => {
    if (ack.ok) again();
    return ack;
  };

export default LookBack;
