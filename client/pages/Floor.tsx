import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { JoinCode } from '../../shared/ids.ts';
import type { SessionPageProps } from '../App.tsx';
import type { LiveSession } from '../connection/types.ts';
import { useCaseText } from '../hooks/useCaseText.ts';
import { useEntry } from '../hooks/useEntry.ts';
import { useLamplight } from '../hooks/useLamplight.ts';
import { useRoomHarvests } from '../hooks/useRoomHarvests.ts';
import { useSilence } from '../hooks/useSilence.ts';
import { useTimerFace } from '../hooks/useTimerFace.ts';
import { langOf, switchLang } from '../i18n.ts';
import { callBack } from '../models/callBack.ts';
import { absenceOn, harvestsOn } from '../models/floorRooms.ts';
import { floorScreen } from '../models/floor.ts';
import { Connecting, Refused } from '../parts/ConnectionStates.tsx';
import { Connected } from './Connected.tsx';
import { FloorView } from '../views/floor/FloorView.tsx';

/** `/s/CODE/floor`, and `/s/CODE/floor/ROOM` for a subgroup: the shared screen. It may only look. */
const Floor = ({ code, room }: SessionPageProps) =>
  code === null ? <Refused refusal={{ code: 'no-session' }} /> : <Entering code={code} room={room} />;

const Entering = ({ code, room }: { readonly code: JoinCode; readonly room: string | undefined }) => {
  const entry = useEntry(code, 'display', room);
  if (entry.kind === 'entering') return <Connecting />;
  if (entry.kind === 'refused') return <Refused refusal={entry.refusal} />;
  return (
    <Connected code={code} seat="display">
      {(live) => <Showing live={live} />}
    </Connected>
  );
};

const Showing = ({ live }: { readonly live: LiveSession }) => {
  const { i18n } = useTranslation('floor');
  const [lamplight, setLamplight] = useLamplight();
  const face = useTimerFace(live.floor.room.timer, live.serverNow);
  const silence = useSilence(live.floor.room.silence, live.serverNow);
  const caseText = useCaseText(live.openText, absenceOn(live.floor) === null);
  const harvests = useRoomHarvests(live.openText, harvestsOn(live.floor));
  const { language, code, title } = live.floor.session;
  // The screen speaks the session's language, whatever the laptop it runs on was set to.
  useEffect(() => void switchLang(i18n, language, { keep: false }), [i18n, language]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <FloorView
      screen={floorScreen(live.floor, { lang: langOf(i18n), typing: live.typing, caseText: caseText ?? '', harvests })}
      face={face}
      silence={silence}
      back={callBack(live.floor.room.backAt, live.serverNow())}
      joinUrl={new URL(`/s/${code}`, location.origin).href}
      away={live.saving === 'offline'}
      controls={{ lamplight, onLamplight: setLamplight, onFill: fill }}
    />
  );
};

const fill = (): void => {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen();
  else void document.exitFullscreen();
};

export default Floor;
