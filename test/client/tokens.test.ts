import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../client/styles/tokens.css'), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

type Tokens = Readonly<Record<string, string>>;

const HUES = ['acting', 'feelings', 'power', 'knowledge', 'thoughts', 'context', 'client'].map((hue) => `hue-${hue}`);
const STONES = Array.from({ length: 9 }, (_, stone) => `stone-${String(stone)}`);

const themes = { light: themed(0), dark: themed(1) };
const screens = {
  daylight: { ...themes.light, ...block("[data-surface='display']") },
  lamplight: { ...themes.light, ...block("[data-theme='lamplight']") },
};

/** Words and what they stand on. */
const TEXT: readonly (readonly [ink: string, ground: string])[] = [
  ...['paper', 'paper-bright', 'paper-tint', 'hint', 'accent-soft'].flatMap(
    (ground) =>
      [
        ['ink', ground],
        ['ink-soft', ground],
      ] as const,
  ),
  ...['floor', 'floor-light'].flatMap(
    (ground) =>
      [
        ['floor-ink', ground],
        ['floor-ink-soft', ground],
        ['floor-accent', ground],
      ] as const,
  ),
  ...['paper', 'paper-bright', 'paper-tint', 'accent-soft'].map((ground) => ['accent', ground] as const),
  ['on-accent', 'accent-fill'],
  ...HUES.flatMap((hue) => ['paper', 'paper-bright', 'paper-tint'].map((ground) => [hue, ground] as const)),
  ...HUES.map((hue) => ['on-hue', hue] as const),
  ...STONES.map((stone) => ['stone-ink', stone] as const),
];

/** Edges and shapes. */
const EDGES: readonly (readonly [edge: string, ground: string])[] = [
  ...['paper', 'paper-bright', 'floor-light'].flatMap(
    (ground) =>
      [
        ['edge', ground],
        ['edge-empty', ground],
        ['focus', ground],
      ] as const,
  ),
  ['hint-edge', 'hint'],
  ...STONES.map((stone) => [stone, 'paper'] as const),
];

test.each(Object.entries(themes))('%s: every text has a contrast of at least 4.5 : 1 and every edge 3 : 1', (_, tokens) => {
  expect(below(tokens, TEXT, 4.5)).toEqual([]);
  expect(below(tokens, EDGES, 3)).toEqual([]);
});

test.each(HUES)('light and dark: %s can be read on the bare floor too', (hue) => {
  for (const tokens of Object.values(themes)) expect(below(tokens, [[hue, 'floor-light']], 4.5)).toEqual([]);
});

test.each(Object.entries(screens))('the shared screen in %s: every text has a contrast of at least 7 : 1', (_, tokens) => {
  const onScreen = TEXT.filter(([, ground]) => ground !== 'hint' && ground !== 'accent-soft' && !ground.startsWith('hue-'));
  expect(below(tokens, onScreen, 7)).toEqual([]);
});

function below(tokens: Tokens, pairs: readonly (readonly [string, string])[], least: number): string[] {
  return pairs.flatMap(([one, other]) => {
    const ratio = contrast(tokens[one], tokens[other]);
    return ratio < least ? [`${one} on ${other}: ${ratio.toFixed(2)}`] : [];
  });
}

/** The tokens of `:root` in light (0) or dark (1). */
function themed(at: 0 | 1): Tokens {
  return Object.fromEntries(
    Object.entries(block(':root')).map(([name, value]) => [name, /^light-dark\((#\w+), (#\w+)\)$/.exec(value)?.[at + 1] ?? value]),
  );
}

function block(selector: string): Tokens {
  const start = css.indexOf('{', css.indexOf(`${selector} {`));
  const body = css.slice(start + 1, css.indexOf('\n  }', start));
  return Object.fromEntries([...body.matchAll(/--kring-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value?.trim()]));
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string | undefined): number {
  if (!/^#[\da-f]{6}$/i.test(colour ?? '')) throw new Error(`no colour: ${String(colour)}`);
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt((colour ?? '').slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
