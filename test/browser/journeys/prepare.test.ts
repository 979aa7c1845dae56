import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { openStage, PHONE, type Stage } from '../pages/stage.ts';
import { listenOn, type Wire } from '../pages/wire.ts';

/**
 * Before a session: Frans prepares, Marieke writes along, and Lydia brings an experience that nobody knows of until she puts it into
 * the circle. Every test goes on where the one before stopped.
 */
let stage: Stage;
let wireOf: (page: Page) => Wire;
let frans: Facilitator;
let links: SessionLinks;
let marieke: Page;
let lydia: Page;
let display: Display;

beforeAll(async () => {
  ({ stage, wireOf } = listenOn(await openStage()));
});

afterAll(() => stage.close());

test('[PP12] the facilitator fills in what people read beforehand, and gets what to send', async () => {
  ({ facilitator: frans, links } = await Facilitator.creates(stage, {
    script: 'Een moeilijke ervaring',
    title: 'Bijeenkomst 3',
    theme: 'Werken aan motivatie. Wat doe je als iemand niet wil? We kijken naar ons eigen handelen.',
    name: 'Frans',
  }));
  const { page } = frans;
  const panel = page.getByRole('region', { name: 'Bereid voor' });
  await panel.getByText('nog niet ingevuld').first().waitFor();
  await panel.getByRole('button', { name: 'Vul aan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Dag en tijd').fill('2027-11-24T13:30');
  await dialog.getByLabel('Plaats').fill('Huis van de Wijk De Banier');
  await dialog.getByLabel('Wat we gaan doen').fill('We kiezen één ervaring en onderzoeken die samen.');
  await dialog.getByLabel('Afspraken van de kring').fill('Wat hier gezegd wordt, blijft hier.\nEerst vragen, dan pas oplossen.');
  await dialog.getByLabel('Link naar de clip').fill('https://example.org/clip');
  await dialog.getByLabel('Vraag om over na te denken').fill('Waar bouw jij vooral op?');
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await panel.getByText('woensdag 24 november 2027').first().waitFor();
  await panel.getByText('Stuur vooraf', { exact: true }).click();
  const letter = panel.getByRole('group', { name: 'Stuur vooraf' });
  await expect.poll(() => letter.innerText()).toContain(`${stage.url}${links.join}/prepare`);
  await stage.look(page, 'console-prepare');
});

test('[PP7] [PP8] a co-host comes by a link of her own and writes along, and sees who else does', async () => {
  const panel = frans.page.getByRole('region', { name: 'Bereid voor' });
  await panel.getByText('Samen voorbereiden').click();
  await panel.getByRole('button', { name: 'Laat de link zien' }).click();
  const link = await panel.getByRole('region', { name: 'Link voor wie mee voorbereidt' }).locator('code').innerText();
  marieke = await stage.person({ width: 1024, height: 900 });
  await marieke.goto(link);
  await marieke.getByLabel('Hoe heet je?').fill('Marieke');
  await marieke.getByRole('button', { name: 'Ga naar het plan' }).click();
  await plan(marieke).fill('Marieke: ik begin met de clip.');
  expect(marieke.url()).not.toContain('#');
  await frans.page.getByText('Ons plan', { exact: true }).click();
  await frans.page.locator('.f-plan-beside').getByText('ik begin met de clip').waitFor();
  await plan(frans.page).press('Control+End');
  await plan(frans.page).pressSequentially(' Frans: goed.');
  await plan(marieke).getByText('Frans: goed.').waitFor();
  await marieke.getByText('Inchecken', { exact: true }).click();
  await marieke.getByRole('textbox', { name: 'Onze notities bij Inchecken' }).fill('Rustig beginnen.');
  await stage.look(marieke, 'plan');
});

test('[PP1] [PP4] [PP5] a participant reads the page, and writes down an experience that only she sees', async () => {
  lydia = await stage.person(PHONE);
  await lydia.goto(`${stage.url}${links.join}/prepare`);
  await lydia.getByText('woensdag 24 november 2027').waitFor();
  await lydia.getByText('Een dag na afloop wordt de bijeenkomst gewist.').waitFor();
  await stage.look(lydia, 'prepare');
  await lydia.getByLabel('Hoe heet je?').fill('Lydia');
  await lydia.getByRole('button', { name: 'Neem mijn plek in' }).click();
  await lydia.getByLabel('Mijn ervaring, in één regel').fill(EXPERIENCE);
  await lydia.getByRole('button', { name: 'Bewaar voor mij alleen' }).click();
  await lydia.getByText('kun je haar met één tik in de kring leggen').waitFor();
  await stage.look(lydia, 'prepare-brought');
  for (const page of [frans.page, marieke]) expect(wireOf(page).heard(EXPERIENCE)).toBe(false);
});

test('[PP11] [PP12] when it begins, preparing steps aside and what was agreed lies there', async () => {
  display = await Display.opens(stage, links.display);
  await display.page.getByText('Eerst vragen, dan pas oplossen.').waitFor();
  await stage.look(display.page, 'display-agreed');
  await lydia.getByRole('link', { name: 'Naar de kring' }).click();
  await lydia.getByRole('heading', { name: 'Wat we afspraken' }).waitFor();
  await stage.look(lydia, 'phone-agreed');
  await frans.page.getByRole('button', { name: 'Afspraken aanpassen' }).click();
  await frans.page.getByLabel('Afspraken van de kring').fill('Wat hier gezegd wordt, blijft hier.\nTelefoons op stil.');
  await frans.page.getByRole('button', { name: 'Bewaar de afspraken' }).click();
  await lydia.getByText('Telefoons op stil.').waitFor();
  await frans.goesTo('Kiezen');
  await frans.page.getByRole('region', { name: 'Bereid voor' }).waitFor({ state: 'detached' });
});

test('[PP6] in the choosing phase she puts it into the circle with one tap', async () => {
  await lydia.getByText('Nu kiezen we een ervaring.').waitFor();
  await stage.look(lydia, 'phone-put-in');
  expect(wireOf(display.page).heard(EXPERIENCE)).toBe(false);
  await lydia.getByRole('button', { name: 'Leg in de kring' }).click();
  await display.page.getByText(EXPERIENCE).waitFor();
  await marieke.goto(`${stage.url}${links.join}`);
  await marieke.getByText(EXPERIENCE).waitFor();
});

const plan = (page: Page) => page.getByRole('textbox', { name: 'Het plan' });
const EXPERIENCE = 'Hij belt elke week en wijst alles af.';
