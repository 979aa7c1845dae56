import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../models/facilitatorInput.ts';
import { OWN_SILENCE, ownSilence, SILENCES, type SilenceModel } from '../../models/facilitatorTempo.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';

/** How long shall it be quiet? A few lengths, or one’s own. */
export const TempoSilence = ({ silence, go }: TempoSilenceProps) => {
  const { t } = useTranslation('pace');
  const title = useId();
  const { start } = silence;
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{t('lead.silence.title')}</h3>
      <p className="f-soft">{t('lead.silence.more')}</p>
      <div className="f-row">
        {SILENCES.map((seconds) => (
          <Button key={seconds} onClick={start && go(() => start(seconds))}>
            {seconds < 60 ? t('lead.silence.seconds', { count: seconds }) : t('lead.silence.minutes', { count: seconds / 60 })}
          </Button>
        ))}
      </div>
      {start && <Own go={(seconds) => go(() => start(seconds))?.()} />}
      {silence.end && <Button onClick={go(silence.end)}>{t('lead.silence.end')}</Button>}
    </section>
  );
};

const Own = ({ go }: { readonly go: (seconds: number) => void }) => {
  const { t } = useTranslation('pace');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="f-own-silence"
      onSubmit={(event) => {
        event.preventDefault();
        const seconds = ownSilence(typed);
        setWrong(seconds === null);
        if (seconds !== null) go(seconds);
      }}
    >
      <Field
        label={t('lead.silence.own')}
        value={typed}
        onChange={setTyped}
        inputMode="decimal"
        autoComplete="off"
        maxLength={4}
        {...(wrong && { problem: t('lead.silence.problem', OWN_SILENCE) })}
      />
      <Button type="submit">{t('lead.silence.start')}</Button>
    </form>
  );
};

interface TempoSilenceProps {
  readonly silence: SilenceModel;
  readonly go: Go;
}

/** Makes of something that can be tried a press that tries it. */
export type Go = (attempt: Attempt | undefined) => (() => void) | undefined;
