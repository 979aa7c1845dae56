import { useTranslation } from 'react-i18next';
import type { SilenceFace } from '../../models/silence.ts';
import './pace.css';

/**
 * Silence over the whole floor: it comes slowly and goes slowly, also when it is stopped early. It always lies there,
 * unseen, so that it can fade; only the caption stays above it.
 */
export const SilenceView = ({ face }: { readonly face: SilenceFace | null }) => {
  const { t } = useTranslation('pace');
  const on = face?.kind === 'now';
  return (
    <div className="fl-silence" data-on={on || undefined}>
      <div className="fl-silence-disc">
        {on && (
          <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
            <circle className="k-ring-all" cx="50" cy="50" r="48" />
            <circle
              className="fl-silence-ring"
              cx="50"
              cy="50"
              r="48"
              pathLength="1"
              transform="rotate(-90 50 50)"
              style={{ animationDuration: `${face.seconds}s`, animationDelay: `${-face.passed}s` }}
            />
          </svg>
        )}
        <p>{t('screen.silence')}</p>
      </div>
    </div>
  );
};
