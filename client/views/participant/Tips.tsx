import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardModel } from '../../models/participantCards.ts';
import type { TipsModel } from '../../models/tips.ts';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { TipsReady } from '../coach/TipsReady.tsx';
import { CardItem } from './CardItem.tsx';
import { useAttempt } from './desk.ts';
import { Unfold } from './MySheet.tsx';

/** My drawer: advice I laid aside. Only I see it, until the bringer asks. */
export const MyTips = ({ tips }: { readonly tips: readonly CardModel[] }) => {
  const { t } = useTranslation('coach');
  const id = useId();
  if (tips.length === 0) return null;
  return (
    <section className="p-own" aria-labelledby={id}>
      <h2 id={id} className="k-hidden">
        {t('mine.title')}
      </h2>
      <Unfold title={t('mine.drawer', { count: tips.length })}>
        <p className="p-floor-soft">{t('mine.why')}</p>
        <ol className="p-cards">
          {tips.map((card) => (
            <CardItem key={card.id} card={card} onAsk={() => undefined} />
          ))}
        </ol>
      </Unfold>
    </section>
  );
};

/** To the bringer: what lies ready, and in the phase for it the ways to ask. */
export const TipsForMe = ({ tips }: { readonly tips: TipsModel | null }) => {
  const { t } = useTranslation('coach');
  const { run, refusal, forget } = useAttempt();
  if (tips === null) return null;
  const { count, open } = tips;
  if (open === undefined) return <p className="p-floor-soft">{t('tips.wait', { count })}</p>;
  return (
    <section aria-label={t('tips.title')}>
      <TipsReady count={count} says={t('tips.ready', { count })} onOne={() => void run(open.one)} onAll={() => void run(open.all)} />
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </section>
  );
};
