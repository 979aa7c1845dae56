import type { SessionId } from '../../shared/ids.ts';
import type { Series } from '../../shared/model/series.ts';
import type { SessionActor } from '../session/actor.ts';
import type { Registry } from '../session/registry.ts';

/** The sessions of a series that have not deleted themselves. */
export const sessionsOf = async (registry: Pick<Registry, 'get'>, { meetings }: Series): Promise<ReadonlyMap<SessionId, SessionActor>> => {
  const there = new Map<SessionId, SessionActor>();
  // One by one: each that nobody used for a while is read from the store.
  for (const { session } of meetings) {
    const actor = session === null ? null : await registry.get(session.id);
    if (actor !== null) there.set(actor.id, actor);
  }
  return there;
};
