import { HARVEST_VERSION } from '../protocol/harvest-file.ts';
import type { Harvest } from './harvest.ts';

/**
 * The harvest as a JSON file: `{ "kring": "harvest", "version": 3, ...Harvest }`; shared/protocol/harvest-file.ts documents every field,
 * and `harvestFromJson` reads it back. A change that breaks readers raises the version.
 */
export const harvestToJson = (found: Harvest): string => inertJson({ kring: 'harvest', version: HARVEST_VERSION, ...found });

/** Equal to any JSON reader, and inert when somebody pastes it into a page. */
export const inertJson = (value: object): string =>
  `${JSON.stringify(value, null, 2).replace(/[<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
