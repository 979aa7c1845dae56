import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain, quote, section } from '../../../shared/harvest/markdown.ts';
import { harvest } from '../../../shared/harvest/harvest.ts';
import { harvestToJson } from '../../../shared/harvest/harvest-json.ts';
import { harvestToMarkdown } from '../../../shared/harvest/harvest-markdown.ts';
import { floorView } from '../../../shared/session/view.ts';
import { sceneA } from '../../support/scenes.ts';

describe('[HA6] people’s words cannot become markup', () => {
  test.each([
    ['# kop', '\\# kop'],
    ['- lijst', '\\- lijst'],
    ['+ lijst', '\\+ lijst'],
    ['1. lijst', '1\\. lijst'],
    ['12) lijst', '12\\) lijst'],
    ['===', '\\==='],
    ['*dik* _schuin_ `code` ~~weg~~', '\\*dik\\* \\_schuin\\_ \\`code\\` \\~\\~weg\\~\\~'],
    ['[klik](javascript:alert(1))', '\\[klik\\](javascript:alert(1))'],
    ['![x](y)', '!\\[x\\](y)'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['> citaat', '&gt; citaat'],
    ['| a | b |', '\\| a \\| b \\|'],
    ['https://fout.example en www.fout.example', 'https\\://fout.example en www\\.fout.example'],
    ['_www.fout.example', '\\_www\\.fout.example'],
    ['mail@fout.example', 'mail\\@fout.example'],
    ['$x^2$', '\\$x^2\\$'],
    ['een\\b', 'een\\\\b'],
    ['gewoon, met punten… en 3.5 uur?', 'gewoon, met punten… en 3.5 uur?'],
  ])('%s', (words, expected) => {
    expect(plain(words)).toBe(expected);
  });

  test('line breaks of every kind stay inside the quotation', () => {
    expect(quote('een\r\ntwee\u2028drie\n\n# vier\n    vijf')).toBe('> een\\\n> twee\\\n> drie\n>\n> \\# vier\\\n> vijf');
    expect(plain('een\n# twee\u0085- drie')).toBe('een # twee - drie'.replace('#', '\\#').replace('- drie', '\\- drie'));
  });

  test('whatever is said, every line of a quotation is quoted, and no bare < is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, other) => {
        const quoted = quote(`${one}\n${other}`);
        expect(quoted.split(/\r\n?|[\n\u0085\u2028\u2029]/).every((line) => line.startsWith('>'))).toBe(true);
        expect(quoted).not.toMatch(/<|^> .*>/m);
        expect(plain(`${one}\n${other}`)).not.toMatch(/[\n\r\u0085\u2028\u2029<>]/);
      }),
    );
  });

  test('a heading without anything under it is not there', () => {
    expect(section(2, 'Kop', [null, ''])).toBeNull();
  });

  test('names, titles and plans are inert too, and JSON holds no tag', () => {
    const scene = sceneA('explore');
    scene.do('Marieke', 'session.change', { title: '# <img src=x>', theme: '[klik](http://fout)' });
    scene.do('Daan', 'card.post', { kind: 'question', text: '</script><script>alert(1)</script>' });
    const found = harvest(floorView(scene.session, scene.room, new Set()), { case: null }, 'nl');
    expect(harvestToMarkdown(found)).not.toMatch(/<|\]\(http:/);
    expect(harvestToJson(found)).not.toMatch(/[<>]/);
    expect(JSON.parse(harvestToJson(found))).toMatchObject({ kring: 'harvest', version: 3, title: '# <img src=x>' });
  });
});
