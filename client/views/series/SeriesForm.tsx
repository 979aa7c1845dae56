import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { SeriesCreateBody } from '../../../shared/protocol/series.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { useKeptDraft } from '../../hooks/useKeptDraft.ts';
import { langOf } from '../../i18n.ts';
import { bodyOfSeries, draftProblems, newSeries, type SeriesDraft } from '../../models/seriesForm.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Field, TextArea } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { focusProblem } from '../facilitator/focus-problem.ts';
import { useSentence } from './useSentence.ts';

/** A facilitator begins a series: a title and a name; the rest may wait. */
export const SeriesForm = ({ create }: SeriesFormProps) => {
  const { t, i18n } = useTranslation('series');
  const sentence = useSentence();
  const { draft, type, forget } = useKeptDraft<SeriesDraft>('series.new', () => newSeries(langOf(i18n)));
  // Nothing keeps a passphrase, this tab neither.
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const problems = draftProblems(draft);
  const shown = tried ? problems : {};
  const change = (part: Partial<SeriesDraft>) => type({ ...draft, ...part });
  const submit = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return focusProblem(form.current);
    setBusy(true);
    const no = await create(bodyOfSeries(draft, passphrase));
    setBusy(false);
    setRefusal(no);
    if (no === null) forget();
  };
  return (
    <form
      ref={form}
      className="f-create-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <section className="f-form f-sheet-form">
        <h2>{t('make.group')}</h2>
        <Field
          label={t('field.title')}
          value={draft.title}
          onChange={(title) => change({ title })}
          problem={sentence(shown.title)}
          placeholder={t('field.titlePlaceholder')}
          traces
          autoComplete="off"
        />
        <TextArea
          label={t('field.goal')}
          hint={t('field.goalHint')}
          optional
          rows={2}
          value={draft.goal}
          onChange={(goal) => change({ goal })}
          problem={sentence(shown.goal)}
        />
        <TextArea
          label={t('field.departments')}
          hint={t('field.departmentsHint')}
          optional
          rows={2}
          traces={false}
          value={draft.departments}
          onChange={(departments) => change({ departments })}
          problem={sentence(shown.departments)}
        />
        <Choice
          legend={t('field.language')}
          value={draft.language}
          onChange={(language) => change({ language })}
          options={[
            { value: 'nl', label: t('home.nl') },
            { value: 'en', label: t('home.en') },
          ]}
        />
      </section>
      <section className="f-form f-sheet-form">
        <h2>{t('make.you')}</h2>
        <Field
          label={t('field.facilitator')}
          hint={t('field.facilitatorHint')}
          value={draft.facilitator}
          onChange={(facilitator) => change({ facilitator })}
          problem={sentence(shown.facilitator)}
          autoComplete="given-name"
        />
        <Field
          label={t('field.passphrase')}
          hint={t('field.passphraseHint')}
          optional
          type="password"
          autoComplete="new-password"
          maxLength={LIMITS.passphrase}
          value={passphrase}
          onChange={setPassphrase}
        />
      </section>
      <div className="f-create-foot">
        {refusal && <RefusalNotice refusal={refusal} />}
        <Button type="submit" kind="primary">
          {t(busy ? 'make.submitting' : 'make.submit')}
        </Button>
      </div>
    </form>
  );
};

interface SeriesFormProps {
  /** Resolves with why not, or `null` when the series is there. */
  readonly create: (body: SeriesCreateBody) => Promise<Refusal | null>;
}
