import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { bringFault, type BringFault } from '../../models/seriesBring.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice, RefusalNotice } from '../../parts/Notice.tsx';

/** A series from another Kring, out of the file that one gave. */
export const BringSeries = ({ bring }: { readonly bring: (file: File) => Promise<Refusal | null> }) => {
  const { t } = useTranslation('series');
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<File | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const fault = refusal && bringFault(refusal);
  const read = async (file: File) => {
    if (busy) return;
    setChosen(file);
    setBusy(true);
    setRefusal(null);
    setRefusal(await bring(file));
    setBusy(false);
  };
  return (
    <section className="s-bring" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('start.bring')}</h2>
      <p>{t('start.bringText')}</p>
      <div className="s-file">
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // So that the same file can be chosen once more.
            target.value = '';
            if (file !== undefined) void read(file);
          }}
        />
        <label htmlFor={id} className="k-button k-button--plain">
          {t(busy ? 'start.bringBusy' : 'start.bringFile')}
        </label>
      </div>
      {chosen && refusal && <p className="k-meta s-chosen">{t('start.bringChosen', { name: chosen.name })}</p>}
      {fault && <Fault fault={fault} />}
      {chosen && refusal && !fault && (
        <>
          <RefusalNotice refusal={refusal} />
          <Button onClick={() => void read(chosen)}>{t('start.again')}</Button>
        </>
      )}
    </section>
  );
};

const Fault = ({ fault }: { readonly fault: BringFault }) => {
  const { t } = useTranslation('series');
  const part = fault.kind === 'broken' ? t(`start.part.${fault.part}`, { nr: fault.nr }) : '';
  return (
    <Notice>
      {t(`start.fault.${fault.kind}`, { part })} {fault.kind === 'harvest' && <a href="/oogst">{t('start.openHarvest')}</a>}
    </Notice>
  );
};
