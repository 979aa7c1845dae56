import type { Session } from './session.ts';

/** When a session deletes itself, ms since the epoch; `null` while it is open and nobody knows when it ends. */
export const deletesAt = ({
  status,
  settings,
}: Pick<Session, 'status'> & { readonly settings: Pick<Session['settings'], 'keepHours'> }): number | null =>
  status.kind === 'closed' ? status.at + settings.keepHours * HOUR_MS : null;

const HOUR_MS = 60 * 60 * 1000;
