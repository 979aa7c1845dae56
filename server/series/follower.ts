import type { SeriesId, SessionId } from '../../shared/ids.ts';
import type { Session, Settings } from '../../shared/model/session.ts';
import { ok } from '../../shared/result.ts';
import { agreedSince } from '../../shared/series/agreements.ts';
import type { Series } from '../../shared/series/model.ts';
import { followed } from '../../shared/series/series.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { fault, type Log } from '../log.ts';
import type { Committer } from '../store/committer.ts';
import type { Store, Write } from '../store/store.ts';
import type { Harvests } from './harvests.ts';
import type { Keeper } from './keeper.ts';

/**
 * Lets a series follow what happens in its sessions. What is kept of a session is taken anew at once when words were taken out of it, and
 * when it is closed; else within a minute.
 */
export interface Follower {
  /** To be stored together with these events: which sessions have words to be taken out elsewhere, so that a crash forgets none. */
  writes(session: Session, events: readonly SessionEvent[]): readonly Write[];
  /** These are durable; `before` is the session without them. */
  published(session: Session, events: readonly SessionEvent[], before: Session): void;
  /** Does what is left to do, also from before a restart. */
  settle(): Promise<void>;
}

interface Deps {
  readonly store: Pick<Store, 'meta'>;
  readonly committer: Committer;
  readonly keeper: Pick<Keeper, 'change'>;
  readonly harvests: Pick<Harvests, 'anew'>;
  /** Lets the sessions of a series hear what changed in it. */
  readonly tell: (before: Series, after: Series) => Promise<void>;
  readonly log: Log;
}

export const createFollower = ({ store, committer, keeper, harvests, tell, log }: Deps): Follower => {
  /** Which lost words, and in which something else changed. */
  const bereft = new Map<SessionId, SeriesId>();
  const moved = new Map<SessionId, SeriesId>();
  let remembered = false;

  const marks = (): readonly Write[] => [{ kind: 'meta', key: META_KEY, value: new TextEncoder().encode(JSON.stringify([...bereft])) }];
  const remember = async (): Promise<void> => {
    if (remembered) return;
    const kept = await store.meta(META_KEY);
    remembered = true;
    if (kept !== null)
      for (const [id, series] of JSON.parse(new TextDecoder().decode(kept)) as [SessionId, SeriesId][]) bereft.set(id, series);
  };

  const takeAnew = async (id: SessionId, series: SeriesId): Promise<void> => {
    const wasBereft = bereft.delete(id);
    moved.delete(id);
    try {
      const found = await keeper.change(series, async (row) =>
        ok({ series: await harvests.anew(row.series, id, wasBereft), unused: true, ...(wasBereft && { writes: marks }) }),
      );
      // The series itself is gone.
      if (!found.ok && wasBereft) await committer.commit(marks());
    } catch (error) {
      (wasBereft ? bereft : moved).set(id, series);
      log.error({ session: id, ...fault(error) }, 'what is kept of it could not be taken anew; will be tried again');
    }
  };

  const followSettings = async (series: SeriesId, id: SessionId, { settings, was }: ChangedSettings): Promise<void> => {
    const seen: { before?: Series } = {};
    const after = await keeper.change(series, (row) => {
      seen.before = row.series;
      const agreements = settings.agreements && agreedSince(row.series.agreements, { was, now: settings.agreements });
      return ok({ series: followed(row.series, id, { ...settings, ...(agreements && { agreements }) }) });
    });
    // The next session may be made already, and is to begin with it.
    if (after.ok && seen.before && after.value.series !== seen.before) await tell(seen.before, after.value.series);
  };

  const follow = async (session: Session, events: readonly SessionEvent[], before: Session): Promise<void> => {
    const { series, id } = session;
    if (series === null) return;
    const settings = changedIn(events);
    const isClosed = events.some(({ type }) => type === 'session-closed');
    if (settings !== null) await followSettings(series, id, { settings, was: before.settings.agreements });
    // A meeting that was held is a use of the series, whether or not it says anything else now.
    if (isClosed) await keeper.change(series, (row) => ok({ series: { ...row.series } }));
    if (isClosed || bereft.has(id)) await takeAnew(id, series);
  };

  return {
    writes(session, events) {
      if (session.series === null || !events.some(takesWords)) return [];
      bereft.set(session.id, session.series);
      return marks();
    },
    published(session, events, before) {
      if (session.series === null) return;
      moved.set(session.id, session.series);
      follow(session, events, before).catch((error: unknown) => {
        log.error({ session: session.id, ...fault(error) }, 'its series could not follow');
      });
    },
    async settle() {
      await remember();
      for (const [id, series] of new Map([...moved, ...bereft])) await takeAnew(id, series);
    },
  };
};

interface ChangedSettings {
  readonly settings: Partial<Settings>;
  /** What the circle had agreed before. */
  readonly was: readonly string[];
}

/** What the facilitator changed; `null`: nothing. */
const changedIn = (events: readonly SessionEvent[]): Partial<Settings> | null =>
  events.reduce<Partial<Settings> | null>((all, event) => (event.type === 'session-changed' ? { ...all, ...event.settings } : all), null);

/** After this, words that were in the harvest may not be in it any more. */
const takesWords = (event: SessionEvent): boolean => ALWAYS.has(event.type) || ('on' in event && event.on === false && OFF.has(event.type));

const ALWAYS: ReadonlySet<SessionEvent['type']> = new Set([
  'case-erased',
  'words-erased',
  'own-erased',
  'card-withdrawn',
  'lift-set',
  'person-renamed',
  'person-gone',
] as const);
const OFF: ReadonlySet<SessionEvent['type']> = new Set(['card-harvested', 'case-released', 'harvest-lifted'] as const);

const META_KEY = 'harvests-to-take-anew';
