import type { NudgeLabel } from '../../shared/coach/nudge.ts';
import { hintOn, isOther, type Coach, type Draft, type Hint } from './coach.ts';

/** The coach beside one field: waits until its writer pauses, says one thing, and goes when the words have become others. */
export interface Hinting {
  readonly seen: () => Seen;
  readonly subscribe: (listener: () => void) => () => void;
  /** What stands in the field now; the same again changes nothing. */
  readonly wrote: (draft: Draft) => void;
  /** The writer puts a suggestion in the field. */
  readonly took: (way: string) => void;
  /** The writer has the old words back. */
  readonly undid: () => void;
  /** The writer has heard it; about these words it is not said again. */
  readonly closed: () => void;
  /** Nothing is read any more. */
  readonly rests: () => void;
}

export interface Seen {
  readonly hint: Hint | null;
  /** Said for the first time about these words: then a screen reader hears it too. */
  readonly isNews: boolean;
  /** What stood in the field before a suggestion was taken. */
  readonly oldWords: string | null;
}

export interface HintingDeps {
  readonly load: () => Promise<Coach>;
  /** Runs something after so many milliseconds; returns what calls it off. */
  readonly later: (run: () => void, ms: number) => () => void;
}

export const createHinting = ({ load, later }: HintingDeps): Hinting => {
  const listeners = new Set<() => void>();
  let field = FRESH;
  let callOff = (): void => undefined;

  const becomes = (part: Partial<Field>): void => {
    field = { ...field, ...part };
    for (const listener of listeners) listener();
  };
  const says = (part: Partial<Seen>): void => becomes({ seen: { ...field.seen, ...part } });

  const look = async (draft: Draft): Promise<void> => {
    // Without the coach one writes as ever.
    const coach = await load().catch(() => null);
    if (coach === null || field.draft?.text !== draft.text) return;
    const hint = hintOn(coach, draft);
    if (hint === null || field.silent.includes(hint.label)) return says({ hint: null, isNews: false });
    const isNews = !field.told.includes(hint.label);
    becomes({ told: [...field.told, hint.label], seen: { ...field.seen, hint, isNews } });
  };

  return {
    seen: () => field.seen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wrote: (draft) => {
      if (field.draft?.text === draft.text) return;
      callOff();
      if (draft.text.trim() === '') return becomes({ ...FRESH, draft });
      field = { ...field, draft };
      if (field.seen.hint !== null && isOther(field.seen.hint.about, draft.text)) says({ hint: null, isNews: false });
      // What the coach proposed itself it does not read again.
      if (draft.text !== field.taken?.way) callOff = later(() => void look(draft), PAUSE_MS);
    },
    took: (way) => {
      const { hint } = field.seen;
      if (hint === null) return;
      callOff();
      becomes({ taken: { way, hint }, seen: { hint: null, isNews: false, oldWords: field.draft?.text ?? hint.about } });
    },
    undid: () => {
      callOff();
      becomes({ taken: null, seen: { hint: field.taken?.hint ?? null, isNews: false, oldWords: null } });
    },
    closed: () => {
      const { hint } = field.seen;
      if (hint !== null) becomes({ silent: [...field.silent, hint.label], seen: { ...field.seen, hint: null, isNews: false } });
    },
    rests: () => {
      callOff();
      if (field !== FRESH) becomes(FRESH);
    },
  };
};

interface Field {
  readonly draft: Draft | null;
  readonly seen: Seen;
  readonly taken: { readonly way: string; readonly hint: Hint } | null;
  /** Labels that were said about these words. */
  readonly told: readonly NudgeLabel[];
  /** Labels the writer does not want to hear again about these words. */
  readonly silent: readonly NudgeLabel[];
}

const FRESH: Field = { draft: null, seen: { hint: null, isNews: false, oldWords: null }, taken: null, told: [], silent: [] };

/** Nobody is read while typing. */
export const PAUSE_MS = 900;
