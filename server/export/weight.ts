/** How much words and structure a value has, roughly; what goes to a thread is copied on the way. */
export const weighs = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 1;
  if (value instanceof Map) return [...value].reduce<number>((sum, row) => sum + weighs(row), 1);
  return Object.values(value).reduce<number>((sum, part) => sum + weighs(part), 1);
};
