import type { Timer } from '../../shared/model/session.ts';

/** What a soft timer shows: minutes a person would say, never seconds; nothing happens at nought. */
export interface TimerFace {
  readonly kind: 'about' | 'soon' | 'over' | 'paused';
  /** Minutes left, at least 1; to five above twenty, so that the screen rarely changes. */
  readonly minutes: number;
  /** How much of the time is left, 1 to 0. */
  readonly left: number;
}

export const timerFace = (timer: Timer, now: number): TimerFace => {
  const ms = timer.kind === 'running' ? timer.endsAt - now : timer.left;
  const whole = Math.max(1, Math.round(ms / MINUTE));
  const minutes = whole > 20 ? Math.round(whole / 5) * 5 : whole;
  const left = timer.minutes === 0 ? 0 : Math.min(1, Math.max(0, ms / (timer.minutes * MINUTE)));
  if (timer.kind === 'paused') return { kind: 'paused', minutes, left };
  if (ms <= 0) return { kind: 'over', minutes, left };
  return { kind: ms < MINUTE ? 'soon' : 'about', minutes, left };
};

const MINUTE = 60_000;
