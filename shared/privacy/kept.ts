/** How long a browser keeps the one cookie after it last came in: longer than any session lives. */
export const KEEP_COOKIE_MS = 180 * 24 * 60 * 60 * 1000;
/** How long a network address is remembered where a code is in use there; in memory alone. A full day of work. */
export const KEEP_ADDRESS_MS = 12 * 60 * 60 * 1000;
