import { HARVEST_VERSION } from '../protocol/harvest-file.ts';
import { inertJson } from './harvest-json.ts';
import type { SeriesHarvest } from './series-outline.ts';

/**
 * Several harvests of one series as a JSON file: `{ "kring": "harvests", "version": 3, "title", "goal", "sessions": [{ "when", "harvest" }] }`.
 * Each `harvest` is a file of one session, which `harvestFromJson` reads back.
 */
export const seriesToJson = ({ title, goal, sessions }: SeriesHarvest): string =>
  inertJson({
    kring: 'harvests',
    version: HARVEST_VERSION,
    title,
    goal,
    sessions: sessions.map(({ when, harvest }) => ({ when, harvest: { kring: 'harvest', version: HARVEST_VERSION, ...harvest } })),
  });
