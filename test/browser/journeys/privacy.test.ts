import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JoinCode, PhaseId } from '../../../shared/ids.ts';
import { openBrowser, type Browser } from '../../support/client.ts';
import { Participant } from '../pages/participant.ts';
import { LAPTOP, openStage, type Stage } from '../pages/stage.ts';
import { listenOn, type Wire } from '../pages/wire.ts';

/** The pages about privacy and accessibility, from where people come to them; and what is said while somebody types. */
let stage: Stage;
let wireOf: (page: Page) => Wire;
let marieke: Browser;
let code: JoinCode;

beforeAll(async () => {
  ({ stage, wireOf } = listenOn(await openStage()));
});

afterAll(() => stage.close());

test('[PV4] from the start page to each page, with the keyboard, on a wide and a narrow screen', async () => {
  const page = await stage.person(LAPTOP);
  await page.goto(stage.url);
  await page.getByRole('link', { name: 'Privacy' }).press('Enter');
  await heading(page, 'Wat gebeurt er met wat je schrijft?').waitFor();
  await expect.poll(() => page.title()).toBe('Wat gebeurt er met wat je schrijft? · Kring');
  await stage.look(page, 'privacy-laptop');
  await page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link', { name: 'Wie kan het lezen?' }).press('Enter');
  await page.keyboard.press('Tab');
  // From the part one went to, and not from the contents.
  expect(await page.evaluate(() => document.activeElement?.closest('nav')?.className ?? 'none')).not.toBe('pg-contents');
  expect(await page.getByRole('table', { name: 'Wie leest wat' }).getByRole('rowheader').count()).toBeGreaterThan(10);
  for (const [link, title] of OTHERS) {
    await page.getByRole('navigation', { name: 'Meer pagina’s' }).getByRole('link', { name: link }).click();
    await heading(page, title).waitFor();
    await expect.poll(() => page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'H1']);
    await stage.look(page, `page-${link.toLowerCase().replaceAll(' ', '-')}`);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await stage.look(page, 'accessibility-320');
  await page.getByRole('button', { name: 'English' }).click();
  await heading(page, 'Accessibility statement (draft)').waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.goto(`${stage.url}/accessibility#melden`);
  await heading(page, 'Accessibility statement (draft)').waitFor();
  const part = page.getByRole('heading', { name: 'Do you run into something?' });
  await expect
    .poll(async () => (await part.boundingBox())?.y ?? Infinity, { message: 'the part that the address names' })
    .toBeLessThan(640);
});

test('[PV4] at the door, before a name is given, in a tab of its own', async () => {
  marieke = openBrowser(stage.url);
  code = await marieke.create();
  const page = await stage.person({ width: 320, height: 640, dark: true });
  await page.goto(`${stage.url}/s/${code}`);
  await page.getByRole('textbox', { name: 'Hoe heet je?' }).fill('Daan');
  await stage.look(page, 'door-320-dark');
  const [read] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Wat gebeurt er met wat je schrijft?' }).click(),
  ]);
  await heading(read, 'Wat gebeurt er met wat je schrijft?').waitFor();
  await read.getByRole('table', { name: 'Wie leest wat' }).scrollIntoViewIfNeeded();
  await stage.look(read, 'privacy-320-dark');
  await expect.poll(() => page.getByRole('textbox', { name: 'Hoe heet je?' }).inputValue()).toBe('Daan');
});

test('[PR5] [PR6] [PR7] [PR8] a trace of a person is named to who writes it, before the coach speaks', async () => {
  const hafza = await Participant.joins(stage, `/s/${code}`, 'Hafza', null, { width: 320, height: 640 });
  await hafza.page.getByRole('button', { name: 'Jouw menu, Hafza' }).click();
  await hafza.page.getByRole('dialog').getByRole('link', { name: 'Toegankelijkheid' }).waitFor();
  await hafza.page.keyboard.press('Escape');
  const console = await marieke.connect(code, 'facilitator');
  await console.does('phase.go', { to: 'explore' as PhaseId });
  console.close();
  await hafza.standsAt('Gevoelens');
  await hafza.types(WITH_PHONE);
  await line(hafza.page).getByText('Dit lijkt op een telefoonnummer.').waitFor();
  await hafza.page.locator('[data-live-region]').getByText('Dit lijkt op een telefoonnummer.').waitFor({ state: 'attached' });
  expect(await hafza.hint.count(), 'the coach keeps silent beside it').toBe(0);
  await stage.look(hafza.page, 'trace-320');
  for (const seen of [hafza.page.locator('.p-writing textarea'), hafza.page.getByRole('button', { name: 'Stel je vraag' })]) {
    const box = await seen.boundingBox();
    expect((box?.y ?? 640) + (box?.height ?? 0), 'it hides neither the words nor the button').toBeLessThanOrEqual(640);
  }
  expect(wireOf(hafza.page).said('06-12345678')).toBe(false);
  await line(hafza.page).getByRole('button', { name: 'Sluit deze regel' }).press('Enter');
  expect(await hafza.page.evaluate(() => document.activeElement?.tagName), 'back in the field').toBe('TEXTAREA');
  await hafza.hint.getByText('Dit klinkt als een tip.').waitFor();
  await hafza.stillHasTyped(WITH_PHONE);
  await hafza.types('Hoe begon dat gesprek?');
  await hafza.hint.waitFor({ state: 'hidden' });
  await expect.poll(() => line(hafza.page).count()).toBe(0);
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const line = (page: Page) => page.getByRole('note', { name: 'Gaat dit over één persoon?' });

const WITH_PHONE = 'Je moet hem gewoon bellen op 06-12345678.';
const OTHERS = [
  ['Model voor een DPIA', 'Model voor een DPIA'],
  ['Model voor het register van verwerkingen', 'Model voor het register van verwerkingen'],
  ['Toegankelijkheid', 'Toegankelijkheidsverklaring (concept)'],
] as const;
