import { useTranslation } from 'react-i18next';
import type { FloorThen } from '../../hooks/useFloorThen.ts';
import { langOf } from '../../i18n.ts';
import { floorThenModel, type FloorThenModel } from '../../models/floorThen.ts';
import type { LookBackModel } from '../../models/lookback.ts';
import { Button } from '../../parts/Button.tsx';
import { Caption } from '../../parts/Caption.tsx';
import { Head } from '../floor/Head.tsx';
import { Scene } from '../floor/FloorView.tsx';
import { FloorWords } from './FloorWords.tsx';
import { timeIn, toldIn } from './told.ts';

/** One moment: what happened, and the floor as everybody saw it. */
export const Then = ({ id, model, stop, onStop, then }: ThenProps) => {
  const { t, i18n } = useTranslation('lookback');
  const lang = langOf(i18n);
  const here = model.stops[stop];
  if (here === undefined) return null;
  const last = model.stops.length - 1;
  return (
    <section className="lb-then" id={id} aria-labelledby={`${id}-title`}>
      <header className="lb-then-head">
        <h2 id={`${id}-title`}>{t('then.title')}</h2>
        <p className="lb-here">
          <strong>{timeIn(here.at, lang, model.days)}</strong> · {here.phase} · <span dir="auto">{toldIn(t, here.told, lang)}</span>
        </p>
        <div className="lb-step">
          <Button onClick={stop === 0 ? undefined : () => onStop(stop - 1)}>{t('previous')}</Button>
          <Button onClick={stop === last ? undefined : () => onStop(stop + 1)}>{t('next')}</Button>
        </div>
      </header>
      {then === null && <p className="k-meta">{t('then.loading')}</p>}
      {then !== null && then.floor === null && <p className="k-meta">{t('then.none')}</p>}
      {then !== null && then.floor !== null && <Floor model={floorThenModel(then.floor, then.at, lang)} />}
    </section>
  );
};

const Floor = ({ model }: { readonly model: FloorThenModel }) => {
  const { t } = useTranslation(['lookback', 'common']);
  const { screen, face } = model;
  return (
    <>
      {/* A picture of what stands in words below it; too small to be read on a phone, and not shown there. */}
      <div className="fl lb-floor" data-surface="display" aria-hidden="true">
        {screen.mode === 'blank' ? (
          <div className="fl-stage fl-stage--calm" />
        ) : (
          <div className="fl-stage" data-scene={screen.scene.kind}>
            <Head screen={screen} away={false} />
            <Scene screen={screen} face={face} />
            {screen.caption !== null && <Caption text={screen.caption} by={t('common:caption')} />}
          </div>
        )}
      </div>
      <FloorWords model={model} />
    </>
  );
};

interface ThenProps {
  readonly id: string;
  readonly model: LookBackModel;
  readonly stop: number;
  readonly onStop: (stop: number) => void;
  /** `null` while it is fetched. */
  readonly then: FloorThen | null;
}
