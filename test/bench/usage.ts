import { readFileSync, writeFileSync } from 'node:fs';

/** Seconds of processor time a process has used, all its threads together. Linux only, in steps of 10 ms. */
export const cpuSeconds = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name, in brackets, may hold anything; after it come the state, and ten numbers later user and system time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
};

/** Resident memory of a process in bytes: now, and the most since {@link forgetPeak}. */
export const residentMemory = (pid: number): { readonly now: number; readonly peak: number } => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024;
  return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
};

export const forgetPeak = (pid: number): void => {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
};

const TICKS_PER_SECOND = 100;
