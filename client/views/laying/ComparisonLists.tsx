import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf } from '../../../shared/model/links.ts';
import type { Ours } from '../../../shared/harvest/comparison.ts';
import type { LayingModel } from '../../models/laying.ts';
import { useLaying } from './context.ts';

/** Ours beside the clip, as people linked it: three calm lists. Before the first link, how it is done. */
export const ComparisonLists = ({ level }: { readonly level: 3 | 4 }) => {
  const { t } = useTranslation('laying');
  const model = useLaying()?.model;
  if (model === undefined) return null;
  const found = model.comparison;
  if (found === null) return model.mayLink ? <p className="k-meta l-how">{t('compare.how')}</p> : null;
  return (
    <section className="l-compare" aria-label={t('compare.title')}>
      <Area title={t('compare.overlap')} level={level} empty={false}>
        {found.overlap.map(({ ours, points }) => (
          <li key={points.join()} className="l-overlap">
            {ours.map((one) => (
              <OursWords key={keyOf(one)} model={model} of={one} />
            ))}
            {points.map((point) => (
              <PointWords key={point} model={model} point={point} />
            ))}
          </li>
        ))}
      </Area>
      <Area title={t('compare.onlyOurs')} level={level} empty={found.onlyOurs.length === 0}>
        {found.onlyOurs.map((one) => (
          <li key={keyOf(one)}>
            <OursWords model={model} of={one} />
          </li>
        ))}
      </Area>
      <Area title={t('compare.onlyClip')} level={level} empty={found.onlyClip.length === 0}>
        {found.onlyClip.map((point) => (
          <li key={point}>
            <PointWords model={model} point={point} />
          </li>
        ))}
      </Area>
    </section>
  );
};

const Area = ({
  title,
  level,
  empty,
  children,
}: {
  readonly title: string;
  readonly level: 3 | 4;
  readonly empty: boolean;
  readonly children: ReactNode;
}) => {
  const { t } = useTranslation('laying');
  const Title = `h${level}` as const;
  return (
    <div className="l-area">
      <Title>{title}</Title>
      {empty ? <p className="k-meta">{t('compare.none')}</p> : <ul>{children}</ul>}
    </div>
  );
};

const OursWords = ({ model, of }: { readonly model: LayingModel; readonly of: Ours }) => (
  <p className={of.kind === 'card' ? 'k-words' : 'l-group-name'} dir="auto">
    {model.at(of)?.words}
  </p>
);

const PointWords = ({ model, point }: { readonly model: LayingModel; readonly point: number }) => (
  <p className="l-point" dir="auto">
    {model.at({ kind: 'point', point })?.words}
  </p>
);
