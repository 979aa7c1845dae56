import type { Timeline } from '../../shared/lookback/timeline.ts';
import type { StretchKind } from '../../shared/lookback/stretches.ts';
import type { Perspective } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';
import { axisOf } from './lookbackAxis.ts';
import { momentsOf, subgroupModel, type SubgroupModel } from './lookbackSubgroups.ts';
import { stopsOf, type Stop } from './lookbackStops.ts';

/** The course of a session, ready to draw: places on the line go from 0 to 1. */
export interface LookBackModel {
  readonly bands: readonly Band[];
  readonly stretches: readonly { readonly kind: StretchKind; readonly from: number; readonly to: number }[];
  readonly marks: readonly { readonly kind: MarkKind; readonly x: number }[];
  readonly lanes: readonly LaneModel[];
  /** Beside it the subgroups: when, and never what. */
  readonly subgroups: readonly SubgroupModel[];
  /** Where a long time was left out, in which nothing happened. */
  readonly breaks: readonly number[];
  readonly stops: readonly PlacedStop[];
  /** The same per phase, to read. */
  readonly chapters: readonly Chapter[];
  /** The session was held on more than one day. */
  readonly days: boolean;
}

export interface Band {
  readonly title: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What lies on the line above the lanes; the rest is told in other ways. */
export type MarkKind = 'caption' | 'turning-point' | 'case' | 'reveal' | 'tips' | 'rooms-opened' | 'rooms-called' | 'rooms-closed';

export interface LaneModel {
  readonly key: string;
  /** `null`: asked from no sheet. */
  readonly title: string | null;
  readonly perspective: Perspective | null;
  readonly absent: boolean;
  readonly dots: readonly number[];
}

export interface PlacedStop extends Stop {
  readonly x: number;
  /** The phase it was in. */
  readonly phase: string;
}

export interface Chapter {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Places among all stops; the first of them is its beginning. */
  readonly stops: readonly number[];
}

/** `null`: nothing has begun. */
export const lookBackModel = (timeline: Timeline, lang: Lang): LookBackModel | null => {
  const { phases, stretches, marks, lanes, until } = timeline;
  const first = phases[0];
  if (first === undefined) return null;
  const stops = stopsOf(timeline, lang);
  const { place, breaks } = axisOf([...stops.map(({ at }) => at), ...momentsOf(timeline.subgroups), until]);
  const phaseAt = (at: number): number =>
    Math.max(
      0,
      phases.findLastIndex(({ from }) => from <= at),
    );
  return {
    bands: phases.map(({ title, from, to }) => ({ title: title[lang], at: from, from: place(from), to: place(to) })),
    stretches: stretches.map(({ kind, from, to }) => ({ kind, from: place(from), to: place(to) })),
    marks: marks.flatMap(({ kind, at }) => (isDrawn(kind) ? [{ kind, x: place(at) }] : [])),
    lanes: lanes.map(({ sheet, questions }) => ({
      key: sheet?.id ?? '',
      title: sheet?.title[lang] ?? null,
      perspective: sheet?.perspective ?? null,
      absent: sheet?.absent === true,
      dots: questions.map(({ at }) => place(at)),
    })),
    subgroups: timeline.subgroups.map((subgroup) => subgroupModel(subgroup, place, lang)),
    breaks,
    stops: stops.map((stop) => ({ ...stop, x: place(stop.at), phase: phases[phaseAt(stop.at)]?.title[lang] ?? '' })),
    chapters: phases.map(({ title, from, to }, index) => ({
      title: title[lang],
      from,
      to,
      stops: stops.flatMap(({ at }, nr) => (phaseAt(at) === index ? [nr] : [])),
    })),
    days: new Date(first.from).toDateString() !== new Date(until).toDateString(),
  };
};

/** The stop that lies nearest to a place on the line. */
export const nearestStop = ({ stops }: LookBackModel, x: number): number =>
  stops.reduce((best, stop, index) => (Math.abs(stop.x - x) < Math.abs((stops[best]?.x ?? Infinity) - x) ? index : best), 0);

/** The beginning of the phase before or after the one a stop is in; the stop itself where there is none. */
export const chapterFrom = ({ chapters }: LookBackModel, stop: number, step: 1 | -1): number => {
  const here = chapters.findIndex(({ stops }) => stops.includes(stop));
  const start = chapters[here]?.stops[0] ?? stop;
  // Back goes to where this phase began, and from there to the one before.
  if (step === -1 && stop > start) return start;
  return chapters[here + step]?.stops[0] ?? stop;
};

const isDrawn = (kind: string): kind is MarkKind => DRAWN.has(kind);
const DRAWN: ReadonlySet<string> = new Set<MarkKind>([
  'caption',
  'turning-point',
  'case',
  'reveal',
  'tips',
  'rooms-opened',
  'rooms-called',
  'rooms-closed',
]);
