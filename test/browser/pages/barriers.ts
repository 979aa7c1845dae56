import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe holds against a page as it is now, a line each; nothing when it is well. */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  // Once for each document: reading half a megabyte of axe takes longer than looking with it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { readonly axe: typeof axe }).axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  }, OPTIONS);
};

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Without every element that is well: those are most of a page, and nobody reads them.
  resultTypes: ['violations'],
};
