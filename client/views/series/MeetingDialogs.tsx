import { useCallback } from 'react';
import type { MeetingView, SeriesView } from '../../../shared/protocol/series.ts';
import { SCRIPTS } from '../../../shared/script/scripts/index.ts';
import type { SeriesDesk } from '../../connection/series.ts';
import { useKeepPreview } from '../../hooks/useKeepPreview.ts';
import { addMeeting, meetingAfter, rowOf, takeOff } from '../../models/seriesMeeting.ts';
import { KeepDialog } from './KeepDialog.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import { OffDialog } from './OffDialog.tsx';
import type { PathDialog } from './Path.tsx';
import { UnkeepDialog } from './UnkeepDialog.tsx';

/** The dialogs of the path. One whose meeting is not there any more is not there either. */
export const MeetingDialogs = ({ series, desk, dialog, onClose }: MeetingDialogsProps) => {
  if (dialog === null) return null;
  if (dialog.kind === 'plan') return <PlanNew series={series} desk={desk} onClose={onClose} />;
  const meeting = series.meetings.find(({ id }) => id === dialog.meeting);
  if (meeting === undefined) return null;
  switch (dialog.kind) {
    case 'change':
      return (
        <MeetingDialog
          name={`series.${series.id}.meeting.${meeting.id}`}
          plan={meeting}
          state={meeting.state}
          save={(base, typed) => desk.changePlan(meeting.id, base, typed)}
          onClose={onClose}
        />
      );
    case 'keep':
      return <Keeping series={series} meeting={meeting} desk={desk} onClose={onClose} />;
    case 'off':
      return <OffDialog meeting={meeting} takeOff={() => desk.editMeetings(takeOff(meeting.id))} onClose={onClose} />;
    case 'unkeep':
      return <UnkeepDialog meeting={meeting} unkeep={() => desk.keep(meeting.id, false)} onClose={onClose} />;
  }
};

const PlanNew = ({ series, desk, onClose }: Omit<MeetingDialogsProps, 'dialog'>) => {
  const script = SCRIPTS[0]?.id;
  if (script === undefined) return null;
  return (
    <MeetingDialog
      name={`series.${series.id}.meeting`}
      plan={meetingAfter(series.meetings.map(rowOf), { script, lang: series.language })}
      state={null}
      save={async (_, typed) => {
        const refusal = await desk.editMeetings(addMeeting(typed));
        return refusal === null ? { kind: 'saved' } : { kind: 'refused', refusal };
      }}
      onClose={onClose}
    />
  );
};

const Keeping = ({ series, meeting, desk, onClose }: Omit<MeetingDialogsProps, 'dialog'> & { readonly meeting: MeetingView }) => {
  const { id, mayLead, code } = meeting;
  const enter = useCallback(async () => {
    if (mayLead) return null;
    const answer = await desk.make(id);
    return answer.ok ? null : answer.error;
  }, [desk, id, mayLead]);
  const preview = useKeepPreview(code, series.language, enter);
  return <KeepDialog series={series} meeting={meeting} preview={preview} keep={() => desk.keep(id, true)} onClose={onClose} />;
};

interface MeetingDialogsProps {
  readonly series: SeriesView;
  readonly desk: SeriesDesk;
  readonly dialog: PathDialog | null;
  readonly onClose: () => void;
}
