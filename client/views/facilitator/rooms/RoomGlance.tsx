import { useTranslation } from 'react-i18next';
import type { RoomModel } from '../../../models/facilitatorRoom.ts';
import type { RoomsModel } from '../../../models/facilitatorRooms.ts';
import { Button } from '../../../parts/Button.tsx';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { listOf } from '../../words.ts';
import { useAttempt } from '../useAttempt.ts';
import { LeadMenu } from './LeadMenu.tsx';
import { RoomName } from './RoomName.tsx';
import { RoomPeople } from './RoomPeople.tsx';
import { RoomPrepare } from './RoomPrepare.tsx';
import { RoomTime } from './RoomTime.tsx';
import type { RoomTexts } from './RoomsPanel.tsx';
import { useRoomTitle } from './useRoomTitle.ts';

/** One room from outside. */
export const RoomGlance = ({ room, rooms, texts, onGone }: RoomGlanceProps) => {
  const { t } = useTranslation('dividing');
  const trying = useAttempt();
  const title = useRoomTitle()(room);
  const { visit } = room;
  return (
    <li>
      <section className={`f-room${room.help ? ' f-room--help' : ''}`} aria-label={title}>
        <header className="f-room-head">
          <RoomName room={room} />
          <span className="f-soft">{t('people.count', { count: room.people.length })}</span>
        </header>
        {room.help && <p className="f-room-help">{t('glance.help')}</p>}
        <LeadMenu room={room} />
        <p className="f-room-step">
          <strong>{room.phase}</strong>
          <span className="f-soft">
            {t('glance.step', { step: room.step, of: room.of })} · <RoomTime room={room} />
          </span>
        </p>
        <RoomPeople rooms={rooms} room={room.id} people={room.people} empty={t('people.empty')} />
        <Hints room={room} />
        {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
        <div className="f-row">
          {room.here ? (
            <p className="f-room-here">{t('glance.here')}</p>
          ) : (
            <Button
              aria-label={t('glance.visitRoom', { room: title })}
              onClick={visit && (() => void trying.attempt(visit).then((done) => done && onGone()))}
            >
              {t('glance.visit')}
            </Button>
          )}
        </div>
        <RoomPrepare room={room} texts={texts} />
      </section>
    </li>
  );
};

/** Small signs, in words; what is not there is not said. */
const Hints = ({ room }: { readonly room: RoomModel }) => {
  const { t, i18n } = useTranslation('dividing');
  const { agreed, asked } = room.lifts;
  const hints = [
    room.bringer === null ? null : t('glance.bringer', { name: room.bringer }),
    room.hands === 0 ? null : t('glance.hands', { count: room.hands }),
    room.quiet.length === 0
      ? null
      : t('glance.quiet', {
          sheets: listOf(
            room.quiet.slice(0, 2).map((one) => one.toLowerCase()),
            i18n.language,
          ),
        }),
    agreed === 0 ? null : t('glance.agreed', { count: agreed }),
    asked === 0 ? null : t('glance.asked', { count: asked }),
    room.harvestLifted ? t('glance.harvest') : null,
  ].filter((hint) => hint !== null);
  return hints.length === 0 ? null : (
    <ul className="f-room-hints f-soft">
      {hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  );
};

interface RoomGlanceProps {
  readonly room: RoomModel;
  readonly rooms: RoomsModel;
  readonly texts: RoomTexts;
  readonly onGone: () => void;
}
