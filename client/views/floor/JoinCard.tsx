import { useTranslation } from 'react-i18next';
import { QrCode } from '../../parts/QrCode.tsx';

/** How to join, in the upper right corner, until the facilitator dismisses it. */
export const JoinCard = ({ code, url, people }: { readonly code: string; readonly url: string; readonly people: number }) => {
  const { t } = useTranslation(['floor', 'common']);
  return (
    <section className="fl-join">
      <QrCode value={url} label={t('common:qr')} />
      <div>
        <p>{t('joinAt', { host: new URL(url).host })}</p>
        <p className="fl-code">{code}</p>
        <p>{t('common:people', { count: people })}</p>
      </div>
    </section>
  );
};
