import { useTranslation } from 'react-i18next';
import type { CallBack } from '../../models/callBack.ts';
import type { FloorPace, FloorTurn } from '../../models/floorPace.ts';
import { Person } from '../../parts/Person.tsx';
import { ReadyRing } from '../../parts/ReadyRing.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { Back } from './Back.tsx';
import './pace.css';

/** How we are together now, in one quiet line above the caption. In an ordinary moment it is not there. */
export const PaceStrip = ({ pace, back }: { readonly pace: FloorPace; readonly back: CallBack | null }) => {
  const { t } = useTranslation('pace');
  const { turn, hands, ready } = pace;
  if (pace.still && back === null) return null;
  return (
    <section className="fl-pace" aria-label={t('screen.label')}>
      {back !== null && <Back back={back} />}
      {pace.urgent && <p className="fl-pace-line fl-pace-line--urgent">{t('screen.urgent')}</p>}
      {pace.listening && <p className="fl-pace-line">{t('screen.listening')}</p>}
      {turn !== null && <Turn turn={turn} />}
      {hands.first.length > 0 && (
        <div className="fl-pace-line fl-hands">
          <ol>
            {hands.first.map((person) => (
              <li key={person.id}>
                <Person person={person} />
              </li>
            ))}
          </ol>
          <span>
            {hands.more > 0 && `${t('screen.handsMore', { count: hands.more })} `}
            {t('screen.hands', { count: hands.first.length + hands.more })}
          </span>
        </div>
      )}
      {ready !== null && (
        <p className="fl-pace-line fl-ready" data-all={ready.all || undefined}>
          <ReadyRing count={ready.count} of={ready.of} />
          {t(ready.all ? 'screen.allReady' : 'screen.ready')}
        </p>
      )}
    </section>
  );
};

const Turn = ({ turn: { now, next } }: { readonly turn: FloorTurn }) => {
  const { t } = useTranslation('pace');
  if (now === null) return <p className="fl-pace-line">{t('screen.turn.over')}</p>;
  return (
    <div className="fl-pace-line fl-turn">
      <p className="fl-turn-now">
        <Stone stone={now.stone} name={now.name} />
        <bdi>{now.name}</bdi>
        <span>{t('screen.turn.now')}</span>
      </p>
      {next !== null && (
        <p className="fl-turn-next">
          <span>{t('screen.turn.next')}</span>
          <Stone stone={next.stone} name={next.name} />
          <bdi>{next.name}</bdi>
        </p>
      )}
    </div>
  );
};
