import type { PhaseId } from '../../shared/ids.ts';
import type { Timer } from '../../shared/model/session.ts';
import { isOpen, rowsOf, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

/** The script as a path: where we were, are and go. */
export interface PathModel {
  readonly steps: readonly PathStep[];
  readonly timer: Timer;
}

export interface PathStep {
  readonly id: PhaseId;
  readonly title: string;
  readonly minutes: number;
  readonly state: 'done' | 'now' | 'ahead';
  /** Words the facilitator may say. */
  readonly say: readonly string[];
  readonly watch: readonly string[];
  readonly go: Attempt | undefined;
}

export const pathModel = (input: ConsoleInput): PathModel => {
  const { floor, hosts, act, lang } = input;
  return {
    timer: floor.room.timer,
    steps: rowsOf(floor.phases).map((phase) => ({
      id: phase.id,
      title: phase.title[lang],
      minutes: phase.minutes,
      state: phase.state,
      say: (hosts.prompts[phase.id]?.say ?? []).map((text) => text[lang]),
      watch: (hosts.prompts[phase.id]?.watch ?? []).map((text) => text[lang]),
      go: isOpen(input) && phase.state !== 'now' ? () => act('phase.go', { to: phase.id }) : undefined,
    })),
  };
};
