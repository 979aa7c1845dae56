import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MomentId } from '../../../shared/ids.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Ack } from '../../../shared/protocol/control.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt } from '../facilitator/useAttempt.ts';

/** A slip of the finger stays no turning point: it gets other words, or goes. */
export const TurningPoint = ({ moment, text, time, mend, onGone }: TurningPointProps) => {
  const { t } = useTranslation('lookback');
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open) return <Mending moment={moment} text={text} mend={mend} onDone={() => setOpen(false)} onGone={onGone} />;
  return (
    <span ref={opener} className="lb-mend">
      <Button kind="quiet" aria-label={t('mend.openAt', { time })} onClick={() => setOpen(true)}>
        {t('mend.open')}
      </Button>
    </span>
  );
};

const Mending = ({ moment, text, mend, onDone, onGone }: MendingProps) => {
  const { t } = useTranslation(['lookback', 'common']);
  const announce = useAnnounce();
  const trying = useAttempt();
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const rename = async () => {
    if (!(await trying.attempt(() => mend.rename(moment, typed.trim())))) return;
    announce(t('mend.renamed'));
    onDone();
  };
  const drop = async () => {
    if (!(await trying.attempt(() => mend.drop(moment)))) return;
    announce(t('mend.dropped'));
    onGone();
  };
  return (
    <form
      className="lb-form lb-mending"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <Field ref={field} label={t('mark.label')} optional value={typed} maxLength={LIMITS.moment} onChange={setTyped} />
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="lb-step">
        <Button type="submit">{t('mend.save')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('common:cancel')}
        </Button>
        <Button kind="quiet" onClick={() => void drop()}>
          {t('mend.drop')}
        </Button>
      </div>
    </form>
  );
};

/** What may be done to a turning point that is there. */
export interface Mend {
  readonly rename: (moment: MomentId, text: string) => Promise<Ack>;
  readonly drop: (moment: MomentId) => Promise<Ack>;
}

interface MendingProps {
  readonly moment: MomentId;
  readonly text: string;
  readonly mend: Mend;
  readonly onDone: () => void;
  /** The row it stood in goes with it. */
  readonly onGone: () => void;
}

type TurningPointProps = Omit<MendingProps, 'onDone'> & {
  /** Its time, as people read it. */
  readonly time: string;
};
