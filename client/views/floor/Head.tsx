import { useTranslation } from 'react-i18next';
import type { FloorScreen } from '../../models/floor.ts';
import { PhasePath } from '../../parts/PhasePath.tsx';

/** Where we are, in the upper left corner. */
export const Head = ({ screen, away }: { readonly screen: FloorScreen; readonly away: boolean }) => (
  <header className="fl-head">
    <p className="fl-session" dir="auto">
      {screen.title}
    </p>
    {away && <Away />}
    <PhasePath steps={screen.steps} />
    <h1 className="fl-phase">{screen.phase}</h1>
    <p className="fl-purpose">{screen.purpose}</p>
  </header>
);

/** The connection is away for a moment; what lies here stays. */
const Away = () => {
  const { t } = useTranslation('floor');
  return (
    <p className="fl-away" role="status">
      {t('away')}
    </p>
  );
};
