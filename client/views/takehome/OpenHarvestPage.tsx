import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isBare } from '../../../shared/harvest/harvest.ts';
import type { ImportFault } from '../../../shared/harvest/harvest-import.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import type { OpenedHarvest } from '../../hooks/useOpenedHarvest.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { HarvestParts } from './HarvestParts.tsx';
import { OpenedSeriesPaper } from './OpenedSeries.tsx';
import { Paper } from './Paper.tsx';
import '../../styles/takehome.css';
import '../../styles/saving.css';

/** A kept harvest, or those of a whole series, opened again: to read and to print, as it was. */
export const OpenHarvestPage = ({ opened, onOpen }: OpenHarvestPageProps) => {
  const { t } = useTranslation('takehome');
  const announce = useAnnounce();
  const there = opened.kind === 'there' ? opened.of : null;
  useEffect(() => {
    if (there !== null) announce(t('open.opened', { title: there.kind === 'session' ? there.found.title : there.title }));
  }, [there, announce, t]);
  const back = { href: '/', label: t('open.back') };
  const saving = (
    <section className="th-opening">
      <p className="k-meta">{t('open.stays')}</p>
      <ChooseFile label={t('open.other')} onOpen={onOpen} />
    </section>
  );
  if (there?.kind === 'series') return <OpenedSeriesPaper series={there} saving={saving} back={back} />;
  if (there === null)
    return (
      <main className="th-floor" id="main" tabIndex={-1}>
        <section className="th-opening">
          <h1>{t('open.title')}</h1>
          <p>{t('open.intro')}</p>
          <ChooseFile label={t('open.choose')} primary onOpen={onOpen} />
          {opened.kind === 'reading' && <p role="status">{t('open.reading')}</p>}
          {opened.kind === 'unread' && <Notice>{t('open.unread')}</Notice>}
          {opened.kind === 'fault' && <FaultNotice fault={opened.fault} />}
          <p className="k-meta">{t('open.stays')}</p>
          <a className="k-button k-button--quiet" href={back.href}>
            ← {back.label}
          </a>
        </section>
      </main>
    );
  const { found } = there;
  return (
    <Paper of={found.title} title={t('harvest')} about={[found.theme, found.script]} intro={t('harvestIntro')} saving={saving} back={back}>
      {isBare(found) && (
        <Empty>
          <p>{t('emptyHarvest')}</p>
        </Empty>
      )}
      <HarvestParts found={found} level={2} spoken={found.lang} />
    </Paper>
  );
};

const FaultNotice = ({ fault }: { readonly fault: ImportFault }) => {
  const { t } = useTranslation('takehome');
  const more = { version: fault.kind === 'newer' ? fault.version : 0, at: fault.kind === 'broken' ? fault.at : '' };
  return <Notice>{t(`faults.${fault.kind}`, more)}</Notice>;
};

const ChooseFile = ({
  label,
  primary = false,
  onOpen,
}: {
  readonly label: string;
  readonly primary?: boolean;
  readonly onOpen: (file: Blob) => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        className="k-hidden"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onOpen(file);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
      <Button kind={primary ? 'primary' : 'plain'} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
};

interface OpenHarvestPageProps {
  readonly opened: OpenedHarvest;
  readonly onOpen: (file: Blob) => void;
}
