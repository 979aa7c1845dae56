import { useTranslation } from 'react-i18next';
import type { LiftModel } from '../../../models/facilitatorLift.ts';
import { press, type Trying } from '../useAttempt.ts';

/** Whether a card goes along to the circle; pressed, it is asked for, or stays here after all. */
export const LiftMark = ({ lift, text, trying }: { readonly lift: LiftModel; readonly text: string; readonly trying: Trying }) => {
  const { t } = useTranslation('leading');
  const go = press(trying, lift.toggle);
  const says = t(`along.${lift.state ?? 'free'}`);
  if (go === undefined) return lift.state === null ? null : <span className="f-lift f-lift--still">{says}</span>;
  return (
    <button
      type="button"
      className={`f-lift f-lift--${lift.state ?? 'free'}`}
      aria-pressed={lift.state !== null}
      aria-label={`${t('along.take')}: ${text}`}
      title={lift.state === 'asked' ? t('along.askedHint') : undefined}
      onClick={go}
    >
      {says}
    </button>
  );
};
