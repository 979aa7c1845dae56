import type { Trace, TraceKind } from '../../shared/privacy/trace.ts';

/**
 * Reads along beside one field, on the writer's own device: waits for a pause, then names one trace of a person. It goes when
 * those words have gone. No word leaves the device for it, and it blocks nothing.
 */
export interface TraceWatch {
  readonly seen: () => TraceSeen;
  readonly subscribe: (listener: () => void) => () => void;
  /** What stands in the field now; the same again changes nothing. */
  readonly wrote: (text: string) => void;
  /** The writer has seen it; of these words it is not said again. */
  readonly closed: () => void;
  /** Nothing is read any more. */
  readonly rests: () => void;
}

export interface TraceSeen {
  readonly found: Found | null;
  /** Said for the first time: then a screen reader hears it too. */
  readonly isNews: boolean;
}

/** Words that look like a trace of a person. */
export interface Found {
  readonly kind: TraceKind;
  readonly words: string;
}

export type FindTraces = (text: string) => readonly Trace[];

export interface TraceWatchDeps {
  readonly load: () => Promise<FindTraces>;
  /** Runs something after so many milliseconds; returns what calls it off. */
  readonly later: (run: () => void, ms: number) => () => void;
}

export const createTraceWatch = ({ load, later }: TraceWatchDeps): TraceWatch => {
  const listeners = new Set<() => void>();
  let field = FRESH;
  let callOff = (): void => undefined;

  const becomes = (part: Partial<Field>): void => {
    field = { ...field, ...part };
    for (const listener of listeners) listener();
  };
  const isSilent = (found: Found): boolean => field.silent.includes(found.words);

  const look = async (text: string): Promise<void> => {
    // Without it one writes as ever.
    const find = await load().catch(() => null);
    if (find === null || field.text !== text) return;
    const found = find(text)
      .map(({ kind, from, to }): Found => ({ kind, words: text.slice(from, to) }))
      .find((one) => !isSilent(one));
    if (found === undefined) return becomes({ seen: NOTHING });
    const isNews = !field.told.includes(found.words);
    becomes({ told: isNews ? [...field.told, found.words] : field.told, seen: { found, isNews } });
  };

  return {
    seen: () => field.seen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wrote: (text) => {
      if (field.text === text) return;
      callOff();
      if (text.trim() === '') return becomes({ ...FRESH, text });
      field = { ...field, text };
      const { found } = field.seen;
      if (found !== null && !text.includes(found.words)) becomes({ seen: NOTHING });
      // Fetched while somebody types, so that it is here at the pause.
      load().catch(() => null);
      callOff = later(() => void look(text), TRACE_PAUSE_MS);
    },
    closed: () => {
      const { found } = field.seen;
      if (found === null) return;
      becomes({ silent: [...field.silent, found.words], seen: NOTHING });
      // Another one may stand there too.
      void look(field.text);
    },
    rests: () => {
      callOff();
      if (field !== FRESH) becomes(FRESH);
    },
  };
};

interface Field {
  readonly text: string;
  readonly seen: TraceSeen;
  /** Words of which it was said. */
  readonly told: readonly string[];
  /** Words of which the writer wants to hear no more. */
  readonly silent: readonly string[];
}

const NOTHING: TraceSeen = { found: null, isNews: false };
const FRESH: Field = { text: '', seen: NOTHING, told: [], silent: [] };

/** Nobody is read while typing. Sooner than the coach, which keeps silent beside a trace. */
export const TRACE_PAUSE_MS = 700;
