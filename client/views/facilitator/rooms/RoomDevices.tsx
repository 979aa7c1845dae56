import { useTranslation } from 'react-i18next';
import type { JoinCode, RoomId } from '../../../../shared/ids.ts';
import { useRoomLinks } from '../../../hooks/useLinks.ts';
import { Button } from '../../../parts/Button.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { CopyLine } from '../CopyLine.tsx';
import { Icon } from '../icons.tsx';
import { ShareRound } from '../ShareRound.tsx';

/** The screen that stands in a subgroup, and its device that goes round. */
export const RoomDevices = ({ code, room }: { readonly code: JoinCode; readonly room: RoomId }) => {
  const { t } = useTranslation(['facilitator', 'dividing']);
  const links = useRoomLinks(code, room);
  if (links.kind === 'loading') return <p className="f-soft">{t('share.loading')}</p>;
  if (links.kind === 'failed') {
    return (
      <Notice title={t('share.failed')}>
        <Button onClick={links.retry}>{t('share.retry')}</Button>
      </Notice>
    );
  }
  const { display, shared } = links.links;
  return (
    <div className="f-share-screen">
      <CopyLine label={t('dividing:prepare.display')} hint={t('share.displayHint')} value={display} />
      <a className="k-button k-button--plain" href={display} target="_blank" rel="noreferrer">
        <Icon of="screen" />
        {t('share.openScreen')}
      </a>
      <ShareRound link={shared} />
    </div>
  );
};
