import type { Scene } from '../../shared/model/script.ts';
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
  readonly path: readonly PathStep[];
  /** The title of the next step. */
  readonly next: string | null;
  readonly last: boolean;
}

export interface PathStep {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly state: PhaseView['state'];
  /** Played in the subgroups. */
  readonly elsewhere: boolean;
}

export const whereOf = (floor: FloorView, { lang, bringer }: { readonly lang: Lang; readonly bringer: boolean }): Where => {
  const all = Object.entries(floor.phases).sort(([, one], [, other]) => one.order - other.order);
  // What is played in the subgroups is no step of the circle.
  const rows = all.filter(([id, row]) => !row.elsewhere || id === floor.room.phase);
  const index = Math.max(
    0,
    rows.findIndex(([id]) => id === floor.room.phase),
  );
  const phase = rows[index]?.[1];
  return {
    step: index + 1,
    of: rows.length,
    title: phase?.title[lang] ?? '',
    purpose: phase?.purpose[lang] ?? '',
    ask: (bringer ? phase?.askBringer : phase?.ask)?.[lang] ?? '',
    scene: phase?.scene ?? 'circle',
    path: all.map(([id, row]) => ({
      id,
      title: row.title[lang],
      purpose: row.purpose[lang],
      state: row.state,
      elsewhere: row.elsewhere,
    })),
    next: rows[index + 1]?.[1].title[lang] ?? null,
    last: index === rows.length - 1,
  };
};
