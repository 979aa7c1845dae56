import { LIMITS } from '../model/limits.ts';

/**
 * What the circle agrees after it changed its agreements in a session: what was added there is added, what was taken away is gone, and
 * what somebody changed in the series meanwhile stays as well.
 */
export const agreedSince = (lines: readonly string[], { was, now }: InSession): readonly string[] => {
  const isNew = (line: string) => !was.includes(line);
  const agreed = now.filter((line) => isNew(line) || lines.includes(line));
  return [...agreed, ...lines.filter((line) => isNew(line) && !now.includes(line))].slice(0, LIMITS.agreements);
};

interface InSession {
  /** In that session before, and from now on. */
  readonly was: readonly string[];
  readonly now: readonly string[];
}
