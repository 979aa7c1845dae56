import { PLENARY, type RoomId } from '../ids.ts';
import { roomsOf } from '../model/rooms.ts';
import type { Text } from '../model/text.ts';
import type { SessionEvent } from '../session/events.ts';
import { captionIn } from '../script/engine.ts';
import { lanesOf, type LaneSheet } from './lanes.ts';
import { phasesOf, type PhaseSpan } from './phases.ts';
import { clipped, isWithin, spansOf } from './spans.ts';
import { stepsOf, type Happened, type Step } from './steps.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** The course of a subgroup beside that of the circle: when, and never what. Not a word of it but what the facilitator said to all. */
export interface SubgroupCourse {
  readonly room: RoomId;
  /** Of this moment, from 0; `null`: from an earlier division. */
  readonly order: number | null;
  /** Empty: it has no name but its number. */
  readonly name: string;
  readonly phases: readonly PhaseSpan[];
  readonly stretches: readonly Stretch[];
  /** `null`: said by who leads there, for who is there. */
  readonly captions: readonly { readonly at: number; readonly text: Text | null }[];
  /** When something was asked, per perspective. */
  readonly lanes: readonly { readonly sheet: LaneSheet | null; readonly asked: readonly number[] }[];
}

/** Of every subgroup that people were in, in the order of the rooms. */
export const subgroupsOf = (events: readonly Happened[], circle: readonly Step[], until: number): readonly SubgroupCourse[] => {
  const session = circle.at(-1)?.session;
  if (session === undefined) return [];
  const now = roomsOf(session.breakout);
  const toAll = saidToAll(events);
  return Object.values(session.rooms)
    .filter(({ id, opened }) => id !== PLENARY && opened)
    .map(({ id, name }): SubgroupCourse => {
      const steps = stepsOf(events, id);
      const spans = spansOf(steps, until);
      const order = now.indexOf(id);
      return {
        room: id,
        order: order === -1 ? null : order,
        name,
        phases: phasesOf(steps, { begins: spans[0]?.from ?? until, until }).flatMap((phase) => clipped(spans, phase)),
        stretches: stretchesOf(steps, until).flatMap((stretch) => clipped(spans, stretch)),
        captions: steps.filter(({ at }) => isWithin(spans, at)).flatMap((step) => captionOf(step, toAll)),
        lanes: lanesOf(steps).map(({ sheet, questions }) => ({ sheet, asked: questions.map(({ at }) => at) })),
      };
    })
    .toSorted((one, other) => (one.order ?? LAST) - (other.order ?? LAST));
};

const captionOf = ({ event, room, at }: Step, toAll: ReadonlySet<SessionEvent>): SubgroupCourse['captions'] => {
  if (event.type !== 'caption-set' || event.text === null) return [];
  return [{ at, text: toAll.has(event) ? captionIn(room.script, event.text) : null }];
};

/** What is said to all is said in the circle and, right after it, with the same words in each room. */
const saidToAll = (events: readonly Happened[]): ReadonlySet<SessionEvent> => {
  let saying: string | null = null;
  const toAll = new Set<SessionEvent>();
  for (const { event } of events) {
    if (event.type !== 'caption-set') saying = null;
    else if (event.room === PLENARY) saying = event.text;
    else if (event.text === saying) toAll.add(event);
    else saying = null;
  }
  return toAll;
};

/** Of an earlier division. */
const LAST = 1000;
