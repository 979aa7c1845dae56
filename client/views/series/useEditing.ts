import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Refusal } from '../../../shared/session/refusal.ts';
import type { Outcome } from '../../connection/series.ts';
import { useKeptDraft } from '../../hooks/useKeptDraft.ts';
import type { ProblemsOf } from '../../models/seriesForm.ts';
import { focusProblem } from '../facilitator/focus-problem.ts';

/**
 * A form on something more people may change. What is typed stays whatever happens: while it is saved, without a network, after Escape
 * or a reload, and beside what somebody else stored meanwhile.
 */
export const useEditing = <Fields extends object, Typed extends Readonly<Record<keyof Fields, unknown>>>({
  name,
  stored,
  toTyped,
  fromTyped,
  problemsOf,
  save,
  onDone,
}: EditingProps<Fields, Typed>): Editing<Typed> => {
  const { draft, isResumed, type, forget } = useKeptDraft<Draft<Fields, Typed>>(name, () => ({ base: stored, typed: toTyped(stored) }));
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [clash, setClash] = useState<Clash<Typed> | null>(null);
  const { base, typed } = draft;
  const problems = problemsOf(typed);
  const clashing = clash?.stored;
  useEffect(() => {
    // On to the first field where one has to choose.
    if (clashing !== undefined) form.current?.querySelector<HTMLElement>('.s-meanwhile button')?.focus();
  }, [clashing]);

  const submit = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return focusProblem(form.current);
    setBusy(true);
    setRefusal(null);
    const outcome = await save(base, fromTyped(typed));
    setBusy(false);
    switch (outcome.kind) {
      case 'saved':
        forget();
        return onDone();
      case 'clash':
        type({ base: outcome.stored, typed: toTyped(outcome.merged.fields) });
        return setClash({ fields: outcome.merged.clashes, stored: toTyped(outcome.stored) });
      case 'refused':
        return setRefusal(outcome.refusal);
    }
  };

  return {
    form,
    typed,
    change: (part) => type({ base, typed: { ...typed, ...part } }),
    problems: tried ? problems : {},
    busy,
    refusal,
    isResumed,
    clash,
    take: (field) => {
      if (clash === null) return;
      type({ base, typed: { ...typed, [field]: clash.stored[field] } });
      setClash({ ...clash, fields: clash.fields.filter((other) => other !== field) });
    },
    submit: () => void (busy ? undefined : submit()),
    leave: () => {
      forget();
      onDone();
    },
  };
};

export interface Editing<Typed> {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly typed: Typed;
  readonly change: (part: Partial<Typed>) => void;
  readonly problems: ProblemsOf<Typed>;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** These words were typed before the form opened. */
  readonly isResumed: boolean;
  readonly clash: Clash<Typed> | null;
  /** Takes over what somebody else stored in a field. */
  readonly take: (field: keyof Typed) => void;
  readonly submit: () => void;
  /** Lets go of what was typed. */
  readonly leave: () => void;
}

/** Fields that somebody else changed meanwhile, with what is stored there now. */
export interface Clash<Typed> {
  readonly fields: readonly (keyof Typed)[];
  readonly stored: Typed;
}

interface Draft<Fields, Typed> {
  /** What stood there when this began to be typed. */
  readonly base: Fields;
  readonly typed: Typed;
}

interface EditingProps<Fields, Typed> {
  /** Under which what is typed is kept in this tab. */
  readonly name: string;
  readonly stored: Fields;
  readonly toTyped: (fields: Fields) => Typed;
  readonly fromTyped: (typed: Typed) => Fields;
  readonly problemsOf: (typed: Typed) => ProblemsOf<Typed>;
  readonly save: (base: Fields, typed: Fields) => Promise<Outcome<Fields>>;
  readonly onDone: () => void;
}
