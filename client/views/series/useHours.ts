import { useTranslation } from 'react-i18next';

/** How long something is kept, in whole days where it can be. */
export const useHours = (): ((hours: number) => string) => {
  const { t } = useTranslation('series');
  return (hours) => {
    if (hours === 0) return t('hours.none');
    return hours % 24 === 0 ? t('hours.days', { count: hours / 24 }) : t('hours.hours', { count: hours });
  };
};
