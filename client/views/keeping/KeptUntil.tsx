import { useTranslation } from 'react-i18next';
import { spanOf, type Kept } from '../../models/keeping.ts';

/** Until when the words here are there: quiet, and on every screen. */
export const KeptUntil = ({ kept, className = '' }: { readonly kept: Kept; readonly className?: string }) => (
  <p className={`k-meta k-kept ${className}`}>{useKeptUntil()(kept)}</p>
);

export const useKeptUntil = (): ((kept: Kept) => string) => {
  const { t, i18n } = useTranslation('forgetting');
  return ({ keepHours, deletesAt }) => {
    if (deletesAt !== null) return t('until', { when: momentIn(i18n.language, deletesAt) });
    if (keepHours === 0) return t('atOnce');
    const { unit, count } = spanOf(keepHours);
    return t(`after.${unit}`, { count });
  };
};

const momentIn = (language: string, at: number): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(at);
