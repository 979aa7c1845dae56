import { useTranslation } from 'react-i18next';
import type { JoinCode } from '../../../shared/ids.ts';
import type { LinksState } from '../../hooks/useLinks.ts';
import { Button } from '../../parts/Button.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { Icon } from './icons.tsx';

/** The first thing a facilitator sees: nobody is here yet, so share the code and open the screen. */
export const Invite = ({ code, links, onShare }: InviteProps) => {
  const { t } = useTranslation('facilitator');
  return (
    <section className="f-invite" aria-labelledby="f-invite-title">
      {links.kind === 'there' && <QrCode value={links.links.join} label={t('share.qr')} />}
      <div className="f-invite-words">
        <h3 id="f-invite-title">{t('invite.title')}</h3>
        <p className="f-big-code">{code}</p>
        <p>{links.kind === 'there' ? t('share.codeHint', { place: new URL(links.links.join).host }) : t('invite.code')}</p>
        <div className="f-row">
          <Button kind="primary" onClick={onShare}>
            <Icon of="share" />
            {t('people.share')}
          </Button>
          {links.kind === 'there' && (
            <a className="k-button k-button--plain" href={links.links.display} target="_blank" rel="noreferrer">
              <Icon of="screen" />
              {t('share.openScreen')}
            </a>
          )}
        </div>
        <p className="f-soft">{t('invite.screen')}</p>
      </div>
    </section>
  );
};

interface InviteProps {
  readonly code: JoinCode;
  readonly links: LinksState;
  readonly onShare: () => void;
}
