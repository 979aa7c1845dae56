import { PLENARY, type RoomId } from '../ids.ts';
import type { SessionEvent } from '../session/events.ts';
import { lanesOf, type Lane } from './lanes.ts';
import { marksOf, type TimeMark } from './marks.ts';
import { phasesOf, type PhaseSpan } from './phases.ts';
import { clipped, isWithin, spansOf } from './spans.ts';
import { stepsOf, type Happened, type Step } from './steps.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { subgroupsOf, type SubgroupCourse } from './subgroups.ts';

/** The course of a session for its hosts. Of what the room saw, and of nobody by name. Times in milliseconds since the epoch. */
export interface Timeline {
  /** In order; a phase may come more than once. Empty while nothing has begun. */
  readonly phases: readonly PhaseSpan[];
  readonly stretches: readonly Stretch[];
  /** In order. */
  readonly marks: readonly TimeMark[];
  /** Questions, per perspective. */
  readonly lanes: readonly Lane[];
  /** Beside the course of the circle; in that of a subgroup nothing of the others. */
  readonly subgroups: readonly SubgroupCourse[];
  /** Where it ends: when the session was closed, else now. */
  readonly until: number;
}

export interface Place {
  readonly room: RoomId;
  readonly now: number;
}

export const timelineOf = (events: readonly Happened[], { room, now }: Place): Timeline => {
  const steps = stepsOf(events, room);
  return room === PLENARY ? ofTheCircle(events, steps, now) : ofASubgroup(steps, now);
};

const ofTheCircle = (events: readonly Happened[], steps: readonly Step[], now: number): Timeline => {
  const last = steps.at(-1);
  const begins = steps.find(({ event }) => !SETTING_UP.has(event.type))?.at;
  if (last === undefined || begins === undefined) return nothingYet(now);
  const marks = marksOf(steps);
  const { status } = last.session;
  const until = status.kind === 'open' ? now : Math.max(status.at, marks.at(-1)?.at ?? 0);
  return {
    phases: phasesOf(steps, { begins, until }),
    stretches: stretchesOf(steps, until),
    marks,
    lanes: lanesOf(steps),
    subgroups: subgroupsOf(events, steps, until),
    until,
  };
};

/** From when people first came in until they went back, or now. */
const ofASubgroup = (steps: readonly Step[], now: number): Timeline => {
  const status = steps.at(-1)?.session.status;
  const spans = spansOf(steps, status?.kind === 'closed' ? status.at : now);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return nothingYet(now);
  const until = last.to;
  return {
    phases: phasesOf(steps, { begins: first.from, until }).flatMap((phase) => clipped(spans, phase)),
    stretches: stretchesOf(steps, until).flatMap((stretch) => clipped(spans, stretch)),
    marks: marksOf(steps).filter(({ at }) => isWithin(spans, at)),
    lanes: lanesOf(steps),
    subgroups: [],
    until,
  };
};

const nothingYet = (now: number): Timeline => ({ phases: [], stretches: [], marks: [], lanes: [], subgroups: [], until: now });

/** A session may be made, people may come in and subgroups may be prepared, long before it starts. */
const SETTING_UP: ReadonlySet<SessionEvent['type']> = new Set<SessionEvent['type']>([
  'session-created',
  'session-changed',
  'script-changed',
  'person-joined',
  'person-renamed',
  'person-gone',
  'person-returned',
  'rooms-formed',
  'rooms-dropped',
  'person-planned',
  'join-shown',
]);
