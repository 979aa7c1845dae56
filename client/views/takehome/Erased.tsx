import type { Kept } from '../../models/keeping.ts';
import { useTranslation } from 'react-i18next';
import { useKeptUntil } from '../keeping/KeptUntil.tsx';

/** Until when the page is there. */
export const Erased = ({ kept }: { readonly kept: Kept }) => {
  const { t } = useTranslation('takehome');
  const until = useKeptUntil();
  return <p className="th-erased k-meta">{t('erased', { until: until(kept) })}</p>;
};
