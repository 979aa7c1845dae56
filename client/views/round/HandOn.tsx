import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { hasWords, type Composer, type Words } from '../../models/participantComposers.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useDesk } from '../participant/desk.ts';
import { OnTheirWay } from '../participant/Words.tsx';
import { usePosting } from './usePosting.ts';

/** Words still stand in a field: send them, keep them for who wrote them, or throw them away. The next one sees none of them. */
export const HandOn = ({ isOpen, name, composers, onClose, onThrowAway, onPass }: HandOnProps) => {
  const { t } = useTranslation('shared');
  const { drafts } = useDesk();
  const post = usePosting();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ready = composers.flatMap((composer) => readyIn(composer, drafts.fields[composer.key]));
  const others = drafts.parked.length + Object.values(drafts.fields).filter(hasWords).length - ready.length;

  const send = async () => {
    const answers = await Promise.all(ready.map(post));
    const refused = answers.find((answer) => !answer.ok);
    setRefusal(refused?.ok === false ? refused.refusal : null);
    if (refused === undefined && others === 0) onPass();
  };
  const close = () => {
    setRefusal(null);
    onClose();
  };
  return (
    <Dialog title={t('pass.title')} isOpen={isOpen} onClose={close}>
      <p>{t('pass.more', { name })}</p>
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      <OnTheirWay />
      <div className="r-ways">
        {ready.length > 0 && (
          <Button kind="primary" onClick={() => void send()}>
            {t('pass.send')}
          </Button>
        )}
        <div>
          <Button onClick={onPass} aria-describedby="r-keep-more">
            {t('pass.keep')}
          </Button>
          <p id="r-keep-more" className="k-meta">
            {t('pass.keepMore')}
          </p>
        </div>
        <Button onClick={onThrowAway}>{t('pass.drop')}</Button>
        <Button kind="quiet" onClick={close}>
          {t('pass.stay')}
        </Button>
      </div>
    </Dialog>
  );
};

/** What may go now, as it stands. */
const readyIn = ({ key, post }: Composer, words: Words | undefined): readonly Parameters<ReturnType<typeof usePosting>>[0][] =>
  post === undefined || words === undefined || words.text.trim() === '' ? [] : [{ key, words, post }];

interface HandOnProps {
  readonly isOpen: boolean;
  readonly name: string;
  readonly composers: readonly Composer[];
  readonly onClose: () => void;
  readonly onThrowAway: () => void;
  /** The words stay under their writer's name. */
  readonly onPass: () => void;
}
