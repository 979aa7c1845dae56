import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import type { Ack } from '../../../shared/protocol/control.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { BROUGHT_MOST, type Brought } from '../../models/bringing.ts';
import { Beside } from '../../parts/BesideWords.tsx';
import { Button } from '../../parts/Button.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import '../../styles/prepare.css';

/** What one wrote down beforehand: to change, to take away, and when it is asked for to put into the circle with one tap. */
export const BroughtCard = ({ brought: { text, form, edit, withdraw, putIn } }: { readonly brought: Brought }) => {
  const { t } = useTranslation('prepare');
  const announce = useAnnounce();
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = async (go: () => Promise<Ack>, done: string) => {
    const ack = await go();
    setRefusal(ack.ok ? null : ack.refusal);
    if (ack.ok) announce(done);
    return ack.ok;
  };
  if (typed !== null && edit !== undefined)
    return (
      <div className="pr-brought">
        <TextArea label={t('bring.label')} value={typed} onChange={setTyped} maxLength={BROUGHT_MOST} traces={false} />
        {refusal && <RefusalNotice refusal={refusal} />}
        <div className="pr-row">
          <Button
            kind="primary"
            {...(typed.trim() !== '' && {
              onClick: () => void run(() => edit(typed.trim()), t('bring.saved')).then((done) => done && setTyped(null)),
            })}
          >
            {t('bring.saveChange')}
          </Button>
          <Button kind="quiet" onClick={() => setTyped(null)}>
            {t('bring.cancel')}
          </Button>
        </div>
      </div>
    );
  return (
    <article className="pr-brought" aria-label={t('bring.mine')}>
      <p className="k-words" dir="auto">
        {text}
      </p>
      <p className="k-meta">
        {t(`bring.${form}`)} · {t('bring.onlyMe')}
      </p>
      {putIn !== undefined && (
        <>
          <p>{t('bring.now')}</p>
          <Beside text={text} />
        </>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="pr-row">
        {putIn !== undefined && (
          <Button kind="primary" onClick={() => void run(putIn, t('bring.putInDone'))}>
            {t('bring.putIn')}
          </Button>
        )}
        <Button kind={putIn === undefined ? 'plain' : 'quiet'} {...(edit && { onClick: () => setTyped(text) })}>
          {t('bring.change')}
        </Button>
        <Button kind="quiet" {...(withdraw && { onClick: () => void run(withdraw, t('bring.withdrawn')) })}>
          {t('bring.withdraw')}
        </Button>
      </div>
    </article>
  );
};
