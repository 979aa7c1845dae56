import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every TypeScript source, as paths from the project's root. */
const sources = ['shared', 'server', 'client', 'test']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));
const tests = sources.filter((path) => path.startsWith('test/') && path !== 'test/architecture.test.ts');

/** `path:line` of every match. */
const places = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths.flatMap((path) => lines(path).flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])));

const lines = (path: string): readonly string[] => read(path).trimEnd().split('\n');

describe('sizes', () => {
  const sizes = sources.map((path) => lines(path).length).sort((a, b) => a - b);
  const quantile = (share: number): number => sizes[Math.floor(share * (sizes.length - 1))] ?? 0;

  test('half of the files have at most 80 lines, nine in ten at most 250', () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(80);
    expect(quantile(0.9)).toBeLessThanOrEqual(250);
  });

  test('no file has more than 400 lines', () => {
    expect(sources.filter((path) => lines(path).length > 400)).toEqual([]);
  });
});

describe('habits', () => {
  test('the compiler is never silenced', () => {
    expect(
      places(
        sources.filter((path) => path !== 'test/architecture.test.ts'),
        /@ts-(ignore|nocheck|expect-error)/,
      ),
    ).toEqual([]);
  });

  test('nothing is of type any', () => {
    expect(sources.flatMap(anys)).toEqual([]);
  });

  test('no test is left out, or runs alone', () => {
    expect(places(tests, /\b(test|it|describe|suite)\.(only|skip|todo|fails)\b/)).toEqual([]);
  });

  test('no test waits for a clock', () => {
    expect(places(tests, /waitForTimeout\(|timers\/promises|setTimeout\(\s*(resolve|done|go|r)\b|\bsleep\(/)).toEqual([]);
  });

  test('no test asks how late it is, nor leaves anything to chance without a seed', () => {
    const proving = tests.filter((path) => !path.startsWith('test/bench/'));
    expect(places(proving, /(performance|Date)\.now\(\) - \w+\)\.to|Math\.random\(/)).toEqual([]);
  });

  test('no page asks for what browsers have only behind TLS: phones in the room come by plain HTTP', () => {
    const pages = sources.filter((path) => path.startsWith('client/'));
    expect(places(pages, /crypto\.(randomUUID|subtle)|navigator\.(wakeLock|share|serviceWorker)\b(?!\?)/)).toEqual([]);
  });

  test('the lock files name no registry', () => {
    expect(places(['package-lock.json', 'test/bench/package-lock.json'], /"resolved": "http/)).toEqual([]);
  });
});

describe('imports', () => {
  test('everybody imports only whom the rules allow', () => {
    const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const rules = ['--config', '.config/dependency-cruiser.cjs', '--output-type', 'json', 'shared', 'server', 'client', 'test'];
    const report = run(cruise, rules) as { summary: { violations: { rule: { name: string }; from: string; to: string }[] } };
    expect(report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});

describe('the rules of shared/SPEC.md', () => {
  const rules = new Set(read('shared/SPEC.md').match(/(?<=^- \*\*)[A-Z]{2}\d+(?=\*\*)/gm));
  const worn = new Set(
    tests.flatMap((path) => [...read(path).matchAll(/\[([A-Z]{2}\d+(?:[, ]+[A-Z]{2}\d+)*)\]/g)].flatMap(([, ids]) => ids!.split(/[, ]+/))),
  );

  test('each is worn by a test', () => {
    expect([...rules].filter((rule) => !worn.has(rule))).toEqual([]);
  });

  test('tests wear no others', () => {
    expect([...worn].filter((rule) => !rules.has(rule))).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = read('README.md');
  const { dependencies, devDependencies, scripts } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

  test('says why each dependency is there', () => {
    const packages = Object.keys({ ...dependencies, ...devDependencies });
    expect(packages.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const named = [...readme.matchAll(/`npm run ([a-z:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => scripts?.[name] === undefined)).toEqual([]);
  });

  test('names every setting', () => {
    const settings = read('server/config.ts').match(/(?<=^ {2})[A-Z_]{4,}(?=: )/gm) ?? [];
    expect(settings.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});

/** Where a file uses the type `any`, as `path:line`. */
function anys(path: string): readonly string[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Runs a program of node's and reads its JSON, whatever its exit code says. */
function run(program: string, args: readonly string[]): unknown {
  try {
    return JSON.parse(
      execFileSync(process.execPath, [program, ...args], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return JSON.parse(error.stdout);
    throw error;
  }
}
