import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Someone } from '../../models/floorSlip.ts';
import type { TimerFace } from '../../models/timer.ts';
import { Person } from '../../parts/Person.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { TimerRing, TimerText } from '../../parts/TimerRing.tsx';
import { Fit } from './Fit.tsx';

/** The open middle of the circle: what we are at now, the soft ring of time, the chair of the bringer, and the people around it. */
export const Disc = ({ face, bringer, around = [], long = false, children }: DiscProps) => {
  const { t } = useTranslation('floor');
  const seated = around.length > 0 && around.length <= SEATS;
  return (
    <>
      <div className="fl-disc" data-long={long || undefined}>
        <TimerRing face={face} />
        <Time face={face} />
        <Fit className="fl-middle">{children}</Fit>
        {seated && <Seats people={around} bringer={bringer} />}
        {!seated && bringer !== null && (
          <p className="fl-chair">
            <Stone stone={bringer.stone} name={bringer.name} />
            <bdi>{bringer.name}</bdi>
            <span>{t('chair')}</span>
          </p>
        )}
      </div>
      {around.length > SEATS && (
        <ul className="fl-crowd">
          {around.map((person) => (
            <li key={person.id}>
              <Person person={person} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** How long still, softly. */
export const Time = ({ face }: { readonly face: TimerFace }) => (
  <p className="fl-time">
    <TimerText face={face} />
  </p>
);

/** Everybody in the room, round the ring. */
const Seats = ({ people, bringer }: { readonly people: readonly Someone[]; readonly bringer: Someone | null }) => (
  <ul className="fl-seats">
    {people.map((person, index) => {
      const angle = (GAP + ((index + 0.5) / people.length) * (360 - 2 * GAP)) * (Math.PI / 180);
      return (
        <li
          key={person.id}
          className={person.id === bringer?.id ? 'fl-seat fl-seat--bringer' : 'fl-seat'}
          data-away={!person.online || undefined}
          style={{
            insetInlineStart: `${(50 + 50 * Math.sin(angle)).toFixed(2)}%`,
            insetBlockStart: `${(50 - 50 * Math.cos(angle)).toFixed(2)}%`,
          }}
        >
          <Stone stone={person.stone} name={person.name} />
          <bdi>{person.name}</bdi>
        </li>
      );
    })}
  </ul>
);

/** More people than this stand below the circle, so that every name can be read. */
const SEATS = 12;
/** Degrees left open on either side of the top, where the time stands. */
const GAP = 26;

interface DiscProps {
  /** Many words: the round middle becomes a sheet with more room. */
  readonly long?: boolean;
  readonly face: TimerFace;
  readonly bringer: Someone | null;
  /** Who sits round the ring. */
  readonly around?: readonly Someone[];
  readonly children: ReactNode;
}
