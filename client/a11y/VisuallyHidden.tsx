import type { ReactNode } from 'react';

/** Only for ears. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => <span className="k-hidden">{children}</span>;
