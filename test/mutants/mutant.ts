/** One planted bug: a small textual patch that a careless hand might make. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly search: string;
  readonly replace: string;
  /** Tests to ask when the simulation does not notice; without any, the simulation has to. */
  readonly tests?: readonly string[];
  /** The simulation has nothing to say of it: only the tests are asked. */
  readonly outside?: true;
}
