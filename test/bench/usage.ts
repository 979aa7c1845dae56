import { readFileSync, writeFileSync } from 'node:fs';

/** Seconds of processor time a process has used, all its threads together. Linux only, in steps of 10 ms. */
const cpuSeconds = (pid: number): number => {
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

/** Seconds of processor time so far: the server's, our own, and everybody's on this machine. */
export interface Usage {
  readonly at: number;
  readonly server: number;
  readonly own: number;
  readonly machine: number;
}

export const usage = (pid: number): Usage => {
  const { user, system } = process.cpuUsage();
  return { at: performance.now(), server: cpuSeconds(pid), own: (user + system) / 1_000_000, machine: machineSeconds() };
};

/** Shares of a core between two moments; `others` is what made the machine too busy for a measurement. */
export const shares = (from: Usage, to: Usage): { readonly core: number; readonly loadCore: number; readonly others: number } => {
  const seconds = (to.at - from.at) / 1000;
  const [core, loadCore, all] = [to.server - from.server, to.own - from.own, to.machine - from.machine].map((used) => used / seconds);
  return { core: core ?? NaN, loadCore: loadCore ?? NaN, others: Math.max(0, (all ?? NaN) - (core ?? NaN) - (loadCore ?? NaN)) };
};

/** All but waiting; what the host of a virtual machine takes away included. */
const machineSeconds = (): number => {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softirq + steal) / TICKS_PER_SECOND;
};

const TICKS_PER_SECOND = 100;
