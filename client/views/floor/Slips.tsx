import { useTranslation } from 'react-i18next';
import type { FloorSlip } from '../../models/floorSlip.ts';
import type { Waiting as WaitingCards } from '../../models/waiting.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { Person } from '../../parts/Person.tsx';
import { Reactions } from '../../parts/Reactions.tsx';
import { useRoomName } from '../roomName.ts';
import { Fit } from './Fit.tsx';

/** Cards lying on the floor; together they become smaller until all of them can be read. */
export const Slips = ({ slips, columns = 1 }: { readonly slips: readonly DressedSlip[]; readonly columns?: 1 | 2 | 3 | 4 }) => (
  <Fit className="fl-slips-box" smallest={0.7}>
    <ul className="fl-slips" data-columns={columns}>
      {slips.map((slip) => (
        <li key={slip.id}>
          <Slip slip={slip} />
        </li>
      ))}
    </ul>
  </Fit>
);

/** A card with what a scene says about it. */
export interface DressedSlip extends FloorSlip {
  readonly lit?: boolean;
  readonly over?: string | null;
  readonly note?: readonly string[];
}

/** One card on the floor. */
export const Slip = ({ slip }: { readonly slip: DressedSlip }) => {
  const { t } = useTranslation(['floor', 'common', 'coach', 'mykey']);
  const called = useRoomName();
  const plan = [slip.when, slip.withWhom].filter((part) => part !== null);
  return (
    <article
      className={slip.lit === true ? 'fl-slip fl-slip--lit' : 'fl-slip'}
      data-hue={slip.perspective ?? undefined}
      data-kind={slip.kind}
      data-end={slip.id}
    >
      {slip.over != null && <p className="fl-slip-for">{slip.over}</p>}
      {slip.kind === 'tip' && <p className="fl-slip-for">{t('coach:tip')}</p>}
      {(slip.kind === 'insight' || slip.kind === 'intention') && <p className="fl-slip-for">{t(`common:kinds.${slip.kind}`)}</p>}
      {slip.earlier !== null && (
        <p className="fl-slip-for">
          {t('mykey:earlier.label')}
          {slip.earlier.how !== null && ` · ${t(`mykey:earlier.how.${slip.earlier.how}`)}`}
        </p>
      )}
      {slip.from !== null && (
        <p className="fl-slip-room" dir="auto">
          {called(slip.from)}
        </p>
      )}
      <p className="k-words" dir="auto">
        {slip.perspective !== null && <Glyph of={slip.perspective} />}
        {slip.text}
      </p>
      {plan.length > 0 && (
        <p className="fl-slip-plan" dir="auto">
          {plan.join(' · ')}
        </p>
      )}
      {slip.earlier !== null && slip.earlier.noticed !== '' && (
        <p className="fl-slip-plan" dir="auto">
          {t('mykey:earlier.noticedSaid', { words: slip.earlier.noticed })}
        </p>
      )}
      <footer>
        {slip.by === null ? <span className="fl-anonymous">{t('common:anonymous')}</span> : <Person person={slip.by} />}
        {slip.to !== null && <span>{t('strengths.for', { name: slip.to.name })}</span>}
        {slip.assumption && <span className="fl-slip-tag">{t('common:assumption')}</span>}
        {slip.note !== undefined && slip.note.length > 0 && <span className="fl-slip-note">{slip.note.join(' · ')}</span>}
      </footer>
      <Reactions faces={slip.reactions} />
    </article>
  );
};

/** Cards that lie face down until the reveal: how many, never whose. */
export const WaitingPile = ({ waiting }: { readonly waiting: readonly WaitingCards[] }) => {
  const { t } = useTranslation('floor');
  return (
    <>
      {waiting.map(({ kind, count }) => (
        <p key={kind} className="fl-pile">
          <svg viewBox="0 0 60 44" aria-hidden="true" focusable="false">
            <rect x="6" y="8" width="46" height="32" rx="3" transform="rotate(-6 29 24)" />
            <rect x="7" y="7" width="46" height="32" rx="3" transform="rotate(4 30 23)" />
            <rect x="7" y="6" width="46" height="32" rx="3" transform="rotate(-1 30 22)" />
          </svg>
          {t(`waiting.${kind}`, { count })}
        </p>
      ))}
    </>
  );
};
