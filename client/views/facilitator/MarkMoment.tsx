import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { useTyped } from '../../hooks/useTyped.ts';
import type { TempoModel } from '../../models/facilitatorTempo.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Icon } from './icons.tsx';
import { useAttempt } from './useAttempt.ts';

/** A turning point, for the look back: one press, a few words if there is time for them. */
export const MarkMoment = ({ mark }: { readonly mark: NonNullable<TempoModel['markMoment']> }) => {
  const { t } = useTranslation('pace');
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  // Once the button is back, focus goes to where it came from.
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open) return <Words mark={mark} onDone={() => setOpen(false)} />;
  return (
    <div ref={opener} className="f-row">
      <Button onClick={() => setOpen(true)}>
        <Icon of="flag" />
        {t('lead.moment.open')}
      </Button>
    </div>
  );
};

const Words = ({ mark, onDone }: { readonly mark: NonNullable<TempoModel['markMoment']>; readonly onDone: () => void }) => {
  const { t } = useTranslation(['pace', 'common']);
  const announce = useAnnounce();
  const trying = useAttempt();
  const [typed, setTyped] = useTyped('moment', '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="f-moment"
      onSubmit={(event) => {
        event.preventDefault();
        void trying
          .attempt(() => mark(typed.trim()))
          .then((done) => {
            if (!done) return;
            announce(t('lead.moment.marked'));
            setTyped('');
            onDone();
          });
      }}
    >
      <Field
        ref={field}
        label={t('lead.moment.label')}
        hint={t('lead.moment.hint')}
        optional
        value={typed}
        onChange={setTyped}
        maxLength={LIMITS.moment}
      />
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="f-row">
        <Button type="submit" kind="primary">
          {t('lead.moment.mark')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
};
