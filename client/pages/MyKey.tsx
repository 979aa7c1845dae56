import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useMyKey } from '../hooks/useMyKey.ts';
import { usePageTitle } from '../hooks/usePageTitle.ts';
import { Button } from '../parts/Button.tsx';
import { Place } from '../parts/Place.tsx';
import { cardsOfMine } from '../models/homeCard.ts';
import { HomeCardView } from '../views/mykey/HomeCardView.tsx';
import { MineUntil, MyKeyView } from '../views/mykey/MyKeyView.tsx';

/** `/mijn#KEY`: what one takes along from meeting to meeting. */
const MyKey = () => {
  const { t } = useTranslation('mykey');
  const { state, openAgain, join, forget, erase } = useMyKey();
  const [, go] = useLocation();
  const [card, setCard] = useState(false);
  usePageTitle(t('page.title'));
  const toStart = (
    <a className="k-button k-button--plain" href="/">
      {t('page.toStart')}
    </a>
  );
  switch (state.kind) {
    case 'none':
      return (
        <Place title={t('page.noKey')} actions={toStart}>
          {t('page.noKeyMore')}
        </Place>
      );
    case 'opening':
      return <Place title={t('page.opening')} waiting />;
    case 'erased':
      return (
        <Place title={t('erase.done')} actions={toStart}>
          {t('erase.doneMore')}
        </Place>
      );
    case 'refused': {
      const wrong = state.refusal.code === 'bad-key' || state.refusal.code === 'invalid';
      return (
        <Place
          title={t(wrong ? 'page.wrong' : 'page.failed')}
          actions={
            <>
              {!wrong && (
                <Button kind="primary" onClick={openAgain}>
                  {t('page.again')}
                </Button>
              )}
              {toStart}
            </>
          }
        >
          {t(wrong ? 'page.wrongMore' : 'page.failedMore')}
        </Place>
      );
    }
    case 'open': {
      const { mine, link } = state;
      if (card)
        return (
          <HomeCardView
            cards={cardsOfMine(mine)}
            name={mine.name}
            of={mine.series.title}
            spoken={mine.series.language}
            until={<MineUntil deletesAt={mine.series.deletesAt} />}
            onBack={() => setCard(false)}
          />
        );
      return (
        <MyKeyView
          mine={mine}
          link={link}
          onCard={() => setCard(true)}
          onForget={forget}
          onErase={erase}
          onJoin={async (name) => {
            const joined = await join(name);
            if (typeof joined !== 'string') return joined;
            go(`/s/${joined}`);
            return null;
          }}
        />
      );
    }
  }
};
export default MyKey;
