import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { useWayBack } from '../../a11y/way-back.ts';
import type { TracesBeside } from '../../hooks/useTraces.ts';
import { Button } from '../../parts/Button.tsx';
import '../../styles/coach.css';

/** To the writer alone: what these words look like, and what may do instead. They stay as they are. */
export const TraceLine = ({ traces: { found, isNews, closed } }: { readonly traces: TracesBeside }) => {
  const { t } = useTranslation('traces');
  const announce = useAnnounce();
  const { onFocus, back } = useWayBack();
  const says = found === null ? null : t(`says.${found.kind}`);
  const heard = says === null ? null : t('line.heard', { says });
  useEffect(() => {
    if (heard !== null && isNews) announce(heard);
  }, [heard, isNews, announce]);
  if (found === null) return null;
  return (
    <div className="co-hint co-trace" role="note" aria-label={t('title')}>
      <p className="co-says">
        <span>
          <q dir="auto">{found.words}</q> {says}
        </span>
        <Button kind="quiet" className="k-close" aria-label={t('line.close')} onFocus={onFocus} onClick={() => (back(), closed())}>
          ×
        </Button>
      </p>
    </div>
  );
};
