import type { PhaseId } from '../../shared/ids.ts';
import type { Timer } from '../../shared/model/session.ts';
import { isOpen, rowsOf, type Attempt, type ConsoleInput } from './facilitatorInput.ts';
import { hasBegun } from './facilitatorPace.ts';

/** The script as a path: where we were, are and go. */
export interface PathModel {
  readonly steps: readonly PathStep[];
  readonly timer: Timer;
  readonly begun: boolean;
}

export interface PathStep {
  readonly id: PhaseId;
  readonly title: string;
  readonly minutes: number;
  /** Once the session is closed nothing is going on or still to come. */
  readonly state: 'done' | 'now' | 'ahead' | 'unvisited';
  /** Played in the subgroups: the circle goes past it. */
  readonly elsewhere: boolean;
  /** In this step the circle divides, or is back together. */
  readonly breakout: 'opens' | 'returns' | null;
  /** Words the facilitator may say. */
  readonly say: readonly string[];
  readonly watch: readonly string[];
  readonly go: Attempt | undefined;
}

export const pathModel = (input: ConsoleInput): PathModel => {
  const { floor, hosts, act, lang } = input;
  return {
    timer: floor.room.timer,
    begun: hasBegun(floor.room.timer),
    steps: rowsOf(floor.phases).map((phase) => ({
      id: phase.id,
      title: phase.title[lang],
      minutes: phase.minutes,
      elsewhere: phase.elsewhere,
      breakout: phase.breakout,
      state: isOpen(input) ? phase.state : phase.state === 'ahead' ? 'unvisited' : 'done',
      say: (hosts.prompts[phase.id]?.say ?? []).map((text) => text[lang]),
      watch: (hosts.prompts[phase.id]?.watch ?? []).map((text) => text[lang]),
      go: isOpen(input) && phase.state !== 'now' ? () => act('phase.go', { to: phase.id }) : undefined,
    })),
  };
};
