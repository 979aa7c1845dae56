import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomsModel } from '../../../models/facilitatorRooms.ts';
import { Button } from '../../../parts/Button.tsx';
import { Menu } from '../../../parts/Menu.tsx';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { press, useAttempt } from '../useAttempt.ts';
import { CaptionAll } from './CaptionAll.tsx';

/** What goes to every room at once: a line, more time, a call to come back, and the end. Nothing stops by itself. */
export const RoomsAll = ({ rooms, onGone }: { readonly rooms: RoomsModel; readonly onGone: () => void }) => {
  const { t } = useTranslation('dividing');
  const trying = useAttempt();
  const [closing, setClosing] = useState(false);
  const [writing, setWriting] = useState(false);
  const { extend, warn, close, backIn } = rooms;
  return (
    <section className="f-rooms-all" aria-label={t('all.title')}>
      <h3>{t('all.title')}</h3>
      {backIn !== null && <p className="f-back-in">{backIn === 0 ? t('all.backNow') : t('all.backIn', { count: backIn })}</p>}
      {closing ? (
        <div className="f-closing" role="group" aria-label={t('all.closeTitle')}>
          <p>{t('all.closeText')}</p>
          <div className="f-row">
            <Button kind="primary" onClick={close && (() => void trying.attempt(close).then((done) => done && onGone()))}>
              {t('all.closeNow')}
            </Button>
            {CALLS.slice(1, 2).map((minutes) => (
              <Button
                key={minutes}
                onClick={warn && (() => void trying.attempt(() => warn(minutes)).then((done) => done && setClosing(false)))}
              >
                {t('all.callIn', { count: minutes })}
              </Button>
            ))}
            <Button kind="quiet" onClick={() => setClosing(false)}>
              {t('all.keepOpen')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="f-row">
          <Button onClick={extend && press(trying, () => extend(5))}>{t('all.extend')}</Button>
          <Menu
            button={t('all.call')}
            items={[
              ...CALLS.map((minutes) => ({
                id: String(minutes),
                label: t('all.callIn', { count: minutes }),
                onAction: warn && press(trying, () => warn(minutes)),
              })),
              ...(backIn === null ? [] : [{ id: 'uncall', label: t('all.uncall'), onAction: warn && press(trying, () => warn(null)) }]),
            ]}
          />
          {rooms.caption && (
            <Button aria-expanded={writing} onClick={() => setWriting(!writing)}>
              {t('all.caption')}
            </Button>
          )}
          <Button onClick={close && (() => setClosing(true))}>{t('all.close')}</Button>
        </div>
      )}
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      {writing && rooms.caption && <CaptionAll set={rooms.caption} />}
    </section>
  );
};

/** Minutes people are given to come to an end. */
const CALLS = [2, 5, 10];
