import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../support/client.ts';
import { LAPTOP, openStage, PHONE, type Stage } from '../pages/stage.ts';

/** The pages before one is in, on every kind of screen and in both languages. */
let stage: Stage;
let code: string;

beforeAll(async () => {
  stage = await openStage();
  code = await openBrowser(stage.url).create({ videoLink: 'https://meet.example.org/kring' });
});

afterAll(() => stage.close());

const SCREENS = [
  ['small', { width: 320, height: 640 }, 'nl'],
  ['phone-dark', { ...PHONE, dark: true }, 'nl'],
  ['laptop', LAPTOP, 'nl'],
  ['phone-english', { ...PHONE, lang: 'en' as const }, 'en'],
  ['laptop-dark-english', { ...LAPTOP, dark: true, lang: 'en' as const }, 'en'],
] as const;

const WORDS = {
  nl: {
    label: 'Code van de bijeenkomst',
    go: 'Ga verder',
    wrong: /Een code heeft acht letters/,
    name: 'Hoe heet je?',
    in: 'Stap in de kring',
    missing: /Vul een naam in/,
  },
  en: {
    label: 'Code of the meeting',
    go: 'Go on',
    wrong: /eight letters/,
    name: 'What is your name?',
    in: 'Step into the circle',
    missing: /name/,
  },
};

describe.each(SCREENS)('%s', (name, screen, lang) => {
  const words = WORDS[lang];
  let page: Page;

  beforeAll(async () => {
    page = await stage.person(screen);
  });

  test('the start page takes a code as people type it, and says kindly when it is none', async () => {
    await page.goto(stage.url);
    const field = page.getByRole('textbox').first();
    await field.waitFor();
    await stage.look(page, `start-${name}`);
    await field.fill('geen code');
    await page.getByRole('button', { name: words.go }).click();
    await page.getByText(words.wrong).waitFor();
    await stage.look(page, `start-wrong-${name}`);
    await field.fill(code.toLowerCase().replace('-', ' '));
    await page.getByRole('button', { name: words.go }).click();
    await page.getByRole('textbox', { name: words.name }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/s/${code}`);
  });

  test('[SE2] the door asks for a name, shows the video call, and keeps what was typed', async () => {
    await page.goto(`${stage.url}/s/${code}`);
    await page.getByRole('textbox', { name: words.name }).waitFor();
    await page.getByRole('link', { name: /video/ }).waitFor();
    await stage.look(page, `door-${name}`);
    await page.getByRole('button', { name: words.in }).click();
    await page.getByText(words.missing).first().waitFor();
    await stage.look(page, `door-nameless-${name}`);
  });
});
