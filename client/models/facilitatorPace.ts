import type { Breakout } from '../../shared/model/rooms.ts';
import type { Timer } from '../../shared/model/session.ts';
import { isOpen, rowsOf, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

/** Pace at the bottom left, the next step at the bottom right. */
export interface PaceModel {
  readonly previous: Step | undefined;
  /** `undefined` in the last phase. */
  readonly next: NextStep | undefined;
  readonly extend: ((minutes: number) => ReturnType<Attempt>) | undefined;
  readonly paused: boolean;
  /** The time has not begun to run: nobody paused it. */
  readonly begun: boolean;
  readonly pause: Attempt | undefined;
  readonly blank: boolean;
  readonly toggleBlank: Attempt | undefined;
  readonly joinShown: boolean;
  readonly toggleJoin: Attempt | undefined;
  /** Closes the session, once the last phase is reached. */
  readonly isLast: boolean;
}

/** `open` and `close`: the next step is to divide the circle, or to call everybody back. */
export interface NextStep extends Step {
  readonly kind: 'phase' | 'open' | 'close';
  readonly purpose: string;
}

interface Step {
  readonly title: string;
  readonly go: Attempt;
}

/** A session starts with its time standing still. */
export const hasBegun = (timer: Timer): boolean => timer.kind === 'running' || timer.left < timer.minutes * 60_000;

export const paceModel = (input: ConsoleInput): PaceModel => {
  const { floor, act, lang } = input;
  const { room } = floor;
  const phases = stepsHere(floor);
  const here = phases.findIndex((phase) => phase.id === room.phase);
  const step = (at: number) => {
    const phase = phases[at];
    return phase === undefined || !open
      ? undefined
      : {
          title: phase.title[lang],
          purpose: phase.purpose[lang],
          kind: kindOf(phase.breakout, room.breakout),
          go: () => act('phase.go', { to: phase.id }),
        };
  };
  const open = isOpen(input);
  const paused = room.timer.kind === 'paused';
  return {
    previous: step(here - 1),
    next: step(here + 1),
    extend: open ? (minutes) => act('timer.extend', { minutes }) : undefined,
    paused,
    begun: hasBegun(room.timer),
    pause: open ? () => act('timer.pause', { on: !paused }) : undefined,
    blank: room.blank,
    toggleBlank: open ? () => act('screen.blank', { on: !room.blank }) : undefined,
    joinShown: room.joinShown,
    toggleJoin: open ? () => act('screen.join', { shown: !room.joinShown }) : undefined,
    isLast: floor.room.subgroup === null && here === phases.length - 1,
  };
};

/**
 * The steps of this room. What is played in the subgroups is gone past; a circle that stands in such a step when it divides goes
 * from there to the rooms.
 */
const stepsHere = ({ phases, room }: ConsoleInput['floor']) => {
  const rows = rowsOf(phases);
  const present = rows.filter((phase) => phase.elsewhere && phase.id === room.phase);
  return rows.filter((phase) => !phase.elsewhere).flatMap((phase) => (phase.breakout === 'opens' ? [...present, phase] : [phase]));
};

/** Going where the circle divides opens the rooms, as long as they are not open; coming back closes them. */
const kindOf = (breakout: 'opens' | 'returns' | null, now: Breakout['kind']): NextStep['kind'] => {
  if (breakout === 'opens' && (now === 'forming' || now === 'over')) return 'open';
  return breakout === 'returns' && now === 'open' ? 'close' : 'phase';
};
