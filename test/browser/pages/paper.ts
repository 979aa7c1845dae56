import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Presses a link to keep a file, and reads what was kept. */
export const download = async (page: Page, name: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return readFile(await file.path(), 'utf8');
};
