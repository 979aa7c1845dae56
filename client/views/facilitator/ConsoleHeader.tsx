import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HeaderModel } from '../../models/facilitatorHeader.ts';
import type { RoomsModel } from '../../models/facilitatorRooms.ts';
import type { SubgroupModel } from '../../models/facilitatorSubgroup.ts';
import { Button } from '../../parts/Button.tsx';
import { Menu, type MenuEntry } from '../../parts/Menu.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { SavedState } from '../../parts/SavedState.tsx';
import { Icon } from './icons.tsx';
import { useRoomTitle } from './rooms/useRoomTitle.ts';
import { press, useAttempt } from './useAttempt.ts';

export type ConsoleDialog =
  'share' | 'rooms' | 'settings' | 'management' | 'reading' | 'close' | 'delete' | 'keep' | 'erase-own' | 'erase-case';

export const ConsoleHeader = ({ header, subgroup, rooms, saving, harvestPath, seriesPath, managing, onOpen }: HeaderProps) => {
  const { t } = useTranslation(['facilitator', 'lookback', 'dividing', 'leading', 'forgetting', 'managing']);
  const trying = useAttempt();
  const { hat } = header;
  const titleOf = useRoomTitle();
  // Who leads one subgroup looks back on that one; the harvest is the circle's.
  const lookBackPath = `/s/${header.code}/lookback${rooms === null && subgroup ? `/${subgroup.id}` : ''}`;
  const change = hat.wear;
  const wear = change && (() => change(!hat.on));
  const eraseItem: readonly MenuEntry[] = header.eraseCase
    ? [
        {
          id: 'erase-case',
          label: header.eraseCase.name === null ? t('lookback:erase.open') : t('lookback:erase.openFor', { name: header.eraseCase.name }),
          onAction: () => onOpen('erase-case'),
        },
      ]
    : [];
  const whileOpen: readonly MenuEntry[] = [
    ...(rooms === null ? [] : [{ id: 'settings', label: t('header.settings'), onAction: () => onOpen('settings') }]),
    {
      id: 'hat',
      text: t('header.hat'),
      label: (
        <>
          {hat.on && <Icon of="asked" />}
          {t('header.hat')}
        </>
      ),
      onAction: press(trying, wear),
    },
  ];
  return (
    <header className="f-header">
      <div className="f-header-title">
        <h1>{header.title}</h1>
        <p className="f-soft">
          {seriesPath !== null && (
            <>
              <Link href={seriesPath}>{t('facilitator:header.series')}</Link> ·{' '}
            </>
          )}
          {subgroup && <strong className="f-header-room">{titleOf(subgroup)} · </strong>}
          <span className="f-code">{header.code}</span>
          <span className="f-header-count">
            {' · '}
            {[
              ...(header.elsewhere > 0 && header.inCircle === 0
                ? []
                : [t(subgroup ? 'leading:here' : 'facilitator:header.inCircle', { count: header.inCircle })]),
              ...(header.elsewhere > 0 ? [t('dividing:header.elsewhere', { count: header.elsewhere })] : []),
            ].join(', ')}
          </span>
          {header.withoutPhone > 0 && <span className="f-without-phone">, {t('header.withoutPhone', { count: header.withoutPhone })}</span>}
        </p>
      </div>
      <div className="f-header-tools">
        <SavedState saving={saving} />
        {!header.closed && (
          <>
            <Button className="f-toggle f-wide" aria-pressed={hat.on} onClick={press(trying, wear)}>
              {t('header.hat')}
            </Button>
            {rooms && rooms.state !== 'open' && (
              <Button className="f-rooms-button" onClick={() => onOpen('rooms')}>
                <Icon of="rooms" />
                <span>{t('dividing:button')}</span>
              </Button>
            )}
            <Button onClick={() => onOpen('share')}>
              <Icon of="share" />
              {t('header.share')}
            </Button>
            {rooms && (
              <Button className="f-wide" onClick={() => onOpen('settings')}>
                {t('header.settings')}
              </Button>
            )}
          </>
        )}
        <Menu
          label={t('header.more')}
          button={<Icon of="more" />}
          items={[
            ...(header.closed ? [] : whileOpen),
            { id: 'reading', label: t('header.reading'), onAction: () => onOpen('reading') },
            ...(rooms === null
              ? []
              : [{ id: 'harvest', label: t('header.harvest'), onAction: () => window.open(harvestPath, '_blank', 'noopener') }]),
            ...(managing ? [{ id: 'management', label: t('managing:open'), onAction: () => onOpen('management') }] : []),
            { id: 'lookback', label: t('lookback:title'), onAction: () => window.open(lookBackPath, '_blank', 'noopener') },
            ...(header.close ? [{ id: 'close', label: t('header.closeSession'), onAction: () => onOpen('close') }] : []),
            ...(header.reopen ? [{ id: 'reopen', label: t('header.reopen'), onAction: press(trying, header.reopen) }] : []),
            ...(header.keeping.keep ? [{ id: 'keep', label: t('forgetting:keep.title'), onAction: () => onOpen('keep') }] : []),
            { id: 'erase-own', label: t('forgetting:own.open'), onAction: () => onOpen('erase-own') },
            ...eraseItem,
            // The session is the facilitator's to delete, not of who leads one room of it.
            ...(rooms === null ? [] : [{ id: 'delete', label: t('header.deleteNow'), onAction: () => onOpen('delete') }]),
          ]}
        />
      </div>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </header>
  );
};

interface HeaderProps {
  readonly header: HeaderModel;
  /** The subgroup one is in. */
  readonly subgroup: SubgroupModel | null;
  /** `null` for who leads one subgroup. */
  readonly rooms: RoomsModel | null;
  readonly saving: 'saved' | 'saving' | 'offline';
  readonly harvestPath: string;
  /** The home of the group; `null` for a session by itself. */
  readonly seriesPath: string | null;
  /** The circle can be asked what may go to management. */
  readonly managing: boolean;
  readonly onOpen: (dialog: ConsoleDialog) => void;
}
