/** How the call to come back to the circle looks now: a time to be there, and after it that it is time. It ends nothing. */
export type CallBack = { readonly kind: 'at'; readonly at: number } | { readonly kind: 'now' };

/** `null`: nobody is called. */
export const callBack = (backAt: number | null, now: number): CallBack | null => {
  if (backAt === null) return null;
  return now < backAt ? { kind: 'at', at: backAt } : { kind: 'now' };
};
