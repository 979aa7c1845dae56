import { useTranslation } from 'react-i18next';
import type { RoomModel } from '../../../models/facilitatorRoom.ts';
import type { RoomsModel } from '../../../models/facilitatorRooms.ts';
import { LeadMenu } from './LeadMenu.tsx';
import { RoomName } from './RoomName.tsx';
import { RoomPeople } from './RoomPeople.tsx';
import { RoomPrepare } from './RoomPrepare.tsx';
import type { RoomTexts } from './RoomsPanel.tsx';
import { useRoomTitle } from './useRoomTitle.ts';

/** One subgroup before it opens: its name, who leads, who goes there, and what hosts prepare. */
export const RoomColumn = ({ room, rooms, texts }: RoomColumnProps) => {
  const { t } = useTranslation('dividing');
  const title = useRoomTitle()(room);
  return (
    <li>
      <section className="f-room" aria-label={title}>
        <header className="f-room-head">
          <RoomName room={room} />
          <span className="f-soft">{t('people.count', { count: room.people.length })}</span>
        </header>
        <LeadMenu room={room} />
        <RoomPeople rooms={rooms} room={room.id} people={room.people} empty={t('people.empty')} />
        <RoomPrepare room={room} texts={texts} />
      </section>
    </li>
  );
};

interface RoomColumnProps {
  readonly room: RoomModel;
  readonly rooms: RoomsModel;
  readonly texts: RoomTexts;
}
