import { useTranslation } from 'react-i18next';
import type { HeaderModel } from '../../models/facilitatorHeader.ts';
import { Button } from '../../parts/Button.tsx';
import { Menu, type MenuEntry } from '../../parts/Menu.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { SavedState } from '../../parts/SavedState.tsx';
import { Icon } from './icons.tsx';
import { press, useAttempt } from './useAttempt.ts';

export type ConsoleDialog = 'share' | 'settings' | 'reading' | 'close' | 'delete' | 'erase-case';

export const ConsoleHeader = ({ header, saving, harvestPath, onOpen }: HeaderProps) => {
  const { t } = useTranslation(['facilitator', 'lookback']);
  const trying = useAttempt();
  const { hat } = header;
  const lookBackPath = `/s/${header.code}/lookback`;
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
    { id: 'settings', label: t('header.settings'), onAction: () => onOpen('settings') },
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
          <span className="f-code">{header.code}</span> · {t('header.inCircle', { count: header.inCircle })}
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
            <Button onClick={() => onOpen('share')}>
              <Icon of="share" />
              {t('header.share')}
            </Button>
            <Button className="f-wide" onClick={() => onOpen('settings')}>
              {t('header.settings')}
            </Button>
          </>
        )}
        <Menu
          label={t('header.more')}
          button={<Icon of="more" />}
          items={[
            ...(header.closed ? [] : whileOpen),
            { id: 'reading', label: t('header.reading'), onAction: () => onOpen('reading') },
            { id: 'harvest', label: t('header.harvest'), onAction: () => window.open(harvestPath, '_blank', 'noopener') },
            { id: 'lookback', label: t('lookback:title'), onAction: () => window.open(lookBackPath, '_blank', 'noopener') },
            header.close
              ? { id: 'close', label: t('header.closeSession'), onAction: () => onOpen('close') }
              : { id: 'reopen', label: t('header.reopen'), onAction: press(trying, header.reopen) },
            ...eraseItem,
            { id: 'delete', label: t('header.deleteNow'), onAction: () => onOpen('delete') },
          ]}
        />
      </div>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </header>
  );
};

interface HeaderProps {
  readonly header: HeaderModel;
  readonly saving: 'saved' | 'saving' | 'offline';
  readonly harvestPath: string;
  readonly onOpen: (dialog: ConsoleDialog) => void;
}
