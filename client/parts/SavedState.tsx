import { useTranslation } from 'react-i18next';

/** “Alles opgeslagen” is only said when it is stored. Quiet: changes here are not read aloud, except losing the connection. */
export const SavedState = ({ saving }: { readonly saving: 'saved' | 'saving' | 'offline' }) => {
  const { t } = useTranslation('common');
  return (
    <span className={`k-saved k-saved--${saving}`} role={saving === 'offline' ? 'status' : undefined}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {MARKS[saving]}
      </svg>
      <span>{t(`saving.${saving}`)}</span>
    </span>
  );
};

const MARKS = {
  saved: (
    <path d="M2.5 8.5 6.5 12.5 13.5 4" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
  ),
  saving: <path d="M3 8h.01M8 8h.01M13 8h.01" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />,
  offline: <path d="M2 8h4M10 8h4" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />,
};
