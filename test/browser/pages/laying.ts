import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { Keyboard } from './keyboard.ts';

/** Laying cards together and linking them: on a phone or on the console, in either way that has no mouse, and with one. */
export class Laying {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** By menu: what to do with one thing, and the other thing in the dialog. */
  async picks(words: string, deed: 'Leg bij…' | 'Hetzelfde als…' | 'Spanning met…', other: string): Promise<void> {
    await this.menu(words).click();
    await this.page.getByRole('menuitem', { name: deed }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: other, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Tells of a tension, in the fields that stand under a line just drawn. */
  async tells(told: Readonly<Record<string, string>>): Promise<void> {
    for (const [question, answer] of Object.entries(told)) {
      const field = this.page.getByRole('textbox', { name: question });
      await field.fill(answer);
      await field.blur();
    }
  }

  /** With the keyboard alone: takes a card in hand, goes to another, lays it down there. */
  async laysByKeyboard(words: string, onto: string): Promise<void> {
    const keys = new Keyboard(this.page);
    await keys.presses(this.handle(words));
    // What is in hand goes from place to place with Tab, on the places to lay it only.
    const target = this.page.getByRole('button', { name: `Leg bij: ${onto}` });
    await target.waitFor();
    await keys.goesTo(target);
    await this.page.keyboard.press('Enter');
  }

  async takesOut(words: string): Promise<void> {
    await this.menu(words).click();
    await this.page.getByRole('menuitem', { name: 'Haal eruit' }).click();
  }

  /** With the mouse, from one card onto another or onto a group. */
  async drags(words: string, onto: Locator): Promise<void> {
    const card = this.page.locator('li[draggable="true"]').filter({ hasText: words }).last();
    await card.dragTo(onto);
  }

  /** With the mouse out of its heap, to the place that appears once it is in hand. */
  async pullsLoose(words: string): Promise<void> {
    const box = await this.card(words).boundingBox();
    expect(box, words).not.toBeNull();
    const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + (box?.height ?? 0) - 8];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + 6, y + 6, { steps: 3 });
    const place = this.page.getByRole('button', { name: 'Leg los' });
    await place.waitFor();
    await place.hover({ force: true });
    await place.hover({ force: true });
    await this.page.mouse.up();
  }

  card(words: string): Locator {
    return this.page.locator('li[draggable="true"]').filter({ hasText: words }).last();
  }

  handle(words: string): Locator {
    return this.page.getByRole('button', { name: `Versleep: ${words}` });
  }

  menu(words: string): Locator {
    return this.page.getByRole('button', { name: `Leg of verbind: ${words}` }).first();
  }

  group(name: string): Locator {
    return this.page.locator(`[aria-label="Groep: ${name}"]`);
  }

  async names(was: string, name: string): Promise<void> {
    const field = this.group(was).getByRole('textbox', { name: 'Naam van deze groep' });
    await field.fill(name);
    await field.press('Enter');
    await this.group(name).waitFor();
  }

  async seesTogether(name: string, ...words: readonly string[]): Promise<void> {
    for (const one of words) await this.group(name).getByText(one, { exact: true }).first().waitFor();
  }

  /** What the one polite live region says. */
  async hears(sentence: string): Promise<void> {
    await expect.poll(() => this.page.locator('[data-live-region]').innerText()).toContain(sentence);
  }
}
