import { useTranslation } from 'react-i18next';
import { langOf } from '../../i18n.ts';
import type { LookBackModel } from '../../models/lookback.ts';
import type { SubgroupModel } from '../../models/lookbackSubgroups.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { useRoomName } from '../roomName.ts';
import { Mark } from './Mark.tsx';
import { timeIn } from './told.ts';
import './subgroups.css';

/** Names of the subgroups beside their lanes. */
export const SubgroupNames = ({ subgroups }: { readonly subgroups: readonly SubgroupModel[] }) => {
  const called = useRoomName();
  return subgroups.map((subgroup) => (
    <span key={subgroup.room} className="lb-subgroup-name">
      <bdi className="lb-name-word">{called(subgroup)}</bdi>
    </span>
  ));
};

/** The course of each subgroup under that of the circle, on the same clock: phases, and when was asked from where. */
export const SubgroupLanes = ({ subgroups }: { readonly subgroups: readonly SubgroupModel[] }) =>
  subgroups.map(({ room, bands, dots, captions }) => (
    <div key={room} className="lb-subgroup">
      {bands.map(({ title, at, from, to }) => (
        <span key={at} className="lb-band" style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}>
          <span className="lb-band-title">{title}</span>
        </span>
      ))}
      {captions.map(({ x, toAll }, at) => (
        <span key={`caption-${String(at)}`} className="lb-at" data-quiet={!toAll || undefined} style={{ insetInlineStart: percent(x) }}>
          <Mark kind="caption" />
        </span>
      ))}
      {dots.map(({ x, perspective }, at) => (
        <span key={at} className="lb-at lb-asked" data-hue={perspective ?? undefined} style={{ insetInlineStart: percent(x) }}>
          {perspective === null ? <span className="lb-dot" /> : <Glyph of={perspective} />}
        </span>
      ))}
    </div>
  ));

/** The same in words. What was said there stays there. */
export const SubgroupsInWords = ({ model, own, onOpen }: SubgroupsInWordsProps) => {
  const { t } = useTranslation('lookback');
  const called = useRoomName();
  if (model.subgroups.length === 0) return null;
  return (
    <section className="lb-subgroups" aria-labelledby="lb-subgroups">
      <h2 id="lb-subgroups">{t('subgroups.title')}</h2>
      <p className="k-meta">{t('subgroups.intro')}</p>
      <div className="lb-columns">
        {model.subgroups.map((subgroup) => (
          <section key={subgroup.room} className="lb-column">
            <h3 dir="auto">{called(subgroup)}</h3>
            <Told model={model} subgroup={subgroup} />
            {own.includes(subgroup.room) && onOpen && (
              <button type="button" className="k-button" onClick={() => onOpen(subgroup.room)}>
                {t('subgroups.open')}
              </button>
            )}
          </section>
        ))}
      </div>
    </section>
  );
};

const Told = ({ model, subgroup: { told } }: { readonly model: LookBackModel; readonly subgroup: SubgroupModel }) => {
  const { t, i18n } = useTranslation('lookback');
  const time = (at: number) => timeIn(at, langOf(i18n), model.days);
  return (
    <>
      <ul className="lb-told">
        {told.phases.map(({ title, from, to }) => (
          <li key={from}>
            {title} <span className="k-meta">{`${time(from)} – ${time(to)}`}</span>
          </li>
        ))}
      </ul>
      <ul className="lb-told">
        {told.asked.map(({ title, perspective, at }) => (
          <li key={title ?? ''} data-hue={perspective ?? undefined} data-empty={at.length === 0 || undefined}>
            {perspective !== null && <Glyph of={perspective} />} {title ?? t('circleLane')}:{' '}
            <span className="k-meta">{at.length === 0 ? t('subgroups.noneAsked') : at.map(time).join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const percent = (x: number): string => `${(x * 100).toFixed(2)}%`;

interface SubgroupsInWordsProps {
  readonly model: LookBackModel;
  /** Those one leads: their own course may be opened. */
  readonly own: readonly SubgroupModel['room'][];
  readonly onOpen: ((room: SubgroupModel['room']) => void) | undefined;
}
