import { LIMITS } from '../../shared/model/limits.ts';
import { oneLine } from './facilitatorForm.ts';
import { tooLong, type FieldProblem } from './seriesForm.ts';

/**
 * A change to the lines of a circle's agreements. It names the words it is about and not their place, so that it can be done again on
 * what somebody else stored meanwhile; `null` when those words are not there any more.
 */
export type LinesEdit = (lines: readonly string[]) => readonly string[] | null;

export const addLine =
  (line: string): LinesEdit =>
  (lines) =>
    lines.includes(oneLine(line)) ? lines : [...lines, oneLine(line)];

export const changeLine =
  (from: string, to: string): LinesEdit =>
  (lines) =>
    lines.includes(from) ? lines.map((line) => (line === from ? oneLine(to) : line)) : null;

/** One step up or down; at the end it stays. */
export const moveLine =
  (line: string, by: -1 | 1): LinesEdit =>
  (lines) => {
    const at = lines.indexOf(line);
    if (at < 0) return null;
    const without = lines.filter((_, place) => place !== at);
    return without.toSpliced(Math.max(0, at + by), 0, line);
  };

/** Taking away what is gone already is done. */
export const removeLine =
  (line: string): LinesEdit =>
  (lines) =>
    lines.filter((other) => other !== line);

/** The way back: at its old place, as near as the list of now allows. */
export const restoreLine =
  (line: string, at: number): LinesEdit =>
  (lines) =>
    lines.includes(line) ? lines : lines.toSpliced(at, 0, line);

export const lineProblem = (line: string): FieldProblem | undefined =>
  oneLine(line) === '' ? { key: 'lineEmpty' } : tooLong(oneLine(line), LIMITS.agreement);

export const hasRoom = (lines: readonly string[]): boolean => lines.length < LIMITS.agreements;
