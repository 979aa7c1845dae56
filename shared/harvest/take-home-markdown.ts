import { outlineToMarkdown } from './outline-markdown.ts';
import type { TakeHome } from './take-home.ts';
import { takeHomeToOutline } from './take-home-outline.ts';

/** The personal page as a Markdown file in its own language. */
export const takeHomeToMarkdown = (own: TakeHome): string => outlineToMarkdown(takeHomeToOutline(own));
