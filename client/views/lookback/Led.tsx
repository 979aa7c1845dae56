import { useTranslation } from 'react-i18next';
import type { ParticipantId, RoomId } from '../../../shared/ids.ts';
import type { FloorView, SubgroupView } from '../../../shared/session/views.ts';
import { useRoomName } from '../roomName.ts';

/** Back in the circle: the way to look back, for who led a subgroup. */
export const Led = ({ floor: { session, room, rooms }, me }: { readonly floor: FloorView; readonly me: ParticipantId }) => {
  const { t } = useTranslation('lookback');
  const called = useRoomName();
  if (room.breakout !== 'over') return null;
  const led = (Object.entries(rooms) as [RoomId, SubgroupView][]).filter(([, { lead }]) => lead === me);
  return led.map(([id, subgroup]) => (
    <p key={id}>
      <a className="k-button k-button--quiet" href={`/s/${session.code}/lookback/${id}`}>
        {t('subgroups.mineLink', { name: called(subgroup) })}
      </a>
    </p>
  ));
};
