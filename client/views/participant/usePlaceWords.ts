import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** One's place in the order of hands, as one would say it: “Je bent de tweede.” */
export const usePlaceWords = (): ((place: number) => string) => {
  const { t } = useTranslation('pace');
  return useCallback(
    (place: number) => {
      const said = PLACES[place - 1];
      return said === undefined ? t('mine.placeLater', { before: place - 1 }) : t(`mine.places.${said}`);
    },
    [t],
  );
};

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const;
