import { useTranslation } from 'react-i18next';
import type { SeriesView } from '../../../shared/protocol/series.ts';
import type { SeriesDesk } from '../../connection/series.ts';
import { aboutFrom, aboutOf, aboutProblems, keepChoices, typedAbout, type TypedAbout } from '../../models/seriesForm.ts';
import { Choice } from '../../parts/Choice.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Field, TextArea } from '../../parts/Field.tsx';
import { EditingForm, Meanwhile } from './Editing.tsx';
import { useEditing } from './useEditing.ts';
import { useHours } from './useHours.ts';
import { useSentence } from './useSentence.ts';

/** Everything a group says of itself but its agreements, in one calm form. */
export const AboutDialog = ({ series, desk, onClose }: AboutDialogProps) => {
  const { t } = useTranslation('series');
  const sentence = useSentence();
  const hours = useHours();
  const editing = useEditing({
    name: `series.${series.id}.about`,
    stored: aboutOf(series),
    toTyped: typedAbout,
    fromTyped: aboutFrom,
    problemsOf: aboutProblems,
    save: desk.changeAbout,
    onDone: onClose,
  });
  const { typed, change, problems } = editing;
  const field = (name: 'title' | 'goal' | 'facilitator' | 'coHosts' | 'departments' | 'videoLink', label: string) => ({
    label,
    value: typed[name],
    onChange: (value: string) => change({ [name]: value }),
    problem: sentence(problems[name]),
  });
  const meanwhile = (name: keyof TypedAbout, label: string) => <Meanwhile editing={editing} field={name} label={label} />;
  return (
    <Dialog title={t('home.change')} isOpen onClose={onClose}>
      <EditingForm editing={editing}>
        <Field {...field('title', t('field.title'))} traces autoComplete="off" />
        {meanwhile('title', t('field.title'))}
        <TextArea {...field('goal', t('field.goal'))} hint={t('field.goalHint')} optional rows={2} />
        {meanwhile('goal', t('field.goal'))}
        <Field {...field('facilitator', t('field.facilitatorName'))} autoComplete="off" />
        {meanwhile('facilitator', t('field.facilitatorName'))}
        <TextArea {...field('coHosts', t('field.coHosts'))} hint={t('field.coHostsHint')} traces={false} optional rows={2} />
        {meanwhile('coHosts', t('field.coHosts'))}
        <TextArea {...field('departments', t('field.departments'))} hint={t('field.departmentsHint')} traces={false} optional rows={2} />
        {meanwhile('departments', t('field.departments'))}
        <Choice
          legend={t('field.language')}
          value={typed.language}
          onChange={(language) => change({ language })}
          options={[
            { value: 'nl', label: t('home.nl') },
            { value: 'en', label: t('home.en') },
          ]}
        />
        {meanwhile('language', t('field.language'))}
        <Field
          {...field('videoLink', t('field.video'))}
          hint={t('field.videoHint')}
          optional
          type="url"
          inputMode="url"
          placeholder="https://"
          autoComplete="off"
        />
        {meanwhile('videoLink', t('field.video'))}
        <Choice
          legend={t('field.keep')}
          value={String(typed.keepHours)}
          onChange={(value) => change({ keepHours: Number(value) })}
          options={keepChoices(series.keepHours).map((choice) => ({ value: String(choice), label: hours(choice) }))}
        />
        <Meanwhile editing={editing} field="keepHours" label={t('field.keep')} says={(value) => hours(Number(value))} />
        <p className="f-soft">{t('field.keepHint')}</p>
      </EditingForm>
    </Dialog>
  );
};

interface AboutDialogProps {
  readonly series: SeriesView;
  readonly desk: SeriesDesk;
  readonly onClose: () => void;
}
