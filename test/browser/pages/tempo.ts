import type { Locator, Page } from 'playwright-core';

/** How a facilitator slows down: behind the one button in the bar, and what goes on in the circle's column, with its end beside it. */
export class Tempo {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The dialog behind the button. */
  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Tempo' });
  }

  async opens(): Promise<void> {
    if (!(await this.dialog.isVisible())) await this.page.getByRole('button', { name: 'Tempo', exact: true }).click();
    await this.dialog.waitFor();
  }

  async begins(way: string): Promise<void> {
    await this.opens();
    await this.dialog.getByRole('button', { name: way }).click();
  }

  now(words: string): Locator {
    return this.inCircle.getByText(words);
  }

  async stops(words: string): Promise<void> {
    await this.inCircle.getByRole('button', { name: words }).click();
  }

  private get inCircle(): Locator {
    return this.page.getByRole('region', { name: 'Nu in de kring' });
  }
}
