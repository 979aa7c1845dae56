import type { ReactNode } from 'react';

/** Nothing here yet: a dashed place that says what may come. */
export const Empty = ({ children }: { readonly children: ReactNode }) => <div className="k-empty">{children}</div>;
