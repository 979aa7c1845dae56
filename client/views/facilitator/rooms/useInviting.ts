import { useTranslation } from 'react-i18next';
import type { RoomModel } from '../../../models/facilitatorRoom.ts';
import { listOf } from '../../words.ts';
import { useRoomTitle } from './useRoomTitle.ts';

/** A room in one line, to paste beside a video call: what it is called, who leads, who goes there, and where to join. */
export const useInviting = (join: string | null): ((room: RoomModel) => string) | null => {
  const { t, i18n } = useTranslation(['dividing', 'rooms']);
  const titleOf = useRoomTitle();
  if (join === null) return null;
  return (room) => {
    const { kind, who } = room.leading;
    const others = room.people.filter(({ id }) => kind !== 'led' || id !== who?.id).map(({ name }) => name);
    return [
      kind === 'led' && who !== null ? `${titleOf(room)} (${t('rooms:ledBy', { name: who.name })})` : titleOf(room),
      others.length > 0 ? `: ${listOf(others, i18n.language)}` : '',
      `. ${t('prepare.joinAt', { link: join })}`,
    ].join('');
  };
};
