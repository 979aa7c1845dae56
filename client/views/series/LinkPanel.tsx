import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesView } from '../../../shared/protocol/series.ts';
import { Button } from '../../parts/Button.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { CopyLine } from '../facilitator/CopyLine.tsx';

/** The link that is the group: one sentence what it is, copied or scanned, and hidden until asked for. */
export const LinkPanel = ({ series, origin }: { readonly series: SeriesView; readonly origin: string }) => {
  const { t } = useTranslation('series');
  const [shown, setShown] = useState(false);
  const link = new URL(series.link, origin).href;
  return (
    <div className="s-link">
      <CopyLine label={t('link.label')} hint={t(series.guarded ? 'link.whatGuarded' : 'link.what')} value={link} secret />
      <Button aria-expanded={shown} onClick={() => setShown((now) => !now)}>
        {t(shown ? 'link.qrHide' : 'link.qr')}
      </Button>
      {shown && <QrCode value={link} label={t('link.qrLabel')} />}
    </div>
  );
};
