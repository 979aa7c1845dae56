import { useTranslation } from 'react-i18next';
import type { JoinCode } from '../../../shared/ids.ts';
import type { LinksState } from '../../hooks/useLinks.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { CopyLine } from './CopyLine.tsx';
import { ShareRound } from './ShareRound.tsx';
import { Icon } from './icons.tsx';

/** What one hands out: the code, the QR code, the links; and apart from those the link that gives control. */
export const SharePanel = ({ code, links }: { readonly code: JoinCode; readonly links: LinksState }) => {
  const { t } = useTranslation('facilitator');
  if (links.kind === 'failed') {
    return (
      <Notice title={t('share.failed')}>
        <Button onClick={links.retry}>{t('share.retry')}</Button>
      </Notice>
    );
  }
  if (links.kind === 'loading') return <p className="f-soft">{t('share.loading')}</p>;
  const { join, display, shared, facilitator } = links.links;
  return (
    <div className="f-share">
      <section className="f-share-code">
        <QrCode value={join} label={t('share.qr')} />
        <div>
          <p className="f-label">{t('share.code')}</p>
          <p className="f-big-code">{code}</p>
          <p className="f-soft">{t('share.codeHint', { place: new URL(join).host })}</p>
        </div>
      </section>
      <CopyLine label={t('share.join')} hint={t('share.joinHint')} value={join} />
      <div className="f-share-screen">
        <CopyLine label={t('share.display')} hint={t('share.displayHint')} value={display} />
        <a className="k-button k-button--plain" href={display} target="_blank" rel="noreferrer">
          <Icon of="screen" />
          {t('share.openScreen')}
        </a>
      </div>
      <ShareRound link={shared} />
      {facilitator !== null && (
        <div className="f-share-secret">
          <CopyLine label={t('share.facilitator')} hint={t('share.facilitatorHint')} value={facilitator} secret />
        </div>
      )}
    </div>
  );
};
