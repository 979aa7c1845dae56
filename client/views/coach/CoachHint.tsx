import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { useWayBack } from '../../a11y/way-back.ts';
import type { Hint } from '../../models/coach.ts';
import type { Beside } from '../../hooks/useHinting.ts';
import { Button } from '../../parts/Button.tsx';
import { TraceLine } from '../traces/TraceLine.tsx';
import '../../styles/coach.css';

/** What the writer alone sees beside the own words: one kind sentence, and ways on; a trace of a person comes first. The button under the field stays as it was. */
export const CoachHint = ({ beside, onRewrite, onPark }: CoachHintProps) => {
  const { t } = useTranslation('coach');
  const announce = useAnnounce();
  const { onFocus, back } = useWayBack();
  const { hint, isNews, oldWords, hinting, traces } = beside;
  const says = hint === null ? null : t(`says.${hint.label}`);
  const heard = hint === null || says === null ? null : t(hint.ways.length > 0 ? 'heardWays' : 'heard', { says });
  useEffect(() => {
    if (heard !== null && isNews) announce(heard);
  }, [heard, isNews, announce]);
  return (
    <>
      <TraceLine traces={traces} />
      {hint !== null && says !== null && (
        <section className="co-hint" aria-label={t('title')}>
          <p className="co-says">
            {says}
            <Button kind="quiet" className="k-close" aria-label={t('close')} onFocus={onFocus} onClick={() => (back(), hinting.closed())}>
              ×
            </Button>
          </p>
          <Ways hint={hint} onTake={(way) => (hinting.took(way), onRewrite(way))} />
          {onPark !== undefined && hint.label !== 'why' && <Button onClick={onPark}>{t('park')}</Button>}
        </section>
      )}
      {oldWords !== null && (
        <p className="co-undo">
          <span className="k-meta">{t('undo.was')}</span>
          <q dir="auto">{oldWords}</q>
          <Button kind="quiet" onClick={() => (hinting.undid(), onRewrite(oldWords))}>
            {t('undo.back')}
          </Button>
        </p>
      )}
    </>
  );
};

const Ways = ({ hint, onTake }: { readonly hint: Hint; readonly onTake: (way: string) => void }) => {
  const { t } = useTranslation('coach');
  if (hint.ways.length === 0) return null;
  return (
    <ul className="co-ways" aria-label={t('ways')}>
      {hint.ways.map((way) => (
        <li key={way}>
          <button type="button" className="co-way" aria-label={t('take', { way })} onClick={() => onTake(way)}>
            {way}
          </button>
        </li>
      ))}
    </ul>
  );
};

export interface CoachHintProps {
  readonly beside: Beside;
  /** Other words for the field: a suggestion, or the old words again. */
  readonly onRewrite: (text: string) => void;
  /** Lays the words aside as a tip. */
  readonly onPark: (() => void) | undefined;
}
