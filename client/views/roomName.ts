import { useTranslation } from 'react-i18next';
import type { RoomNameView } from '../../shared/session/views.ts';

/** How a subgroup is called: by its name, or by its number among those of this moment. */
export const useRoomName = (): ((room: RoomNameView) => string) => {
  const { t } = useTranslation('rooms');
  return ({ order, name }) => (name !== '' ? name : order === null ? t('earlier') : t('name', { number: order + 1 }));
};
