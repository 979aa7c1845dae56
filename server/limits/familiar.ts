import type { JoinCode } from '../../shared/ids.ts';
import { KEEP_ADDRESS_MS } from '../../shared/privacy/kept.ts';

/**
 * Which codes are in use at which network address. Where the facilitator or somebody else of the circle is, the others
 * come in by the same code, also while a neighbour behind that address guesses. There are few codes to an address, so
 * that guessing at those alone is no shorter way.
 */
export interface Familiar {
  add(address: string, code: JoinCode): void;
  has(address: string, code: JoinCode): boolean;
}

export const createFamiliar = (now: () => number = Date.now): Familiar => {
  /** Of both, who was longest not heard of comes first. */
  const addresses = new Map<string, Map<JoinCode, number>>();
  return {
    add(address, code) {
      const codes = addresses.get(address) ?? new Map<JoinCode, number>();
      renew(addresses, address, codes, MOST_ADDRESSES);
      renew(codes, code, now() + KEEP_ADDRESS_MS, MOST_CODES);
    },
    has: (address, code) => (addresses.get(address)?.get(code) ?? 0) > now(),
  };
};

/** Puts it last; when there are too many, the first goes. */
function renew<Key, Value>(map: Map<Key, Value>, key: Key, ...[value, most]: readonly [Value, number]): void {
  map.delete(key);
  map.set(key, value);
  const [first] = map.keys();
  if (map.size > most && first !== undefined) map.delete(first);
}

const MOST_ADDRESSES = 10_000;
const MOST_CODES = 20;
