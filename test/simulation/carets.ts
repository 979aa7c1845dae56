import { readAwareness } from '../../shared/doc/frames.ts';
import type { Standing } from './standing.ts';

/** What is wrong with the awareness of a text as the server tells it: each entry a name of somebody here, and a cursor; `null` when nothing is. */
export const readCarets = (encoded: Uint8Array, states: readonly Standing[]): string | null => {
  const entries = readAwareness(encoded, 1_000);
  if (entries === null) return 'the server sends malformed awareness';
  for (const { state } of entries) {
    if (state === null) continue;
    const { user, cursor, ...more } = state as { user?: { name?: unknown; color?: unknown }; cursor?: unknown };
    const { name, color, ...rest } = user ?? {};
    if (typeof name !== 'string' || typeof color !== 'string' || cursor === undefined)
      return 'an awareness entry lacks what the server stamps';
    if (Object.keys({ ...more, ...rest }).length > 0) return 'an awareness entry holds more than the server stamps';
    if (!states.some(({ people }) => [...people.values()].some((someone) => someone.name === name))) return `a caret is called ${name}`;
  }
  return null;
};
