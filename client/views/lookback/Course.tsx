import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { langOf } from '../../i18n.ts';
import type { LookBackModel, PlacedStop } from '../../models/lookback.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { timeIn, toldIn } from './told.ts';
import { TurningPoint, type Mend } from './TurningPoint.tsx';

/** The course in words, phase by phase; every time is a way to the floor of that moment. */
export const Course = ({ model, stop, onShow, mend }: CourseProps) => {
  const { t, i18n } = useTranslation('lookback');
  const lang = langOf(i18n);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="lb-list" aria-labelledby="lb-list">
      <h2 id="lb-list" ref={heading} tabIndex={-1}>
        {t('inWords')}
      </h2>
      {model.chapters.map(({ title, from, to, stops }) => (
        <section key={from} className="lb-chapter">
          <h3>
            {title} <span className="k-meta">{`${timeIn(from, lang, model.days)} – ${timeIn(to, lang, model.days)}`}</span>
          </h3>
          <ul>
            {stops.map((nr) => {
              const one = model.stops[nr];
              return (
                one && (
                  <li key={nr} aria-current={nr === stop || undefined} data-hue={hueOf(one)}>
                    <Time at={timeIn(one.at, lang, model.days)} onShow={() => onShow(nr)} />
                    {hueOf(one) !== undefined && 'from' in one.told && one.told.from && <Glyph of={one.told.from.perspective} />}
                    <span dir="auto">{toldIn(t, one.told, lang)}</span>
                    {mend && one.told.kind === 'turning-point' && one.told.moment !== null && (
                      <TurningPoint
                        key={one.told.moment}
                        moment={one.told.moment}
                        text={one.told.text}
                        time={timeIn(one.at, lang, model.days)}
                        mend={mend}
                        onGone={() => heading.current?.focus()}
                      />
                    )}
                  </li>
                )
              );
            })}
          </ul>
        </section>
      ))}
    </section>
  );
};

const Time = ({ at, onShow }: { readonly at: string; readonly onShow: () => void }) => {
  const { t } = useTranslation('lookback');
  return (
    <button type="button" className="lb-time" aria-label={t('show', { time: at })} onClick={onShow}>
      {at}
    </button>
  );
};

const hueOf = ({ told }: PlacedStop) => ('from' in told ? told.from?.perspective : undefined);

interface CourseProps {
  readonly model: LookBackModel;
  readonly stop: number;
  readonly onShow: (stop: number) => void;
  readonly mend: Mend | undefined;
}
