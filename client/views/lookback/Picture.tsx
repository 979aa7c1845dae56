import { useTranslation } from 'react-i18next';
import { langOf } from '../../i18n.ts';
import type { LaneModel, LookBackModel, MarkKind } from '../../models/lookback.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { Scrubber } from './Scrubber.tsx';
import { Mark } from './Mark.tsx';
import { SubgroupLanes, SubgroupNames } from './Subgroups.tsx';
import { timeIn } from './told.ts';

/** The line of time: phases as bands, marks above it, a lane of dots per perspective, and over all of it the hand of time. */
export const Picture = ({ model, stop, onStop }: PictureProps) => {
  const { t, i18n } = useTranslation('lookback');
  const { bands, marks, stretches, lanes, breaks, days } = model;
  return (
    <section className="lb-course" aria-labelledby="lb-course">
      <h2 id="lb-course">{t('course')}</h2>
      <p className="k-hidden">{t('pictureFor')}</p>
      <div className="lb-picture">
        <div className="lb-names" aria-hidden="true">
          <span>{t('time')}</span>
          <span>{t('marksLane')}</span>
          {stretches.length > 0 && <span>{t('paceLane')}</span>}
          {lanes.map((lane) => (
            <Name key={lane.key} lane={lane} />
          ))}
          <SubgroupNames subgroups={model.subgroups} />
        </div>
        <div className="lb-track">
          <div className="lb-lines" aria-hidden="true">
            <div className="lb-bands">
              {bands.map(({ title, at, from, to }) => (
                <span key={at} className="lb-band" style={spread(from, to)}>
                  <span className="lb-band-time">{timeIn(at, langOf(i18n), days)}</span>
                  <span className="lb-band-title">{title}</span>
                </span>
              ))}
            </div>
            <div className="lb-lane">
              {marks.map(({ kind, x }, index) => (
                <span key={index} className="lb-at" style={place(x)}>
                  <Mark kind={kind} />
                </span>
              ))}
            </div>
            {stretches.length > 0 && (
              <div className="lb-lane">
                {stretches.map(({ kind, from, to }, index) => (
                  <span key={index} className="lb-stretch" data-kind={kind} style={spread(from, to)} />
                ))}
              </div>
            )}
            {lanes.map((lane) => (
              <div key={lane.key} className="lb-lane" data-hue={lane.perspective ?? undefined}>
                {lane.dots.map((x, index) => (
                  <span key={index} className="lb-at lb-dot" style={place(x)} />
                ))}
              </div>
            ))}
            <SubgroupLanes subgroups={model.subgroups} />
            {breaks.map((x) => (
              <span key={x} className="lb-break" style={place(x)} />
            ))}
          </div>
          <Scrubber model={model} stop={stop} onStop={onStop} />
        </div>
      </div>
      <Key kinds={[...new Set(marks.map(({ kind }) => kind))]} stretches={[...new Set(stretches.map(({ kind }) => kind))]} />
    </section>
  );
};

const Name = ({ lane }: { readonly lane: LaneModel }) => {
  const { t } = useTranslation('lookback');
  return (
    <span className="lb-name" data-hue={lane.perspective ?? undefined} data-empty={lane.dots.length === 0 || undefined}>
      {lane.perspective !== null && <Glyph of={lane.perspective} />}
      <span className="lb-name-word">{lane.title ?? t('circleLane')}</span>
    </span>
  );
};

/** What the marks on the line mean; the rest says it itself. */
const Key = ({ kinds, stretches }: { readonly kinds: readonly MarkKind[]; readonly stretches: readonly Stretches[] }) => {
  const { t } = useTranslation('lookback');
  return (
    <ul className="lb-key k-meta" aria-hidden="true">
      {kinds.map((kind) => (
        <li key={kind}>
          <Mark kind={kind} /> {t(`key.${kind}`)}
        </li>
      ))}
      {stretches.map((kind) => (
        <li key={kind}>
          <span className="lb-stretch" data-kind={kind} /> {t(`stretch.${kind}`)}
        </li>
      ))}
    </ul>
  );
};

const percent = (x: number): string => `${(x * 100).toFixed(2)}%`;
const place = (x: number) => ({ insetInlineStart: percent(x) });
const spread = (from: number, to: number) => ({ insetInlineStart: percent(from), inlineSize: percent(to - from) });

type Stretches = LookBackModel['stretches'][number]['kind'];

interface PictureProps {
  readonly model: LookBackModel;
  /** Where the hand of time is. */
  readonly stop: number;
  readonly onStop: (stop: number) => void;
}
