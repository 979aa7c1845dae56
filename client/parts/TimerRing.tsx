import { useTranslation } from 'react-i18next';
import type { SoftTime } from '../models/softTime.ts';

/** “nog ± 14 minuten”. */
export const TimerText = ({ time }: { readonly time: SoftTime }) => {
  const { t } = useTranslation('common');
  return (
    <span className="k-timer-text">{time.kind === 'about' ? t('timer.about', { count: time.minutes }) : t(`timer.${time.kind}`)}</span>
  );
};

/** A ring that slowly empties; without red, without blinking. Decorative: the text says the same. */
export const TimerRing = ({ time }: { readonly time: SoftTime }) => (
  <svg className={`k-ring k-ring--${time.kind}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle className="k-ring-all" cx="50" cy="50" r="48" pathLength="1" />
    {time.share > 0 && (
      <circle
        className="k-ring-left"
        cx="50"
        cy="50"
        r="48"
        pathLength="1"
        strokeDasharray={`${time.share} 2`}
        transform="rotate(-90 50 50)"
      />
    )}
  </svg>
);
