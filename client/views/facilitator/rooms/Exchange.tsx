import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomId } from '../../../../shared/ids.ts';
import type { ExchangeModel } from '../../../models/facilitatorExchange.ts';
import { Slip } from '../Piles.tsx';
import { useRoomTitle } from './useRoomTitle.ts';
import '../../../styles/facilitator-rooms.css';

/** What each subgroup brought along, under its name, beside each other; then what people ask about it. */
export const Exchange = ({ exchange, renderHarvest }: ExchangeProps) => {
  const { t } = useTranslation(['leading', 'facilitator']);
  const titleOf = useRoomTitle();
  return (
    <>
      {exchange.rooms.map((room) => {
        const title = titleOf({ number: room.order === null ? null : room.order + 1, name: room.name });
        return (
          <section key={room.id} className="f-block" aria-label={title}>
            <h3 className="f-block-title">{title}</h3>
            {room.harvest && renderHarvest(room.id)}
            {room.slips.length > 0 && (
              <ul className="f-grid f-grid--slips">
                {room.slips.map((slip) => (
                  <Slip key={slip.id} slip={slip} />
                ))}
              </ul>
            )}
            {!room.harvest && room.slips.length === 0 && <p className="f-soft">{t('exchange.nothing')}</p>}
          </section>
        );
      })}
      {exchange.questions.length > 0 && (
        <section className="f-block" aria-label={t('exchange.questions')}>
          <h3 className="f-block-title">{t('exchange.questions')}</h3>
          <ul className="f-grid f-grid--slips">
            {exchange.questions.map((slip) => (
              <Slip key={slip.id} slip={slip} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

interface ExchangeProps {
  readonly exchange: ExchangeModel;
  readonly renderHarvest: (room: RoomId) => ReactNode;
}
