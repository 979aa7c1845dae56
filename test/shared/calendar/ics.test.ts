import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventToIcs, reminderToIcs, type CalendarEvent } from '../../../shared/calendar/ics.ts';
import type { Moment } from '../../../shared/calendar/moment.ts';
import { harmless } from '../../../shared/plain-words.ts';
import { processorMs } from '../../support/processor.ts';

const utc = (at: number): Moment => ({ kind: 'utc', at });
const local = (at: string): Moment => ({ kind: 'floating', local: at });
const event: CalendarEvent = {
  uid: 'session000001@kring',
  stamp: Date.UTC(2026, 10, 22, 16, 51, 30),
  title: 'Bijeenkomst 3',
  description: 'Thema: samenwerken; neem mee, als je wilt, een ervaring.\nTot dan!',
  place: 'Huis van de Wijk',
  link: 'https://kring.example.nl/s/VXKM-TRPA',
  start: utc(Date.UTC(2026, 10, 24, 12, 30)),
  end: utc(Date.UTC(2026, 10, 24, 15, 0)),
  alarm: 15,
};
const written = (one: Partial<CalendarEvent>): string => {
  const ics = eventToIcs({ ...event, ...one });
  if (!ics.ok) throw new Error(ics.error);
  return ics.value;
};

describe('[HA11] a session as a calendar file', () => {
  test('every property on its line, and a reminder in it', () => {
    expect(written({}).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kring//Kring//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:session000001@kring',
      'DTSTAMP:20261122T165130Z',
      'DTSTART:20261124T123000Z',
      'DTEND:20261124T150000Z',
      'SUMMARY:Bijeenkomst 3',
      // Folded after 75 octets.
      'DESCRIPTION:Thema: samenwerken\\; neem mee\\, als je wilt\\, een ervaring.\\nTo',
      ' t dan!',
      'LOCATION:Huis van de Wijk',
      'URL:https://kring.example.nl/s/VXKM-TRPA',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Bijeenkomst 3',
      'TRIGGER:-PT15M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('on the clock of whoever looks, and without what is empty', () => {
    const lines = written({
      start: local('2026-11-24T13:30'),
      end: local('2026-11-24T16:00'),
      description: '',
      place: '',
      link: '',
      alarm: null,
    });
    expect(lines).toContain('\r\nDTSTART:20261124T133000\r\nDTEND:20261124T160000\r\n');
    expect(lines).not.toMatch(/DESCRIPTION|LOCATION|URL|VALARM/);
  });

  test('a reminder takes no time of the day', () => {
    const { start: _start, end: _end, alarm: _alarm, ...words } = event;
    const ics = reminderToIcs({ ...words, title: 'Mijn voornemen: eerst vragen', at: local('2026-12-01T09:00') });
    expect(ics.ok && ics.value).toMatch(
      /DTSTART:20261201T090000\r\nTRANSP:TRANSPARENT\r\nSUMMARY:Mijn voornemen: eerst vragen\r\n[^]*TRIGGER:-PT0M\r\nEND:VALARM/,
    );
    expect(ics.ok && ics.value).not.toContain('DTEND');
    expect(reminderToIcs({ ...words, at: utc(NaN) })).toEqual({ ok: false, error: 'bad-moment' });
  });

  test.each([
    ['a moment that is no number', { start: utc(NaN) }, 'bad-moment'],
    ['a moment no calendar can write', { end: utc(9e15) }, 'bad-moment'],
    ['a stamp that is none', { stamp: Infinity }, 'bad-moment'],
    ['two clocks', { start: local('2026-11-24T13:30') }, 'bad-moment'],
    ['a day that is not there', { start: local('2026-02-30T13:30'), end: local('2026-03-01T13:30') }, 'bad-moment'],
    ['an hour that is not there', { start: local('2026-02-03T25:30'), end: local('2026-03-01T13:30') }, 'bad-moment'],
    ['words for a moment', { start: local('morgen\r\nATTENDEE:x'), end: local('2026-03-01T13:30') }, 'bad-moment'],
    ['an end before the start', { end: utc(Date.UTC(2026, 10, 24, 12)) }, 'ends-first'],
    ['an alarm after the start', { alarm: -5 }, 'bad-alarm'],
    ['half a minute', { alarm: 0.5 }, 'bad-alarm'],
  ] as const)('not with %s', (_what, one, error) => {
    expect(eventToIcs({ ...event, ...one })).toEqual({ ok: false, error });
  });

  test.each(['javascript:alert(1)', 'https://a.nl\r\nATTENDEE:mailto:x@y.nl', 'https://a b.nl', 'https://a.nl/\u202e', ''])(
    '%j is no link',
    (link) => {
      expect(written({ link })).not.toMatch(/URL|ATTENDEE/);
    },
  );
});

describe('[HA11] whatever the words are', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          '\u2028',
          '\u0085',
          '\0',
          '\ud800',
          '\udc00',
          '\u202e',
          'BEGIN:VALARM',
          'END:VEVENT',
          '\\',
          ';',
          ',',
          ':',
          '\t',
          '👩‍👩‍👧',
          'é',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  test('lines are at most 75 octets of whole characters, and unfold to the same properties', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, description, uid) => {
        const ics = written({ title, description, place: title, uid });
        expect(ics.endsWith('\r\n')).toBe(true);
        expect(ics.isWellFormed()).toBe(true);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f]/);
        for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = ics.replaceAll('\r\n ', '').split('\r\n');
        const names = unfolded.map((line) => line.replace(/:.*/s, '')).filter((name) => !['DESCRIPTION', 'LOCATION'].includes(name));
        expect(names).toEqual(
          'BEGIN VERSION PRODID CALSCALE METHOD BEGIN UID DTSTAMP DTSTART DTEND SUMMARY URL BEGIN ACTION TRIGGER END END END'
            .split(' ')
            .concat(''),
        );
        expect(readText(unfolded, 'SUMMARY')).toBe(kept(title));
        expect(readText(unfolded, 'UID')).toBe(kept(uid));
      }),
    );
  });

  test('a hundred thousand line breaks make a file at once', () => {
    let file = '';
    expect(processorMs(() => (file = written({ description: '\n'.repeat(100_000) })))).toBeLessThan(1000);
    expect(file.length).toBeLessThan(300_000);
  });
});

/** What a calendar reads in a text property. */
const readText = (lines: readonly string[], name: string): string =>
  lines
    .find((line) => line.startsWith(`${name}:`))!
    .slice(name.length + 1)
    .replace(/\\(.)/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));

const kept = (words: string): string =>
  harmless(words)
    .replace(/\t/g, ' ')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
