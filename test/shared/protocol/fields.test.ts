import { describe, expect, it, test } from 'vitest';
import { parseJoinCode } from '../../../shared/ids.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { commandSchemas } from '../../../shared/protocol/control.ts';
import { fields } from '../../../shared/protocol/fields.ts';
import { createSchema, joinSchema } from '../../../shared/protocol/http.ts';

describe('words at the door', () => {
  test.each([
    ['a plain name', 'Hafza', 'Hafza'],
    ['spaces around and inside', '  Jan  Willem ', 'Jan Willem'],
    ['an emoji that joins several', '👩‍👩‍👧 Noor', '👩‍👩‍👧 Noor'],
    ['right to left', 'فاطمة', 'فاطمة'],
    ['a letter written as two', 'e\u0301va', 'éva'],
    ['zero-width characters that would make it look like another', 'Haf\u200bza\u2060', 'Hafza'],
    ['characters that turn the direction of what follows', '\u202eazfaH', 'azfaH'],
    ['a null byte', 'Haf\u0000za', 'Hafza'],
    ['half an emoji', 'Noor \ud83d', 'Noor \ufffd'],
  ])('[CO5] a name takes %s', (_what, typed, kept) => {
    expect(fields.name.parse(typed)).toBe(kept);
  });

  test.each([
    ['nothing', ''],
    ['only spaces', ' \n\t '],
    ['only zero-width characters', '\u200b\u200b'],
    ['two megabytes', 'a'.repeat(2_000_000)],
    ['one letter too many', 'a'.repeat(LIMITS.name + 1)],
    ['a number', 7],
    ['an array', ['Hafza']],
    ['null', null],
  ])('[CO5] a name is not %s', (_what, typed) => {
    expect(fields.name.safeParse(typed).success).toBe(false);
  });

  it('[CO5] words keep their line breaks', () => {
    expect(fields.cardText.parse(' Eerst dit.\r\nDan dat. ')).toBe('Eerst dit.\nDan dat.');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://bestand', 'bellen', 'https://', 'https://een twee'])(
    '[CO5] %s is no link',
    (typed) => {
      expect(fields.link.safeParse(typed).success).toBe(false);
    },
  );

  test.each(['', 'https://meet.example.org/kring?x=1', 'http://localhost:3000'])('[CO5] “%s” may be a link', (typed) => {
    expect(fields.link.parse(typed)).toBe(typed);
  });

  it('[SE2] a code is read as people type it', () => {
    for (const typed of ['vxkm-trpa', 'VXKM TRPA', ' vxkmtrpa ', 'VXKM–TRPA']) expect(parseJoinCode(typed)).toBe('VXKM-TRPA');
    for (const typed of ['', 'VXKM', 'VXKM-TRPAA', 'VXKM-TRP0', 'VXKM-TRPI', '<script>']) expect(parseJoinCode(typed)).toBeNull();
  });
});

describe('messages at the door', () => {
  it('[CO5] a key that no schema knows is refused, also one that names a prototype', () => {
    const hostile = JSON.parse('{"sheet":"acting","__proto__":{"admin":true}}') as unknown;
    expect(commandSchemas['sheet.claim'].safeParse(hostile).success).toBe(false);
    expect(commandSchemas['sheet.claim'].safeParse({ sheet: 'acting', constructor: 1 }).success).toBe(false);
    expect(commandSchemas['sheet.claim'].safeParse({ sheet: 'acting' }).success).toBe(true);
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  it('[CO5] ids look like ids', () => {
    for (const card of ['constructor', '__proto__', 'ABC', '123456789012', '', 'a'.repeat(33), {}]) {
      expect(commandSchemas['card.withdraw'].safeParse({ card }).success).toBe(false);
    }
  });

  it('[CO5] departments are a short list without doubles', () => {
    const body = {
      script: 'difficult-experience',
      title: 'Kring',
      theme: '',
      departments: ['Werk', ' Werk ', 'Wijkteam'],
      language: 'nl',
      videoLink: '',
      name: 'Marieke',
    };
    expect(createSchema.parse(body).departments).toEqual(['Werk', 'Wijkteam']);
    expect(createSchema.safeParse({ ...body, departments: Array(LIMITS.departments + 1).fill('x') }).success).toBe(false);
    expect(joinSchema.safeParse({ name: 'Hafza', department: 7 }).success).toBe(false);
  });
});
