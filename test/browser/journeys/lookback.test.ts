import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, PHONE, type Stage } from '../pages/stage.ts';

/** A small circle asks. The facilitator looks back on it, while it is open and when it is closed; then Lydia deletes her experience. */
let stage: Stage;
let marieke: Facilitator;
let links: SessionLinks;
let display: Display;
let lydia: Participant;
let hafza: Participant;
let back: Page;

const CASE = 'Een man blijft me bellen dat hij wil werken.';
const STORY = 'Hij belt elke dag.';
const QUESTION = 'Wat gebeurde er in jou toen hij weer belde?';
const TAKEN_BACK = 'Waarom bleef je opnemen?';
const CAPTION = 'Vraag door op wat Lydia deed.';

const slider = () => back.getByRole('slider', { name: 'Moment in de bijeenkomst' });
const says = () => slider().getAttribute('aria-valuetext');
const floorThen = () => back.locator('.lb-floor');

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('a circle asks, and the facilitator steers it', async () => {
  ({ facilitator: marieke, links } = await Facilitator.leads(stage, {
    script: 'difficult-experience',
    title: 'Bijeenkomst 2',
    theme: 'Werken aan motivatie',
    name: 'Marieke',
  }));
  display = await Display.opens(stage, links.display);
  lydia = await Participant.joins(stage, links.join, 'Lydia', 'Werk');
  hafza = await Participant.joins(stage, links.join, 'Hafza', 'Jongerenloket');
  await marieke.goesOn('Kiezen');
  await lydia.proposes(CASE, 'een lastige');
  await marieke.choosesCase(CASE);
  await marieke.goesOn('Vertellen');
  await lydia.seesPhase('Vertellen');
  await lydia.writesStory(STORY);
  await display.shows(STORY);
  await marieke.goesOn('Perspectief kiezen');
  await hafza.standsAt('Gevoelens');
  await marieke.goesOn('Onderzoeken');
  await hafza.seesPhase('Onderzoeken');
  for (const question of [QUESTION, TAKEN_BACK]) await hafza.writes(question, 'Stel je vraag');
  await marieke.captionsOwn(CAPTION);
  await display.shows(CAPTION);
  await hafza
    .card(TAKEN_BACK)
    .getByRole('button', { name: /^Wijzig je kaart/ })
    .click();
  await hafza.card(TAKEN_BACK).getByRole('button', { name: 'Haal weg' }).click();
});

test('[LB1] [LB2] the facilitator opens the look back from the console', async () => {
  const opened = marieke.page.context().waitForEvent('page');
  await marieke.picksFromMore('Terugkijken');
  back = await opened;
  await back.getByRole('heading', { level: 1, name: 'Terugkijken' }).waitFor();
  expect(new URL(back.url()).pathname).toBe(`/s/${links.code}/lookback`);
  await back.getByRole('heading', { level: 3, name: /^Onderzoeken/ }).waitFor();
  await back.getByText(`ondertiteling: ${CAPTION}`).last().waitFor();
  await stage.look(back, 'lookback');
});

test('[LB5] with the keyboard one goes from moment to moment, and hears where one is', async () => {
  await slider().focus();
  await back.keyboard.press('End');
  await expect.poll(says).toMatch(/Onderzoeken: ondertiteling: Vraag door/);
  await floorThen().getByText(CAPTION).waitFor();
  await back.keyboard.press('ArrowLeft');
  await expect.poll(says).toMatch(/vraag vanuit gevoelens: Wat gebeurde er in jou/);
  await floorThen().getByText(CAPTION).waitFor({ state: 'detached' });
  await back.keyboard.press('PageDown');
  await expect.poll(says).toMatch(/Onderzoeken: begin van Onderzoeken$/);
  await back.keyboard.press('PageDown');
  await expect.poll(says).toMatch(/begin van Perspectief kiezen$/);
  await floorThen().getByRole('heading', { name: 'Perspectief kiezen', includeHidden: true }).waitFor();
  await stage.look(back, 'lookback-claim');
});

test('[LB4] what was taken back is nowhere, at no moment', async () => {
  await back.keyboard.press('End');
  await back.getByText('De vloer in woorden').click();
  await back.getByText('Wat er in deze fase lag').waitFor();
  await back.getByRole('listitem').filter({ hasText: QUESTION }).first().waitFor();
  expect(await back.content()).not.toContain(TAKEN_BACK);
  await stage.look(back, 'lookback-words');
});

test('[LB2] a turning point is marked while the session is open', async () => {
  await back.getByRole('textbox', { name: /Wat veranderde er/ }).fill('Van tips naar vragen');
  await back.getByRole('button', { name: 'Markeer dit moment' }).click();
  await back.getByRole('listitem').filter({ hasText: 'keerpunt: Van tips naar vragen' }).waitFor();
  await back
    .getByRole('button', { name: /laat de vloer van toen zien/ })
    .last()
    .click();
  await expect.poll(says).toContain('keerpunt: Van tips naar vragen');
  await stage.look(back, 'lookback-turning-point');
});

test('[LB7] a slip gets other words; one that was none goes', async () => {
  await back.getByRole('textbox', { name: /Wat veranderde er/ }).fill('Per ongeluk');
  await back.getByRole('button', { name: 'Markeer dit moment' }).click();
  const slip = back.getByRole('listitem').filter({ hasText: 'keerpunt: Per ongeluk' });
  await slip.getByRole('button', { name: /^Wijzig het keerpunt van/ }).click();
  await stage.look(back, 'lookback-mending');
  await slip.getByRole('button', { name: 'Haal dit keerpunt weg' }).click();
  await slip.waitFor({ state: 'detached' });
  await expect.poll(() => back.evaluate(() => document.activeElement?.textContent)).toBe('Het verloop in woorden');
  const meant = back.getByRole('listitem').filter({ hasText: /^.*keerpunt:/ });
  await meant.getByRole('button', { name: /^Wijzig het keerpunt van/ }).click();
  await meant.getByRole('textbox').fill('Van tips naar echte vragen');
  await back.keyboard.press('Enter');
  await back.getByRole('listitem').filter({ hasText: 'keerpunt: Van tips naar echte vragen' }).waitFor();
  await expect.poll(() => back.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Wijzig het keerpunt/);
});

test('on a phone, and in the dark, the same stands there in words', async () => {
  await back.setViewportSize(PHONE);
  await back.emulateMedia({ colorScheme: 'dark' });
  await back.reload();
  await back.getByRole('heading', { level: 1, name: 'Terugkijken' }).waitFor();
  await back.getByText('Wat er in deze fase lag').waitFor();
  await stage.look(back, 'lookback-phone-dark');
  await back.emulateMedia({ colorScheme: 'light', media: 'print' });
  await stage.look(back, 'lookback-print');
  await back.emulateMedia({ media: 'screen' });
});

test('[CE1] [CE2] Lydia deletes her experience after the end, and is told exactly what goes', async () => {
  await marieke.picksFromMore('De bijeenkomst afsluiten…');
  await marieke.page.getByRole('dialog').getByRole('button', { name: 'Sluit af' }).click();
  await marieke.sees('De bijeenkomst is afgesloten');
  await lydia.page.getByRole('button', { name: 'Wis mijn ervaring…' }).click();
  const dialog = lydia.page.getByRole('dialog');
  await dialog.getByText('de tekst van de ervaring die jullie samen schreven').waitFor();
  await stage.look(lydia.page, 'phone-erase');
  await dialog.getByRole('button', { name: 'Wis dit voorgoed' }).click();
  await lydia.sees('De ervaring is gewist.');
  await expect.poll(() => lydia.page.content()).not.toContain(CASE);
  await stage.look(lydia.page, 'phone-erased');
  await lydia.page.reload();
  await lydia.sees('Deze bijeenkomst is afgelopen');
  for (const words of [CASE, STORY]) await lydia.doesNotSee(words);
});

test('[LB1] [CE4] the look back on the closed session has the question, and nothing of the experience', async () => {
  await back.setViewportSize({ width: 1440, height: 900 });
  await back.reload();
  await back.getByRole('listitem').filter({ hasText: 'de kring is afgesloten' }).waitFor();
  await back.getByText('de kring koos een ervaring').last().waitFor();
  await slider().focus();
  await back.keyboard.press('PageUp');
  await floorThen().getByRole('heading', { name: 'Vertellen', includeHidden: true }).waitFor();
  for (const words of [CASE, STORY]) expect(await back.content()).not.toContain(words);
  await back.getByRole('listitem').filter({ hasText: QUESTION }).first().waitFor();
  await expect.poll(() => back.getByRole('button', { name: 'Markeer dit moment' }).count()).toBe(0);
  await stage.look(back, 'lookback-closed');
});
