import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { Facilitator } from '../pages/facilitator.ts';
import { SharedDevice } from '../pages/shared-device.ts';
import { openStage, type Stage } from '../pages/stage.ts';

/** Els and Bram have no phone; one tablet goes round between them. Every test goes on where the one before stopped. */
let stage: Stage;
let carla: Facilitator;
let display: Display;
let tablet: SharedDevice;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('[PD1] the facilitator finds the link; without guests the tablet says how they come', async () => {
  const created = await Facilitator.leads(stage, {
    script: 'success-experience',
    title: 'Bijeenkomst 3',
    theme: 'Samenwerken',
    name: 'Carla',
  });
  carla = created.facilitator;
  display = await Display.opens(stage, created.links.display);
  tablet = await SharedDevice.opens(stage, carla);
  await tablet.sees('Hier staat nog niemand.');
  await stage.look(tablet.page, 'round-nobody');
  await carla.addsGuest('Els', 'Wijkteam');
  await carla.addsGuest('Bram', 'Werk');
  await tablet.page.getByRole('button', { name: 'Bram' }).waitFor();
  await stage.look(tablet.page, 'round-names');
});

test('[PD3] Els stands at a sheet and asks; the screen shows the question as hers', async () => {
  await carla.goesTo('Perspectief kiezen');
  await tablet.isTakenBy('Els');
  await stage.look(tablet.page, 'round-claim');
  await tablet.standsAt('Handelen');
  await display.shows('Els');
  await tablet.isPassedOn();
  await tablet.isFree();
  await tablet.isTakenBy('Bram');
  await tablet.standsAt('Gevoelens');
  await tablet.isPassedOn();
  await carla.goesTo('Onderzoeken');
  await tablet.isTakenBy('Els');
  await tablet.sees('Jij staat bij Handelen');
  await stage.look(tablet.page, 'round-explore');
  await tablet.writes(QUESTION, 'Stel je vraag', 'Ligt in de kring.');
  await stage.look(tablet.page, 'round-placed');
  await carla.spotlights(QUESTION);
  await display.shows(QUESTION);
  await display.shows(/van Els/);
  await stage.look(display.page, 'round-floor-question');
  await tablet.isPassedOn();
  await tablet.isFree();
  await tablet.showsNothingOf(QUESTION);
});

test('[PD4] each writes a factor; the second sees nothing of the first', async () => {
  await carla.goesTo('Succesfactoren');
  await tablet.isTakenBy('Els');
  await tablet.writes(FACTOR_ELS, 'Schrijf op', 'Bewaard. Hier ziet niemand het meer.');
  await tablet.showsNothingOf(FACTOR_ELS);
  await stage.look(tablet.page, 'round-kept');
  await tablet.isPassedOn();
  await tablet.isFree();
  await tablet.showsNothingOf(FACTOR_ELS);
  await tablet.isTakenBy('Bram');
  await tablet.showsNothingOf(FACTOR_ELS);
  await tablet.writes(FACTOR_BRAM, 'Schrijf op', 'Bewaard. Hier ziet niemand het meer.');
  await tablet.showsNothingOf(FACTOR_ELS, FACTOR_BRAM);
  await tablet.isPassedOn();
  // Not even under her own name.
  await tablet.isTakenBy('Els');
  await tablet.showsNothingOf(FACTOR_ELS, FACTOR_BRAM);
  await tablet.isPassedOn();
  await display.shows('2 factoren liggen klaar');
  await display.showsNothingOf(FACTOR_ELS, FACTOR_BRAM);
});

test('[PD6] words that still stand are asked about, and kept under a veil', async () => {
  await tablet.isTakenBy('Bram');
  await tablet.types(HALF);
  await tablet.isPassedOn();
  const dialog = tablet.page.getByRole('dialog');
  await dialog.getByText('Je hebt nog woorden staan').waitFor();
  await stage.look(tablet.page, 'round-unsent');
  await tablet.page.keyboard.press('Escape');
  await tablet.hasTyped(HALF);
  await tablet.isPassedOn();
  await dialog.getByRole('button', { name: 'Bewaar ze voor mij' }).click();
  await tablet.isFree();
  await tablet.showsNothingOf(HALF);
  await tablet.isTakenBy('Els');
  await tablet.showsNothingOf(HALF);
  await tablet.isPassedOn();
  await tablet.page.getByRole('button', { name: 'Bram' }).click();
  await tablet.sees('Afgedekt');
  await tablet.showsNothingOf(HALF);
  await stage.look(tablet.page, 'round-veil');
  await tablet.goesOnAs('Bram');
  await tablet.hasTyped(HALF);
  await tablet.isPassedOn();
  await dialog.getByRole('button', { name: 'Verstuur ze nu' }).click();
  await tablet.isFree();
  await display.shows('3 factoren liggen klaar');
  await tablet.isTakenBy('Bram');
  await tablet.hasTyped('');
  await tablet.types('Toch maar niet.');
  await tablet.isPassedOn();
  await dialog.getByRole('button', { name: 'Gooi ze weg' }).click();
  await tablet.isTakenBy('Bram');
  await tablet.hasTyped('');
  await tablet.isPassedOn();
});

test('[PD6] left alone for two minutes it veils itself, and nothing is lost', async () => {
  const other = await tablet.again();
  await other.isTakenBy('Els');
  await other.types(HALF);
  await other.page.clock.fastForward(119_000);
  await other.hasTyped(HALF);
  await other.page.keyboard.press('Shift');
  await other.page.clock.fastForward(121_000);
  await other.sees('Afgedekt');
  await other.showsNothingOf(HALF);
  await other.goesOnAs('Els');
  await other.hasTyped(HALF);
  await other.page.close();
});

test('the reveal lays both beside the others, as theirs', async () => {
  await carla.reveals();
  for (const factor of [FACTOR_ELS, FACTOR_BRAM, HALF]) await display.shows(factor);
  await stage.look(display.page, 'round-floor-revealed');
});

test('by keyboard, on a small phone, in English', async () => {
  await tablet.page.setViewportSize({ width: 360, height: 640 });
  await tablet.page.getByRole('button', { name: 'English' }).click();
  await tablet.page.getByRole('heading', { level: 1, name: 'Who are you?' }).waitFor();
  await stage.look(tablet.page, 'round-phone-english');
  await tablet.page.getByRole('button', { name: 'Els' }).focus();
  await tablet.page.keyboard.press('Enter');
  await tablet.page.getByText('Els is writing now').waitFor();
  await expect.poll(() => tablet.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await stage.look(tablet.page, 'round-phone-english-turn');
  await tablet.page.getByRole('button', { name: 'Hand on' }).focus();
  await tablet.page.keyboard.press('Enter');
  // The next one finds it in the session's own language.
  await tablet.isFree();
  await expect.poll(() => tablet.page.evaluate(() => document.activeElement?.textContent)).toBe('Wie ben je?');
  await stage.look(tablet.page, 'round-phone-names');
});

test('[PD1] [SE6] who is taken out is not on it any more; a closed session says so', async () => {
  await tablet.isTakenBy('Bram');
  await carla.does('Bram', 'Uit de kring halen…');
  await carla.page.getByRole('dialog').getByRole('button', { name: 'Haal Bram uit de kring' }).click();
  await tablet.sees('Bram is niet meer in de kring.');
  await carla.goesTo('Uitchecken');
  await carla.closes();
  await tablet.sees('De bijeenkomst is afgelopen. Er kan niets meer bij.');
  await stage.look(tablet.page, 'round-closed');
});

const QUESTION = 'Wat deed je toen zij voor de derde keer opzegde?';
const FACTOR_ELS = 'Kwispelend bleef zij doorbellen';
const FACTOR_BRAM = 'Koffie zonder agenda';
const HALF = 'Zij nam er de tijd voor';
