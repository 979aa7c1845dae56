import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JoinCode } from '../../../shared/ids.ts';
import { WRITERS_LEAST } from '../../../shared/model/limits.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { useLayManagement } from '../../hooks/useLayManagement.ts';
import { langOf } from '../../i18n.ts';
import { thresholdIn, usualManagement, type ManagingModel } from '../../models/management.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { press, useAttempt } from '../facilitator/useAttempt.ts';
import { ManagementPaper } from './ManagementPaper.tsx';
import './management.css';

/** The facilitator has a text made, lays it before the circle, hears how the circle stands to it, and settles it. */
export const Managing = ({ managing, code, onClose }: ManagingProps) => {
  const { t } = useTranslation('managing');
  return (
    <Dialog title={t('panel')} isOpen wide onClose={onClose}>
      {managing.now === null ? (
        <>
          <p>{t('intro')}</p>
          <Making managing={managing} code={code} />
        </>
      ) : (
        <Lying managing={managing} now={managing.now} code={code} />
      )}
    </Dialog>
  );
};

const Making = ({ managing, code, again = false }: Omit<ManagingProps, 'onClose'> & { readonly again?: boolean }) => {
  const { t, i18n } = useTranslation('managing');
  const lay = useLayManagement(code);
  const [typed, setTyped] = useState(() => usualManagement(managing.inSeries));
  const [state, setState] = useState<{ readonly busy: boolean; readonly refusal: Refusal | null }>({ busy: false, refusal: null });
  const threshold = thresholdIn(typed.threshold);
  const go = async (least: number) => {
    setState({ busy: true, refusal: null });
    setState({ busy: false, refusal: await lay({ of: typed.of, threshold: least, lang: langOf(i18n) }) });
  };
  return (
    <div className="mg-form">
      {managing.inSeries && (
        <Choice
          legend={t('of.legend')}
          value={typed.of}
          options={(['series', 'session'] as const).map((value) => ({ value, label: t(`of.${value}`) }))}
          onChange={(of) => setTyped({ ...typed, of })}
        />
      )}
      <Field
        label={t('threshold.label')}
        hint={t('threshold.hint')}
        value={typed.threshold}
        inputMode="numeric"
        onChange={(next) => setTyped({ ...typed, threshold: next })}
        {...(threshold === null && { problem: t('threshold.wrong', { least: WRITERS_LEAST }) })}
      />
      <div className="mg-files">
        <Button
          kind={again ? 'plain' : 'primary'}
          onClick={managing.mayLay && threshold !== null && !state.busy ? () => void go(threshold) : undefined}
        >
          {t(again ? 'layAgain' : 'lay')}
        </Button>
      </div>
      {state.refusal && <RefusalNotice refusal={state.refusal} />}
    </div>
  );
};

const Lying = ({ managing, now, code }: Omit<ManagingProps, 'onClose'> & { readonly now: NonNullable<ManagingModel['now']> }) => {
  const { t } = useTranslation('managing');
  const trying = useAttempt();
  const { guests, approve, drop } = managing;
  return (
    <div className="mg-panel">
      <div role="status">
        <p>
          <strong>{t(now.approved ? 'approved' : 'lying')}</strong>
        </p>
        <p>{t('stands', { agreed: now.agreed, of: now.of })}</p>
        {now.objected && <p>{t('objected')}</p>}
        {!now.approved && approve === undefined && !now.objected && <p className="f-soft">{t('notYet')}</p>}
      </div>
      {guests.length > 0 && (
        <div>
          <h3 className="k-label">{t('guests')}</h3>
          {guests.map(({ id, name, answer }) => (
            <div key={id} className="mg-guest">
              <Button onClick={press(trying, () => answer(true))}>{t('guestAgrees', { name })}</Button>
              <Button onClick={press(trying, () => answer(false))}>{t('guestObjects', { name })}</Button>
            </div>
          ))}
        </div>
      )}
      {now.approved ? (
        <div className="mg-files" role="group" aria-label={t('files')}>
          {FILES.map(([ending, label]) => (
            <a key={ending} className="k-button k-button--primary" href={`/api/sessions/${code}/management.${ending}`} download>
              {label}
            </a>
          ))}
        </div>
      ) : (
        <div className="mg-files">
          <Button kind="primary" onClick={press(trying, approve)}>
            {t('approve')}
          </Button>
        </div>
      )}
      <ManagementPaper told={now.told} />
      {managing.mayLay && (
        <details>
          <summary>{t('layAgain')}</summary>
          <Making managing={managing} code={code} again />
        </details>
      )}
      <div className="mg-files">
        <Button onClick={press(trying, drop)}>{t('drop')}</Button>
        <span className="f-soft">{t('dropMore')}</span>
      </div>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </div>
  );
};

const FILES = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['md', 'Markdown'],
] as const;

interface ManagingProps {
  readonly managing: ManagingModel;
  readonly code: JoinCode;
  readonly onClose: () => void;
}
