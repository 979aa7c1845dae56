import type { SessionId } from '../../shared/ids.ts';
import type { Session } from '../../shared/model/session.ts';
import { KEPT_FORM, keptSchema } from '../../shared/protocol/kept.ts';
import { keptChanges, type Kept } from '../../shared/series/kept.ts';
import type { KeptMeeting } from '../../shared/series/follow.ts';
import { open, seal, type SealedFor } from '../auth/keepsake.ts';
import type { KeepsakeRow, Write } from '../store/store.ts';

/** What is to be stored with a change of the session, so that every personal key keeps what its owner takes along now. */
export const keepsakeWrites = (before: Session, after: Session, at: number): readonly Write[] => {
  const { series } = after;
  if (series === null) return [];
  const sealed = keptChanges(before, after).map(({ keepsake, session, kept }): Write => ({
    kind: 'keepsake',
    row: keptRow({ series, keepsake, session, at, kept }),
  }));
  return [...sealed, ...replaced(before, after)];
};

/** Sealed for the key. */
export const keptRow = ({ kept, ...row }: Omit<KeepsakeRow, 'sealed'> & { readonly kept: Kept }): KeepsakeRow => ({
  ...row,
  sealed: seal(row, JSON.stringify({ form: KEPT_FORM, ...kept })),
});

/** What a personal key keeps of one session; `null` when it does not open, or when that is not what was sealed. */
export const openKept = (seed: string, { keepsake, session, at, sealed }: KeepsakeRow): KeptMeeting | null => {
  const kept = read(seed, { keepsake, session }, sealed);
  return kept === null ? null : { session, at, kept };
};

const read = (seed: string, sealedFor: SealedFor, sealed: Uint8Array): Kept | null => {
  const words = open(seed, sealedFor, sealed);
  return words === null ? null : (keptSchema.safeParse(parsed(words)).data ?? null);
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
};

/** Who made another key has what this session keeps under that one alone. */
const replaced = (before: Session, after: Session): readonly Write[] =>
  Object.values(after.people).flatMap(({ id, keepsake }): readonly Write[] => {
    const earlier = before.people[id]?.keepsake ?? null;
    return earlier === null || earlier === keepsake ? [] : [erased(earlier, after.id)];
  });

const erased = (keepsake: KeepsakeRow['keepsake'], session: SessionId): Write => ({ kind: 'keepsake-erase', keepsake, session });
