import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../../models/floorRooms.ts';
import { CircleMark } from '../../parts/CircleMark.tsx';
import { useRoomName } from '../roomName.ts';
import './rooms.css';

/** The screen of a subgroup that has not begun, or is back in the circle: nothing of what was said there is left on it. */
export const Elsewhere = ({ mode, place }: { readonly mode: 'soon' | 'over'; readonly place: FloorPlace | null }) => {
  const { t } = useTranslation('rooms');
  const called = useRoomName();
  return (
    <div className="fl-closed">
      <CircleMark />
      {place !== null && <h1 dir="auto">{called(place)}</h1>}
      <p>{t(mode)}</p>
    </div>
  );
};
