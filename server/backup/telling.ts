import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The one file somebody named, from where they stand: npm itself stands in the project. A word with a dash is an option, and there are none. */
export const fileGiven = (): string | null => {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || file === '' || file.startsWith('-') || more.length > 0) return null;
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
};

/** One sentence, and the end. */
export const end = (sentence: string, code: 0 | 1): void => {
  (code === 0 ? process.stdout : process.stderr).write(`${sentence}\n`);
  process.exitCode = code;
};

export const sizeOf = async (file: string): Promise<string> => {
  const { size } = await stat(file);
  return size < 1_000_000 ? `${String(Math.ceil(size / 1000))} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
};
