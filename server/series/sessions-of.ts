import type { SessionId } from '../../shared/ids.ts';
import type { Series } from '../../shared/series/model.ts';
import type { SessionActor } from '../session/actor.ts';
import type { Registry } from '../session/registry.ts';

/**
 * A session of this series, if it has not deleted itself. That the series names it is not enough: one that was brought as a file can name
 * any session, and is not let into it.
 */
export const sessionOf = async (
  registry: Pick<Registry, 'get'>,
  { id }: Pick<Series, 'id'>,
  session: SessionId | undefined,
): Promise<SessionActor | null> => {
  const actor = session === undefined ? null : await registry.get(session);
  return actor?.live().session.series === id ? actor : null;
};

/** The sessions of a series that have not deleted themselves. */
export const sessionsOf = async (registry: Pick<Registry, 'get'>, series: Series): Promise<ReadonlyMap<SessionId, SessionActor>> => {
  const there = new Map<SessionId, SessionActor>();
  // One by one: each that nobody used for a while is read from the store.
  for (const { session } of series.meetings) {
    const actor = await sessionOf(registry, series, session?.id);
    if (actor !== null) there.set(actor.id, actor);
  }
  return there;
};
