import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { SessionPageProps } from '../App.tsx';
import { usePageTitle } from '../hooks/usePageTitle.ts';
import { cardsOfDesk } from '../models/homeCard.ts';
import { Connecting, Refused } from '../parts/ConnectionStates.tsx';
import { KeptUntil } from '../views/keeping/KeptUntil.tsx';
import { HomeCardView } from '../views/mykey/HomeCardView.tsx';
import { Connected } from './Connected.tsx';

/** `/s/CODE/card`: one's own intention on a card for at home. */
const HomeCard = ({ code }: SessionPageProps) => {
  const [, go] = useLocation();
  usePageTitle(useTranslation('mykey').t('card.title'));
  if (code === null) return <Refused refusal={{ code: 'no-session' }} />;
  return (
    <Connected code={code} seat="participant" joinPath={`/s/${code}`}>
      {({ floor, desk }) =>
        desk === null ? (
          <Connecting />
        ) : (
          <HomeCardView
            cards={cardsOfDesk(desk)}
            name={floor.people[desk.me.id]?.name ?? ''}
            of={floor.session.title}
            spoken={floor.session.language}
            until={<KeptUntil kept={floor.session} />}
            onBack={() => go(`/s/${code}`)}
          />
        )
      }
    </Connected>
  );
};
export default HomeCard;
