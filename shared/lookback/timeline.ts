import type { PhaseId, RoomId } from '../ids.ts';
import type { Text } from '../model/text.ts';
import { phaseOf } from '../script/engine.ts';
import type { SessionEvent } from '../session/events.ts';
import { lanesOf, type Lane } from './lanes.ts';
import { marksOf, type TimeMark } from './marks.ts';
import { stepsOf, type Happened, type Step } from './steps.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** The course of a session for its hosts. Of what the room saw, and of nobody by name. Times in milliseconds since the epoch. */
export interface Timeline {
  /** In order; a phase may come more than once. Empty while nothing has begun. */
  readonly phases: readonly PhaseSpan[];
  readonly stretches: readonly Stretch[];
  /** In order. */
  readonly marks: readonly TimeMark[];
  /** Questions, per perspective. */
  readonly lanes: readonly Lane[];
  /** Where it ends: when the session was closed, else now. */
  readonly until: number;
}

export interface PhaseSpan {
  readonly phase: PhaseId;
  readonly title: Text;
  readonly from: number;
  readonly to: number;
}

export interface Place {
  readonly room: RoomId;
  readonly now: number;
}

export const timelineOf = (events: readonly Happened[], { room, now }: Place): Timeline => {
  const steps = stepsOf(events, room);
  const last = steps.at(-1);
  const begins = steps.find(({ event }) => !SETTING_UP.has(event.type))?.at;
  if (last === undefined || begins === undefined) return { phases: [], stretches: [], marks: [], lanes: [], until: now };
  const marks = marksOf(steps);
  const { status } = last.session;
  const until = status.kind === 'open' ? now : Math.max(status.at, marks.at(-1)?.at ?? 0);
  return { phases: phasesOf(steps, begins, until), stretches: stretchesOf(steps, until), marks, lanes: lanesOf(steps), until };
};

const phasesOf = (steps: readonly Step[], begins: number, until: number): readonly PhaseSpan[] => {
  const entered = steps.filter(({ before, room }) => before?.phase !== room.phase);
  return entered
    .map(({ at, room, session }, index): PhaseSpan => {
      const from = Math.max(at, begins);
      const to = Math.max(from, entered[index + 1]?.at ?? until);
      return { phase: room.phase, title: phaseOf(session.script, room.phase)?.title ?? NO_TITLE, from, to };
    })
    .filter(({ from, to }, index, all) => to > from || index === all.length - 1);
};

/** A session may be made, and people may come in, long before it starts. */
const SETTING_UP: ReadonlySet<SessionEvent['type']> = new Set<SessionEvent['type']>([
  'session-created',
  'session-changed',
  'script-changed',
  'person-joined',
  'person-renamed',
  'person-gone',
  'person-returned',
  'join-shown',
]);
const NO_TITLE: Text = { nl: '', en: '' };
