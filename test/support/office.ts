import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';

/** Which of the programs that open our files are not there. */
export const lacksPrograms = (): readonly string[] => PROGRAMS.filter((program) => !isThere(program));

export const NO_OFFICE =
  'Opening files in other programs needs LibreOffice and Poppler: "sudo apt-get install --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils".';

/** Opens files in LibreOffice, all at one start of it, and reads what it then has, as flat XML: by the name of the file. */
export const openedInOffice = (files: readonly string[], { to, dir, asCsv = false }: OfficeOptions): Readonly<Record<string, string>> => {
  const out = join(dir, to);
  mkdirSync(out, { recursive: true });
  execFileSync(
    'soffice',
    [
      // Somebody’s own LibreOffice may be open.
      `-env:UserInstallation=file://${join(dir, 'profile')}`,
      '--headless',
      ...(asCsv ? ['--infilter=CSV:59,34,76'] : []),
      '--convert-to',
      to,
      '--outdir',
      out,
      ...files,
    ],
    { stdio: 'ignore', timeout: 180_000 },
  );
  return Object.fromEntries(readdirSync(out).map((name) => [name.replace(`.${to}`, ''), readFileSync(join(out, name), 'utf8')]));
};

/** What a program of Poppler says of a file. */
export const said = (program: 'pdfinfo' | 'pdftotext' | 'pdffonts', ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'ignore'] });

interface OfficeOptions {
  readonly to: 'fodt' | 'fods';
  readonly dir: string;
  /** Read as Excel in Dutch reads it: `;` between cells, UTF-8. */
  readonly asCsv?: boolean;
}

const isThere = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((place) => existsSync(join(place, program)));

const PROGRAMS = ['soffice', 'pdfinfo', 'pdftotext', 'pdffonts'];
