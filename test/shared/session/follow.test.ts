import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { DocRef } from '../../../shared/doc/names.ts';
import { mirror, type Changes } from '../../../shared/doc/mirror.ts';
import type { ParticipantId } from '../../../shared/ids.ts';
import { replay } from '../../../shared/session/evolve.ts';
import { seen, view, type Moment, type Seen, type Tables } from '../../../shared/session/view.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { deskOf, wanders, WHATS, writtenDocs } from './wander.ts';

/** What somebody holds who only hears of changes. */
const follower = (ref: DocRef) => {
  let shown: Seen | null = null;
  let tables: Tables = {};
  return {
    ref,
    show(moment: Moment): { readonly tables: Tables; readonly changes: Changes } {
      const now = seen(ref, moment);
      const changes = now.since(shown);
      for (const [name, { kind, rows }] of Object.entries(changes)) {
        const next = kind === 'all' ? rows : { ...tables[name], ...rows };
        tables = { ...tables, [name]: Object.fromEntries(Object.entries(next).filter(([, row]) => row !== undefined)) };
      }
      shown = now;
      return { tables, changes };
    },
  };
};

/** The ids of rows that are set, in the order in which they go on the wire. */
const written = (change: Changes[string] | undefined): readonly string[] =>
  Object.entries(change?.rows ?? {}).flatMap(([id, row]) => (row === undefined ? [] : [id]));

describe('following a view', () => {
  const done = new Map<string, number>();

  it('[SY1] [VI3] ends where the whole view is, whatever people do, for everybody, and writes rows in its order', () => {
    fc.assert(
      fc.property(wanders, fc.nat({ max: 3 }), (stops, misses) => {
        const followers = new Map<string, ReturnType<typeof follower>>();
        stops.forEach((stop, nr) => {
          if (stop.done !== null) done.set(stop.done, (done.get(stop.done) ?? 0) + 1);
          // Not everybody is shown everything.
          if (misses > 0 && nr % (misses + 1) !== 0) return;
          for (const ref of writtenDocs(stop.session)) {
            const name = JSON.stringify(ref);
            const known = followers.get(name) ?? follower(ref);
            followers.set(name, known);
            const whole = view(stop.session, ref, stop.online);
            const { tables, changes } = known.show(stop);
            expect(tables).toEqual(whole);
            // Only on the floor could the order tell who wrote what.
            if (ref.kind === 'floor')
              expect(written(changes['cards'])).toEqual(
                Object.keys(whole['cards'] ?? {}).filter((id) => changes['cards']?.rows[id] !== undefined),
              );
          }
        });
      }),
      // An address, so that whether everything was done is not left to luck.
      { seed: 1, numRuns: 240 },
    );
  });

  afterAll(() => {
    // Not a vacuous wander: everything people can do was done.
    expect(WHATS.filter((what) => !done.has(what))).toEqual([]);
  });

  it.each([
    ['A', sceneA],
    ['B', sceneB],
  ] as const)('[SY2] scene %s read again from its events changes no document', (_name, scene) => {
    const { session, events } = scene();
    const online = new Set<ParticipantId>();
    const again = replay(structuredClone(events));
    for (const ref of writtenDocs(session)) {
      const doc = new Y.Doc();
      const before = seen(ref, { session, online });
      mirror(doc, before.since(null));
      let updates = 0;
      doc.on('update', () => (updates += 1));
      mirror(doc, seen(ref, { session: again, online }).since(before));
      expect(updates).toBe(0);
    }
  });
});

describe('what following costs', () => {
  const circle = sceneA('explore');
  const askers = ['Daan', 'Samira', 'Mo'];
  for (let nr = 0; nr < 450; nr += 1) circle.do(askers[nr % 3] ?? '', 'card.post', { kind: 'question', text: `Vraag ${String(nr)}?` });
  const online = new Set<ParticipantId>();
  const before = circle.session;
  const posted = circle.do('Daan', 'card.post', { kind: 'question', text: 'Wat hoopte je?' })!;
  const after = circle.session;
  const changes = (ref: DocRef): Changes => seen(ref, { session: after, online }).since(seen(ref, { session: before, online }));

  it('[SY16] one card among many is one row of the floor', () => {
    const floor = changes({ kind: 'floor', session: after.id, room: circle.room.id });
    expect(floor).toEqual({
      cards: { kind: 'some', rows: { [posted.id]: expect.objectContaining({ text: 'Wat hoopte je?' }) as unknown } },
    });
  });

  it('[SY16] one card among many is one row of its author’s desk, beside the offers', () => {
    const { cards, ...others } = changes(deskOf(after.id, circle.who('Daan')));
    expect(Object.keys(cards?.rows ?? {})).toEqual([posted.id]);
    expect(Object.keys(others)).toEqual(['offers']);
  });

  it('[SY16] somebody else’s card is nothing to a desk, nor to the hosts', () => {
    for (const name of ['Samira', 'Lydia', 'Marieke', 'Els']) expect(changes(deskOf(after.id, circle.who(name)))).toEqual({});
    expect(written(changes({ kind: 'hosts', session: after.id, room: circle.room.id })['guests'])).toEqual([]);
  });
});
