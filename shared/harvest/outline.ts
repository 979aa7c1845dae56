import type { Lang } from '../model/text.ts';

/**
 * A document to keep, as what it says and in which order, without a form: the same outline becomes a PDF, a Word file and Markdown.
 * People’s words stand in it as they wrote them; whoever writes a file makes them harmless in the way of that file.
 */
export interface Outline {
  /** The language of headings and of what the document itself says. */
  readonly lang: Lang;
  /** The language people’s words are in. */
  readonly spoken: Lang;
  /** What it is: “De oogst”. */
  readonly title: string;
  /** Of what: the title of the session or the series; may be empty. */
  readonly of: string;
  /** What stands under the title, on one line. */
  readonly about: readonly Told[];
  readonly blocks: readonly Block[];
  /** The last line. */
  readonly foot: string;
}

export type Block = Section | Say | Name | Quote | List | ToldRows | Together;

/** A heading with what stands under it. The title’s own heading is the first level, so that the outermost sections are of the second. */
export interface Section {
  readonly kind: 'section';
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The document speaks. */
export interface Say {
  readonly kind: 'say';
  readonly text: string;
}

/** A name above what follows: of a person, a subgroup, a heap of cards. */
export interface Name {
  readonly kind: 'name';
  readonly words: string;
}

/** Somebody’s words, verbatim. */
export interface Quote {
  readonly kind: 'quote';
  readonly words: string;
  /** Quiet remarks under it. */
  readonly notes: readonly string[];
  /** Whether it is said on the quotation before it. */
  readonly follows: boolean;
  readonly answer: Told | null;
}

export interface List {
  readonly kind: 'list';
  /** Whose words they are: the document’s or those of people. */
  readonly voice: 'ours' | 'theirs';
  readonly items: readonly Item[];
}

export interface Item {
  readonly words: string;
  readonly notes: readonly string[];
}

/** Things with what they are: “Wanneer: volgende week”. */
export interface ToldRows {
  readonly kind: 'told';
  readonly rows: readonly Told[];
}

export interface Told {
  /** With its own colon or question mark; `null`: the words speak for themselves. */
  readonly label: string | null;
  readonly words: string;
}

/** What belongs together more than with what stands around it. */
export interface Together {
  readonly kind: 'together';
  readonly blocks: readonly Block[];
}

/** The name of the document, as a reader shows it in a window’s bar. */
export const nameOf = ({ title, of }: Pick<Outline, 'title' | 'of'>): string => (of.trim() === '' ? title : `${title}: ${of}`);

/** A heading with its blocks, as something that may be spread out; nothing at all when there are none. */
export const section = (title: string, blocks: readonly Block[]): readonly Section[] =>
  blocks.length === 0 ? [] : [{ kind: 'section', title, blocks }];

export const say = (text: string): Say => ({ kind: 'say', text });

/** A name, unless nobody gave one. */
export const name = (words: string | null): readonly Name[] => (words === null || words.trim() === '' ? [] : [{ kind: 'name', words }]);

export const quote = (words: string, { notes = [], follows = false, answer = null }: QuoteOptions = {}): Quote => ({
  kind: 'quote',
  words,
  notes: filled(notes),
  follows,
  answer,
});

export const list = (voice: List['voice'], items: readonly (string | Item)[]): readonly List[] =>
  items.length === 0
    ? []
    : [{ kind: 'list', voice, items: items.map((one) => (typeof one === 'string' ? { words: one, notes: [] } : one)) }];

/** Rows of which something is told. */
export const told = (rows: readonly Told[]): readonly ToldRows[] => {
  const kept = rows.filter(({ words }) => words.trim() !== '');
  return kept.length === 0 ? [] : [{ kind: 'told', rows: kept }];
};

export const together = (...blocks: readonly Block[]): readonly Together[] => (blocks.length === 0 ? [] : [{ kind: 'together', blocks }]);

export const filled = (notes: readonly (string | null)[]): readonly string[] =>
  notes.filter((note): note is string => note !== null && note !== '');

interface QuoteOptions {
  readonly notes?: readonly (string | null)[];
  readonly follows?: boolean;
  readonly answer?: Told | null;
}
