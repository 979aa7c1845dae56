import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { labelLines } from './label-lines.ts';
import { train } from './train.ts';
import { validate } from './validate.ts';

/** `npm run -s coach -- FILE.jsonl` labels lines; `-- --train` learns anew, `-- --validate` prints what that is worth. */
const main = (): boolean => {
  const { values, positionals } = parseArgs({
    options: { train: { type: 'boolean', default: false }, validate: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const tell = (text: string): void => console.log(text);
  if (values.train) train(tell);
  if (values.validate) validate(tell);
  const faults = positionals.flatMap(labelFile);
  if (!values.train && !values.validate && positionals.length === 0) faults.push(USAGE);
  faults.forEach((fault) => console.error(fault));
  return faults.length === 0;
};

const labelFile = (path: string): readonly string[] => {
  const source = read(path);
  if (source === null) return [`${path} cannot be read.`];
  const { lines, faults } = labelLines(source);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return faults;
};

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

const USAGE = 'Name a file with a JSON object per line, each with a "text"; or say --train or --validate.';

try {
  process.exitCode = main() ? 0 : 1;
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 1;
}
