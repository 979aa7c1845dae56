/** How fast one connection may send. */
export interface Budget {
  /** Takes one message of this many bytes; false when that is more than the connection has left. */
  take(bytes: number): boolean;
}

export const createBudget = (now: () => number): Budget => {
  let messages = LIMIT.messages.burst;
  let bytes = LIMIT.bytes.burst;
  let last = now();
  return {
    take(size) {
      const seconds = Math.max(0, now() - last) / 1000;
      last = now();
      messages = Math.min(LIMIT.messages.burst, messages + seconds * LIMIT.messages.perSecond) - 1;
      bytes = Math.min(LIMIT.bytes.burst, bytes + seconds * LIMIT.bytes.perSecond) - size;
      return messages >= 0 && bytes >= 0;
    },
  };
};

/** A key held down sends an update, a caret and a question for the receipt thirty times a second. */
const LIMIT = {
  messages: { burst: 1_200, perSecond: 150 },
  bytes: { burst: 2 * 1024 * 1024, perSecond: 128 * 1024 },
};
