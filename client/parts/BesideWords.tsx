import { createContext, Suspense, useContext, type ReactNode } from 'react';

/** What stands beside words that others may read; whoever puts the pages together says what that is. */
export const BesideWords = createContext<((text: string) => ReactNode) | null>(null);

/** Under a field, once there are words in it. It is fetched then, and the field does not wait for it. */
export const Beside = ({ text }: { readonly text: string }) => {
  const beside = useContext(BesideWords);
  return beside === null || text.trim() === '' ? null : <Suspense fallback={null}>{beside(text)}</Suspense>;
};
