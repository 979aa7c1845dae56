import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The routes that a text names, such as `GET /health`; files in several forms stand as `GET /x.md`, `.pdf` and `.docx`. */
export const routesNamedIn = (text: string): readonly string[] => {
  const named = [...text.matchAll(/`((?:GET|POST|PUT|PATCH|DELETE) \/[^`\s]+)`((?:(?:,| and|, and)\s+(?:\*\s+)?`\.[a-z]+`)*)/g)];
  const all = named.flatMap(([, route = '', more = '']) => {
    const stem = route.replace(/\.[a-z]+$/, '');
    return [route, ...[...more.matchAll(/`(\.[a-z]+)`/g)].map(([, ending = '']) => `${stem}${ending}`)];
  });
  return [...new Set(all)].filter((route) => !route.includes('/sync/')).toSorted();
};

/** The routes that the sources in a folder serve. */
export const routesServedIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .flatMap((file) => parts(readFileSync(join(folder, file), 'utf8')))
    .toSorted();

/** Each maker of routes by itself: its name says where they are mounted. */
const parts = (source: string): readonly string[] =>
  source.split(/(?=^export const )/m).flatMap((part) => {
    const base = MOUNTED.find(([name]) => name.test(part))?.[1] ?? '/api/sessions';
    return [...inEveryForm(part).matchAll(/\b(app|router)\.(get|post|put|patch|delete)\(\s*['`]([^'`]+)['`]/g)].map(
      ([, on, method = '', path = '']) => `${method.toUpperCase()} ${on === 'router' ? base : ''}${path}`.replace(/\/$/, ''),
    );
  });

const MOUNTED = [
  [/^export const \w*[sS]eries\w*Routes/, '/api/series'],
  [/^export const mineRoutes/, '/api/mine'],
] as const;

/** `for (const form of ['md', 'pdf'] as const) router.get(…)` as a line for each. */
const inEveryForm = (source: string): string =>
  source.replace(/for \(const form of \[([^\]]+)\] as const\)\s*(router\.get\(\s*`[^`]+`)/g, (_, forms: string, route: string) =>
    [...forms.matchAll(/'([a-z]+)'/g)].map(([, form = '']) => route.replace('${form}', form)).join('\n'),
  );
