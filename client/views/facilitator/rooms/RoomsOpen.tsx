import { useTranslation } from 'react-i18next';
import type { RoomsModel } from '../../../models/facilitatorRooms.ts';
import { Carrying } from './carrying.tsx';
import { RoomGlance } from './RoomGlance.tsx';
import { RoomPeople } from './RoomPeople.tsx';
import { RoomsAll } from './RoomsAll.tsx';
import type { RoomTexts } from './RoomsPanel.tsx';

/** All rooms at a glance while they work: where they are, who is there, who asks for help. No word of what is said. */
export const RoomsOpen = ({ rooms, texts, onGone }: RoomsOpenProps) => {
  const { t } = useTranslation('dividing');
  return (
    <Carrying rooms={rooms}>
      <div className="f-dividing">
        <p className="f-soft">{t('open.intro')}</p>
        <RoomsAll rooms={rooms} onGone={onGone} />
        <ul className="f-rooms">
          {rooms.rooms.map((room) => (
            <RoomGlance key={room.id} room={room} rooms={rooms} texts={texts} onGone={onGone} />
          ))}
        </ul>
        {rooms.circle.length > 0 && (
          <section className="f-unplaced" aria-label={t('open.circle')}>
            <h3>{t('open.circle')}</h3>
            <RoomPeople rooms={rooms} room={null} people={rooms.circle} empty={t('board.nobody')} />
          </section>
        )}
      </div>
    </Carrying>
  );
};

interface RoomsOpenProps {
  readonly rooms: RoomsModel;
  readonly texts: RoomTexts;
  readonly onGone: () => void;
}
