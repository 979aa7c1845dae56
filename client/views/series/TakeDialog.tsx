import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';

/** The whole series as a file: what is in it, what is not, and how careful one is with it. */
export const TakeDialog = ({ file, onClose }: { readonly file: string; readonly onClose: () => void }) => {
  const { t } = useTranslation('series');
  return (
    <Dialog title={t('take.title')} isOpen onClose={onClose}>
      <p>{t('take.text')}</p>
      <p>{t('take.not')}</p>
      <p>
        <strong>{t('take.careful')}</strong>
      </p>
      <div className="f-row">
        <a className="k-button k-button--primary" href={file} download>
          {t('take.go')}
        </a>
        <Button kind="quiet" onClick={onClose}>
          {t('meeting.leave')}
        </Button>
      </div>
    </Dialog>
  );
};
