import type { Page } from 'playwright-core';
import { loadWords } from '../../../shared/i18n/index.ts';
import { successExperience } from '../../../shared/script/scripts/success-experience.ts';
import { PHONE, type Stage } from './stage.ts';

/** A participant whose phone speaks English in a Dutch session. */
export class EnglishParticipant {
  readonly page: Page;
  readonly name: string;

  private constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  static async joins(stage: Stage, link: string, name: string, department: string): Promise<EnglishParticipant> {
    const page = await stage.person({ ...PHONE, lang: 'en' });
    await page.goto(new URL(link, stage.url).href);
    await page.getByRole('textbox', { name: 'What is your name?' }).fill(name);
    await page.getByRole('radio', { name: department }).check({ force: true });
    await page.getByRole('button', { name: 'Step into the circle' }).click();
    await page.getByRole('button', { name: `Your menu, ${name}` }).waitFor();
    return new EnglishParticipant(page, name);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async seesPhase(title: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async writes(text: string, send: string, tab?: string): Promise<void> {
    if (tab !== undefined) await this.page.getByRole('radio', { name: tab }).check({ force: true });
    const form = this.page
      .locator('form')
      .filter({ has: this.page.getByRole('button', { name: send, exact: true }) })
      .last();
    await form.getByRole('textbox').first().fill(text);
    await form.getByRole('button', { name: send, exact: true }).click();
    await this.sees(text);
  }

  async standsAt(sheet: string): Promise<void> {
    await this.page.getByRole('button', { name: `Stand at ${sheet}` }).click();
    await this.sees(`You stand at ${sheet}`);
  }
}

/** Words on a page, for eyes and ears, that only the Dutch interface has. People's own words are theirs, whatever the language. */
export const dutchOn = async (page: Page): Promise<readonly string[]> => {
  const dutch = await dutchOnly();
  const said = await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      if (element.closest('script, style, body [lang="nl"], [dir="auto"]') !== null) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(...(node.textContent ?? '').split(' · '));
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });
  return said.filter((text) => dutch.some((sentence) => sentence.test(text)));
};

/** Every sentence of the Dutch interface and script that is not an English one too. */
const dutchOnly = async (): Promise<readonly RegExp[]> => {
  const [nl, en] = await Promise.all([loadWords('nl'), loadWords('en')]);
  const english = new Set([...strings(en), ...strings(successExperience, 'en')]);
  return [...strings(nl), ...strings(successExperience, 'nl')]
    .filter((sentence) => !english.has(sentence) && /[a-z]{2}/i.test(sentence.replaceAll(/{{\w+}}/g, '')))
    .map((sentence) =>
      sentence
        .split(/{{\w+}}/)
        .map(escaped)
        .join('.+'),
    )
    .map((pattern) => new RegExp(`^${pattern}$`, 'u'));
};

/** All strings below a value; with `lang`, only those that stand under that key. */
const strings = (value: unknown, lang?: string, counts = lang === undefined): readonly string[] => {
  if (typeof value === 'string') return counts ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, lang, counts || key === lang));
};

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
