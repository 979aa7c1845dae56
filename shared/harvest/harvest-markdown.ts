import type { Harvest } from './harvest.ts';
import { harvestToOutline } from './harvest-outline.ts';
import { outlineToMarkdown } from './outline-markdown.ts';

/** The harvest as a Markdown file in its own language. */
export const harvestToMarkdown = (found: Harvest): string => outlineToMarkdown(harvestToOutline(found));
