import { useTranslation } from 'react-i18next';
import type { RoomName } from '../../../models/facilitatorLift.ts';
import { useRoomTitle } from './useRoomTitle.ts';

/** Which subgroup a card in the circle came along from. */
export const RoomOrigin = ({ from }: { readonly from: RoomName }) => {
  const { t } = useTranslation('subgroup');
  const title = useRoomTitle()({ number: from.order === null ? null : from.order + 1, name: from.name });
  return <span className="f-soft f-origin">{t('from', { room: title })}</span>;
};
