import type { Silence } from '../../shared/model/pace.ts';

/** What a silence shows: that it is, then for a while that it was. Nobody sees seconds pass. */
export interface SilenceFace {
  readonly kind: 'now' | 'over';
  /** How long until it looks different, in ms. */
  readonly changesIn: number;
  readonly seconds: number;
  /** Seconds of it that passed already, for whoever comes in later. */
  readonly passed: number;
}

export const silenceFace = ({ from, until }: Silence, now: number): SilenceFace | null => {
  const seconds = (until - from) / 1000;
  const passed = Math.max(0, (now - from) / 1000);
  if (now < until) return { kind: 'now', changesIn: until - now, seconds, passed };
  if (now < until + FADES_MS) return { kind: 'over', changesIn: until + FADES_MS - now, seconds, passed };
  return null;
};

/** A silence does not stop with a bang: that it is over stays for a moment, and goes. */
const FADES_MS = 12_000;
