import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOME_IDS } from '../../../shared/model/outcomes.ts';
import { forManagement, type ManagementInput } from '../../../shared/harvest/for-management.ts';
import { forManagementToOutline } from '../../../shared/harvest/for-management-outline.ts';
import { outlineToMarkdown } from '../../../shared/harvest/outline-markdown.ts';
import { harvest, type Harvest } from '../../../shared/harvest/harvest.ts';
import { saidIn } from '../../../shared/harvest/said.ts';
import { LANGS } from '../../../shared/model/text.ts';
import { floorView } from '../../../shared/session/view.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { anyHarvest } from './any-harvest.ts';

const harvestOf = (scene: ReturnType<typeof sceneA>): Harvest =>
  harvest(floorView(scene.session, scene.room, new Set()), { case: null }, 'nl');
const [one, two] = [harvestOf(sceneA()), harvestOf(sceneB())];
const withGroups = (...names: readonly string[]): Harvest => ({
  ...one,
  case: 'Een man blijft mij elke week bellen.',
  groups: names.map((name) => ({ name, cards: [{ text: 'Je bleef bellen.', room: null, assumption: false }] })),
});
const input = (more: Partial<ManagementInput>): ManagementInput => ({
  lang: 'nl',
  harvests: [one, two],
  themes: [],
  outcomes: [],
  names: ['Lydia', 'Hafza', 'Mo', 'Jan Willem'],
  year: 2026,
  ...more,
});
const themesOf = (names: readonly string[], writers = 9) =>
  forManagement(input({ harvests: [withGroups(...names)], themes: names.map((theme) => ({ theme, writers })) }));

describe('[HA12] themes and outcomes alone, above a threshold of writers', () => {
  test.each([
    ['five are enough', 5, undefined, true],
    ['four are not', 4, undefined, false],
    ['the group may want more', 7, 8, false],
    ['the group may want four', 4, 4, true],
    ['never less', 3, 1, false],
    ['not with a threshold of nothing', 3, 0, false],
    ['not with a threshold that is none', 4, NaN, false],
    ['not with a count that is none', NaN, undefined, false],
    ['not with an endless count', Infinity, undefined, false],
    ['not with a negative one', -9, undefined, false],
  ])('%s', (_what, writers, threshold, isTold) => {
    const told = forManagement(
      input({
        themes: [{ theme: one.theme, writers }],
        outcomes: [{ outcome: 'power', writers }],
        ...(threshold === undefined ? {} : { threshold }),
      }),
    );
    expect([told.themes, told.outcomes]).toEqual(isTold ? [['Werken aan motivatie'], ['power']] : [[], []]);
    // Both sessions have a theme.
    expect(told.tooFew).toBe(isTold ? 1 : 2);
  });

  test('a theme that no harvest knows cannot be told, whoever counts it', () => {
    expect(forManagement(input({ themes: [{ theme: 'Hij belt me elke week', writers: 90 }] })).themes).toEqual([]);
  });

  test('of two counts of one theme the bigger one counts, not both together; its spelling is the harvest’s', () => {
    const theme = 'werken  aan MOTIVATIE!';
    expect(forManagement(input({ themes: [3, 3].map((writers) => ({ theme, writers })) })).themes).toEqual([]);
    expect(forManagement(input({ themes: [5, 3].map((writers) => ({ theme, writers })) })).themes).toEqual(['Werken aan motivatie']);
  });

  test('themes stand by the alphabet, outcomes in their own order', () => {
    expect(themesOf(['Zorg', 'Élan', 'Afspraken']).themes).toEqual(['Afspraken', 'Élan', 'Zorg']);
    const outcomes = OUTCOME_IDS.toReversed().map((outcome, at) => ({ outcome, writers: 5 + at }));
    expect(forManagement(input({ outcomes })).outcomes).toEqual(OUTCOME_IDS);
  });
});

describe('[HA13] nothing by or about one person', () => {
  test.each([
    ['a name', 'De aanpak van Lydia'],
    ['a name in capitals, between signs', '“MO”: wat nu?'],
    ['a name of two words', 'jan willem en de regels'],
    ['a telephone number', 'Bel 0612345678'],
    ['an e-mail address', 'Vraag het jan@voorbeeld.nl'],
    ['a date of birth', 'Geboren in 1984'],
    ['the words of a card', 'Je bleef bellen'],
    ['a piece of the case', 'Man blijft mij elke week'],
    ['a card with words around it', 'Over “Mijn buikgevoel is ook kennis.” dus'],
  ])('%s is left out, and counted as left out', (_what, name) => {
    const told = themesOf([name, 'Vertrouwen']);
    expect([told.themes, told.tooClose]).toEqual([['Vertrouwen'], 1]);
  });

  test.each(['Vertrouwen', 'Kennis', 'Bellen of schrijven', 'Motivatie', 'Moeilijke gesprekken'])('%s is a theme', (name) => {
    expect(themesOf([name]).themes).toEqual([name]);
  });

  test('of any harvests, no words of a card and no name come through', () => {
    const word = fc.constantFrom('Lydia', 'macht', 'regels', 'tijd', 'Mo', 'elke', 'week', 'bellen', 'BSN 123456782');
    const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
    let themesTold = 0;
    fc.assert(
      fc.property(fc.array(anyHarvest(words), { minLength: 1, maxLength: 3 }), fc.integer({ min: 5, max: 90 }), (harvests, writers) => {
        const all = harvests.flatMap(({ theme, groups }) => [theme, ...groups.map(({ name }) => name)]);
        const told = forManagement(input({ harvests, themes: all.map((theme) => ({ theme, writers })) }));
        const said = new Set(harvests.flatMap(saidIn));
        for (const theme of told.themes) expect(said.has(theme) || /Lydia|Mo\b|\d/.test(theme)).toBe(false);
        const page = outlineToMarkdown(forManagementToOutline(told));
        for (const text of said) if (text.split(' ').length >= 4) expect(page).not.toContain(text);
        expect(page).not.toMatch(/Lydia|\bMo\b|123456782/);
        themesTold += told.themes.length;
      }),
    );
    expect(themesTold).toBeGreaterThan(20);
  });
});

describe.each(LANGS)('[HA13] as a page (%s)', (lang) => {
  test('with what it cannot say', async () => {
    const told = forManagement(
      input({
        lang,
        harvests: [withGroups('Vertrouwen', 'De aanpak van Lydia', '<b>Tijd</b> & [rust](x)'), two],
        themes: ['Vertrouwen', 'De aanpak van Lydia', 'b tijd b rust x', one.theme].map((theme) => ({ theme, writers: 6 })),
        outcomes: [
          { outcome: 'power', writers: 6 },
          { outcome: 'norms', writers: 5 },
          { outcome: 'knowledge', writers: 2 },
        ],
      }),
    );
    await expect(outlineToMarkdown(forManagementToOutline(told))).toMatchFileSnapshot(`golden/for-management.${lang}.golden`);
  });

  test('of nothing, a page that says so, without a single number of people', () => {
    const page = outlineToMarkdown(forManagementToOutline(forManagement(input({ lang, harvests: [] }))));
    expect(page).not.toMatch(/\d|\{\{/);
    expect(page.match(/^## /gm)).toHaveLength(3);
  });
});
