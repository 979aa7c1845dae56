import { useTranslation } from 'react-i18next';
import type { TimerFace } from '../models/timer.ts';

/** “nog ± 14 minuten”. */
export const TimerText = ({ face }: { readonly face: TimerFace }) => {
  const { t } = useTranslation('common');
  return (
    <span className="k-timer-text">{face.kind === 'about' ? t('timer.about', { count: face.minutes }) : t(`timer.${face.kind}`)}</span>
  );
};

/** A ring that slowly empties; without red, without blinking. Decorative: the text says the same. */
export const TimerRing = ({ face }: { readonly face: TimerFace }) => (
  <svg className={`k-ring k-ring--${face.kind}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle className="k-ring-all" cx="50" cy="50" r="48" pathLength="1" />
    {face.left > 0 && (
      <circle
        className="k-ring-left"
        cx="50"
        cy="50"
        r="48"
        pathLength="1"
        strokeDasharray={`${face.left} 2`}
        transform="rotate(-90 50 50)"
      />
    )}
  </svg>
);
