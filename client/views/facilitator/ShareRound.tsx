import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../parts/QrCode.tsx';
import { CopyLine } from './CopyLine.tsx';

/** The link of one device for several people, folded away till it is asked for: a shared screen may be looking on. */
export const ShareRound = ({ link }: { readonly link: string }) => {
  const { t } = useTranslation('shared');
  const [open, setOpen] = useState(false);
  return (
    <details className="f-earlier" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('link.open')}</summary>
      {open && (
        <div className="f-share-code">
          <QrCode value={link} label={t('link.qr')} />
          <div>
            <CopyLine label={t('link.label')} hint={t('link.hint')} value={link} />
            <p className="f-soft">{t('link.secret')}</p>
          </div>
        </div>
      )}
    </details>
  );
};
