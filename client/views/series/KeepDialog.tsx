import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isBare } from '../../../shared/harvest/harvest.ts';
import type { MeetingView, SeriesView } from '../../../shared/protocol/series.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import type { KeepPreview } from '../../hooks/useKeepPreview.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Notice, RefusalNotice } from '../../parts/Notice.tsx';
import { useHarvestTraces } from '../../hooks/useHarvestTraces.ts';
import { HarvestParts } from '../takehome/HarvestParts.tsx';
import { TracesFound } from '../takehome/TracesFound.tsx';
import '../../styles/takehome.css';
import '../../styles/saving.css';

/** Shows what would stay and says who can read it, and only then lets it stay. */
export const KeepDialog = ({ series, meeting, preview, keep, onClose }: KeepDialogProps) => {
  const { t } = useTranslation('series');
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const names = new Intl.ListFormat(series.language === 'en' ? 'en' : 'nl').format([series.facilitator, ...series.coHosts]);
  const traces = useHarvestTraces(preview.kind === 'there' ? preview.found : null);
  const isThere = preview.kind === 'there' && !isBare(preview.found);
  const doIt = async () => {
    setBusy(true);
    const no = await keep();
    setBusy(false);
    setRefusal(no);
    if (no !== null) return;
    announce(t('keep.done', { title: meeting.title }));
    onClose();
  };
  return (
    <Dialog title={t('keep.title')} isOpen wide onClose={onClose}>
      <div className="s-keep-says">
        <p>{t('keep.what')}</p>
        <p>
          <strong>{t('keep.who', { names })}</strong>
        </p>
        <p className="f-soft">{t('keep.until')}</p>
      </div>
      {isThere && <TracesFound traces={traces} />}
      <Shown preview={preview} series={series} />
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="f-row">
        <Button kind="primary" onClick={isThere && !busy ? () => void doIt() : undefined}>
          {t('keep.go')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('keep.leave')}
        </Button>
      </div>
    </Dialog>
  );
};

const Shown = ({ preview, series }: Pick<KeepDialogProps, 'preview' | 'series'>) => {
  const { t } = useTranslation('series');
  switch (preview.kind) {
    case 'looking':
      return (
        <p className="f-soft" role="status">
          {t('keep.looking')}
        </p>
      );
    case 'refused':
      return (
        <Notice title={t('keep.failed')}>
          <Button onClick={preview.retry}>{t('start.again')}</Button>
        </Notice>
      );
    case 'there':
      return isBare(preview.found) ? (
        <Empty>{t('keep.bare')}</Empty>
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
        <section className="s-preview" aria-label={t('keep.preview')} tabIndex={0}>
          <HarvestParts found={preview.found} level={3} spoken={series.language} />
        </section>
      );
  }
};

interface KeepDialogProps {
  readonly series: SeriesView;
  readonly meeting: MeetingView;
  readonly preview: KeepPreview;
  /** Resolves with why it was not kept, or `null`. */
  readonly keep: () => Promise<Refusal | null>;
  readonly onClose: () => void;
}
