import { useTranslation } from 'react-i18next';
import { Beside } from '../../parts/BesideWords.tsx';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';

/** Asked once more before own words lie in the circle, with what in them looks like a trace of a person. */
export const SureToShare = ({ asks, text, does, onShare, onCancel }: SureToShareProps) => {
  const { t } = useTranslation('common');
  return (
    <Notice>
      <p>{asks}</p>
      <Beside text={text} />
      <div className="p-row">
        <Button kind="primary" onClick={onShare}>
          {does}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </Notice>
  );
};

interface SureToShareProps {
  readonly asks: string;
  /** All words that would be seen. */
  readonly text: string;
  /** On the button that shares. */
  readonly does: string;
  readonly onShare: () => void;
  readonly onCancel: () => void;
}
