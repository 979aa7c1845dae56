import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { earlierOf } from '../../models/earlier.ts';
import { Button } from '../../parts/Button.tsx';
import { useDesk } from './desk.ts';
import { EarlierItem } from './EarlierWords.tsx';
import { Unfold } from './MySheet.tsx';
import '../../styles/mykey.css';

/** “Last time you intended”: at the top while people arrive, folded away later. Calm, and it can be skipped. */
export const Earlier = ({ at, skipped, onSkip }: EarlierProps) => {
  const { t } = useTranslation('mykey');
  const { live } = useDesk();
  const announce = useAnnounce();
  const id = useId();
  const model = live.desk === null ? null : earlierOf(live.floor, live.desk);
  if (model === null || (at === 'top') !== (model.now && !skipped)) return null;
  const body = (
    <>
      <p className="mk-private">{t('earlier.private')}</p>
      {model.intentions.length > 0 && (
        <ul className="mk-list">
          {model.intentions.map((words) => (
            <EarlierItem key={words.id} words={words} />
          ))}
        </ul>
      )}
      {model.others.length > 0 && (
        <>
          <h3 className="mk-others">{t('earlier.titleKept')}</h3>
          <ul className="mk-list">
            {model.others.map((words) => (
              <EarlierItem key={words.id} words={words} />
            ))}
          </ul>
        </>
      )}
    </>
  );
  if (at === 'below')
    return (
      <section className="p-own" aria-label={t('earlier.fold')}>
        <Unfold title={t('earlier.fold')}>{body}</Unfold>
      </section>
    );
  const skip = () => {
    onSkip();
    announce(t('earlier.laterSaid'));
  };
  return (
    <section className="mk-top" aria-labelledby={id}>
      <header className="mk-top-head">
        <h2 id={id}>{t(model.intentions.length > 0 ? 'earlier.title' : 'earlier.titleKept')}</h2>
        <Button kind="quiet" onClick={skip}>
          {t('earlier.later')}
        </Button>
      </header>
      {body}
    </section>
  );
};

interface EarlierProps {
  readonly at: 'top' | 'below';
  /** Put aside for now. */
  readonly skipped: boolean;
  readonly onSkip: () => void;
}
