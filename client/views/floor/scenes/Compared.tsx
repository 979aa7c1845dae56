import { useTranslation } from 'react-i18next';
import type { FloorComparison, FloorPoint, FloorUnit } from '../../../models/floorLaid.ts';
import { Fit } from '../Fit.tsx';
import { Heap } from '../LaidSlips.tsx';
import { Slip } from '../Slips.tsx';

/** Ours beside the clip: what is only ours, what is the same, and what only the clip says. Linked by people. */
export const Compared = ({ comparison }: { readonly comparison: FloorComparison }) => {
  const { t } = useTranslation('laying');
  return (
    <div className="fl-compared">
      <section className="fl-area">
        <h2>{t('compare.onlyOurs')}</h2>
        <Fit className="fl-slips-box" smallest={0.7}>
          <ul className="fl-slips">
            {comparison.onlyOurs.map((unit) => (
              <li key={keyOfUnit(unit)}>
                <Unit unit={unit} />
              </li>
            ))}
          </ul>
        </Fit>
      </section>
      <section className="fl-area fl-area--overlap">
        <h2>{t('compare.overlap')}</h2>
        <Fit className="fl-slips-box" smallest={0.7}>
          <ul className="fl-slips">
            {comparison.overlap.map(({ ours, points }) => (
              <li key={points.map(({ key }) => key).join()} className="fl-met">
                {ours.map((unit) => (
                  <Unit key={keyOfUnit(unit)} unit={unit} />
                ))}
                {points.map((point) => (
                  <Point key={point.key} point={point} />
                ))}
              </li>
            ))}
          </ul>
        </Fit>
      </section>
      <section className="fl-area" data-hue="knowledge">
        <h2>{t('compare.onlyClip')}</h2>
        <Fit className="fl-slips-box" smallest={0.7}>
          <ul className="fl-slips">
            {comparison.onlyClip.map((point) => (
              <li key={point.key}>
                <Point point={point} />
              </li>
            ))}
          </ul>
        </Fit>
      </section>
    </div>
  );
};

const Unit = ({ unit }: { readonly unit: FloorUnit }) => (unit.kind === 'group' ? <Heap group={unit.group} /> : <Slip slip={unit.slip} />);

/** A point of the clip, on paper with the colour of knowledge. */
export const Point = ({ point }: { readonly point: FloorPoint }) => (
  <p className="fl-slip fl-slip--point" dir="auto" data-end={point.key}>
    {point.text}
  </p>
);

const keyOfUnit = (unit: FloorUnit): string => (unit.kind === 'group' ? unit.group.id : unit.slip.id);
