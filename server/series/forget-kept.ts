import type { CardId, KeepsakeId } from '../../shared/ids.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { KeptMeeting } from '../../shared/series/follow.ts';
import { forgetWord, withoutWord } from '../../shared/series/forget-word.ts';
import { keeperIn } from '../../shared/series/kept.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { keptRow } from '../session/keeping.ts';
import type { Registry } from '../session/registry.ts';
import type { Committer } from '../store/committer.ts';
import type { SeriesRow, Write } from '../store/store.ts';

interface Deps {
  readonly registry: Pick<Registry, 'get'>;
  readonly committer: Committer;
}

interface Owned {
  readonly keepsake: KeepsakeId;
  readonly meetings: readonly KeptMeeting[];
  readonly series: SeriesRow;
}

/**
 * Takes words out of all a key keeps. A session its owner is in seals anew by itself; of one that is gone it is sealed here, which only
 * somebody with the key can ask for. What was sealed before leaves the disk with it.
 */
export const forgetKept = async (
  { registry, committer }: Deps,
  { keepsake, meetings, series }: Owned,
  word: CardId,
): Promise<Result<null, Refusal>> => {
  const anew: Write[] = [];
  for (const { session, at, kept } of meetings) {
    const actor = await registry.get(session);
    const there = await actor?.propose<boolean>((now) =>
      ok({ ...proposed(now, keepsake, word), value: keeperIn(now, keepsake) !== undefined }),
    );
    if (there?.ok === false) return there;
    if (there?.value === true) continue;
    const rest = withoutWord(kept, word);
    if (rest.words.length < kept.words.length)
      anew.push({ kind: 'keepsake', row: keptRow({ series: series.series.id, keepsake, session, at, kept: rest }) });
  }
  if (anew.length > 0) await committer.commit([...anew, { kind: 'scrub' }]);
  return ok(null);
};

const proposed = (...[session, keepsake, word]: Parameters<typeof forgetWord>) => {
  const events = forgetWord(session, keepsake, word);
  return { events, writes: events.length === 0 ? [] : [{ kind: 'scrub' } as const] };
};
