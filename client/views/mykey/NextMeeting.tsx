import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { MineView } from '../../../shared/protocol/mine.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { Notice, RefusalNotice } from '../../parts/Notice.tsx';

/** Where to next: one press to come in as who one is, or when it will be. */
export const NextMeeting = ({ next, name, onJoin }: NextMeetingProps) => {
  const { t, i18n } = useTranslation('mykey');
  const [state, setState] = useState<'open' | 'going' | Refusal>('open');
  const [other, setOther] = useState('');
  const id = useId();
  const taken = typeof state === 'object' && state.code === 'name-taken';
  const join = async () => {
    if (state === 'going') return;
    setState('going');
    const chosen = other.trim();
    setState((await onJoin(chosen === '' ? undefined : chosen)) ?? 'going');
  };
  if (next === null) return <p className="mk-soft">{t('next.none')}</p>;
  const when =
    next.startsAt === null ? null : new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full', timeStyle: 'short' }).format(next.startsAt);
  const about = [when, next.place].filter((part) => part !== null && part !== '').join(' · ');
  return (
    <section className="mk-paper mk-next" aria-labelledby={id}>
      <p className="mk-of">{t(next.code === null ? 'next.title' : 'next.now')}</p>
      <h2 id={id} dir="auto">
        {next.title}
      </h2>
      {about !== '' && <p dir="auto">{about}</p>}
      {next.code === null ? (
        <p className="mk-soft">{t('next.planned')}</p>
      ) : (
        <form
          className="p-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void join();
          }}
        >
          {!next.joined && <p>{t('next.along')}</p>}
          {(taken || other !== '') && (
            <>
              {taken && <Notice>{t('next.nameTaken', { name: other.trim() || name })}</Notice>}
              <Field label={t('next.name')} value={other} maxLength={LIMITS.name} autoComplete="given-name" onChange={setOther} />
            </>
          )}
          {typeof state === 'object' && !taken && <RefusalNotice refusal={state} />}
          <Button kind="primary" type="submit">
            {t(state === 'going' ? 'next.going' : next.joined ? 'next.back' : 'next.join')}
          </Button>
        </form>
      )}
    </section>
  );
};

interface NextMeetingProps {
  readonly next: MineView['next'];
  readonly name: string;
  readonly onJoin: (name?: string) => Promise<Refusal | null>;
}
