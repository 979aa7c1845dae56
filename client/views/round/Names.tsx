import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantId } from '../../../shared/ids.ts';
import type { SharedDevice } from '../../models/sharedDevice.ts';
import { Caption } from '../../parts/Caption.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { LangSwitch } from '../start/LangSwitch.tsx';

/** Nobody's now: who are you? */
export const Names = ({ device, away, passed, onTake }: NamesProps) => {
  const { t } = useTranslation(['shared', 'common']);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (passed) heading.current?.focus();
  }, [passed]);
  const { where, guests } = device;
  return (
    <>
      <header className="r-head">
        <p className="k-meta">
          {t('common:step', { step: where.step, steps: where.of })} · {where.title}
        </p>
        <LangSwitch />
      </header>
      <main id="main" tabIndex={-1} className="r-main r-names">
        <h1 ref={heading} tabIndex={-1}>
          {t('who.title')}
        </h1>
        {device.caption !== null && !device.closed && <Caption text={device.caption} by={t('common:caption')} />}
        {away !== null && <Notice>{t('who.away', { name: away })}</Notice>}
        {device.closed && <Notice>{t('who.closed')}</Notice>}
        {guests.length === 0 ? (
          <Empty>
            <strong>{t('who.none')}</strong>
            <p>{t('who.noneMore')}</p>
          </Empty>
        ) : (
          <>
            {!device.closed && <p className="r-soft">{t('who.more')}</p>}
            <ul className="r-guests" aria-label={t('who.list')}>
              {guests.map((guest) => (
                <li key={guest.id}>
                  <button type="button" className="r-guest" onClick={() => onTake(guest.id, guest.name)}>
                    <Stone stone={guest.stone} name={guest.name} />
                    <span className="r-guest-words">
                      <bdi>{guest.name}</bdi>
                      {guest.department !== null && <small>{guest.department}</small>}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </main>
    </>
  );
};

interface NamesProps {
  readonly device: SharedDevice;
  /** Who had it, and is not in the circle any more. */
  readonly away: string | null;
  /** Somebody just handed it on. */
  readonly passed: boolean;
  readonly onTake: (guest: ParticipantId, name: string) => void;
}
