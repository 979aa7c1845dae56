import type { Harvest } from '../../shared/harvest/harvest.ts';
import { saidIn } from '../../shared/harvest/said.ts';
import type { TraceKind } from '../../shared/privacy/trace.ts';
import type { FindTraces } from './traces.ts';

/** Words that look as if they point to one person, with what stands around them. */
export interface TraceInContext {
  readonly kind: TraceKind;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What in a harvest looks as if it points to somebody, each once, in the order of the page. */
export const tracesInHarvest = (found: Harvest, find: FindTraces): readonly TraceInContext[] => {
  const texts = new Set([
    found.title,
    found.theme,
    ...saidIn(found),
    ...found.subgroups.map(({ name }) => name),
    ...found.groups.map(({ name }) => name),
  ]);
  return [...texts].flatMap((text) =>
    find(text).map(({ kind, from, to }) => ({
      kind,
      before: tail(text.slice(0, from)),
      words: text.slice(from, to),
      after: headOf(text.slice(to)),
    })),
  );
};

const tail = (words: string): string => (words.length <= AROUND ? words : `…${words.slice(-AROUND).replace(/^\S*\s/, '')}`);
const headOf = (words: string): string => (words.length <= AROUND ? words : `${words.slice(0, AROUND).replace(/\s\S*$/, '')}…`);

const AROUND = 40;
