import { useTranslation } from 'react-i18next';

/** How a subgroup is called: by its name, or by its number. */
export const useRoomTitle = (): ((room: { readonly number: number | null; readonly name: string }) => string) => {
  const { t } = useTranslation('rooms');
  return ({ number, name }) => (name !== '' ? name : number === null ? t('earlier') : t('name', { number }));
};
