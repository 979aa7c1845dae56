import type { Scene } from '../../shared/model/script.ts';
import type { Timer } from '../../shared/model/session.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { FloorView, PhaseView } from '../../shared/session/views.ts';

/** Where we are, what is asked of me, what comes next. */
export interface Where {
  readonly step: number;
  readonly of: number;
  readonly title: string;
  readonly purpose: string;
  readonly ask: string;
  readonly scene: Scene;
  readonly time: SoftTime;
  readonly path: readonly PathStep[];
  readonly last: boolean;
}

export interface PathStep {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly state: PhaseView['state'];
}

/** Time without a countdown: whole minutes, and calm words around nought. `share` is what is left, 1 to 0. */
export type SoftTime =
  | { readonly kind: 'about'; readonly minutes: number; readonly share: number }
  | { readonly kind: 'soon'; readonly share: number }
  | { readonly kind: 'over'; readonly share: 0 }
  | { readonly kind: 'paused'; readonly share: number };

export const whereOf = (floor: FloorView, { lang, now, bringer }: { readonly lang: Lang; readonly now: number; readonly bringer: boolean }): Where => {
  const rows = Object.entries(floor.phases).sort(([, one], [, other]) => one.order - other.order);
  const index = Math.max(0, rows.findIndex(([id]) => id === floor.room.phase));
  const phase = rows[index]?.[1];
  return {
    step: index + 1,
    of: rows.length,
    title: phase?.title[lang] ?? '',
    purpose: phase?.purpose[lang] ?? '',
    ask: (bringer ? phase?.askBringer : phase?.ask)?.[lang] ?? '',
    scene: phase?.scene ?? 'circle',
    time: softTime(floor.room.timer, now),
    path: rows.map(([id, row]) => ({ id, title: row.title[lang], purpose: row.purpose[lang], state: row.state })),
    last: index === rows.length - 1,
  };
};

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
