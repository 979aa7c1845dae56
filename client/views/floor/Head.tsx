import { useTranslation } from 'react-i18next';
import type { FloorScreen } from '../../models/floor.ts';
import type { FloorPlace } from '../../models/floorRooms.ts';
import { PhasePath } from '../../parts/PhasePath.tsx';
import { useRoomName } from '../roomName.ts';
import './rooms.css';

/** Where we are, in the upper left corner. */
export const Head = ({ screen, away }: { readonly screen: FloorScreen; readonly away: boolean }) => (
  <header className="fl-head">
    <p className="fl-session" dir="auto">
      {screen.title}
    </p>
    {screen.place !== null && <Place place={screen.place} />}
    {away && <Away />}
    <PhasePath steps={screen.steps} />
    <Where screen={screen} />
  </header>
);

/** The phase; or that the circle divided while it was at something else. */
const Where = ({ screen: { phase, purpose, scene } }: { readonly screen: FloorScreen }) => {
  const { t } = useTranslation('rooms');
  const instead = scene.kind === 'rooms' && scene.instead;
  return (
    <>
      <h1 className="fl-phase">{instead ? t('divided') : phase}</h1>
      <p className="fl-purpose">{instead ? t('dividedMore') : purpose}</p>
    </>
  );
};

/** In which subgroup this screen stands. */
const Place = ({ place }: { readonly place: FloorPlace }) => {
  const { t } = useTranslation('rooms');
  const called = useRoomName();
  return (
    <p className="fl-place">
      <bdi>{called(place)}</bdi>
      {place.lead !== null && <span>{t('ledBy', { name: place.lead })}</span>}
    </p>
  );
};

/** The connection is away for a moment; what lies here stays. */
const Away = () => {
  const { t } = useTranslation('floor');
  return (
    <p className="fl-away" role="status">
      {t('away')}
    </p>
  );
};
