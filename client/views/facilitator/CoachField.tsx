import { useTranslation } from 'react-i18next';
import { Choice } from '../../parts/Choice.tsx';

/** Whether writers get question help in this session. */
export const CoachField = ({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) => {
  const { t } = useTranslation('coach');
  return (
    <>
      <Choice
        legend={t('title')}
        value={on ? 'on' : 'off'}
        options={[
          { value: 'on', label: t('session.on') },
          { value: 'off', label: t('session.off') },
        ]}
        onChange={(picked) => onChange(picked === 'on')}
      />
      <p className="f-soft">{t('session.why')}</p>
    </>
  );
};
