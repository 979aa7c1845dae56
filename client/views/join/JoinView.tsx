import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { JoinBody, SessionDoor } from '../../../shared/protocol/http.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { Button } from '../../parts/Button.tsx';
import { CircleMark } from '../../parts/CircleMark.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Place } from '../../parts/Place.tsx';
import { KeptUntil } from '../keeping/KeptUntil.tsx';
import { LangSwitch } from '../start/LangSwitch.tsx';
import '../../styles/join.css';

/** A first name, where one works if that is asked, and in. */
export const JoinView = ({ door, onJoin }: JoinViewProps) => {
  const { t } = useTranslation(['start', 'common']);
  const [name, setName] = useState('');
  const [department, setDepartment] = useState<string | null>(null);
  const [state, setState] = useState<'open' | 'going' | 'nameless' | Refusal>('open');
  const field = useRef<HTMLInputElement>(null);
  const go = async () => {
    if (state === 'going') return;
    if (name.trim() === '') {
      setState('nameless');
      return field.current?.focus();
    }
    setState('going');
    setState((await onJoin({ name, department })) ?? 'going');
  };
  return (
    <div className="j-page">
      <header className="j-head">
        <CircleMark />
        <LangSwitch />
      </header>
      <main id="main" tabIndex={-1} className="j-main">
        <div className="j-lead">
          <p className="j-welcome">{t('join.welcome')}</p>
          <h1 dir="auto">{door.title}</h1>
          {door.theme !== '' && <p dir="auto">{t('join.theme', { theme: door.theme })}</p>}
          <p className="j-words">
            <a href="/privacy" target="_blank" rel="noreferrer">
              {t('common:foot.words')} <span className="k-hidden">({t('common:foot.newTab')})</span>
            </a>
          </p>
        </div>
        <form
          className="j-paper"
          onSubmit={(event) => {
            event.preventDefault();
            void go();
          }}
        >
          <Field
            ref={field}
            label={t('join.name')}
            hint={t('join.nameHint')}
            value={name}
            maxLength={LIMITS.name}
            autoComplete="given-name"
            autoCapitalize="words"
            onChange={(value) => (setName(value), state !== 'going' && setState('open'))}
            {...(state === 'nameless' && { problem: t('join.nameMissing') })}
          />
          {door.departments.length > 0 && (
            <Choice
              legend={t('join.department')}
              value={department ?? ''}
              options={[...door.departments.map((one) => ({ value: one, label: one })), { value: '', label: t('join.departmentNone') }]}
              onChange={(value) => setDepartment(value === '' ? null : value)}
            />
          )}
          {typeof state === 'object' && <RefusalNotice refusal={state} />}
          <Button kind="primary" type="submit">
            {t(state === 'going' ? 'join.going' : 'join.go')}
          </Button>
          <p className="k-meta">{t('join.words')}</p>
          <KeptUntil kept={{ keepHours: door.keepHours, deletesAt: null }} />
        </form>
        {door.videoLink !== '' && (
          <p className="j-video">
            {t('join.video')}{' '}
            <a href={door.videoLink} target="_blank" rel="noreferrer">
              {t('join.videoLink')} <span className="k-hidden">({t('join.videoNewTab')})</span>
            </a>
          </p>
        )}
      </main>
    </div>
  );
};

/** While we look, and when there is nothing behind the door: one sentence and the way back. Wrong, closed and unknown look alike. */
export const AtTheDoor = ({ refusal, onAgain }: { readonly refusal: Refusal | null; readonly onAgain: () => void }) => {
  const { t } = useTranslation('start');
  if (refusal === null) return <Place title={t('join.looking')} waiting />;
  const away = refusal.code === 'unavailable' || refusal.code === 'too-fast';
  return (
    <Place
      title={t(away ? 'join.unavailable' : 'join.unknown')}
      actions={
        <>
          {away && (
            <Button kind="primary" onClick={onAgain}>
              {t('join.again')}
            </Button>
          )}
          <a className={`k-button k-button--${away ? 'plain' : 'primary'}`} href="/">
            {t(away ? 'join.back' : 'join.otherCode')}
          </a>
        </>
      }
    >
      {t(away ? 'join.unavailableMore' : 'join.unknownMore')}
    </Place>
  );
};

interface JoinViewProps {
  readonly door: SessionDoor;
  /** Resolves with `null` when one is in. */
  readonly onJoin: (body: JoinBody) => Promise<Refusal | null>;
}
