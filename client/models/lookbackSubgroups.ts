import type { RoomId } from '../../shared/ids.ts';
import type { SubgroupCourse } from '../../shared/lookback/subgroups.ts';
import type { Perspective } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { RoomNameView } from '../../shared/session/views.ts';
import type { Band } from './lookback.ts';
import type { Axis } from './lookbackAxis.ts';

/** A subgroup on the line of time of the circle. */
export interface SubgroupModel extends RoomNameView {
  readonly room: RoomId;
  readonly bands: readonly Band[];
  /** When something was asked there, from which perspective; `null`: from no sheet. */
  readonly dots: readonly { readonly x: number; readonly perspective: Perspective | null }[];
  /** When a line was said there; `toAll`: by the facilitator, everywhere. */
  readonly captions: readonly { readonly x: number; readonly toAll: boolean }[];
  /** The same to read. */
  readonly told: {
    readonly phases: readonly { readonly title: string; readonly from: number; readonly to: number }[];
    /** Perspectives from which nothing was asked too: where did we hardly look? */
    readonly asked: readonly { readonly title: string | null; readonly perspective: Perspective | null; readonly at: readonly number[] }[];
  };
}

export const subgroupModel = (
  { room, order, name, phases, captions, lanes }: SubgroupCourse,
  place: Axis['place'],
  lang: Lang,
): SubgroupModel => ({
  room,
  order,
  name,
  bands: phases.map(({ title, from, to }) => ({ title: title[lang], at: from, from: place(from), to: place(to) })),
  dots: lanes.flatMap(({ sheet, asked }) => asked.map((at) => ({ x: place(at), perspective: sheet?.perspective ?? null }))),
  captions: captions.map(({ at, text }) => ({ x: place(at), toAll: text !== null })),
  told: {
    phases: phases.map(({ title, from, to }) => ({ title: title[lang], from, to })),
    asked: lanes.map(({ sheet, asked }) => ({ title: sheet?.title[lang] ?? null, perspective: sheet?.perspective ?? null, at: asked })),
  },
});

/** What happened in subgroups happened too: a time in which they worked is no pause. */
export const momentsOf = (subgroups: readonly SubgroupCourse[]): readonly number[] =>
  subgroups.flatMap(({ phases, captions, lanes }) => [
    ...phases.flatMap(({ from, to }) => [from, to]),
    ...captions.map(({ at }) => at),
    ...lanes.flatMap(({ asked }) => asked),
  ]);
