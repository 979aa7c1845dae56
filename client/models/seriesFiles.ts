import type { Lang } from '../../shared/model/text.ts';
import { harvestFiles, type FileToKeep } from './filesToKeep.ts';

/** Everything the harvest of a series can be kept as: all but a picture of the floor, for it had several. */
export const seriesFiles = (at: string, lang: Lang): readonly FileToKeep[] =>
  harvestFiles(at, lang, false).filter(({ kind }) => kind !== 'svg' && kind !== 'png');
