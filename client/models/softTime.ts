import type { Timer } from '../../shared/model/session.ts';

/** Time without a countdown: whole minutes, and calm words around nought. `share` is what is left, 1 to 0. */
export type SoftTime =
  | { readonly kind: 'about'; readonly minutes: number; readonly share: number }
  | { readonly kind: 'soon'; readonly share: number }
  | { readonly kind: 'over'; readonly share: 0 }
  | { readonly kind: 'paused'; readonly share: number };

/** Rounds to minutes a person would say: to five above twenty minutes, so that the screen rarely changes. */
export const softTime = (timer: Timer, now: number): SoftTime => {
  const left = timer.kind === 'running' ? timer.endsAt - now : timer.left;
  const share = timer.minutes === 0 ? 0 : Math.min(1, Math.max(0, left / (timer.minutes * MINUTE)));
  if (timer.kind === 'paused') return { kind: 'paused', share };
  if (left <= 0) return { kind: 'over', share: 0 };
  if (left < MINUTE) return { kind: 'soon', share };
  const minutes = Math.round(left / MINUTE);
  return { kind: 'about', minutes: minutes > 20 ? Math.round(minutes / 5) * 5 : minutes, share };
};

const MINUTE = 60_000;
