import { useTranslation } from 'react-i18next';
import type { CaseModel, CasesModel } from '../../models/facilitatorCases.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Person } from '../../parts/Person.tsx';
import { Icon } from './icons.tsx';
import { CardReactions } from './CardReactions.tsx';
import { EditWords, PenMenu, useEditing } from './Pen.tsx';
import { press, useAttempt } from './useAttempt.ts';

/** Experiences people mention, and settling on one. */
export const Cases = ({ cases }: { readonly cases: CasesModel }) => {
  const { t } = useTranslation('facilitator');
  return (
    <section className="f-block" aria-labelledby="f-cases-title">
      <h3 id="f-cases-title" className="f-block-title">
        {t('cases.title')}
      </h3>
      <p className="f-soft">{t('cases.hint')}</p>
      {cases.cases.length === 0 ? (
        <Empty>{t('cases.none')}</Empty>
      ) : (
        <ul className="f-grid">
          {cases.cases.map((one) => (
            <Proposed key={one.id} one={one} />
          ))}
        </ul>
      )}
    </section>
  );
};

const Proposed = ({ one }: { readonly one: CaseModel }) => {
  const { t } = useTranslation(['facilitator', 'common']);
  const trying = useAttempt();
  const editing = useEditing(one.pen);
  return (
    <li className={`f-case${one.chosen ? ' f-case--chosen' : ''}${one.lit ? ' f-case--lit' : ''}`}>
      <div className="f-case-head">
        {one.author && <Person person={one.author} />}
        {one.form && <span className="f-soft">{t(`common:forms.${one.form}`)}</span>}
        {one.spotlight && (
          <button
            type="button"
            className="f-icon-button"
            aria-pressed={one.lit}
            aria-label={`${t(one.lit ? 'floor.clearScreen' : 'floor.toScreen')}: ${one.text}`}
            title={t(one.lit ? 'floor.clearScreen' : 'floor.toScreen')}
            onClick={press(trying, one.spotlight)}
          >
            <Icon of="screen" />
          </button>
        )}
        {one.pen && editing.words === null && <PenMenu pen={one.pen} editing={editing} trying={trying} />}
      </div>
      {one.pen && editing.words !== null ? (
        <EditWords pen={one.pen} editing={editing} />
      ) : (
        <p className="k-words" dir="auto">
          {one.text}
        </p>
      )}
      <ul className="f-counts">
        <li>
          <Tally count={one.recognisable} />
          {t('cases.recognisable', { count: one.recognisable })}
        </li>
        <li>
          <Tally count={one.urgent} />
          {t('cases.urgent', { count: one.urgent })}
        </li>
      </ul>
      {one.chosen && (
        <p className="f-chosen">
          <Icon of="asked" />
          <strong>{t('cases.chosen')}</strong> {one.author && t('cases.chosenBy', { name: one.author.name })}
        </p>
      )}
      <CardReactions card={one} trying={trying} />
      <div className="f-row">
        {one.choose && (
          <Button onClick={press(trying, one.choose)} aria-label={`${t('cases.choose')}: ${one.text}`}>
            {t('cases.choose')}
          </Button>
        )}
        {one.unchoose && (
          <Button kind="quiet" onClick={press(trying, one.unchoose)}>
            {t('cases.unchoose')}
          </Button>
        )}
      </div>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </li>
  );
};

/** A pebble per mark; the sentence beside it says the same. */
const Tally = ({ count }: { readonly count: number }) => (
  <span className="f-tally" aria-hidden="true">
    {Array.from({ length: Math.min(count, 8) }, (_, at) => (
      <i key={at} />
    ))}
  </span>
);
