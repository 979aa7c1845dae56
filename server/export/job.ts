import { harvestsToCsv } from '../../shared/harvest/harvest-csv.ts';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import { harvestToJson } from '../../shared/harvest/harvest-json.ts';
import { outlineToMarkdown } from '../../shared/harvest/outline-markdown.ts';
import type { Outline } from '../../shared/harvest/outline.ts';
import { seriesToJson } from '../../shared/harvest/series-json.ts';
import type { SeriesHarvest } from '../../shared/harvest/series-outline.ts';
import { floorToSvg, type PictureChoices } from '../../shared/picture/floor-svg.ts';
import type { FloorView } from '../../shared/session/views.ts';
import { outlineToDocx } from './docx/outline-to-docx.ts';
import { outlineToPdf } from './pdf/outline-to-pdf.ts';

/** A file to make, with everything that goes into it. */
export type Job =
  | { readonly form: 'pdf' | 'docx' | 'md'; readonly outline: Outline }
  | { readonly form: 'csv'; readonly harvests: readonly Harvest[] }
  | { readonly form: 'json'; readonly of: Harvest | SeriesHarvest }
  | { readonly form: 'svg'; readonly floor: FloorView; readonly choices: PictureChoices };

export type Form = Job['form'];

/** Makes the file. */
export const writeFile = async (job: Job): Promise<Uint8Array<ArrayBuffer>> => {
  switch (job.form) {
    case 'pdf':
      return outlineToPdf(job.outline);
    case 'docx':
      return outlineToDocx(job.outline);
    case 'md':
      return new TextEncoder().encode(outlineToMarkdown(job.outline));
    case 'csv':
      return new TextEncoder().encode(harvestsToCsv(job.harvests, FOR_EXCEL));
    case 'json':
      return new TextEncoder().encode('sessions' in job.of ? seriesToJson(job.of) : harvestToJson(job.of));
    case 'svg':
      return new TextEncoder().encode(floorToSvg(job.floor, job.choices));
  }
};

/** What Excel opens by a double click where a comma stands before decimals. */
const FOR_EXCEL = { separator: ';', bom: true } as const;
