import { useTranslation } from 'react-i18next';
import { bringingModel } from '../../models/bringing.ts';
import { BroughtCard } from '../prepare/BroughtCard.tsx';
import { useDesk } from './desk.ts';

/** What I wrote down beforehand, and nobody else knows of. */
export const BroughtAlong = () => {
  const { t } = useTranslation('prepare');
  const { live } = useDesk();
  const { floor, desk, act } = live;
  if (desk === null) return null;
  const { brought, over } = bringingModel({ floor, desk, act });
  if (brought.length === 0) return null;
  return (
    <section className="p-brought" aria-labelledby="p-brought">
      <h2 id="p-brought">{t('bring.mine')}</h2>
      {brought.map((one) => (
        <BroughtCard key={one.id} brought={one} />
      ))}
      {brought.every(({ putIn }) => putIn === undefined) && <p className="p-floor-soft">{t(over ? 'bring.over' : 'bring.later')}</p>}
    </section>
  );
};
