import { useTranslation } from 'react-i18next';
import { useOwnCoach } from '../../hooks/useOwnCoach.ts';
import { Choice } from '../../parts/Choice.tsx';
import '../../styles/coach.css';

/** Question help on this device: yes or no. */
export const CoachChoice = () => {
  const { t } = useTranslation('coach');
  const [on, choose] = useOwnCoach();
  return (
    <div className="co-own">
      <Choice
        legend={t('title')}
        value={on ? 'on' : 'off'}
        options={[
          { value: 'on', label: t('own.on') },
          { value: 'off', label: t('own.off') },
        ]}
        onChange={(picked) => choose(picked === 'on')}
      />
      <p className="k-meta">{t('own.why')}</p>
    </div>
  );
};
