import type { ReactNode } from 'react';
import type { FloorScreen } from '../../../models/floor.ts';
import type { FloorScene } from '../../../models/floorScene.ts';
import type { TimerFace } from '../../../models/timer.ts';
import { Time } from '../Disc.tsx';
import { ASPECTS } from '../../laying/TensionTold.tsx';
import { Fit } from '../Fit.tsx';
import { MiddleWords } from '../MiddleWords.tsx';

export interface SceneProps<Kind extends FloorScene['kind']> {
  readonly screen: FloorScreen;
  readonly scene: Extract<FloorScene, { kind: Kind }>;
  readonly face: TimerFace;
}

/** What was put in the middle goes before what a scene says by itself. */
export const MiddleOr = ({ screen, children }: { readonly screen: FloorScreen; readonly children: ReactNode }) =>
  screen.middle === null ? <div className="fl-spot">{children}</div> : <MiddleWords middle={screen.middle} bringer={screen.bringer} />;

/** What lies left or right of the circle; when it is too much, it becomes smaller first and then says less. */
export const Side = ({ at, count, crowded = false, children }: SideProps) =>
  count > 1 ? (
    <Fit className={`fl-side fl-side--${at}${crowded ? ' fl-side--crowded' : ''}`} smallest={0.9} height>
      {children}
    </Fit>
  ) : (
    <div className={`fl-side fl-side--${at}`}>{children}</div>
  );

interface SideProps {
  readonly at: 'left' | 'right';
  readonly count: number;
  /** What otherwise lies on both sides lies on this one. */
  readonly crowded?: boolean;
  readonly children: ReactNode;
}

export const Centre = ({ children }: { readonly children: ReactNode }) => <div className="fl-centre">{children}</div>;
export const Wide = ({ face, children }: { readonly face: TimerFace; readonly children: ReactNode }) => (
  <>
    <div className="fl-time-above">
      <Time face={face} />
    </div>
    <div className="fl-wide">{children}</div>
  </>
);

/** More words in the middle than a circle holds. */
export const isLong = ({ middle }: FloorScreen): boolean =>
  middle !== null &&
  (middle.kind === 'sheet' ||
    [
      middle.slip.text,
      middle.slip.on ?? '',
      ...middle.across.flatMap(({ words, told }) => [words, ...ASPECTS.map((aspect) => told[aspect])]),
    ].join('').length > 220);
