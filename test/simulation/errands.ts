import type { CardId, SessionId } from '../../shared/ids.ts';
import { WAYS_IT_WENT } from '../../shared/model/card.ts';
import { err, ok } from '../../shared/result.ts';
import { bringAlong } from '../../shared/series/follow.ts';
import type { CommandName, Commands } from '../../shared/session/commands.ts';
import { keepsakeOf } from '../../server/auth/keepsake.ts';
import { createRandom, type Weighted } from './random.ts';
import type { Tab } from './tab.ts';
import type { World } from './world.ts';

/**
 * What is rare, or done by a route: laying before the circle what may go to management and what comes of it, words of an earlier meeting
 * that follow their owner, going with one's name, and how long a session is kept. With dice of their own, in some of the runs: the others
 * play as they always did.
 */
export interface Errands {
  /** What was done; `null`: there was nothing to do. */
  next(): string | null;
}

export const createErrands = (world: World, seed: number): Errands => {
  const random = createRandom(seed ^ 0x5eed);
  const at = (seat: Tab['seat']): Tab | undefined => {
    const there = world.tabs.filter((tab) => tab.isConnected && tab.seat === seat && tab.person !== null);
    return there.length === 0 ? undefined : random.pick(there);
  };
  const does = <Name extends CommandName>(tab: Tab | undefined, name: Name, payload: Commands[Name]): string | null => {
    tab?.command({ id: world.newId(), name, payload });
    return tab === undefined ? null : `${String(tab.person)} ${name} ${JSON.stringify(payload)}`;
  };
  const leads = (session: SessionId) => world.tabs.find((tab) => tab.session === session && tab.seat === 'facilitator' && tab.isConnected);

  const layDown = (): string => {
    const { id } = random.pick(world.sessions);
    const told = {
      lang: 'nl' as const,
      sessions: 1,
      threshold: 5,
      themes: [`Over ${world.word()}`],
      outcomes: [],
      tooFew: 0,
      tooClose: 0,
    };
    void propose(world, id, (session) =>
      session.status.kind === 'closed'
        ? err({ code: 'session-closed' as const })
        : ok({ events: [{ type: 'management-shown' as const, told }], value: null }),
    );
    return id;
  };

  /** Everybody who is asked says so, mostly yes; for guests who leads. */
  const answer = (): string => {
    const { id } = random.pick(world.sessions);
    for (const tab of world.tabs)
      if (tab.session === id && tab.seat === 'participant' && tab.isConnected) does(tab, 'management.answer', { yes: random.chance(0.9) });
    for (const [person, { guest, here }] of world.watch.now(id)?.people ?? [])
      if (guest && here) does(leads(id), 'management.answer', { yes: true, person });
    return id;
  };

  const bring = (): string | null => {
    const tab = at('participant');
    const keepsake = keepsakeOf(Buffer.alloc(32, 7).toString('base64url'));
    if (tab?.person == null || keepsake === null) return null;
    const { person, session: id } = tab;
    const [text, withWhom] = [`Toen ${world.word()}`, world.word()];
    const words = { key: world.newId() as CardId, kind: 'intention' as const, text, plan: { when: '', withWhom, notice: '' } };
    const kept = { name: 'N', department: null, words: [{ ...words, since: 7, how: null, noticed: '' }], settled: [] };
    const meetings = [{ session: 'sessionbefore0' as SessionId, at: 8, kept }];
    void propose(world, id, (session, now) =>
      session.status.kind === 'closed' || session.people[person]?.presence !== 'here'
        ? err({ code: 'no-seat' as const })
        : ok({ events: bringAlong(session, { person, keepsake, meetings, now, newId: world.newId }), value: null }),
    );
    return `${person} brings ${text}`;
  };

  /** At what followed oneself, now and then at what followed somebody else. */
  const look = (): string | null => {
    const tab = at('participant');
    const earlier = tab === undefined ? [] : world.watch.words.cards(tab.session).filter(({ card }) => card.kind === 'earlier');
    const own = earlier.filter(({ pens }) => random.chance(0.1) || (tab?.person != null && pens.includes(tab.person)));
    if (own.length === 0) return null;
    const card = random.pick(own).card.id;
    if (random.chance(0.3)) return does(tab, 'card.share', { card });
    return does(tab, 'card.look', { card, how: random.pick([...WAYS_IT_WENT, null]), noticed: random.chance(0.8) ? world.word() : '' });
  };

  const errands: readonly Weighted<() => string | null>[] = [
    [2, layDown],
    [3, answer],
    [3, () => does(at('facilitator'), 'management.approve', {})],
    [0.5, () => does(at('facilitator'), 'management.drop', {})],
    [3, bring],
    [6, look],
    [0.6, () => does(at('participant'), 'own.erase', { name: true })],
    [1.5, () => does(at('facilitator'), 'session.change', { keepHours: random.pick([0, 1, 24, 720]) })],
    [0.3, () => does(at('facilitator'), 'session.close', {})],
    [0.5, () => (world.server.sweep().catch(() => undefined), 'sweep')],
  ];
  return { next: () => random.weighted(errands)() };
};

type Proposal = Parameters<NonNullable<Awaited<ReturnType<World['server']['registry']['get']>>>['propose']>[0];

const propose = async ({ server }: World, id: SessionId, proposal: Proposal): Promise<void> => {
  await server.registry
    .get(id)
    .then((actor) => actor?.propose(proposal))
    .catch(() => undefined);
};

/** Of five runs two, and none of those that are told of by their number. */
export const hasErrands = (seed: number): boolean => [2, 3].includes(seed % 5);
