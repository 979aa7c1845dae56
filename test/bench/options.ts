import { parseArgs } from 'node:util';

/** What can be asked of the bench. */
export interface Options {
  readonly workloads: readonly string[];
  readonly runs: number;
  /** Servers whose name has one of these in it; all when empty. */
  readonly only: readonly string[];
  /** How long people work, per measurement. */
  readonly seconds: number;
  /** Seconds that what was sent may take to arrive. */
  readonly drain: number;
  readonly typists: readonly number[];
  readonly documents: readonly number[];
  readonly cards: readonly number[];
  readonly json: boolean;
  readonly out: string | null;
}

export const readOptions = (known: readonly string[]): Options => {
  const { values } = parseArgs({
    options: {
      workload: { type: 'string', default: known.join() },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      seconds: { type: 'string', default: '10' },
      drain: { type: 'string', default: '30' },
      typists: { type: 'string', default: '10,50,100,200,500' },
      documents: { type: 'string', default: '10,100' },
      cards: { type: 'string', default: '500,5000' },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const workloads = list(values.workload);
  const unknown = workloads.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No workload is called ${unknown.join(' or ')}; there are ${known.join(', ')}.`);
  return {
    workloads,
    runs: Number(values.runs),
    only: list(values.only),
    seconds: Number(values.seconds),
    drain: Number(values.drain),
    typists: list(values.typists).map(Number),
    documents: list(values.documents).map(Number),
    cards: list(values.cards).map(Number),
    json: values.json,
    out: values.out ?? null,
  };
};

const list = (text: string): readonly string[] => text.split(',').filter((item) => item !== '');
