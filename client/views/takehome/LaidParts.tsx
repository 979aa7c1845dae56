import { useTranslation } from 'react-i18next';
import type { Harvest } from '../../../shared/harvest/harvest.ts';
import type { HarvestedTension, LaidThing, LaidWords } from '../../../shared/harvest/laid.ts';
import type { Lang } from '../../../shared/model/text.ts';
import { TensionTold } from '../laying/TensionTold.tsx';
import { Part, Words } from './Words.tsx';
import './laid.css';

/** Where things pull at each other, with what was told of it. Differences are worth keeping, so they stand in front. */
export const Tensions = ({ found, level, spoken }: LaidProps) => {
  const { t } = useTranslation('laying');
  return (
    <Part title={t('harvest.tensions')} level={level} empty={found.tensions.length === 0} className="th-tensions">
      <p className="th-aside">{t('harvest.tensionsIntro')}</p>
      {found.tensions.map((tension, at) => (
        <Tension key={at} tension={tension} spoken={spoken} />
      ))}
    </Part>
  );
};

/** What was laid together, each heap under its name, verbatim. */
export const LaidGroups = ({ found, level, spoken }: LaidProps) => {
  const { t } = useTranslation('laying');
  return (
    <Part title={t('harvest.groups')} level={level} empty={found.groups.length === 0}>
      {found.groups.map(({ name, cards }, at) => (
        <Part key={at} title={name === '' ? t('group.unnamed') : name} level={below(level)} className="th-heap">
          <LaidList words={cards} spoken={spoken} />
        </Part>
      ))}
    </Part>
  );
};

/** Ours beside the clip: what is the same, what is only ours, what only the clip says. */
export const Compared = ({ found: { comparison }, level, spoken }: LaidProps) => {
  const { t } = useTranslation('laying');
  if (comparison === null) return null;
  return (
    <Part title={t('compare.title')} level={level}>
      <Part title={t('compare.overlap')} level={below(level)}>
        {comparison.overlap.map(({ ours, clip }, at) => (
          <div key={at} className="th-met">
            {ours.map((thing, place) => (
              <Thing key={place} thing={thing} spoken={spoken} />
            ))}
            <Points points={clip} />
          </div>
        ))}
      </Part>
      <Part title={t('compare.onlyOurs')} level={below(level)} empty={comparison.onlyOurs.length === 0}>
        {comparison.onlyOurs.map((thing, at) => (
          <Thing key={at} thing={thing} spoken={spoken} />
        ))}
      </Part>
      <Part title={t('compare.onlyClip')} level={below(level)} empty={comparison.onlyClip.length === 0}>
        <Points points={comparison.onlyClip} />
      </Part>
    </Part>
  );
};

const Tension = ({ tension: { between, words }, spoken }: { readonly tension: HarvestedTension; readonly spoken: Lang }) => (
  <div className="th-tension">
    {between.map((thing, at) => (
      <Thing key={at} thing={thing} spoken={spoken} />
    ))}
    <TensionTold told={words} />
  </div>
);

const Thing = ({ thing: { kind, name, words }, spoken }: { readonly thing: LaidThing; readonly spoken: Lang }) =>
  kind === 'point' ? (
    <Points points={words.map(({ text }) => text)} />
  ) : (
    <>
      {name !== '' && <p className="th-heap-name">{name}</p>}
      <LaidList words={words} spoken={spoken} />
    </>
  );

const LaidList = ({ words, spoken }: { readonly words: readonly LaidWords[]; readonly spoken: Lang }) => {
  const { t } = useTranslation('takehome');
  return (
    <ul className="th-list">
      {words.map(({ text, assumption, room }, at) => (
        <li key={at}>
          <Words text={text} spoken={spoken} notes={[room, assumption ? t('assumption') : null]} />
        </li>
      ))}
    </ul>
  );
};

const Points = ({ points }: { readonly points: readonly string[] }) => (
  <ul className="th-points">
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

const below = (level: 2 | 3): 3 | 4 => (level === 2 ? 3 : 4);

interface LaidProps {
  readonly found: Harvest;
  readonly level: 2 | 3;
  readonly spoken: Lang;
}
