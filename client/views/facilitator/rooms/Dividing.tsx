import { useTranslation } from 'react-i18next';
import type { RoomsModel } from '../../../models/facilitatorRooms.ts';
import { Button } from '../../../parts/Button.tsx';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { Icon } from '../icons.tsx';
import { press, useAttempt } from '../useAttempt.ts';
import { Carrying } from './carrying.tsx';
import { RoomColumn } from './RoomColumn.tsx';
import { RoomPeople } from './RoomPeople.tsx';
import type { RoomTexts } from './RoomsPanel.tsx';

/** The division as it is being made: rooms as columns, people as stones, by drag, by keyboard and by menu. */
export const Dividing = ({ rooms, texts, onAnew, onGone }: DividingProps) => {
  const { t } = useTranslation('dividing');
  const trying = useAttempt();
  const open = rooms.open;
  const waits = rooms.rooms.filter(({ leading }) => leading.kind === 'none').length;
  return (
    <Carrying rooms={rooms}>
      <div className="f-dividing">
        <div className="f-row f-row--apart">
          <p className="f-soft">{t(rooms.by === 'choice' ? 'board.choosing' : 'board.intro')}</p>
          <div className="f-row" role="group" aria-label={t('way.count')}>
            <Button aria-label={t('board.fewer')} className="f-icon-only f-round" onClick={press(trying, rooms.fewer)}>
              −
            </Button>
            <span className="f-count">{t('board.count', { count: rooms.rooms.length })}</span>
            <Button aria-label={t('board.more')} className="f-icon-only f-round" onClick={press(trying, rooms.more)}>
              <Icon of="plus" />
            </Button>
            <Button onClick={onAnew}>{t('board.anew')}</Button>
          </div>
        </div>
        {(rooms.circle.length > 0 || rooms.people === 0) && (
          <section className="f-unplaced" aria-label={t('board.circle')}>
            <h3>{t('board.circle')}</h3>
            <RoomPeople rooms={rooms} room={null} people={rooms.circle} empty={t('board.nobody')} />
          </section>
        )}
        <ul className="f-rooms">
          {rooms.rooms.map((room) => (
            <RoomColumn key={room.id} room={room} rooms={rooms} texts={texts} />
          ))}
        </ul>
        {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
        <div className="f-rooms-foot">
          <p className="f-soft">
            {rooms.circle.length > 0
              ? t('board.unplaced', { count: rooms.circle.length })
              : waits > 0
                ? t('board.unled', { count: waits })
                : t('board.ready')}
          </p>
          <div className="f-row">
            <Button kind="quiet" onClick={press(trying, rooms.drop)}>
              {t('board.drop')}
            </Button>
            <Button kind="primary" onClick={open && (() => void trying.attempt(open).then((done) => done && onGone()))}>
              {t('board.open')}
            </Button>
          </div>
        </div>
      </div>
    </Carrying>
  );
};

interface DividingProps {
  readonly rooms: RoomsModel;
  readonly texts: RoomTexts;
  readonly onAnew: () => void;
  readonly onGone: () => void;
}
