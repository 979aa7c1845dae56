import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MakingKey } from '../../hooks/useMakeKey.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { KeyMade } from './KeyMade.tsx';
import '../../styles/mykey.css';

/** A calm offer: a link of one's own, to come back with. Who does not want it is asked for nothing. */
export const KeyOffer = ({ making: { state, make, done }, title, keeps, offered }: KeyOfferProps) => {
  const { t } = useTranslation('mykey');
  const [again, setAgain] = useState(false);
  const id = useId();
  if (state.kind === 'made') return <KeyMade link={state.link} title={title} onDone={done} />;
  if (!offered) return null;
  const waiting = state.kind === 'making';
  const button = (
    <Button kind={keeps ? 'plain' : 'primary'} {...(!waiting && { onClick: make })}>
      {t(waiting ? 'offer.making' : 'offer.make')}
    </Button>
  );
  return (
    <section className="mk-offer" aria-labelledby={id}>
      <h2 id={id}>{t('offer.title')}</h2>
      {keeps ? (
        <>
          <p>{t('offer.has')}</p>
          {again ? (
            <>
              <p>{t('offer.againWhy')}</p>
              <div className="p-row">{button}</div>
            </>
          ) : (
            <Button kind="quiet" onClick={() => setAgain(true)}>
              {t('offer.again')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p>{t('offer.what')}</p>
          <p>{t('offer.who')}</p>
          <p className="mk-soft">{t('offer.free')}</p>
          <div className="p-row">{button}</div>
        </>
      )}
      {state.kind === 'refused' && <RefusalNotice refusal={state.refusal} />}
    </section>
  );
};

interface KeyOfferProps {
  /** Held where nothing that comes and goes takes it away: a link that was made is told once. */
  readonly making: MakingKey;
  /** It is the moment for it. */
  readonly offered: boolean;
  /** Of the meeting. */
  readonly title: string;
  /** One has a key here already. */
  readonly keeps: boolean;
}
