/** Whether a body says something that the one in its place does not say any more. */
export const losesWords = (before: unknown, after: unknown): boolean => {
  const kept = new Set(wordsIn(after));
  return wordsIn(before).some((words) => !kept.has(words));
};

const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};
