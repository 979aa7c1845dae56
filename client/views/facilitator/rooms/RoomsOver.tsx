import { useTranslation } from 'react-i18next';
import type { RoomsModel } from '../../../models/facilitatorRooms.ts';
import { Button } from '../../../parts/Button.tsx';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { listOf } from '../../words.ts';
import { useAttempt } from '../useAttempt.ts';
import { useRoomTitle } from './useRoomTitle.ts';

/** Everybody is back. The rooms can be taken up again as they were left, or the circle is divided anew. */
export const RoomsOver = ({ rooms, onAnew, onGone }: RoomsOverProps) => {
  const { t, i18n } = useTranslation('dividing');
  const titleOf = useRoomTitle();
  const trying = useAttempt();
  const { open } = rooms;
  return (
    <div className="f-dividing">
      <p>{t('over.intro')}</p>
      <ul className="f-rooms">
        {rooms.rooms.map((room) => (
          <li key={room.id}>
            <section className="f-room" aria-label={titleOf(room)}>
              <h3>{titleOf(room)}</h3>
              <p className="f-soft">
                {listOf(
                  room.people.map(({ name }) => name),
                  i18n.language,
                )}
              </p>
              <p className="f-soft">{t('over.was', { phase: room.phase })}</p>
            </section>
          </li>
        ))}
      </ul>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="f-row">
        <Button kind="primary" onClick={open && (() => void trying.attempt(open).then((done) => done && onGone()))}>
          {t('over.again')}
        </Button>
        <Button onClick={rooms.form && onAnew}>{t('over.anew')}</Button>
      </div>
    </div>
  );
};

interface RoomsOverProps {
  readonly rooms: RoomsModel;
  readonly onAnew: () => void;
  readonly onGone: () => void;
}
