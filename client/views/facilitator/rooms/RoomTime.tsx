import { useTranslation } from 'react-i18next';
import type { RoomModel } from '../../../models/facilitatorRoom.ts';
import { TimerText } from '../../../parts/TimerRing.tsx';

/** How much time a room has left in its step; before it began, nothing counts. */
export const RoomTime = ({ room }: { readonly room: Pick<RoomModel, 'time' | 'begun'> }) => {
  const { t } = useTranslation('dividing');
  return room.begun ? <TimerText face={room.time} /> : <>{t('glance.unbegun')}</>;
};
