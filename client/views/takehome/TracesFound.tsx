import { useTranslation } from 'react-i18next';
import type { TraceInContext } from '../../models/harvestTraces.ts';

/** What looks as if it points to one person, in its context, and what may be done. It blocks nothing. */
export const TracesFound = ({ traces }: { readonly traces: readonly TraceInContext[] | null }) => {
  const { t } = useTranslation(['takehome', 'traces']);
  if (traces === null) return <p className="th-traced k-meta">{t('look.looking')}</p>;
  if (traces.length === 0) return <p className="th-traced k-meta">{t('look.nothing')}</p>;
  return (
    <div className="th-traced th-traced--found">
      <p>
        <strong>{t('look.found', { count: traces.length })}</strong>
      </p>
      <ul className="th-traces">
        {traces.slice(0, SHOWN).map(({ kind, before, words, after }, at) => (
          <li key={at}>
            <q className="k-words" dir="auto">
              {before}
              <mark>{words}</mark>
              {after}
            </q>
            <p className="k-meta">{t(`traces:says.${kind}`)}</p>
          </li>
        ))}
      </ul>
      {traces.length > SHOWN && <p className="k-meta">{t('look.more', { count: traces.length - SHOWN })}</p>}
      <p className="k-meta">{t('look.may')}</p>
    </div>
  );
};

const SHOWN = 12;
