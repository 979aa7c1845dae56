import type { Store, Write } from '../../server/store/store.ts';

interface Trouble {
  /** Personal keys and sessions for which it fails once. */
  readonly trouble: Set<string>;
  /** Words people wrote. */
  readonly words: () => string;
}

/** A store that fails when it is asked to, and quotes words in its message, as databases do. */
export const failingStore = (store: Store, { trouble, words }: Trouble): Store => ({
  ...store,
  keepsake: (id) => (trouble.delete(id) ? Promise.reject(new Error(`database is locked:\n    at ${words()}`)) : store.keepsake(id)),
  commit: (writes) => {
    const session = onlyOf(writes);
    return session !== null && trouble.delete(session)
      ? Promise.reject(new Error(`disk I/O error: ${JSON.stringify(writes)}\n    at ${words()}`))
      : store.commit(writes);
  },
});

/** The one session whose events these are; others would suffer along. */
const onlyOf = (writes: readonly Write[]): string | null => {
  const sessions = new Set(writes.map((write) => (write.kind === 'event' ? write.session : null)));
  const [session = null] = sessions;
  return sessions.size === 1 ? session : null;
};
