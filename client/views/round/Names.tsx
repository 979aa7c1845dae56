import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantId } from '../../../shared/ids.ts';
import type { Mini } from '../../models/participantSheets.ts';
import type { SharedDevice } from '../../models/sharedDevice.ts';
import { Caption } from '../../parts/Caption.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { useRoomName } from '../roomName.ts';
import { LangSwitch } from '../start/LangSwitch.tsx';
import { listOf } from '../words.ts';

/** Nobody's now: who are you? */
export const Names = ({ device, away, passed, words, onTake, onWords }: NamesProps) => {
  const { t, i18n } = useTranslation(['shared', 'common', 'subgroup']);
  const nameOf = useRoomName();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (passed) heading.current?.focus();
  }, [passed]);
  const { where, guests, place, underWay, apart } = device;
  const nobodyHere = guests.length === 0 && apart.length > 0;
  return (
    <>
      <header className="r-head">
        <p className="k-meta">
          {place !== null && <strong className="r-room">{nameOf(place)}</strong>}
          {underWay === 'yes' && (
            <span>
              {t('common:step', { step: where.step, steps: where.of })} · {where.title}
            </span>
          )}
        </p>
        <LangSwitch />
      </header>
      <main id="main" tabIndex={-1} className="r-main r-names">
        <h1 ref={heading} tabIndex={-1}>
          {underWay !== 'yes' && place !== null ? nameOf(place) : t(nobodyHere ? 'subgroup:round.apart' : 'who.title')}
        </h1>
        {device.caption !== null && !device.closed && <Caption text={device.caption} by={t('common:caption')} />}
        {away !== null && <Notice>{t(place === null ? 'who.away' : 'subgroup:round.away', { name: away })}</Notice>}
        {device.closed && <Notice>{t('who.closed')}</Notice>}
        {underWay === 'over' && (
          <Empty>
            <strong>{t('subgroup:round.over')}</strong>
            <p>{t('subgroup:round.overMore')}</p>
          </Empty>
        )}
        {underWay === 'not-yet' && <Empty>{t('subgroup:round.notYet')}</Empty>}
        {underWay !== 'yes' ? null : guests.length === 0 && (place !== null || apart.length > 0) ? (
          place !== null && <Empty>{t('subgroup:round.none')}</Empty>
        ) : guests.length === 0 ? (
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
        {apart.length > 0 && (
          <section className="r-apart" aria-label={t('subgroup:round.apart')}>
            {!nobodyHere && <h2>{t('subgroup:round.apart')}</h2>}
            <ul>
              {apart.map((room) => (
                <li key={nameOf(room.place)}>
                  <strong>{nameOf(room.place)}</strong>{' '}
                  {listOf(
                    room.guests.map(({ name }) => name),
                    i18n.language,
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        {words.length > 0 && (
          <section className="r-apart" aria-labelledby="r-words-title">
            <h2 id="r-words-title">{t('subgroup:round.words')}</h2>
            <p className="r-soft">{t('subgroup:round.wordsWhy')}</p>
            <ul className="r-guests">
              {words.map((one) => (
                <li key={one.id}>
                  <button type="button" className="r-guest" onClick={() => onWords(one.id)}>
                    <Stone stone={one.stone} name={one.name} />
                    <bdi>{one.name}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          </section>
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
  /** Who is somewhere else, and has words here that were not sent. */
  readonly words: readonly Mini[];
  readonly onTake: (guest: ParticipantId, name: string) => void;
  readonly onWords: (guest: ParticipantId) => void;
}
