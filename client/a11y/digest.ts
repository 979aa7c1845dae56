/** What a polite region says after a busy moment: the last few sentences, each once, and how many came before them. */
export const digest = (said: readonly string[], more: (count: number) => string, most = 3): string => {
  const once = [...new Set(said)];
  const kept = once.slice(-most);
  const dropped = once.length - kept.length;
  return [...kept, ...(dropped > 0 ? [more(dropped)] : [])].join(' ');
};
