import type { Lang } from '../../shared/model/text.ts';

/** A file one can save. */
export interface FileToKeep {
  readonly kind: FileKind;
  /** Where the server makes it. */
  readonly href: string;
  /** Whether it is drawn in the browser, from the picture the server gives. */
  readonly drawn: boolean;
}

export type FileKind = 'pdf' | 'docx' | 'md' | 'csv' | 'json' | 'svg' | 'png';

/** Everything a harvest can be kept as; names stand on the picture only when that is asked. */
export const harvestFiles = (at: string, lang: Lang, names: boolean): readonly FileToKeep[] => [
  ...(['pdf', 'docx', 'md', 'csv', 'json'] as const).map((kind) => plain(kind, `${at}/harvest.${kind}?lang=${lang}`)),
  ...(['svg', 'png'] as const).map((kind) => ({
    kind,
    href: `${at}/harvest.svg?lang=${lang}${names ? '&names=1' : ''}`,
    drawn: kind === 'png',
  })),
];

/** Everything one’s own page can be kept as. */
export const mineFiles = (at: string, lang: Lang): readonly FileToKeep[] =>
  (['pdf', 'docx', 'md'] as const).map((kind) => plain(kind, `${at}/mine.${kind}?lang=${lang}`));

const plain = (kind: FileKind, href: string): FileToKeep => ({ kind, href, drawn: false });
