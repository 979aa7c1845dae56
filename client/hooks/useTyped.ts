import { createContext, useContext, useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { keyOf } from './useDrafts.ts';

/** Which session words are typed in. */
export const TypedIn = createContext('');

/**
 * Words that are being typed, kept in this tab under the field's name: they are there again when the field comes back,
 * after a step of the script or a reload. `start` means there is nothing to keep.
 */
export const useTyped = <Words>(field: string, start: Words): readonly [Words, Dispatch<SetStateAction<Words>>] => {
  const key = keyOf(`${useContext(TypedIn)}.${field}`);
  const [words, type] = useState<Words>(() => read<Words>(key) ?? start);
  const nothing = JSON.stringify(start);
  useEffect(() => {
    const now = JSON.stringify(words);
    try {
      if (now === nothing) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, now);
    } catch {
      // A browser that keeps nothing: the words live as long as the field does.
    }
  }, [key, nothing, words]);
  return [words, type];
};

const read = <Words>(key: string): Words | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Words | null;
  } catch {
    return null;
  }
};
