import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Facilitator } from './facilitator.ts';
import type { Stage } from './stage.ts';

/** One tablet that goes round among guests without a phone, read as whoever has it reads it. */
export class SharedDevice {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** With the link that the facilitator finds beside that of the screen. */
  static async opens(stage: Stage, facilitator: Facilitator, screen: Parameters<Stage['person']>[0] = TABLET): Promise<SharedDevice> {
    const { page: console } = facilitator;
    await console.getByRole('button', { name: 'Delen', exact: true }).click();
    const dialog = console.getByRole('dialog');
    await dialog.getByText('Eén apparaat voor meer mensen').click();
    const link = new URL(await dialog.getByRole('region', { name: 'Link voor het apparaat dat rondgaat' }).locator('code').innerText());
    await dialog.getByRole('img', { name: 'QR-code voor het apparaat dat rondgaat' }).waitFor();
    await stage.look(console, 'console-share-round');
    await console.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    const page = await stage.person(screen);
    await page.goto(new URL(link.pathname + link.hash, stage.url).href);
    const device = new SharedDevice(page);
    await device.isFree();
    expect(new URL(page.url()).hash, 'the secret in the address bar').toBe('');
    return device;
  }

  /** The same browser in another tab, on which time can be wound on. */
  async again(): Promise<SharedDevice> {
    const page = await this.page.context().newPage();
    await page.clock.install();
    await page.goto(this.page.url());
    const device = new SharedDevice(page);
    await device.isFree();
    return device;
  }

  async isFree(): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: 'Wie ben je?' }).waitFor();
  }

  async isTakenBy(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await this.isHeldBy(name);
  }

  async isHeldBy(name: string): Promise<void> {
    await this.page.getByText(`Nu schrijft ${name}`).waitFor();
  }

  /** Words of before lie under a veil. */
  async isTakenUpAgainBy(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await this.goesOnAs(name);
  }

  async goesOnAs(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Tik om verder te gaan als ${name}` }).click();
    await this.isHeldBy(name);
  }

  async isPassedOn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Geef door' }).first().click();
  }

  async standsAt(sheet: string): Promise<void> {
    await this.page.getByRole('button', { name: `Ga staan bij ${sheet}` }).click();
    await this.sees(`Jij staat bij ${sheet}`);
  }

  async types(text: string): Promise<void> {
    await this.field().fill(text);
  }

  async hasTyped(text: string): Promise<void> {
    await expect.poll(() => this.field().inputValue()).toBe(text);
  }

  async writes(text: string, send: string, says: string): Promise<void> {
    await this.types(text);
    await this.page.getByRole('button', { name: send, exact: true }).click();
    await this.sees(says);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async showsNothingOf(...words: readonly string[]): Promise<void> {
    const content = await this.page.evaluate(() => [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('textarea, input')].map((field) => (field as HTMLTextAreaElement).value),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ]);
    for (const word of words) expect(content.join('\n')).not.toContain(word);
  }

  private field() {
    return this.page.locator('.r-writing form textarea').first();
  }
}

const TABLET = { width: 820, height: 1180 };
