import { useTranslation } from 'react-i18next';
import type { CoverageModel } from '../../models/facilitatorCoverage.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { listOf } from '../words.ts';
import { Panel } from './Panel.tsx';

/** Where did we hardly look? A hint, never a score. */
export const Coverage = ({ coverage }: { readonly coverage: CoverageModel }) => {
  const { t, i18n } = useTranslation(['facilitator', 'common']);
  const { least, quiet } = coverage;
  return (
    <Panel title={t('coverage.title')}>
      <ul className="f-bars">
        {coverage.sheets.map((sheet) => (
          <li key={sheet.title} data-hue={sheet.perspective}>
            <span className="f-bar-name">
              <Glyph of={sheet.perspective} />
              {sheet.title}
            </span>
            <span className="f-bar" role="img" aria-label={t('common:questions', { count: sheet.asked })}>
              <i style={{ inlineSize: `${Math.round(sheet.part * 100)}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {(least !== null || quiet.length > 0) && (
        <div className="f-hint">
          {least !== null && <p>{t(least.asked === 0 ? 'coverage.none' : 'coverage.one', { sheet: least.title.toLowerCase() })}</p>}
          {quiet.length > 0 && <p>{t('coverage.quiet', { names: listOf(quiet, i18n.language) })}</p>}
        </div>
      )}
    </Panel>
  );
};
