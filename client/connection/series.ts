import type { MeetingId, SeriesId } from '../../shared/ids.ts';
import type { MeetingMade, MeetingPlan, SeriesChangeBody, SeriesView } from '../../shared/protocol/series.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { LinesEdit } from '../models/seriesAgreements.ts';
import { aboutOf, type About } from '../models/seriesForm.ts';
import { changeMeeting, planOf, rowOf, type MeetingsEdit } from '../models/seriesMeeting.ts';
import { changesIn, merge, type Merged } from '../models/seriesMerge.ts';
import type { Api } from './api.ts';

/**
 * A series as this page has it, and the one place where it is changed: one write at a time, each on the newest revision. When somebody
 * else was first, what they stored is fetched and the change is done again on that; only a field both changed comes back to the person.
 */
export interface SeriesDesk {
  readonly now: () => SeriesNow;
  readonly subscribe: (listener: () => void) => () => void;
  readonly look: () => Promise<void>;
  readonly changeAbout: (base: About, typed: About) => Promise<Outcome<About>>;
  readonly changePlan: (id: MeetingId, base: MeetingPlan, typed: MeetingPlan) => Promise<Outcome<MeetingPlan>>;
  readonly editAgreements: (edit: LinesEdit) => Promise<Refusal | null>;
  readonly editMeetings: (edit: MeetingsEdit) => Promise<Refusal | null>;
  /** Empty: no passphrase any more. */
  readonly guard: (passphrase: string) => Promise<Refusal | null>;
  readonly make: (id: MeetingId) => Promise<Result<MeetingMade, Refusal>>;
  readonly keep: (id: MeetingId, on: boolean) => Promise<Refusal | null>;
  readonly erase: (sessions: boolean) => Promise<Refusal | null>;
}

export type SeriesNow =
  | { readonly kind: 'looking' }
  /** `wasThere`: until just now it was open here. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly wasThere: boolean }
  | { readonly kind: 'there'; readonly series: SeriesView; readonly saving: 'saved' | 'saving' | 'offline' }
  | { readonly kind: 'erased' };

export type Outcome<Fields> =
  | { readonly kind: 'saved' }
  /** Somebody else stored something else in the same fields. */
  | { readonly kind: 'clash'; readonly stored: Fields; readonly merged: Merged<Fields> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The routes it uses. */
export type SeriesRoutes = Pick<Api, 'series' | 'changeSeries' | 'changeMeetings' | 'makeMeeting' | 'keepHarvest' | 'eraseSeries'>;

export const createSeriesDesk = (api: SeriesRoutes, id: SeriesId): SeriesDesk => {
  const listeners = new Set<() => void>();
  let state: SeriesNow = { kind: 'looking' };
  let underWay = 0;
  let cutOff = false;
  let last: Promise<unknown> = Promise.resolve();

  const becomes = (next: SeriesNow): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const stored = (): SeriesView | null => (state.kind === 'there' ? state.series : null);
  const shows = (series: SeriesView | null = stored()): void => {
    if (series !== null) becomes({ kind: 'there', series, saving: underWay > 0 ? 'saving' : cutOff ? 'offline' : 'saved' });
  };
  const look = async (): Promise<void> => {
    const answer = await api.series(id);
    if (answer.ok) return shows(answer.value);
    // A page that is open stays readable when the line is cut.
    const wasThere = stored() !== null || (state.kind === 'refused' && state.wasThere);
    if (stored() === null || answer.error.code === 'not-found') becomes({ kind: 'refused', refusal: answer.error, wasThere });
  };
  /** One after the other, so that two quick presses do not take each other for somebody else. */
  const inTurn = <Answer>(write: () => Promise<Result<Answer, Refusal>>): Promise<Result<Answer, Refusal>> => {
    underWay += 1;
    shows();
    const done = last.then(write).then((answer) => {
      underWay -= 1;
      cutOff = !answer.ok && answer.error.code === 'unavailable';
      shows();
      return answer;
    });
    last = done;
    return done;
  };
  /** Writes what `send` makes of the newest series; `null` when it makes nothing of it any more. */
  const write = (send: (series: SeriesView) => Promise<Result<SeriesView, Refusal>> | null): Promise<Result<SeriesView, Refusal>> =>
    inTurn(async () => {
      for (let left = TRIES; ; left -= 1) {
        const series = stored();
        const answer: Result<SeriesView, Refusal> = await ((series && send(series)) ?? NOTHING);
        if (answer.ok) shows(answer.value);
        if (answer.ok || answer.error.code !== 'changed') return answer;
        await look();
        if (left <= 1) return answer;
      }
    });

  /** What two people changed in one thing with fields: laid together where that goes, else back to the person. */
  const settle = async <Fields extends object>({ base, typed, read, send }: Settling<Fields>): Promise<Outcome<Fields>> => {
    const clash: { found: Extract<Outcome<Fields>, { kind: 'clash' }> | null } = { found: null };
    const answer = await write((series) => {
      const there = read(series);
      if (there === null) return null;
      const merged = merge(base, typed, there);
      clash.found = merged.clashes.length > 0 ? { kind: 'clash', stored: there, merged } : null;
      if (clash.found) return null;
      const change = changesIn(there, merged.fields);
      return Object.keys(change).length === 0 ? Promise.resolve(ok(series)) : send(series, { change, fields: merged.fields });
    });
    if (clash.found) return clash.found;
    return answer.ok ? { kind: 'saved' } : { kind: 'refused', refusal: answer.error };
  };

  const change = (body: (series: SeriesView) => Omit<SeriesChangeBody, 'revision'> | null) => (series: SeriesView) => {
    const made = body(series);
    return made && api.changeSeries(id, { revision: series.revision, ...made });
  };
  const meetings = (edit: MeetingsEdit) => (series: SeriesView) => {
    const rows = edit(series.meetings.map(rowOf));
    return rows && api.changeMeetings(id, { revision: series.revision, meetings: [...rows] });
  };
  const planIn = (series: SeriesView, meeting: MeetingId): MeetingPlan | null => {
    const found = series.meetings.find((one) => one.id === meeting);
    return found === undefined ? null : planOf(found);
  };

  return {
    now: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
    changeAbout: (base, typed) =>
      settle({ base, typed, read: aboutOf, send: (series, made) => change(() => ({ change: mutable(made.change) }))(series) }),
    changePlan: (meeting, base, typed) =>
      settle({
        base,
        typed,
        read: (series) => planIn(series, meeting),
        send: (series, { fields }) => meetings(changeMeeting(meeting, fields))(series),
      }),
    editAgreements: async (edit) =>
      refusalOf(
        await write(
          change((series) => {
            const agreements = edit(series.agreements);
            return agreements && { change: { agreements: [...agreements] } };
          }),
        ),
      ),
    editMeetings: async (edit) => refusalOf(await write(meetings(edit))),
    guard: async (passphrase) => refusalOf(await write(change(() => ({ change: {}, passphrase })))),
    make: async (meeting) => {
      const answer = await inTurn(() => api.makeMeeting(id, meeting));
      if (answer.ok) await look();
      return answer;
    },
    keep: async (meeting, on) => refusalOf(await write(() => api.keepHarvest(id, meeting, on))),
    erase: async (sessions) => {
      const answer = await inTurn(() => api.eraseSeries(id, sessions));
      if (answer.ok) becomes({ kind: 'erased' });
      return refusalOf(answer);
    },
  };
};

const refusalOf = (answer: Result<unknown, Refusal>): Refusal | null => (answer.ok ? null : answer.error);

const mutable = ({ coHosts, departments, ...rest }: Partial<About>): SeriesChangeBody['change'] => ({
  ...rest,
  ...(coHosts && { coHosts: [...coHosts] }),
  ...(departments && { departments: [...departments] }),
});

interface Settling<Fields> {
  readonly base: Fields;
  readonly typed: Fields;
  /** `null`: it is not there any more. */
  readonly read: (series: SeriesView) => Fields | null;
  readonly send: (
    series: SeriesView,
    made: { readonly change: Partial<Fields>; readonly fields: Fields },
  ) => Promise<Result<SeriesView, Refusal>> | null;
}

/** What it is about is not there any more. */
const NOTHING = Promise.resolve<Result<SeriesView, Refusal>>({ ok: false, error: { code: 'not-found' } });
/** So often somebody else may be first before the person is asked. */
const TRIES = 4;
