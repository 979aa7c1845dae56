import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** The way to what becomes of words, and to the accessibility statement. In a tab of its own where somebody may have typed something. */
export const FootLinks = ({ newTab = false }: { readonly newTab?: boolean }) => {
  const { t } = useTranslation('common');
  return (
    <ul className="k-foot">
      {FOOT.map(({ href, label }) => (
        <li key={href}>
          {newTab ? (
            <a href={href} target="_blank" rel="noreferrer">
              {t(label)} <span className="k-hidden">({t('foot.newTab')})</span>
            </a>
          ) : (
            <Link href={href}>{t(label)}</Link>
          )}
        </li>
      ))}
    </ul>
  );
};

const FOOT = [
  { href: '/privacy', label: 'foot.privacy' },
  { href: '/toegankelijkheid', label: 'foot.accessibility' },
] as const;
