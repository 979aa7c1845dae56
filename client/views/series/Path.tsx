import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingId } from '../../../shared/ids.ts';
import type { MeetingView, SeriesView } from '../../../shared/protocol/series.ts';
import { SCRIPTS } from '../../../shared/script/scripts/index.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import type { SeriesDesk } from '../../connection/series.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { addMeeting, meetingAfter, moveMeeting, putBack, removeMeeting, restoreMeeting } from '../../models/seriesMeeting.ts';
import type { SeriesPath } from '../../models/seriesPath.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Icon } from '../facilitator/icons.tsx';
import { MeetingCard } from './MeetingCard.tsx';
import { OffPath } from './OffPath.tsx';
import { UndoLine } from './UndoLine.tsx';

export type PathDialog = { readonly kind: 'plan' } | { readonly kind: 'change' | 'keep' | 'unkeep' | 'off'; readonly meeting: MeetingId };

/** The meetings as a path, with the one thing to do next. */
export const Path = ({ series, path, desk, onGo, onOpen }: PathProps) => {
  const { t } = useTranslation('series');
  const announce = useAnnounce();
  const id = useId();
  const [removed, setRemoved] = useState<{ readonly meeting: MeetingView; readonly at: number } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [making, setMaking] = useState(false);
  const [fresh, setFresh] = useState<MeetingId | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (fresh !== null) list.current?.querySelector<HTMLElement>(`[data-meeting="${fresh}"] .k-button--primary`)?.focus();
  }, [fresh]);

  const make = async (meeting: Pick<MeetingView, 'id' | 'title'>): Promise<void> => {
    setMaking(true);
    const answer = await desk.make(meeting.id);
    setMaking(false);
    setRefusal(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    announce(t('path.made', { title: meeting.title, code: answer.value.code }));
    setFresh(meeting.id);
  };
  /** One step: planned after the last, and made. */
  const makeNext = async (): Promise<void> => {
    const script = SCRIPTS[0]?.id;
    if (script === undefined) return;
    setMaking(true);
    const no = await desk.editMeetings((rows) => addMeeting(meetingAfter(rows, { script, lang: series.language }))(rows));
    const now = desk.now();
    const last = now.kind === 'there' ? now.series.meetings.at(-1) : undefined;
    setMaking(false);
    setRefusal(no);
    if (no === null && last !== undefined) await make(last);
  };
  const move = async (meeting: MeetingView, by: -1 | 1) => {
    const no = await desk.editMeetings(moveMeeting(meeting.id, by));
    setRefusal(no);
    const at = path.steps.findIndex((one) => one.meeting.id === meeting.id) + by + 1;
    if (no === null) announce(t('path.moved', { title: meeting.title, at }));
  };
  const remove = async (meeting: MeetingView) => {
    const at = series.meetings.findIndex((one) => one.id === meeting.id);
    const no = await desk.editMeetings(removeMeeting(meeting.id));
    setRefusal(no);
    if (no === null) setRemoved({ meeting, at });
  };
  const restore = async ({ meeting, at }: { readonly meeting: MeetingView; readonly at: number }) => {
    const no = await desk.editMeetings(restoreMeeting(meeting, at));
    setRefusal(no);
    if (no !== null) return;
    setRemoved(null);
    announce(t('path.restored', { title: meeting.title }));
    document.getElementById(id)?.focus();
  };
  const back = async (meeting: MeetingView) => {
    const no = await desk.editMeetings(putBack(meeting.id));
    setRefusal(no);
    if (no !== null) return;
    announce(t('path.restored', { title: meeting.title }));
    document.getElementById(id)?.focus();
  };

  return (
    <section className="s-path" aria-labelledby={id} aria-busy={making}>
      <h2 id={id} tabIndex={-1}>
        {t('path.title')}
      </h2>
      {path.steps.length === 0 && path.off.length === 0 && <Empty>{t('path.none')}</Empty>}
      <ol ref={list} className="s-steps">
        {path.steps.map((step) => (
          <MeetingCard
            key={step.meeting.id}
            series={series}
            step={step}
            next={'meeting' in path.next && path.next.meeting === step.meeting.id ? path.next.kind : null}
            does={{
              make: () => void make(step.meeting),
              move: (by) => void move(step.meeting, by),
              remove: () => void remove(step.meeting),
              go: (to) => onGo(step.meeting, to),
              open: onOpen,
            }}
          />
        ))}
        {path.next.kind === 'add' && (
          <li className="s-step s-step--next" data-next>
            <div className="s-meeting s-meeting--next s-meeting--new">
              <p className="s-here">{t('path.step')}</p>
              <p>{t(path.steps.length === 0 ? 'path.addFirst' : 'path.addText')}</p>
              <div className="f-row">
                <Button kind="primary" onClick={making ? undefined : () => void makeNext()}>
                  {t(making ? 'path.making' : path.steps.length === 0 ? 'path.makeFirst' : 'path.makeNext')}
                </Button>
              </div>
            </div>
          </li>
        )}
      </ol>
      {removed && (
        <UndoLine
          key={removed.meeting.id}
          says={t('path.removed', { title: removed.meeting.title })}
          label={t('path.undo')}
          onUndo={() => void restore(removed)}
          onClose={() => setRemoved(null)}
        />
      )}
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <div className="f-row">
        {path.mayAdd && path.next.kind !== 'add' && (
          <Button onClick={making ? undefined : () => void makeNext()}>{t(making ? 'path.making' : 'path.makeNext')}</Button>
        )}
        <Button onClick={() => onOpen({ kind: 'plan' })}>
          <Icon of="plus" />
          {t('path.plan')}
        </Button>
      </div>
      <OffPath series={series} off={path.off} onBack={(meeting) => void back(meeting)} />
    </section>
  );
};

interface PathProps {
  readonly series: SeriesView;
  readonly path: SeriesPath;
  readonly desk: SeriesDesk;
  /** To a page of a meeting's session; resolves with why not, or `null`. */
  readonly onGo: (meeting: MeetingView, to: string) => Promise<Refusal | null>;
  readonly onOpen: (dialog: PathDialog) => void;
}
