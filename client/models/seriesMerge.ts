/** What somebody typed, laid beside what somebody else stored meanwhile. */
export interface Merged<Fields> {
  /** Of each field what was typed, where it was; else what is stored now. */
  readonly fields: Fields;
  /** Both changed these, and differently: a person chooses. */
  readonly clashes: readonly (keyof Fields)[];
}

/** `base` is what stood there when one began to type. */
export const merge = <Fields extends object>(base: Fields, typed: Fields, stored: Fields): Merged<Fields> => {
  const keys = Object.keys(typed) as (keyof Fields)[];
  const mine = keys.filter((key) => !isSame(base[key], typed[key]));
  return {
    fields: { ...stored, ...Object.fromEntries(mine.map((key) => [key, typed[key]])) },
    clashes: mine.filter((key) => !isSame(base[key], stored[key]) && !isSame(typed[key], stored[key])),
  };
};

/** Only the fields that differ. */
export const changesIn = <Fields extends object>(base: Fields, typed: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(typed).filter(([key, value]) => !isSame(base[key as keyof Fields], value))) as Partial<Fields>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
