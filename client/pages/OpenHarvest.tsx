import { useOpenedHarvest } from '../hooks/useOpenedHarvest.ts';
import { OpenHarvestPage } from '../views/takehome/OpenHarvestPage.tsx';

/** `/oogst`: a harvest that somebody kept as data, read on this device alone. */
const OpenHarvest = () => {
  const { opened, open } = useOpenedHarvest();
  return <OpenHarvestPage opened={opened} onOpen={open} />;
};

export default OpenHarvest;
