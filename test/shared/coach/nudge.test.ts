import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nudgeOf, type NudgeLabel } from '../../../shared/coach/nudge.ts';
import { openWays } from '../../../shared/coach/open-ways.ts';
import type { Lang } from '../../../shared/model/text.ts';
import { SEEN } from './seen.ts';

describe('who writes is told', () => {
  test.each(SEEN.filter(([, , label]) => label === 'open' || label === 'strength'))('[QC10] %s: nothing about “%s” (%s)', (lang, text) => {
    expect(nudgeOf(text, lang)).toBeNull();
  });

  test.each(SEEN.filter(([, , label]) => label === 'advice' || label === 'leading'))(
    '[QC10] %s: something about “%s” (%s)',
    (lang, text, label) => {
      expect(nudgeOf(text, lang)?.label).toBe(label);
    },
  );

  test.each(SEEN.filter(([, , label]) => label === 'why'))('[QC10] %s: about why only in passing, “%s”', (lang, text) => {
    expect(nudgeOf(text, lang)).toEqual({ label: 'why', soft: true });
  });

  test.each(['', 'Bel', 'je moet', 'Waarom?', '🙂'])('[QC10] nothing about a word or two: “%s”', (text) => {
    expect(nudgeOf(text, 'nl')).toBeNull();
  });
});

describe('an open question is offered', () => {
  test.each<[Lang, string, NudgeLabel, string]>([
    ['nl', 'Waarom ging je weg?', 'why', 'Wat maakte dat je wegging?'],
    ['nl', 'Waarom heb je hem gebeld', 'why', 'Wat maakte dat je hem gebeld hebt?'],
    ['nl', 'Lastig. Waarom was je boos op hem?', 'why', 'Wat maakte dat je boos op hem was?'],
    ['nl', 'Waarom koos je voor een huisbezoek?', 'why', 'Wat maakte dat je voor een huisbezoek koos?'],
    ['nl', 'Waarom zei je dat?', 'why', 'Wat maakte dat je dat zei?'],
    ['nl', 'Waarom heb je dat gedaan?', 'why', 'Wat maakte dat je dat gedaan hebt?'],
    ['nl', 'Waarom ga je weg?', 'why', 'Wat maakt dat je weggaat?'],
    ['nl', 'Was je boos?', 'closed', 'Wat voelde je?'],
    ['nl', 'Vond je het moeilijk?', 'closed', 'Hoe vond je het?'],
    ['en', 'Why did you leave?', 'why', 'What made you leave?'],
    ['en', 'And why did she turn the job down?', 'why', 'What made her turn the job down?'],
    ['en', 'Were you angry?', 'closed', 'What did you feel?'],
    ['en', 'Have you tried a walk?', 'leading', 'What have you already tried?'],
  ])('[QC11] %s: “%s” (%s) → “%s”', (lang, text, label, way) => {
    expect(openWays(text, lang, { label, soft: false }, [EXAMPLE])).toEqual([way, EXAMPLE]);
  });

  test.each<[Lang, string, NudgeLabel]>([
    ['nl', 'Heb je hem gebeld?', 'closed'],
    ['nl', 'Waarom heb je hem niet gebeld?', 'leading'],
    ['nl', 'Waarom vond je het belangrijk om te gaan?', 'why'],
    ['nl', 'Waarom heb je gekozen voor een huisbezoek?', 'why'],
    ['nl', 'Waarom liet je hem gaan?', 'why'],
    ['nl', 'Waarom dacht je dat hij kwam?', 'why'],
    ['nl', 'Waarom wilde je dat ze gingen?', 'why'],
    ['nl', 'Je moet hem bellen', 'advice'],
    ['en', 'Did you call him?', 'closed'],
    ['en', 'Why didn’t you call?', 'leading'],
  ])('[QC11] %s: “%s” is not taken apart, an example is given instead', (lang, text, label) => {
    expect(openWays(text, lang, { label, soft: false }, [EXAMPLE])[0]).toBe(EXAMPLE);
  });

  test('[QC11] the example that speaks of the same comes first', () => {
    expect(openWays('Was de werkgever erbij?', 'nl', { label: 'closed', soft: false }, [EXAMPLE, 'Hoe keek de werkgever ernaar?'])).toEqual(
      ['Hoe keek de werkgever ernaar?', EXAMPLE],
    );
  });

  test('[QC11] never more than two, never none, never the words themselves', () => {
    const labels: readonly NudgeLabel[] = ['advice', 'leading', 'closed', 'statement', 'why'];
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom<Lang>('nl', 'en'),
        fc.constantFrom(...labels),
        fc.array(fc.string({ minLength: 1 })),
        (text, lang, label, examples) => {
          const ways = openWays(text, lang, { label, soft: true }, examples);
          expect(ways.length).toBeGreaterThan(0);
          expect(ways.length).toBeLessThanOrEqual(2);
          expect(ways).not.toContain(text.trim());
        },
      ),
      { seed: 4711 },
    );
  });
});

const EXAMPLE = 'Wat raakte jou hierin?';
