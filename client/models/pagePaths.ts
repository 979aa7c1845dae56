import type { PageId } from '../../shared/i18n/pages.ts';

/** Where a page stands. */
export const pathOf = (id: PageId): string => PATHS[id];

const PATHS: Readonly<Record<PageId, string>> = {
  privacy: '/privacy',
  dpia: '/privacy/dpia',
  register: '/privacy/register',
  accessibility: '/toegankelijkheid',
};
