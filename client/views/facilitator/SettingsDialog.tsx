import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  clipProblems,
  preparationProblems,
  sessionProblems,
  settingsFrom,
  typedFrom,
  type TypedSettings,
} from '../../models/facilitatorForm.ts';
import type { SettingsModel } from '../../models/facilitatorSettings.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { KeepField } from '../keeping/KeepField.tsx';
import { ClipFields } from './ClipFields.tsx';
import { CoachField } from './CoachField.tsx';
import { focusProblem } from './focus-problem.ts';
import { PreparationFields } from './PreparationFields.tsx';
import { SessionFields } from './SessionFields.tsx';
import { useAttempt } from './useAttempt.ts';

/** Everything that was filled in can be changed at any time. */
export const SettingsDialog = ({ settings, onClose }: { readonly settings: SettingsModel; readonly onClose: () => void }) => {
  const { t } = useTranslation(['facilitator', 'prepare']);
  const [typed, setTyped] = useState<TypedSettings>(() => typedFrom(settings.now));
  const [tried, setTried] = useState(false);
  const trying = useAttempt();
  const [keptWrong, setKeptWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problems = { ...sessionProblems(typed), ...preparationProblems(typed), ...clipProblems(typed) };
  const shown = tried ? problems : {};
  const change = (part: Partial<TypedSettings>) => setTyped((now) => ({ ...now, ...part }));
  const { save, script } = settings;
  const [picked, setPicked] = useState(script.now);
  const { change: changeScript } = script;
  const submit = async () => {
    if (picked !== null && picked !== script.now && !(await trying.attempt(changeScript && (() => changeScript(picked))))) return;
    if (await trying.attempt(save && (() => save(settingsFrom(typed))))) onClose();
  };
  return (
    <Dialog title={t('settings.title')} isOpen wide onClose={onClose}>
      <form
        ref={form}
        className="f-form f-settings"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (keptWrong || Object.keys(problems).length > 0) return focusProblem(form.current);
          void submit();
        }}
      >
        <section className="f-form">
          <h3>{t('settings.session')}</h3>
          <Choice
            legend={t('settings.script')}
            value={picked ?? ''}
            onChange={(id) => setPicked(id as NonNullable<typeof picked>)}
            options={script.choices.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <p className="f-soft">{t('settings.scriptHint')}</p>
          <SessionFields typed={typed} problems={shown} onChange={change} />
          <KeepField
            hours={keptWrong ? null : typed.keepHours}
            onChange={(hours) => (setKeptWrong(hours === null), hours !== null && change({ keepHours: hours }))}
          />
          <CoachField on={typed.coach} onChange={(coach) => change({ coach })} />
        </section>
        <section className="f-form">
          <h3>{t('prepare:fields.title')}</h3>
          <p className="f-soft">{t('prepare:fields.intro')}</p>
          <PreparationFields typed={typed} problems={shown} onChange={change} />
        </section>
        <section className="f-form" data-hue="knowledge">
          <h3>{t('settings.clip')}</h3>
          <p className="f-soft">{t('settings.clipHint')}</p>
          <ClipFields typed={typed} problems={shown} onChange={change} />
        </section>
        <div className="f-settings-foot">
          {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
          <div className="f-row">
            <Button type="submit" kind="primary" disabled={save === undefined}>
              {t(trying.busy ? 'settings.saving' : 'settings.save')}
            </Button>
            <Button kind="quiet" onClick={onClose}>
              {t('settings.cancel')}
            </Button>
          </div>
        </div>
      </form>
    </Dialog>
  );
};
