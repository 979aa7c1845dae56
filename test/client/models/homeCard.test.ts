import { expect, test } from 'vitest';
import type { CardId } from '../../../shared/ids.ts';
import { reminderOf } from '../../../client/models/reminder.ts';

const card = { id: 'card000000001' as CardId, text: 'Ik bel hem', plan: { when: 'vrijdag', withWhom: '', notice: 'hij lacht' } };
const about = { subject: 'Mijn voornemen', plan: (field: string) => `${field}:`, now: Date.UTC(2026, 10, 22, 12), id: 'abc@kring' };

test('[KE14] a reminder is for the moment one chose, with one’s own words and no more', () => {
  const file = reminderOf([card], { ...about, when: '2026-11-27T09:30' }) ?? '';
  expect(file).toContain('DTSTART:20261127T093000\r\n');
  expect(file).toContain('SUMMARY:Mijn voornemen: Ik bel hem\r\n');
  expect(file).toContain('DESCRIPTION:Ik bel hem\\nwhen: vrijdag\\nnotice: hij lacht\r\n');
  expect(file).toContain('UID:abc@kring\r\n');
  expect(file).not.toContain('ATTENDEE');
});

test.each(['', '2026-02-30T09:00', 'morgen'])('[KE14] “%s” is no moment', (when) => {
  expect(reminderOf([card], { ...about, when })).toBeNull();
});
