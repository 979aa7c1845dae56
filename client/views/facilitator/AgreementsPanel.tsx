import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { AgreementsModel } from '../../models/facilitatorPrepare.ts';
import { linesOf, preparationProblems } from '../../models/facilitatorForm.ts';
import { Button } from '../../parts/Button.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Panel } from './Panel.tsx';
import { useProblemText } from './problem-text.ts';
import { useAttempt } from './useAttempt.ts';
import '../../styles/prepare.css';

/** During the check-in: what the circle agreed on, and changing it while people say so. */
export const AgreementsPanel = ({ agreements: { lines, save } }: { readonly agreements: AgreementsModel }) => {
  const { t } = useTranslation('prepare');
  const trying = useAttempt();
  const [typed, setTyped] = useState<string | null>(null);
  const problems = preparationProblems({ preparation: NOTHING, agreements: typed ?? '' });
  const sentence = useProblemText(problems);
  const keep = async () => {
    if (typed !== null && save && (await trying.attempt(() => save(linesOf(typed))))) setTyped(null);
  };
  return (
    <Panel title={t('agreements.title')} className="f-agreements">
      {typed === null ? (
        <>
          {lines.length === 0 ? (
            <p className="f-soft">{t('agreements.none')}</p>
          ) : (
            <ul className="pr-agreements">
              {lines.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          )}
          {save && (
            <p>
              <Button onClick={() => setTyped(lines.join('\n'))}>{t(lines.length === 0 ? 'agreements.add' : 'agreements.edit')}</Button>
            </p>
          )}
        </>
      ) : (
        <form
          className="pr-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (Object.keys(problems).length === 0) void keep();
          }}
        >
          <TextArea
            label={t('agreements.label')}
            hint={t('agreements.hint')}
            rows={4}
            value={typed}
            onChange={setTyped}
            maxLength={(LIMITS.agreement + 1) * LIMITS.agreements}
            problem={sentence('agreements')}
          />
          {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
          <div className="f-row">
            <Button kind="primary" type="submit">
              {t('agreements.save')}
            </Button>
            <Button kind="quiet" onClick={() => setTyped(null)}>
              {t('bring.cancel')}
            </Button>
          </div>
        </form>
      )}
    </Panel>
  );
};

const NOTHING = { startsAt: null, place: '', plan: '' };
