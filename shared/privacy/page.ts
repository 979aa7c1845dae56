import type { About } from '../protocol/http.ts';
import { FACTS } from './facts.ts';

/** A page to read before anything is asked: what becomes of words, a model for a register, a statement. Plain data in two languages. */
export interface PageText {
  readonly title: string;
  readonly intro: string;
  readonly parts: readonly PagePart[];
}

export interface PagePart {
  /** Its place in the address, after `#`. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * What stands in a part: a paragraph, a list, terms with what they mean, what depends on whether the installation was told, or the
 * table of who reads what.
 */
export type Block =
  | string
  | { readonly list: readonly string[] }
  | { readonly terms: readonly (readonly [term: string, ...says: string[]])[] }
  | { readonly ifOrganisation: Told }
  | { readonly ifContact: Told }
  | { readonly readers: true };

/** What is said when the installation was told, and when it was not. */
export interface Told {
  readonly told: string;
  readonly untold: string;
}

/** A stretch of a sentence. */
export type Span =
  | { readonly kind: 'words' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** For an organisation to fill in. */
  | { readonly kind: 'blank'; readonly text: string };

/**
 * Reads a sentence: `{{fact}}` is a number from the code or what the installation was told, `[[…]]` is to be filled in, `[words](address)`
 * a link, `**words**` are strong. What is not told is a blank that says what belongs there.
 */
export const spansIn = (sentence: string, { about, blanks }: SpansDeps): readonly Span[] => {
  const spans: Span[] = [];
  let at = 0;
  for (const found of sentence.matchAll(MARKS)) {
    const [all, fact, blank, text, href, strong] = found;
    if (found.index > at) spans.push({ kind: 'words', text: sentence.slice(at, found.index) });
    if (fact !== undefined) spans.push(factSpan(fact, { about, blanks }));
    else if (blank !== undefined) spans.push({ kind: 'blank', text: blank });
    else if (href !== undefined) spans.push({ kind: 'link', text: text ?? '', href });
    else spans.push({ kind: 'strong', text: strong ?? '' });
    at = found.index + all.length;
  }
  if (at < sentence.length) spans.push({ kind: 'words', text: sentence.slice(at) });
  return spans;
};

export interface SpansDeps {
  readonly about: About;
  /** What belongs where nothing was told. */
  readonly blanks: Readonly<Record<keyof About, string>>;
}

const factSpan = (name: string, { about, blanks }: SpansDeps): Span => {
  if (name === 'organisation' || name === 'contact') {
    const told = about[name];
    if (told === null) return { kind: 'blank', text: blanks[name] };
    if (name === 'organisation') return { kind: 'words', text: told };
    return { kind: 'link', text: told, href: told.startsWith('https:') ? told : `mailto:${told}` };
  }
  if (!isFact(name)) throw new Error(`no fact ${name}`);
  return { kind: 'words', text: String(FACTS[name]) };
};

const isFact = (name: string): name is keyof typeof FACTS => Object.hasOwn(FACTS, name);

const MARKS = /\{\{(\w+)\}\}|\[\[([^\]]+)\]\]|\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*/g;
