import { useEffect, useReducer, type ActionDispatch } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import { changeDrafts, NO_DRAFTS, wakeDrafts, type DraftChange, type DraftRoom, type Drafts } from '../models/participantDrafts.ts';

/**
 * Words that have not arrived yet, kept for this tab.
 *
 * Honestly: they stand unencrypted in sessionStorage, because a phone that reloads a page it put to sleep would otherwise lose
 * them. That storage belongs to one tab, ends with it, and is emptied as words arrive or one leaves; it never becomes localStorage.
 */
export const useDrafts = (
  place: string,
  { arrived, at }: { readonly arrived: ReadonlySet<string>; readonly at: DraftRoom },
): readonly [Drafts, ActionDispatch<[change: DraftChange]>] => {
  const [drafts, change] = useReducer(changeDrafts, null, () => changeDrafts(wakeDrafts(read(place), arrived), { type: 'entered', at }));
  // Before anything is drawn: no field of a room ever holds words that were typed for another.
  if (drafts.at?.room !== at.room) change({ type: 'entered', at });
  useEffect(() => {
    const empty = Object.keys(drafts.fields).length + drafts.sending.length + drafts.parked.length === 0;
    try {
      if (empty) sessionStorage.removeItem(keyOf(place));
      else sessionStorage.setItem(keyOf(place), JSON.stringify(drafts));
    } catch {
      // A browser that keeps nothing: the words still live in this page.
    }
  }, [place, drafts]);
  return [drafts, change];
};

/** When somebody is gone from a session, so are the words they did not place. `of`: of one session alone, by its code. */
export const forgetDrafts = (of?: JoinCode): void => {
  const start = of === undefined ? PREFIX : keyOf(`${of}.`);
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(start)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};

const read = (place: string): Drafts => {
  try {
    return { ...NO_DRAFTS, ...(JSON.parse(sessionStorage.getItem(keyOf(place)) ?? '{}') as Partial<Drafts>) };
  } catch {
    return NO_DRAFTS;
  }
};

const PREFIX = 'kring.drafts.';
/** Where this tab keeps words typed at a place. */
export const keyOf = (place: string): string => `${PREFIX}${place}`;
