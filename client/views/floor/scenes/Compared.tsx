import { useTranslation } from 'react-i18next';
import type { FloorComparison, FloorGroup, FloorPoint, FloorUnit } from '../../../models/floorLaid.ts';
import { Fit } from '../Fit.tsx';
import { Slip } from '../Slips.tsx';
import '../laid.css';

/** Ours beside the clip: what is only ours, what is the same, and what only the clip says. Linked by people. */
export const Compared = ({ comparison }: { readonly comparison: FloorComparison }) => {
  const { t } = useTranslation('laying');
  return (
    <div className="fl-compared">
      <section className="fl-area">
        <h2>{t('compare.onlyOurs')}</h2>
        {comparison.onlyOurs.length === 0 && <p className="fl-nobody">{t('compare.none')}</p>}
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
        {comparison.onlyClip.length === 0 && <p className="fl-nobody">{t('compare.none')}</p>}
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

const Unit = ({ unit }: { readonly unit: FloorUnit }) =>
  unit.kind === 'group' ? <HeapInShort group={unit.group} /> : <Slip slip={unit.slip} />;

/** Beside the clip a heap is what its name says, with the words in it under that: a comparison must be seen whole. */
const HeapInShort = ({ group }: { readonly group: FloorGroup }) => {
  const { t } = useTranslation('laying');
  const name = group.name === '' ? t('group.unnamed') : group.name;
  return (
    <section
      className="fl-heap fl-heap--short"
      data-end={group.id}
      data-named={group.name !== '' || undefined}
      aria-label={t('group.label', { name })}
    >
      {group.name !== '' && (
        <h3 className="fl-heap-name" dir="auto">
          {group.name}
        </h3>
      )}
      <ul>
        {group.slips.map((slip) => (
          <li key={slip.id} className="k-words" dir="auto" data-end={slip.id}>
            {slip.text}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A point of the clip, on paper with the colour of knowledge. */
export const Point = ({ point }: { readonly point: FloorPoint }) => (
  <p className="fl-slip fl-slip--point" dir="auto" data-end={point.key}>
    {point.text}
  </p>
);

const keyOfUnit = (unit: FloorUnit): string => (unit.kind === 'group' ? unit.group.id : unit.slip.id);
