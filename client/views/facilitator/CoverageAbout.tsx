import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../models/facilitatorCoverage.ts';

/** What the questions are about, as one bar of two parts. The words say where it leans; no numbers. */
export const CoverageAbout = ({ about }: { readonly about: About }) => {
  const { t } = useTranslation('pace');
  const title = useId();
  return (
    <section className="f-about" aria-labelledby={title}>
      <h3 id={title} className="f-soft">
        {t('lead.coverage.about')}
      </h3>
      <div className="f-about-bar" aria-hidden="true">
        <i style={{ flexGrow: about.own }} data-hue="acting" />
        <i style={{ flexGrow: 1 - about.own }} data-hue="client" />
      </div>
      <p className="f-about-ends f-soft" aria-hidden="true">
        <span>{t('lead.coverage.own')}</span>
        <span>{t('lead.coverage.around')}</span>
      </p>
      <p className="k-hidden">{t(`lead.coverage.lean.${about.lean}`)}</p>
    </section>
  );
};
