import { useEffect } from 'react';

/** What the tab is called, and what a screen reader says of a new page first; `null`: not known yet. */
export const usePageTitle = (title: string | null): void => {
  useEffect(() => {
    if (title !== null) document.title = `${title} · Kring`;
  }, [title]);
};
