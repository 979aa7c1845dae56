import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passesMod97 } from '../../../shared/privacy/ibans.ts';
import { passesElevenTest } from '../../../shared/privacy/numbers.ts';
import { TRACE_KINDS, type TraceKind } from '../../../shared/privacy/trace.ts';
import { tracesIn } from '../../../shared/privacy/traces.ts';

const YEAR = 2026;
const found = (text: string) => tracesIn(text, { year: YEAR }).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

/** Which words of a sentence are a trace, between angled quotes. */
const rows: readonly (readonly [TraceKind, readonly string[]])[] = [
  [
    'bsn',
    [
      'Zijn BSN is «123456782».',
      'bsn «111222333», zei hij',
      'BSN«123456782»',
      '«1234.56.782»',
      '«123.456.782» staat in het dossier',
      '«123 456 782»',
      '«12 34 56 782»',
      'in 2023 «123456782»',
      '(«123-456-782»)',
      '«123\u00a0456\u00a0782»',
    ],
  ],
  [
    'phone',
    [
      'Bel «0612345678».',
      '«06 12345678»',
      '«06-12345678»',
      '«06 - 12 34 56 78» na vijf uur',
      '«06.12.34.56.78»',
      '«+31612345678»',
      '«+31 6 12345678»',
      '«+31 (0)6 1234 5678»',
      '«+31(0)10 123 45 67»',
      '«0031 6 12345678»',
      '«31612345678»',
      '«010-1234567»',
      '(«010) 123 45 67»',
      '«0318 12 34 56»',
      '«088 1234567»',
      '«010-1234567»/«06-12345678»',
      'Bel 2 keer, «0612345678» 3 dagen lang',
      '«+32 475 12 34 56»',
    ],
  ],
  [
    'email',
    [
      'Mail «jan@voorbeeld.nl».',
      '«j.de-vries+werk@post.voorbeeld.co.uk»',
      '<«jan@voorbeeld.nl»>',
      'mailto:«a@b.nl»?x=1',
      '«josé@café.example»',
      '«06@voorbeeld.nl»',
    ],
  ],
  [
    'iban',
    [
      '«NL91ABNA0417164300»',
      '«NL91 ABNA 0417 1643 00» is van mij',
      'rekening «nl91 abna 0417 1643 00».',
      '«NL91.ABNA.0417.1643.00»',
      '«DE89 3704 0044 0532 0130 00»',
      '«BE68539007547034»',
      '«FR14 2004 1010 0505 0001 3M02 606»',
      '«GB29 NWBK 6016 1331 9268 19»',
      '«ES9121000418450200051332»',
      '«MT84MALT011000012345MTLCAST001S»',
      '«NO93 8601 1117 947»',
      '«TR330006100519786457841326»',
      '«PL61109010140000071219812874»',
      'IBAN:«NL91ABNA0417164300»',
    ],
  ],
  [
    'postcode',
    [
      'Hij woont op «3011 AB».',
      '«3011AB»',
      '«3011ab»',
      'Kerkstraat 12, «3011 AB» Rotterdam',
      '«3011 AB 12»',
      '«3011AB, 12a»',
      '«3011 AB nr. 5»',
      '«2024 AB»',
    ],
  ],
  [
    'birth',
    [
      '«03-03-1984»',
      '«3-3-1984»',
      '«3/3/84»',
      '«03/04/05»',
      '«3.3.1984»',
      '«3 - 3 - 1984»',
      '«12/25/1984»',
      '«1984-03-03»',
      '«3 maart 1984»',
      '«3 mrt. 1984»',
      'op «3 maart ’84» kwam hij',
      '«3rd of March 1984»',
      '«March 3, 1984»',
      '«Mar 3rd 1984»',
      'Zij is «geboren op 3 maart 1984».',
      'Zij is «geboren in 1984».',
      'Hij is «geboren te Rotterdam, 3 maart 2020».',
      '«Geboren: 3-3-2020»',
      '«geboortedatum 3.3.84»',
      '«geb. 3-3-84»',
      '«born in 1984»',
      'She was «born on 3 May 2019».',
      '«date of birth: 3/5/2019»',
      '«DOB 3/5/19»',
      'zijn «verjaardag is 3 maart»',
    ],
  ],
];

describe.each(rows)('[PR1] a trace of the kind %s', (kind, sentences) => {
  test.each(sentences)('%s', (marked) => {
    const expected = [...marked.matchAll(/«([^»]*)»/g)].map(([, words]) => [kind, words]);
    expect(found(marked.replace(/[«»]/g, ''))).toEqual(expected);
  });
});

test('[PR1] several in one text, in their order', () => {
  const text =
    'Jan (geboren 3-3-1984, BSN 123456782) woont op 3011 AB 12. Bel +31 612345678 of mail jan@voorbeeld.nl. Rekening NL91ABNA0417164300.';
  expect(found(text).map(([kind]) => kind)).toEqual(['birth', 'bsn', 'postcode', 'phone', 'email', 'iban']);
});

describe('[PR2] is no trace', () => {
  test.each([
    'We spraken 30 minuten.',
    'In 2024 begon het, in 2025 hield het op.',
    '2024 in cijfers, 2025 en verder, 2023 DE BESTE',
    'Het kostte € 1.250,50.',
    'Het kostte € 123.456.782.',
    '123.456.782 euro',
    '€123456782',
    '123456782,50',
    'Om 08:30, 09.15 of 10:00 uur',
    '08.30 - 09.15 10 mensen',
    'Op 12-10-2026 om 14:30',
    '06-12-2024 14 uur',
    '12 oktober 2026',
    'March 3, 2025',
    'op 3 mei om 10 uur',
    'May 12 people come?',
    'In mei 2010 was het druk.',
    '1500 km en 1000 kg, 500mb, 1500kg',
    '0,5 en 1.5 en 3/4 en 24/7',
    'stap 5-7-10 en 3/4/10',
    'versie 1.2.84',
    '123456789',
    '000000000',
    'zaak Z123456782',
    'Het nummer 12345 en 678901',
    '@jan en piet@huis en 10@1.50',
    'NL00ABNA0417164300',
    'NL91ABNA0417164301',
    'ZZ91ABNA0417164300',
    '0800 123456 en 0900 123456',
    '+10 000 000 euro',
    '1234 SS',
    'paragraaf 3.1.4 en 10.1.2',
    'artikel 8, lid 2, nr. 14',
    'De aangeboren rust van 1984',
    'Het kwam 10 keer voor, bij 5 van de 12 mensen.',
    'ISBN 978-90-123-4567-1',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('[PR2] in ten thousand sentences from conversations there is none', () => {
  const corpus = join(import.meta.dirname, '../../../shared/coach/corpus');
  const files = readdirSync(corpus).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(join(corpus, name), 'utf8').split('\n'));
  expect(lines.length).toBeGreaterThan(10_000);
  expect(lines.filter((line) => found(line).length > 0)).toEqual([]);
});

describe('[PR1] the check digits', () => {
  test('of nine digits, one wrong digit is no longer a number of a citizen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e8, max: 999_999_999 }), fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, at, more) => {
        const digits = String(number);
        const wrong = [...digits].map((digit, place) => (place === at ? String((Number(digit) + more) % 10) : digit)).join('');
        expect(passesElevenTest(digits) && passesElevenTest(wrong)).toBe(false);
        expect(found(`nr ${digits} x`)).toEqual(passesElevenTest(digits) ? [['bsn', digits]] : []);
      }),
    );
  });

  test('of an account, two signs that changed places are noticed', () => {
    expect(passesMod97('NL91ABNA0417164300')).toBe(true);
    expect(passesMod97('NL91ABNA0471164300')).toBe(false);
    expect(passesMod97('NL91BANA0417164300')).toBe(false);
  });
});

test('[PR1] whatever stands around it, ranges are in order, do not overlap, and lie in the text', () => {
  const pieces = fc.constantFrom(
    '123456782',
    '06 12345678',
    'jan@a.nl',
    'NL91ABNA0417164300',
    '3011 AB 12',
    '3-3-1984',
    'geboren',
    ' ',
    ', ',
    '.',
    '\n',
    '@',
    '+',
    '0',
    '-',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const { kind, from, to } of tracesIn(text, { year: YEAR })) {
        expect(TRACE_KINDS).toContain(kind);
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
