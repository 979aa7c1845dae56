import { expect, test } from 'vitest';
import { harvestsToCsv } from '../../../shared/harvest/harvest-csv.ts';
import { harvestFromJson } from '../../../shared/harvest/harvest-import.ts';
import { seriesToJson } from '../../../shared/harvest/series-json.ts';
import { seriesToMarkdown, type SeriesHarvest } from '../../../shared/harvest/series-outline.ts';
import { hostileHarvest } from '../../support/hostile-harvest.ts';

const first = { ...hostileHarvest('Hij belt me.'), title: 'De eerste keer' };
const second = { ...hostileHarvest('Zij kwam langs.'), title: 'De tweede keer' };
const series: SeriesHarvest = {
  lang: 'nl',
  spoken: 'nl',
  title: 'Samen kijken',
  goal: 'Eerst vragen',
  sessions: [
    { when: '3 maart', harvest: first },
    { when: '', harvest: second },
  ],
};

test('[HA21] session by session, each with what differs and what is open first', () => {
  const markdown = seriesToMarkdown(series);
  expect(markdown).toMatch(/^# De oogst van de reeks: Samen kijken\n\n\*\*Doel:\*\* Eerst vragen\n/);
  expect([...markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(['De eerste keer · 3 maart', 'De tweede keer']);
  const parts = [...markdown.matchAll(/^### (.*)$/gm)].map(([, title]) => title);
  expect(parts.slice(0, 5)).toEqual(['Waar het schuurt', 'Nog open', 'Lege stoelen', 'Tegengeluid', 'De ervaring']);
  expect(parts.filter((part) => part === 'Tegengeluid')).toHaveLength(2);
});

test('[HA21] in one spreadsheet each row says of which session it is', () => {
  const rows = harvestsToCsv([first, second]).split('\r\n');
  expect(rows[0]).toMatch(/^"Bijeenkomst","Onderdeel",/);
  expect(new Set(rows.slice(1).flatMap((row) => /^"(De [^"]+)",/.exec(row)?.[1] ?? []))).toEqual(
    new Set(['De eerste keer', 'De tweede keer']),
  );
  expect(harvestsToCsv([first])).not.toMatch(/^"Bijeenkomst"/);
});

test('[HA9] [HA21] as data, every session in it reads back by itself', () => {
  const file = JSON.parse(seriesToJson(series)) as { kring: string; sessions: { harvest: unknown }[] };
  expect(file).toMatchObject({ kring: 'harvests', title: 'Samen kijken' });
  const read = file.sessions.map(({ harvest }) => harvestFromJson(JSON.stringify(harvest)));
  expect(read.map((one) => one.ok && one.value.title)).toEqual(['De eerste keer', 'De tweede keer']);
});

test('[HA21] a series of which nothing was kept says so', () => {
  expect(seriesToMarkdown({ ...series, sessions: [] })).toContain('nog geen oogst bewaard');
});
