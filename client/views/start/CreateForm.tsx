import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Script } from '../../../shared/model/script.ts';
import type { CreateBody } from '../../../shared/protocol/http.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { langOf } from '../../i18n.ts';
import { bodyOf, draftProblems, newDraft, scriptChoices, type Draft } from '../../models/facilitatorCreate.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { ClipFields } from '../facilitator/ClipFields.tsx';
import { focusProblem } from '../facilitator/focus-problem.ts';
import { KeepField } from '../keeping/KeepField.tsx';
import { PreparationFields } from '../facilitator/PreparationFields.tsx';
import { useProblemText } from '../facilitator/problem-text.ts';
import { SessionFields } from '../facilitator/SessionFields.tsx';

/** A facilitator makes a session: a script, a title, a name; the rest has a sensible beginning. */
export const CreateForm = ({ scripts, create }: CreateFormProps) => {
  const { t, i18n } = useTranslation(['facilitator', 'prepare']);
  const lang = langOf(i18n);
  const choices = scriptChoices(scripts, lang);
  const titleOf = (id: string) => t(`create.titleDefault.${scripts.find((script) => script.id === id)?.form ?? 'difficult'}`);
  const [draft, setDraft] = useState<Draft | null>(() =>
    choices[0] === undefined ? null : newDraft(choices[0].id, lang, titleOf(choices[0].id)),
  );
  const [tried, setTried] = useState(false);
  const [keptWrong, setKeptWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const problems = draft === null ? {} : draftProblems(draft);
  const shown = tried ? problems : {};
  const sentence = useProblemText(shown);
  if (draft === null) return null;
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  // A title nobody touched follows the script.
  const pick = (script: Draft['script']) => change({ script, ...(draft.title === titleOf(draft.script) && { title: titleOf(script) }) });
  const submit = async () => {
    setTried(true);
    if (keptWrong || Object.keys(problems).length > 0) return focusProblem(form.current);
    setBusy(true);
    setRefusal(await create(bodyOf(draft)));
    setBusy(false);
  };
  const wrong = Object.keys(shown).length;
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
      <fieldset className="f-scripts">
        <legend>{t('create.script')}</legend>
        {choices.map((choice) => (
          <label key={choice.id} className="f-script" htmlFor={`script-${choice.id}`}>
            <input
              id={`script-${choice.id}`}
              type="radio"
              name="script"
              checked={choice.id === draft.script}
              onChange={() => pick(choice.id)}
            />
            <strong>{choice.title}</strong>
            <span>{choice.about}</span>
            <span className="f-soft">
              {t('create.phases', { count: choice.phases })} · {t('create.minutes', { minutes: choice.minutes })}
            </span>
          </label>
        ))}
      </fieldset>
      <section className="f-form f-sheet-form">
        <h2>{t('create.you')}</h2>
        <Field
          label={t('create.name')}
          hint={t('create.nameHint')}
          value={draft.name}
          onChange={(name) => change({ name })}
          problem={sentence('name')}
          autoComplete="given-name"
        />
      </section>
      <section className="f-form f-sheet-form">
        <h2>{t('create.about')}</h2>
        <SessionFields typed={draft} problems={shown} onChange={change} />
        <KeepField
          hours={keptWrong ? null : draft.keepHours}
          onChange={(hours) => (setKeptWrong(hours === null), hours !== null && change({ keepHours: hours }))}
        />
      </section>
      <details className="f-form f-sheet-form f-create-prepare" open={PREPARED.some((field) => shown[field] !== undefined) || undefined}>
        <summary>{t('prepare:fields.more')}</summary>
        <div className="f-form">
          <p className="f-soft">{t('prepare:fields.intro')}</p>
          <PreparationFields typed={draft} problems={shown} onChange={change} />
          <h3>{t('prepare:fields.clip')}</h3>
          <p className="f-soft">{t('settings.clipHint')}</p>
          <ClipFields typed={draft} problems={shown} onChange={change} />
        </div>
      </details>
      <div className="f-create-foot">
        {refusal && <RefusalNotice refusal={refusal} />}
        {wrong > 0 && (
          <p className="k-problem" role="status">
            {t('create.check', { count: wrong })}
          </p>
        )}
        <Button type="submit" kind="primary">
          {t(busy ? 'create.submitting' : 'create.submit')}
        </Button>
      </div>
    </form>
  );
};

/** Where a problem folds the preparation open. */
const PREPARED = ['place', 'plan', 'agreements', 'clipTitle', 'clipLink', 'clipQuestion', 'clipPoints'] as const;

interface CreateFormProps {
  readonly scripts: readonly Script[];
  /** Resolves with why not, or `null` when the session is there. */
  readonly create: (body: CreateBody) => Promise<Refusal | null>;
}
