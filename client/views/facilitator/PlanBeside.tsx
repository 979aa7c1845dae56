import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The plan that hosts wrote together, folded under the script; it is opened when somebody wants to read it. */
export const PlanBeside = ({ children }: { readonly children: () => ReactNode }) => {
  const { t } = useTranslation('prepare');
  const [open, setOpen] = useState(false);
  return (
    <details className="f-notes f-plan-beside" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('plan.beside')}</summary>
      {open && <div className="f-notes-inner">{children()}</div>}
    </details>
  );
};
