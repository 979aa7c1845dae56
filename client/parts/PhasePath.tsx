import { useTranslation } from 'react-i18next';

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly state: 'done' | 'now' | 'ahead';
}

/** Where we are in the script, as a path of small steps. */
export const PhasePath = ({ steps }: { readonly steps: readonly Step[] }) => {
  const { t } = useTranslation('common');
  const words = { done: t('stepDone'), now: t('stepNow'), ahead: t('stepAhead') };
  return (
    <ol className="k-path" aria-label={t('steps')}>
      {steps.map((step) => (
        <li key={step.id} className={`k-path-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined} title={step.title}>
          <span className="k-hidden">
            {step.title}, {words[step.state]}
          </span>
        </li>
      ))}
    </ol>
  );
};
