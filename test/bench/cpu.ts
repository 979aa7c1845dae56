import { readFileSync } from 'node:fs';

/** Seconds of processor time a process has used, all its threads together. Linux only. */
export const cpuSeconds = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name, in brackets, may hold anything; after it come the state, and ten numbers later user and system time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
};

const TICKS_PER_SECOND = 100;
