import { useTranslation } from 'react-i18next';
import type { MeetingPlan, MeetingView } from '../../../shared/protocol/series.ts';
import { SCRIPTS } from '../../../shared/script/scripts/index.ts';
import type { Outcome } from '../../connection/series.ts';
import { langOf } from '../../i18n.ts';
import { meetingProblems, planFrom, planOf, typedMeeting, type TypedMeeting } from '../../models/seriesMeeting.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Field, TextArea } from '../../parts/Field.tsx';
import { Select } from '../facilitator/Select.tsx';
import { EditingForm, Meanwhile } from './Editing.tsx';
import { useEditing } from './useEditing.ts';
import { useSentence } from './useSentence.ts';

/** A meeting as it is planned. Of one that was made the session itself tells title, day and place; here is what hosts take up in it. */
export const MeetingDialog = ({ name, plan, state, save, onClose }: MeetingDialogProps) => {
  const { t } = useTranslation('series');
  const editing = useEditing({
    name,
    stored: planOf(plan),
    toTyped: typedMeeting,
    fromTyped: planFrom,
    problemsOf: meetingProblems,
    save,
    onDone: onClose,
  });
  const { typed, change, problems } = editing;
  const sentence = useSentence();
  const isMade = state !== null && state !== 'planned';
  return (
    <Dialog title={t(state === null ? 'meeting.plan' : 'meeting.change')} isOpen onClose={onClose}>
      <EditingForm editing={editing}>
        {isMade ? <p className="f-soft">{t('meeting.madeHint')}</p> : <PlanFields editing={editing} />}
        <TextArea
          label={t('meeting.next')}
          hint={t('meeting.nextHint')}
          optional
          rows={3}
          value={typed.next}
          onChange={(next) => change({ next })}
          problem={sentence(problems.next)}
        />
        <Meanwhile editing={editing} field="next" label={t('meeting.next')} />
      </EditingForm>
    </Dialog>
  );
};

const PlanFields = ({ editing }: { readonly editing: ReturnType<typeof useEditing<MeetingPlan, TypedMeeting>> }) => {
  const { t, i18n } = useTranslation('series');
  const sentence = useSentence();
  const lang = langOf(i18n);
  const { typed, change, problems } = editing;
  const titleOf = (script: string) => SCRIPTS.find(({ id }) => id === script)?.title[lang] ?? script;
  return (
    <>
      <Field
        label={t('meeting.title')}
        value={typed.title}
        onChange={(title) => change({ title })}
        problem={sentence(problems.title)}
        traces
        autoComplete="off"
      />
      <Meanwhile editing={editing} field="title" label={t('meeting.title')} />
      <Field
        label={t('meeting.theme')}
        hint={t('meeting.themeHint')}
        optional
        value={typed.theme}
        onChange={(theme) => change({ theme })}
        problem={sentence(problems.theme)}
        traces
        autoComplete="off"
      />
      <Meanwhile editing={editing} field="theme" label={t('meeting.theme')} />
      <Select
        label={t('meeting.script')}
        value={typed.script}
        onChange={(script) => change({ script: script as TypedMeeting['script'] })}
        options={SCRIPTS.map(({ id }) => ({ value: id, label: titleOf(id) }))}
      />
      <Meanwhile editing={editing} field="script" label={t('meeting.script')} says={titleOf} />
      <Field
        label={t('meeting.startsAt')}
        optional
        type="datetime-local"
        value={typed.startsAt}
        onChange={(startsAt) => change({ startsAt })}
      />
      <Meanwhile editing={editing} field="startsAt" label={t('meeting.startsAt')} says={(value) => value.replace('T', ' ')} />
      <Field
        label={t('meeting.place')}
        optional
        value={typed.place}
        onChange={(place) => change({ place })}
        problem={sentence(problems.place)}
        placeholder={t('meeting.placePlaceholder')}
        autoComplete="off"
      />
      <Meanwhile editing={editing} field="place" label={t('meeting.place')} />
    </>
  );
};

interface MeetingDialogProps {
  /** Under which what is typed is kept in this tab. */
  readonly name: string;
  readonly plan: MeetingPlan;
  /** `null` for one that is new. */
  readonly state: MeetingView['state'] | null;
  readonly save: (base: MeetingPlan, typed: MeetingPlan) => Promise<Outcome<MeetingPlan>>;
  readonly onClose: () => void;
}
