import type { Timer } from '../../shared/model/session.ts';
import { isOpen, rowsOf, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

/** Pace at the bottom left, the next step at the bottom right. */
export interface PaceModel {
  readonly previous: Step | undefined;
  /** `undefined` in the last phase. */
  readonly next: (Step & { readonly purpose: string }) | undefined;
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

interface Step {
  readonly title: string;
  readonly go: Attempt;
}

/** A session starts with its time standing still. */
export const hasBegun = (timer: Timer): boolean => timer.kind === 'running' || timer.left < timer.minutes * 60_000;

export const paceModel = (input: ConsoleInput): PaceModel => {
  const { floor, act, lang } = input;
  const { room } = floor;
  const phases = rowsOf(floor.phases);
  const here = phases.findIndex((phase) => phase.id === room.phase);
  const step = (at: number) => {
    const phase = phases[at];
    return phase === undefined || !open
      ? undefined
      : { title: phase.title[lang], purpose: phase.purpose[lang], go: () => act('phase.go', { to: phase.id }) };
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
    isLast: here === phases.length - 1,
  };
};
