import { useTranslation } from 'react-i18next';
import { useOpenedHarvest } from '../hooks/useOpenedHarvest.ts';
import { usePageTitle } from '../hooks/usePageTitle.ts';
import { OpenHarvestPage } from '../views/takehome/OpenHarvestPage.tsx';

/** `/oogst`: a harvest that somebody kept as data, read on this device alone. */
const OpenHarvest = () => {
  const { opened, open } = useOpenedHarvest();
  usePageTitle(useTranslation('takehome').t('open.title'));
  return <OpenHarvestPage opened={opened} onOpen={open} />;
};

export default OpenHarvest;
