import type { JoinCode, MeetingId, ScriptId, SeriesId, SessionId } from '../ids.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { Harvest } from '../harvest/harvest.ts';
import type { Lang } from '../model/text.ts';

/**
 * A group that meets more often: what its facilitator keeps between the meetings. Words of participants are in it only as harvests that
 * may leave the room and that the facilitator said stay; personal keys keep the rest, and nobody but their owners reads that.
 */
export interface Series {
  readonly id: SeriesId;
  readonly createdAt: number;
  /** When somebody last changed it or held a meeting of it, ms since the epoch. It deletes itself so long after that. */
  readonly usedAt: number;
  readonly title: string;
  /** What for. */
  readonly goal: string;
  /** Of the circle; one line each. They come along to the next session. */
  readonly agreements: readonly string[];
  readonly departments: readonly string[];
  readonly language: Lang;
  readonly videoLink: string;
  /** How long each session is kept after its end, in hours. */
  readonly keepHours: number;
  /** First names. */
  readonly facilitator: string;
  readonly coHosts: readonly string[];
  /** In the order in which they are held. */
  readonly meetings: readonly Meeting[];
}

/** A meeting that was held, is going on, or is still a plan. */
export interface Meeting {
  readonly id: MeetingId;
  readonly title: string;
  readonly theme: string;
  readonly script: ScriptId;
  /** Ms since the epoch. */
  readonly startsAt: number | null;
  readonly place: string;
  /** For the hosts: what to take up next. */
  readonly next: string;
  /** `null` as long as it is a plan. Still there when the session has deleted itself. */
  readonly session: { readonly id: SessionId; readonly code: JoinCode } | null;
  readonly harvest: KeptHarvest | null;
  /** Taken off the path: with its session and what is kept of it still there, until it is put back. */
  readonly off?: true | undefined;
}

/** What stays of a session in its series. Of who wrote what it knows nothing. */
export interface KeptHarvest {
  /** When it was last taken, ms since the epoch. */
  readonly at: number;
  readonly found: Harvest;
  /** On how many different people's words a theme or learning outcome rests, for what management may be told. */
  readonly themes: readonly { readonly theme: string; readonly writers: number }[];
  readonly outcomes: readonly { readonly outcome: OutcomeId; readonly writers: number }[];
}
