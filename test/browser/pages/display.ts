import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { BEAMER, type Stage } from './stage.ts';

/** The shared screen. */
export class Display {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async opens(stage: Stage, link: string): Promise<Display> {
    const page = await stage.person(BEAMER);
    await page.goto(new URL(link, stage.url).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return new Display(page);
  }

  async shows(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async showsPhase(title: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async showsNothingOf(...words: readonly string[]): Promise<void> {
    const content = await this.page.content();
    for (const word of words) expect(content).not.toContain(word);
  }
}
