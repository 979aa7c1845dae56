import { classify } from '../../shared/coach/classify.ts';
import { LANGS, type Lang } from '../../shared/model/text.ts';

export interface Labelled {
  readonly lines: readonly string[];
  /** A sentence for each line that could not be read. */
  readonly faults: readonly string[];
}

/** The same lines in the same order, with what the coach makes of them. A line that cannot be read is left out and told of. */
export const labelLines = (source: string): Labelled => {
  const lines: string[] = [];
  const faults: string[] = [];
  source.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return;
    const row = parse(line.replace(/^\ufeff/, ''));
    if (row === null) faults.push(`Line ${at + 1} is no JSON object with a "text" of words; it was left out.`);
    else {
      const { label, confidence } = classify(row.text, langOf(row));
      lines.push(JSON.stringify({ ...row, predicted: label, confidence: Math.round(confidence * 10_000) / 10_000 }));
    }
  });
  return { lines, faults };
};

interface Row extends Readonly<Record<string, unknown>> {
  readonly text: string;
}

const parse = (line: string): Row | null => {
  try {
    const row: unknown = JSON.parse(line);
    return isRow(row) ? row : null;
  } catch {
    return null;
  }
};

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string';

const langOf = ({ text, lang }: Row): Lang => LANGS.find((known) => known === lang) ?? guessLang(text);

/** By the little words that only one of the languages has; in doubt Dutch. */
const guessLang = (text: string): Lang => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const heard = (little: ReadonlySet<string>): number => words.filter((word) => little.has(word)).length;
  return heard(ENGLISH) > heard(DUTCH) ? 'en' : 'nl';
};

const DUTCH = new Set(
  'de het een en je jij hij zij ze ik wij jullie niet dat deze wat wie waar hoe waarom heb hebt heeft had zou kun kan moet met van voor om aan ook nog maar dan toen er naar bij hem haar mooi knap'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the a an and you he she they i not that this what who where how why have has did do does would could can should with of for to at also but then there from his her were are it him your my'.split(
    ' ',
  ),
);
