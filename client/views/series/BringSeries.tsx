import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { bringFault } from '../../models/seriesBring.ts';
import { Notice, RefusalNotice } from '../../parts/Notice.tsx';

/** A series from another Kring, out of the file that one gave. */
export const BringSeries = ({ bring }: { readonly bring: (file: File) => Promise<Refusal | null> }) => {
  const { t } = useTranslation('series');
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const fault = refusal && bringFault(refusal);
  const read = async (file: File) => {
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
            if (file !== undefined && !busy) void read(file);
          }}
        />
        <label htmlFor={id} className="k-button k-button--plain">
          {t(busy ? 'start.bringBusy' : 'start.bringFile')}
        </label>
      </div>
      {fault !== null ? <Notice>{t(`start.fault.${fault}`)}</Notice> : refusal && <RefusalNotice refusal={refusal} />}
    </section>
  );
};
