import { useTranslation } from 'react-i18next';
import { CopyLine } from '../facilitator/CopyLine.tsx';

/** Who prepare along: the link that is theirs, and the plan. */
export const PrepareTogether = ({ coHostLink, planPath, coHosts }: TogetherProps) => {
  const { t, i18n } = useTranslation('prepare');
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(coHosts);
  return (
    <div className="pr-form">
      <p className="f-soft">{t('panel.hostsText')}</p>
      {coHosts.length > 0 && <p>{t('panel.coHosts', { names })}</p>}
      {coHostLink !== null && <CopyLine label={t('panel.coHostLink')} hint={t('panel.coHostHint')} value={coHostLink} secret />}
      <p>
        <a className="k-button k-button--plain" href={planPath}>
          {t('panel.write')}
        </a>
      </p>
    </div>
  );
};

interface TogetherProps {
  /** `null` while it is not known. */
  readonly coHostLink: string | null;
  readonly planPath: string;
  readonly coHosts: readonly string[];
}
