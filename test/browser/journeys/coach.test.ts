import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, type Stage } from '../pages/stage.ts';
import { listenOn, type Wire } from '../pages/wire.ts';

/**
 * The question coach and the drawer of parked tips, on a phone: Lydia brings, Hafza and Daan ask.
 * Every test goes on where the one before stopped.
 */
let stage: Stage;
let wireOf: (page: Page) => Wire;
let marieke: Facilitator;
let links: SessionLinks;
let display: Display;
let lydia: Participant;
let hafza: Participant;
let daan: Participant;

beforeAll(async () => {
  ({ stage, wireOf } = listenOn(await openStage()));
});

afterAll(() => stage.close());

test('a circle comes to exploring', async () => {
  ({ facilitator: marieke, links } = await Facilitator.leads(stage, {
    script: 'difficult-experience',
    title: 'Bijeenkomst 2',
    theme: 'Werken aan motivatie',
    name: 'Marieke',
  }));
  display = await Display.opens(stage, links.display);
  lydia = await Participant.joins(stage, links.join, 'Lydia');
  hafza = await Participant.joins(stage, links.join, 'Hafza');
  daan = await Participant.joins(stage, links.join, 'Daan', null, { width: 320, height: 640 });
  await marieke.does('Lydia', 'Maak inbrenger');
  await marieke.goesTo('Onderzoeken');
  await hafza.standsAt('Gevoelens');
  await daan.standsAt('Handelen');
});

test('[QC5] [QC6] advice gets a hint after a pause, for its writer alone', async () => {
  await hafza.types(ADVICE);
  await hint(hafza).getByText('Dit klinkt als een tip.').waitFor();
  await stage.look(hafza.page, 'phone-hint-advice');
  await hafza.page.locator('[data-live-region]').getByText('Vraaghulp: Dit klinkt als een tip.').waitFor({ state: 'attached' });
  expect(wireOf(hafza.page).said('uitnodigen op kantoor')).toBe(false);
  for (const { page } of [lydia, daan, marieke, display]) expect(await page.content()).not.toContain('Dit klinkt als een tip');
});

test('[QC7] [PH15] the tip is parked: the words leave the field, and lie in the own drawer', async () => {
  await hint(hafza).getByRole('button', { name: 'Bewaar als tip voor later' }).click();
  await hafza.sees('Bewaard bij “Mijn geparkeerde tips”.');
  await hafza.stillHasTyped('');
  await drawer(hafza).click();
  await hafza.card(ADVICE).waitFor();
  await expect.poll(() => hafza.card(ADVICE).getByRole('button', { name: 'Deel met de kring' }).count()).toBe(0);
  await stage.look(hafza.page, 'phone-drawer');
  for (const { page } of [lydia, daan, marieke, display]) expect(wireOf(page).heard(ADVICE), page.url()).toBe(false);
  await lydia.sees('Er ligt 1 tip apart.');
  await stage.look(lydia.page, 'phone-bringer-tips-wait');
});

test('[QC8] a leading question becomes an open one, and the old words are one tap away', async () => {
  await daan.types(LEADING);
  await hint(daan).getByText('Hier zit misschien al een antwoord in.').waitFor();
  await stage.look(daan.page, 'phone-320-hint-leading');
  for (const seen of [daan.page.locator('.p-writing textarea'), daan.page.getByRole('button', { name: 'Stel je vraag' })]) {
    const box = await seen.boundingBox();
    expect((box?.y ?? 640) + (box?.height ?? 0), 'a hint hides neither the words nor the button').toBeLessThanOrEqual(640);
  }
  const way = hint(daan).getByRole('button', { name: 'Zet in je veld' }).first();
  const open = (await way.innerText()).trim();
  await way.click();
  await daan.stillHasTyped(open);
  await stage.look(daan.page, 'phone-320-hint-taken');
  await daan.page.getByRole('button', { name: 'Zet mijn woorden terug' }).click();
  await daan.stillHasTyped(LEADING);
  await hint(daan).getByRole('button', { name: 'Zet in je veld' }).first().click();
  await daan.sends('Stel je vraag');
  await lydia.sees(open);
});

test('[QC7] whoever wants to asks it anyway', async () => {
  await daan.types(CLOSED);
  await hint(daan).waitFor();
  await daan.sends('Stel je vraag');
  await lydia.sees(CLOSED);
  await hint(daan).waitFor({ state: 'hidden' });
  await daan.types(SECOND_TIP);
  await hint(daan).getByRole('button', { name: 'Bewaar als tip voor later' }).click();
  await lydia.sees('Er liggen 2 tips apart.');
});

test('[QC5] [PH10] the facilitator gets it too, writing for a guest without device', async () => {
  await marieke.addsGuest('Els', 'Wijkteam');
  await marieke.placesGuest('Els', 'Macht');
  await marieke.does('Els', 'Kaart namens Els…');
  const dialog = marieke.page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(THIRD_TIP);
  await dialog.getByText('Dit klinkt als een tip.').waitFor();
  await stage.look(marieke.page, 'console-hint');
  await dialog.getByRole('button', { name: 'Bewaar als tip voor later' }).click();
  await dialog.getByText('De tip ligt apart').waitFor();
  await marieke.page.keyboard.press('Escape');
  await lydia.sees('Er liggen 3 tips apart.');
  for (const { page } of [lydia, hafza, daan, display]) expect(wireOf(page).heard(THIRD_TIP), page.url()).toBe(false);
});

test('[QC9] it can be switched off on one’s own device, and for all', async () => {
  await hafza.page.getByRole('button', { name: 'Jouw menu, Hafza' }).click();
  const menu = hafza.page.getByRole('dialog');
  await menu.getByRole('group', { name: 'Vraaghulp' }).getByRole('radio', { name: 'uit' }).check({ force: true });
  await stage.look(hafza.page, 'phone-coach-off');
  await menu.getByRole('button', { name: 'Sluiten' }).click();
  await hafza.types(CLOSED);
  // Daan's hint has come and gone by the time we know that Hafza has none.
  await daan.types(CLOSED);
  await hint(daan).waitFor();
  expect(await hint(hafza).count()).toBe(0);
  await hafza.types(QUIET_TIP);
  await stage.look(hafza.page, 'phone-coach-off-park');
  await hafza.page.getByRole('button', { name: 'Bewaar als tip', exact: true }).click();
  await hafza.sees('Bewaard bij “Mijn geparkeerde tips”.');
  await hafza.stillHasTyped('');

  await marieke.page.getByRole('button', { name: 'Instellingen' }).click();
  const settings = marieke.page.getByRole('dialog');
  await settings.getByRole('group', { name: 'Vraaghulp' }).getByRole('radio', { name: 'uit' }).check({ force: true });
  await stage.look(marieke.page, 'console-coach-off');
  await settings.getByRole('button', { name: 'Bewaar' }).click();
  await hint(daan).waitFor({ state: 'hidden' });
});

test('[PH15] without the coach a tip is parked quietly, for a guest too', async () => {
  await daan.types(THIRD_TIP);
  await stage.look(daan.page, 'phone-320-park');
  await marieke.does('Els', 'Kaart namens Els…');
  const dialog = marieke.page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(FOURTH_TIP);
  await stage.look(marieke.page, 'console-park');
  await dialog.getByRole('button', { name: 'Bewaar als tip', exact: true }).click();
  await dialog.getByText('De tip ligt apart').waitFor();
  await marieke.page.keyboard.press('Escape');
  await lydia.sees('Er liggen 5 tips apart.');
  for (const { page } of [lydia, daan, display])
    for (const words of [QUIET_TIP, FOURTH_TIP]) expect(wireOf(page).heard(words), page.url()).toBe(false);
});

test('[PH16] in the intention phase Lydia opens one tip, and everybody sees it', async () => {
  await marieke.goesTo('Voornemen');
  const ready = lydia.page.getByRole('region', { name: 'Geparkeerde tips' });
  await ready.getByText('Er liggen 5 tips klaar. Je hoeft ze niet te lezen.').waitFor();
  await stage.look(lydia.page, 'phone-bringer-tips');
  await ready.getByRole('button', { name: 'Laat ze liggen' }).click();
  await ready.getByText('De tips blijven liggen.').waitFor();
  await ready.getByRole('button', { name: 'Toch lezen' }).click();
  await ready.getByRole('button', { name: 'Lees er één' }).click();
  await ready.getByText('Er liggen 4 tips klaar.').waitFor();
  const opened = (await Promise.all(TIPS.map(async (tip) => [tip, await lydia.page.getByText(tip).count()] as const))).filter(
    ([, count]) => count > 0,
  );
  expect(opened).toHaveLength(1);
  const [tip = ''] = opened[0] ?? [];
  const closed = TIPS.filter((one) => one !== tip);
  for (const person of [hafza, daan]) await person.sees(tip);
  await display.shows(tip);
  await marieke.sees(tip);
  await display.showsNothingOf(...closed);
  for (const words of closed) expect(wireOf(lydia.page).heard(words)).toBe(false);
  await stage.look(lydia.page, 'phone-bringer-tip-open');
  await stage.look(display.page, 'floor-tip-open');
  await stage.look(marieke.page, 'console-tip-open');
});

test('[PH16] [AC7] for a bringer without device the facilitator asks, and opens', async () => {
  await marieke.does('Els', 'Maak inbrenger');
  const ready = marieke.page.getByRole('region', { name: 'Geparkeerde tips' });
  await ready.getByText('Er liggen 4 tips klaar voor Els.').waitFor();
  await stage.look(marieke.page, 'console-tips');
  await expect.poll(() => lydia.page.getByRole('region', { name: 'Geparkeerde tips' }).count()).toBe(0);
  await ready.getByRole('button', { name: 'Lees ze alle' }).click();
  for (const words of TIPS) await display.shows(words);
  await stage.look(display.page, 'floor-tips-open');
});

const hint = ({ page }: Participant) => page.getByRole('region', { name: 'Vraaghulp' });
const drawer = ({ page }: Participant) => page.getByText(/^Mijn geparkeerde tips \(/);

const ADVICE = 'Je moet hem gewoon eens uitnodigen op kantoor.';
const LEADING = 'Vind je ook niet dat hij helemaal geen zin heeft in werk?';
const CLOSED = 'Heb je hem teruggebeld?';
const SECOND_TIP = 'Je kunt beter eerst zijn vorige werkgever bellen.';
const THIRD_TIP = 'Je zou een gesprek met zijn zus moeten plannen.';
const QUIET_TIP = 'Vraag zijn huisarts om mee te denken.';
const FOURTH_TIP = 'Schrijf hem een kaart met de hand.';
const TIPS = [ADVICE, SECOND_TIP, THIRD_TIP, QUIET_TIP, FOURTH_TIP];
