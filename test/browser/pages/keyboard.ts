import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Somebody who never touches a mouse. Every stop of the Tab key must be somewhere, and must be seen. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Tab by Tab, as often as it takes, to what is wanted; round the page at most once. */
  async goesTo(wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await wanted.first().waitFor({ state: 'attached' });
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await isFocused(wanted)) return this.seesFocus();
      await this.page.keyboard.press(key);
      await this.seesFocus({ orOutside: true });
    }
    expect.fail(`${String(wanted)} cannot be reached with Tab`);
  }

  async presses(wanted: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.goesTo(wanted);
    await this.page.keyboard.press(key);
  }

  async types(wanted: Locator, text: string): Promise<void> {
    await this.goesTo(wanted);
    await this.page.keyboard.type(text);
  }

  /** Within a group of radio buttons: Tab comes to the group, arrows go through it. */
  async picks(radio: Locator): Promise<void> {
    const group = await radio.first().getAttribute('name');
    await this.goesTo(this.page.locator(`input[name="${group}"]`));
    for (let steps = 0; steps < 12 && !(await radio.first().isChecked()); steps += 1) await this.page.keyboard.press('ArrowDown');
    // The first of a group that has no choice yet is taken with the space bar.
    if (!(await radio.first().isChecked())) await this.page.keyboard.press('Space');
    await expect.poll(() => radio.first().isChecked()).toBe(true);
    await this.seesFocus();
  }

  /** Opens the menu and goes down to a line. */
  async picksFrom(menu: Locator, line: string): Promise<void> {
    await this.presses(menu);
    const wanted = this.page.getByRole('menuitem', { name: line });
    await wanted.waitFor();
    for (let steps = 0; steps < 12 && !(await isFocused(wanted)); steps += 1) {
      const before = await this.focusedWords();
      await this.page.keyboard.press('ArrowDown');
      // A menu moves on a moment later: pressed again at once, one would go past the line.
      await expect.poll(() => this.focusedWords()).not.toBe(before);
    }
    expect(await isFocused(wanted)).toBe(true);
    await this.seesFocus();
    await this.page.keyboard.press('Enter');
  }

  /** What has focus is on the page, and one can see that it has. */
  async seesFocus({ orOutside = false } = {}): Promise<void> {
    const found = await this.page.evaluate(describeFocus);
    if (found.lost && orOutside) return;
    expect(found.lost, 'focus is nowhere').toBe(false);
    expect(found.ring, `a ring around ${found.html}`).toBe(true);
  }

  /** After something went away: in the end focus is somewhere, and seen. */
  async keepsFocus(): Promise<void> {
    await expect.poll(() => this.page.evaluate(describeFocus)).toMatchObject({ lost: false, ring: true });
  }

  /** That which has focus, in its own words. */
  focusedWords(): Promise<string> {
    return this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
  }
}

const isFocused = async (wanted: Locator): Promise<boolean> => {
  for (const one of await wanted.all())
    if (await one.evaluate((element) => element === document.activeElement).catch(() => false)) return true;
  return false;
};

const describeFocus = (): { readonly lost: boolean; readonly ring: boolean; readonly html: string } => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return { lost: true, ring: false, html: '' };
  const drawn = (one: Element | null): boolean => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return (outlineStyle === 'solid' || outlineStyle === 'auto') && parseFloat(outlineWidth) > 0;
  };
  // A native control that is drawn by what stands beside or around it carries its ring there.
  const places = [element, element.nextElementSibling, element.closest('label'), element.closest('.p-editor, .k-input')];
  return { lost: false, ring: places.some(drawn), html: element.outerHTML.slice(0, 160) };
};

const MOST_STOPS = 160;
