import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, PHONE, type Stage } from '../pages/stage.ts';

/** What people do that nobody asked for: all at once, too much, in every script there is, with yesterday's code. */
let stage: Stage;
let marieke: Facilitator;
let links: SessionLinks;
let display: Display;

beforeAll(async () => {
  stage = await openStage();
  ({ facilitator: marieke, links } = await Facilitator.leads(stage, {
    script: 'difficult-experience',
    title: 'Bijeenkomst 2',
    theme: 'Werken aan motivatie',
    name: 'Marieke',
  }));
  display = await Display.opens(stage, links.display);
});

afterAll(() => stage.close());

const circle: Participant[] = [];

test.each([
  ['right to left', 'سميرة'],
  ['mixed directions', 'נועה de Vries'],
  ['emoji', 'Fatima 🌻👩🏽‍🏫'],
  ['combining marks', 'Zoë̈́ Nguyễn'],
  ['markup', '<b onclick=x>Bo</b>'],
  ['as long as may be', 'Wilhelmina-Alexandrine van der Hoogstrate'.slice(0, 40)],
])('a name in %s stands on all three screens', async (_what, name) => {
  const person = await Participant.joins(stage, links.join, name, null, { ...PHONE, width: 320 });
  circle.push(person);
  await marieke.sees(name);
  await display.shows(name);
});

test('no screen breaks on them', async () => {
  await stage.look(display.page, 'awkward-floor-names');
  await stage.look(marieke.page, 'awkward-console-names');
  for (const [at, { page }] of circle.entries()) if (at < 2) await stage.look(page, `awkward-phone-name-${String(at)}`);
});

test('[CO5] two megabytes pasted as a name, or as a card, hurt nobody', async () => {
  const page = await stage.person(PHONE);
  await page.goto(new URL(links.join, stage.url).href);
  const field = page.getByRole('textbox', { name: 'Hoe heet je?' });
  await field.click();
  await page.evaluate((text) => document.execCommand('insertText', false, text), 'Ω'.repeat(2_000_000));
  await page.getByRole('button', { name: 'Stap in de kring' }).click();
  await page.getByRole('button', { name: /^Jouw menu, Ω{1,40}$/ }).waitFor();
  const words = page.locator('.p-writing form textarea').last();
  await words.click();
  await page.evaluate((text) => document.execCommand('insertText', false, text), 'woord '.repeat(350_000));
  expect((await words.inputValue()).length).toBeLessThanOrEqual(600);
  await page.getByRole('button', { name: 'Check in', exact: true }).click();
  await marieke.sees(/^woord woord/);
  await stage.look(display.page, 'awkward-floor-long');
});

test('[PH4] two reach for the last place at once: one gets it, one hears that it is full', async () => {
  const [first, second, third] = circle as [Participant, Participant, Participant];
  const rivals = [first, second];
  await marieke.goesTo('Perspectief kiezen');
  await third.standsAt(SHEET);
  for (const { page } of rivals) await page.getByText('nog 1 plek', { exact: true }).waitFor();
  const button = (person: Participant) => person.page.getByRole('button', { name: `Ga staan bij ${SHEET}` });
  const stands = rivals.map(({ page }) => page.getByText(`Jij staat bij ${SHEET}`).first());
  // A click lasts long enough for the other's claim to arrive in the middle of it: then there is nothing left to press.
  const pressed = rivals.map((person) =>
    button(person)
      .click({ timeout: 5_000 })
      .catch(() => undefined),
  );
  const winner = await Promise.any(stands.map((place, at) => place.waitFor().then(() => at)));
  await Promise.all(pressed);
  const loser = rivals[1 - winner] as Participant;
  const full = loser.page.getByText('Dit vel is net vol. Kies een ander vel; een leeg vel heeft jouw blik nodig.');
  await full
    .or(loser.page.getByText('vol', { exact: true }))
    .first()
    .waitFor();
  await expect.poll(() => stands[1 - winner]?.isVisible()).toBe(false);
});

test('[SE4] wrong, closed and deleted codes get the same sentence', async () => {
  const said: string[] = [];
  const page = await stage.person(PHONE);
  const read = async (path: string) => {
    await page.goto(new URL(path, stage.url).href);
    await page.getByText(SENTENCE).first().waitFor();
    said.push((await page.getByRole('main').innerText()).trim());
  };
  await read('/s/ABCD-EFHJ');
  await marieke.goesTo('Uitchecken');
  await marieke.closes();
  await read(links.join);
  await stage.look(page, 'awkward-closed-code');
  await marieke.page.evaluate((code) => fetch(`/api/sessions/${code}`, { method: 'DELETE' }), links.code);
  await read(links.join);
  expect(new Set(said).size).toBe(1);
  for (const person of circle) await person.sees('Deze bijeenkomst is verwijderd');
  await display.shows(/verwijderd|voorbij/);
  await stage.look(display.page, 'awkward-floor-deleted');
});

const SHEET = 'De werkzoekende zelf';
const SENTENCE = 'Bij deze code vinden we geen bijeenkomst die open is.';
