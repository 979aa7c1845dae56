import { useTranslation } from 'react-i18next';
import type { RoomsModel } from '../../../models/facilitatorRooms.ts';
import { Button } from '../../../parts/Button.tsx';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { Icon } from '../icons.tsx';
import { useAttempt } from '../useAttempt.ts';
import { RoomTime } from './RoomTime.tsx';
import { useRoomTitle } from './useRoomTitle.ts';
import '../../../styles/facilitator-rooms.css';

/** While the rooms are open, wherever the facilitator is: all of them in one line, one press away. */
export const RoomsStrip = ({ rooms, onAll }: { readonly rooms: RoomsModel; readonly onAll: () => void }) => {
  const { t } = useTranslation(['dividing', 'rooms']);
  const titleOf = useRoomTitle();
  const trying = useAttempt();
  const { visiting, goBack, backIn } = rooms;
  const go = (attempt: typeof goBack) => attempt && (() => void trying.attempt(attempt));
  return (
    <nav className="f-strip" aria-label={t('title')}>
      <ul>
        <li>
          <button type="button" className="f-strip-room" aria-current={visiting === null || undefined} onClick={go(goBack)}>
            <strong>{t('strip.circle')}</strong>
            <span className="f-soft">{visiting === null ? t('glance.here') : t('strip.back')}</span>
          </button>
        </li>
        {rooms.rooms.map((room) => (
          <li key={room.id}>
            <button
              type="button"
              className={`f-strip-room${room.help ? ' f-strip-room--help' : ''}`}
              aria-current={room.here || undefined}
              onClick={go(room.visit)}
            >
              <strong>{titleOf(room)}</strong>
              <span className="f-soft">
                {room.help ? (
                  t('strip.help')
                ) : (
                  <>
                    {room.phase} · <RoomTime room={room} />
                  </>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="f-strip-all">
        {backIn !== null && <span className="f-soft">{backIn === 0 ? t('strip.backNow') : t('strip.backIn', { count: backIn })}</span>}
        <Button onClick={onAll}>
          <Icon of="rooms" />
          <span>{t('strip.all')}</span>
        </Button>
      </div>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </nav>
  );
};
