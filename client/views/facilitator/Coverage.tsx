import { useTranslation } from 'react-i18next';
import type { CoverageModel, Suggestion } from '../../models/facilitatorCoverage.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { listOf } from '../words.ts';
import { CoverageAbout } from './CoverageAbout.tsx';
import { Panel } from './Panel.tsx';

/** Where did we hardly look? A hint, never a score. */
export const Coverage = ({ coverage }: { readonly coverage: CoverageModel }) => {
  const { t, i18n } = useTranslation(['facilitator', 'common', 'pace']);
  const { about, suggestion, quiet } = coverage;
  return (
    <Panel title={t('coverage.title')}>
      <ul className="f-bars">
        {coverage.sheets.map((sheet) => (
          <li key={sheet.title} data-hue={sheet.perspective}>
            <span className="f-bar-name">
              <Glyph of={sheet.perspective} />
              {sheet.title}
            </span>
            <span className="f-bar-row">
              {sheet.asked > 0 && (
                <span className="f-bar" role="img" aria-label={t('common:questions', { count: sheet.asked })}>
                  <i style={{ inlineSize: `${Math.round(sheet.part * 100)}%` }} />
                </span>
              )}
              {sheet.note && <span className="f-soft">{t(`pace:lead.coverage.note.${sheet.note.kind}`)}</span>}
            </span>
          </li>
        ))}
      </ul>
      {about && <CoverageAbout about={about} />}
      <div className="f-hint">
        <p>
          <Suggested suggestion={suggestion} />
        </p>
        {quiet.length > 0 && <p>{t('coverage.quiet', { names: listOf(quiet, i18n.language) })}</p>}
      </div>
    </Panel>
  );
};

const Suggested = ({ suggestion }: { readonly suggestion: Suggestion }) => {
  const { t } = useTranslation('pace');
  switch (suggestion.kind) {
    case 'still':
      return t('lead.coverage.suggest.still', { sheet: suggestion.sheet.toLowerCase(), minutes: suggestion.minutes });
    case 'client':
      return suggestion.bringer === null
        ? t('lead.coverage.suggest.clientOurs')
        : t('lead.coverage.suggest.client', { name: suggestion.bringer });
    case 'deeper':
      return t('lead.coverage.suggest.deeper');
    default:
      return t(`lead.coverage.suggest.${suggestion.kind}`, { sheet: suggestion.sheet.toLowerCase() });
  }
};
