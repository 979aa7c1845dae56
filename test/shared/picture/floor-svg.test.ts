import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FloorView } from '../../../shared/session/views.ts';
import { floorToSvg } from '../../../shared/picture/floor-svg.ts';
import { DAYLIGHT } from '../../../shared/picture/look.ts';
import { widthOf, wrap } from '../../../shared/picture/measure.ts';
import { harmless } from '../../../shared/plain-words.ts';
import { floorView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { hostileWords } from '../harvest/any-harvest.ts';
import { readXml } from './well-formed.ts';
import { processorMs } from '../../support/processor.ts';

const STORY = 'Een man blijft me bellen.\nElke week weer.';
const floorOf = (scene: Play): FloorView => floorView(scene.session, scene.room, new Set());
const draw = (floor: FloorView, names = false) => floorToSvg(floor, { lang: 'nl', texts: { case: STORY }, names });
/** All that can be read in a picture, with single spaces. */
const readIn = (svg: string): string =>
  readXml(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
    .join(' ');
const seen = (svg: string, words: string): boolean => readIn(svg).includes(words);

describe('[HA10] a picture of the floor', () => {
  test('holds the sheets, the questions asked from there, and what else may be taken home', () => {
    const scene = sceneA();
    const svg = draw(floorOf(scene));
    for (const words of [
      'Werken aan motivatie',
      'Handelen',
      'Wie bepaalde welke stap de volgende was?',
      'nu niet',
      'De werkzoekende zelf',
      'Deze stoel is nog leeg.',
      'Mijn buikgevoel is ook kennis.',
      'Krachten die we hoorden',
      'Je geduld, ook toen het schuurde.',
      'Ik nodig meneer uit om elkaar te zien.',
    ])
      expect([words, seen(svg, words)]).toEqual([words, true]);
  });

  test('has the line of the case and the answers only when the bringer released them', () => {
    const scene = sceneA();
    expect(seen(draw(floorOf(scene)), 'De ervaring blijft in de kring.')).toBe(true);
    expect(draw(floorOf(scene))).not.toMatch(/Een man blijft|open vragen, ik volgde/);
    scene.do('Lydia', 'case.release', { on: true });
    expect(seen(draw(floorOf(scene)), 'Een man blijft me bellen.')).toBe(true);
    expect(seen(draw(floorOf(scene)), 'open vragen, ik volgde hem')).toBe(true);
    expect(draw(floorOf(scene))).not.toContain('Elke week weer');
  });

  test('has no check-in, no proposed case, no private intention, nothing withdrawn or kept back', () => {
    const scene = sceneA();
    scene.do('Joost', 'card.harvest', { card: scene.card('Wie bepaalde welke stap de volgende was?').id, on: false });
    scene.do('Daan', 'card.withdraw', { card: scene.card('Wat deed je tussen twee belletjes in?').id });
    const read = readIn(draw(floorOf(scene)));
    for (const words of [
      'Opgelucht',
      'Vol hoofd',
      'wijst elke stap af',
      'werkgever haakt af',
      'Ik bel minder',
      'welke stap de volgende',
      'tussen twee belletjes',
    ])
      expect(read).not.toContain(words);
  });

  test('has names only when asked, and then beside stones alone', () => {
    const floor = floorOf(sceneA());
    for (const name of ['Lydia', 'Hafza', 'Daan', 'Samira', 'Joost', 'Els', 'Marieke']) expect(draw(floor)).not.toContain(name);
    for (const name of ['Hafza', 'Daan', 'Samira', 'Joost', 'Els']) expect(seen(draw(floor, true), name)).toBe(true);
  });

  test('has groups and tensions', () => {
    const scene = sceneB();
    const floor = floorOf(scene);
    const [one, other] = Object.entries(floor.cards)
      .filter(([, card]) => card.kind === 'factor' && card.harvested)
      .map(([id]) => id as keyof typeof floor.cards);
    const group = { order: 0, name: 'Tijd voor elkaar', cards: [one!] };
    const words = { where: '', origin: '', problem: '', whom: '' };
    const link = { id: 'l', kind: 'tension', from: { kind: 'card', card: one! }, to: { kind: 'card', card: other! }, by: 'p', words };
    const laid = { ...floor, groups: { g: group }, links: { l: link } } as unknown as FloorView;
    for (const said of ['Tijd voor elkaar', 'Waar het schuurt', 'spanning met', floor.cards[one!]!.text])
      expect(seen(draw(laid), said)).toBe(true);
  });

  test('fetches nothing: no link, image, font, style or script', () => {
    for (const { name, attributes } of readXml(draw(floorOf(sceneA())))) {
      expect(['svg', 'title', 'desc', 'g', 'rect', 'path', 'circle', 'ellipse', 'text']).toContain(name);
      for (const [key, value] of attributes) if (key !== 'xmlns') expect(value).not.toMatch(/url\(|:\/\/|^on/);
      expect([...attributes.keys()].filter((key) => /href|^on|^src|^style|class/i.test(key))).toEqual([]);
    }
  });

  test('is drawn in the daylight colours of the floor itself', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../../client/styles/tokens.css'), 'utf8');
    const token = (name: string) => new RegExp(`--kring-${name}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1];
    const { hues, stones, shade: _shade, ...plain } = DAYLIGHT;
    for (const [key, colour] of Object.entries(plain))
      expect([key, token(key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))]).toEqual([key, colour]);
    for (const [key, colour] of Object.entries(hues)) expect([key, token(`hue-${key}`)]).toEqual([key, colour]);
    for (const [at, colour] of stones.entries()) expect([at, token(`stone-${String(at)}`)]).toEqual([at, colour]);
  });
});

describe('[HA10] whatever the words are', () => {
  test.each([
    '<script>alert(1)</script>',
    ']]>',
    '&lt;',
    '"/><image href="http://x"/>',
    '\0\u0008',
    '\ud83d',
    '\u202eazfaH',
    '\ufffe\uffff',
    'a'.repeat(600),
    '\n'.repeat(600),
  ])('%j is text', (text) => {
    const scene = sceneA('explore');
    scene.do('Marieke', 'session.change', { title: text, theme: text });
    scene.do('Daan', 'card.post', { kind: 'question', text });
    const svg = draw(floorOf(scene), true);
    expect(readXml(svg).filter(({ name }) => name === 'script' || name === 'image')).toEqual([]);
    expect(svg).not.toMatch(/[\u202e\0]/);
    const bare = harmless(text).replace(/\s/g, '');
    expect(readIn(svg).replace(/\s/g, '')).toContain(bare);
  });

  test('it is valid XML, and has all of a slip’s words', () => {
    fc.assert(
      fc.property(hostileWords(), hostileWords(), hostileWords(), (one, other, name) => {
        const scene = sceneA('explore');
        scene.join(`${name}x`);
        scene.do('Marieke', 'session.change', { title: one, theme: other });
        scene.do('Daan', 'card.post', { kind: 'question', text: `${one} ${other}` });
        const read = readIn(draw(floorOf(scene), true)).replace(/\s/g, '');
        // With the space between: the halves of two signs beside each other would make a third.
        expect(read).toContain(harmless(`${one} ${other}`).replace(/[\s\u0085]/g, ''));
      }),
      { numRuns: 40 },
    );
  });

  test('five hundred cards are drawn at once', () => {
    const floor = floorOf(sceneA());
    const [card] = Object.values(floor.cards).filter(({ kind }) => kind === 'insight');
    const cards = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`card${String(at)}`, { ...card!, text: `${'lang '.repeat(100)}${String(at)}` }]),
    );
    let drawn = '';
    expect(processorMs(() => (drawn = draw({ ...floor, cards })))).toBeLessThan(5000);
    expect(readXml(drawn).length).toBeGreaterThan(2500);
  });
});

describe('[HA10] lines', () => {
  test('fit, and lose no letter', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem()),
        fc.integer({ min: 60, max: 600 }),
        (text, width) => {
          const lines = wrap(text, { width, size: 20, most: 1000 });
          for (const line of lines)
            if ([...line].length > 1) expect(widthOf(line) * 20).toBeLessThanOrEqual(width + 0.32 * 20 * line.split(' ').length + 1);
          expect(lines.join('').replace(/[\s\u0085]/g, '')).toBe(harmless(text).replace(/[\s\u0085]/g, ''));
        },
      ),
    );
  });

  test('beyond the most, a mark says that there is more', () => {
    expect(wrap('een twee drie vier', { width: 62, size: 20, most: 2 })).toEqual(['een', 'twee …']);
  });
});
