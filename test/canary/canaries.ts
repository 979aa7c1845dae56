import { readingsOf } from '../support/find-traces.ts';
import type { Random } from '../simulation/random.ts';

/** A word that is said once, by one person, for some ears. It stands twice in a text: a page of the database may cut one in two. */
export interface Canary {
  readonly word: string;
  /** What sort of text it is: `card owner`, `answer`, `letter`… */
  readonly of: string;
  /** Who wrote it, as a {@link Listener} is called. */
  readonly by: string;
  /** The session or series it was said in; `''`: in none that took it. */
  readonly home: string;
  /** The sessions and series that store it where it can be read. */
  readonly places: Set<string>;
  /** Who may have heard it by now; only ever more. */
  readonly readers: Set<string>;
  /** Whether it may be in the harvest. */
  leaves: boolean;
  /** Somebody erased it: from then on nobody gets it, whoever they are. */
  erased: boolean;
}

/** Every word of a run, and who may have heard it. */
export interface Canaries {
  make(canary: Pick<Canary, 'of' | 'by'> & { readonly in?: string; readonly readers?: Iterable<string> }): Canary;
  /** Those in what was heard or stored. `thorough`: in any encoding. */
  in(bytes: Buffer | string, thorough?: boolean): readonly Canary[];
  readonly all: readonly Canary[];
}

export const createCanaries = (random: Random): Canaries => {
  const byWord = new Map<string, Canary>();
  return {
    make({ of, by, in: home = '', readers = [] }) {
      let word = '';
      do word = `zqx${Array.from({ length: 10 }, () => LETTERS[random.below(LETTERS.length)]).join('')}`;
      while (byWord.has(word));
      const places = new Set(home === '' ? [] : [home]);
      const canary: Canary = { word, of, by, home, places, readers: new Set([by, ...readers]), leaves: false, erased: false };
      byWord.set(word, canary);
      return canary;
    },
    in(bytes, thorough = false) {
      const readings = thorough ? readingsOf(Buffer.from(bytes)) : [typeof bytes === 'string' ? bytes : bytes.toString('latin1')];
      const found = new Set(readings.flatMap((reading) => reading.match(SHAPE) ?? []));
      return [...found].flatMap((word) => byWord.get(word) ?? []);
    },
    get all() {
      return [...byWord.values()];
    },
  };
};

/** As it stands in a text. */
export const twice = ({ word }: Canary): string => `${word} … ${word}`;

const LETTERS = 'abcdefghijklmnop';
const SHAPE = /zqx[a-p]{10}/g;

/** As a fault tells of them. */
export const told = (canaries: Iterable<Canary>): string => [...canaries].map(({ word, of, by }) => `${word} (${of}, of ${by})`).join(', ');
