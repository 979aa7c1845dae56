import { useTranslation } from 'react-i18next';
import './agreed.css';

/** What the circle agreed on, to be read from afar while people check in. */
export const Agreed = ({ lines }: { readonly lines: readonly string[] }) => {
  const { t } = useTranslation('prepare');
  if (lines.length === 0) return null;
  return (
    <section className="fl-agreed" aria-labelledby="fl-agreed">
      <h2 id="fl-agreed">{t('agreements.title')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
};
