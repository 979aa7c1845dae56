import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CardId, PhaseId, SheetId } from '../../../shared/ids.ts';
import { openBrowser, readLink, type Tab } from '../../support/client.ts';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, type Stage } from '../pages/stage.ts';

/**
 * What a participant and the bringer hold in their hand: raising it, being ready, passing a turn, listening, reacting.
 * Lydia and Hafza have small phones; Mo, Samira, Joost and Daan take part from elsewhere. Every test goes on where the one before stopped.
 */
let stage: Stage;
let marieke: Facilitator;
let links: SessionLinks;
let display: Display;
let lydia: Participant;
let hafza: Participant;
/** Marieke's other device. */
let lead: Tab;
const others: Record<string, Tab> = {};
let question: CardId;

beforeAll(async () => {
  stage = await openStage();
  ({ facilitator: marieke, links } = await Facilitator.leads(stage, {
    script: 'difficult-experience',
    title: 'Bijeenkomst 2',
    theme: 'Motivatie',
    name: 'Marieke',
  }));
  display = await Display.opens(stage, links.display);
  lydia = await Participant.joins(stage, links.join, 'Lydia', null, SMALL);
  hafza = await Participant.joins(stage, links.join, 'Hafza', null, SMALL);
  const { code, key } = readLink(links.secret);
  const device = openBrowser(stage.url);
  await device.enter(code, 'facilitator', key);
  lead = await device.connect(code, 'facilitator');
  for (const name of ['Mo', 'Samira', 'Joost', 'Daan']) {
    const browser = openBrowser(stage.url);
    await browser.join(code, name);
    others[name] = await browser.connect(code);
  }
});

afterAll(async () => {
  for (const tab of [lead, ...Object.values(others)]) tab.close();
  await stage.close();
});

test('[PC6] a hand goes up, and Hafza knows her place in the order', async () => {
  await others['Mo']?.does('hand.raise', { on: true });
  await sign(hafza, 'Hand op').click();
  await hafza.sees('Je bent de tweede.');
  await hears(hafza, 'Je hand is op. Je bent de tweede.');
  await others['Mo']?.does('hand.raise', { on: false });
  await hafza.sees('Je bent de eerste.');
  await stage.look(hafza.page, 'phone-360-hand');
  await sign(hafza, 'Hand op').click();
  await sign(hafza, 'Hand op', false).waitFor();
});

test('[PC7] “klaar” is a ring that fills, without a name', async () => {
  await hafza.writes('Ik heb zin in rust.', 'Check in');
  await sign(hafza, 'Klaar').click();
  await sign(hafza, 'Klaar', true).waitFor();
  await hafza.sees('1 van 6 is klaar');
  await others['Daan']?.does('ready.set', { on: true });
  await lydia.sees('2 van 6 zijn klaar');
  await expect.poll(() => sign(lydia, 'Klaar').getAttribute('aria-pressed')).toBe('false');
  await stage.look(hafza.page, 'phone-360-ready');
});

test('[PC4] a turn is passed without a reason, and who is next knows', async () => {
  await lead.does('turns.start', {});
  await lydia.sees('Jij bent aan de beurt');
  await hafza.sees('Lydia is aan de beurt');
  await hafza.sees('Straks jij.');
  await stage.look(lydia.page, 'phone-360-turn');
  await lydia.page.getByRole('button', { name: 'Ik sla over' }).click();
  await hears(hafza, 'Jij bent aan de beurt. Overslaan mag.');
  await hafza.page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await hafza.sees('Mo is aan de beurt');
  await lead.does('turns.end', {});
  await hafza.page.getByText('Mo is aan de beurt').waitFor({ state: 'hidden' });
});

test('[PC2] a silence comes softly, and stops nobody from writing', async () => {
  await lead.does('silence.start', { seconds: 120 });
  await lydia.sees('Even stil');
  await stage.look(lydia.page, 'phone-360-silence');
  await lydia.writes('Een beetje moe, wel nieuwsgierig.', 'Check in');
  await lead.does('silence.end', {});
  await lydia.page.getByText('Even stil', { exact: true }).waitFor({ state: 'hidden' });
});

test('[PH17] [HA3] the bringer has one calm place: form, harvest, who writes along', async () => {
  await marieke.goesOn('Kiezen');
  await lydia.proposes(CASE, 'een lastige');
  await marieke.choosesCase(CASE);
  const place = lydia.page.getByRole('region', { name: 'Jouw ervaring' });
  await place.getByText('Jij bepaalt het tempo.').waitFor();
  await place.getByRole('radio', { name: 'een die lukte' }).click({ force: true });
  await hafza.sees('Stap 2 van 10');
  await place.getByRole('radio', { name: 'een lastige' }).click({ force: true });
  await hafza.sees('Stap 2 van 9');
  await place.getByRole('combobox', { name: 'Wie schrijft met je mee?' }).selectOption('Hafza');
  await place.getByRole('button', { name: 'Dit mag in de oogst' }).click();
  await place.getByText('Je verhaal en je antwoorden gaan mee in de oogst.').waitFor();
  await stage.look(lydia.page, 'phone-360-experience');
  await expect.poll(() => hafza.page.getByRole('region', { name: 'Jouw ervaring' }).count()).toBe(0);
  await place.getByRole('combobox', { name: 'Wie schrijft met je mee?' }).selectOption('niemand');
});

test('[PC3] while the circle listens first there is no field, and typed words stay in sight', async () => {
  await lead.does('phase.go', { to: 'explore' as PhaseId });
  await hafza.standsAt('Gevoelens');
  await hafza.types('Wat voelde je toen');
  await lead.does('listen.set', { on: true });
  await hafza.sees('Dit had je al getypt. Het blijft hier staan.');
  await hafza.sees('Wat voelde je toen');
  await expect.poll(() => hafza.page.locator('.p-writing').getByRole('textbox').count()).toBe(0);
  await lydia.sees('De anderen luisteren. Jij mag schrijven.');
  await stage.look(hafza.page, 'phone-360-listening');
  await lead.does('listen.set', { on: false });
  await hafza.stillHasTyped('Wat voelde je toen');
  await hafza.writes('Wat voelde je toen hij ophing?', 'Stel je vraag');
});

test('[LA1] Lydia reacts by keyboard, changes her mind, and takes it back', async () => {
  await others['Samira']?.does('sheet.claim', { sheet: 'acting' as SheetId });
  question = (await others['Samira']?.does('card.post', { kind: 'question', text: QUESTION }))?.card as CardId;
  const { page } = lydia;
  const keyboard = new Keyboard(page);
  await keyboard.presses(page.getByRole('button', { name: `Reageer op: ${QUESTION}` }));
  await chooses(keyboard, 'twijfel');
  await hears(lydia, 'Jouw reactie: twijfel.');
  await keyboard.keepsFocus();
  await hafza.card(QUESTION).getByText('twijfel').waitFor();
  await keyboard.presses(page.getByRole('button', { name: /^Jouw reactie: twijfel/ }), 'Space');
  await page.getByRole('menuitemradio', { name: 'twijfel', checked: true }).waitFor();
  await stage.look(page, 'phone-360-reaction-menu');
  await chooses(keyboard, 'herkenning');
  await hafza.card(QUESTION).getByText('herkenning').waitFor();
  await hafza.card(QUESTION).getByText('twijfel').waitFor({ state: 'hidden' });
  await keyboard.presses(page.getByRole('button', { name: /^Jouw reactie: herkenning/ }));
  await chooses(keyboard, 'Neem je reactie terug');
  await hafza.card(QUESTION).getByText('herkenning').waitFor({ state: 'hidden' });
  await hears(lydia, 'Je reactie is weg.');
  await keyboard.keepsFocus();
});

test('[LA1] a few faces on phone, console and shared screen, and never a number', async () => {
  await marieke.spotlights(QUESTION);
  for (const name of ['Mo', 'Joost', 'Daan']) await others[name]?.does('card.react', { card: question, reaction: 'touched' });
  await hafza.page.getByRole('button', { name: `Reageer op: ${QUESTION}` }).click();
  await hafza.page.getByRole('menuitemradio', { name: 'geraakt' }).click();
  await lydia.page.getByRole('button', { name: `Reageer op: ${QUESTION}` }).click();
  await lydia.page.getByRole('menuitemradio', { name: 'tegengeluid' }).click();
  for (const page of [hafza.page, lydia.page, marieke.page, display.page]) {
    const faces = page.getByRole('list', { name: 'Reacties' }).first();
    await faces.getByText('geraakt').waitFor();
    await faces.getByText('en anderen', { exact: true }).waitFor();
    await faces.getByText('tegengeluid').waitFor();
    await expect.poll(() => faces.locator('[data-reaction="touched"] .k-stone').count()).toBe(3);
    expect(await faces.innerText()).not.toMatch(/\d/);
    expect(await faces.textContent()).not.toContain('Hafza');
  }
  await stage.look(hafza.page, 'phone-360-faces');
  await stage.look(lydia.page, 'phone-360-faces-bringer');
  await stage.look(marieke.page, 'console-faces');
  await stage.look(display.page, 'floor-faces');
});

test('[PC5] on the short way a tip is for all at once', async () => {
  await lead.does('urgent.set', { on: true });
  await hears(hafza, 'Dit heeft haast. Een tip mag nu meteen.');
  await hafza.writes('Bel hem vandaag nog.', 'Geef', 'Een tip');
  await lydia.sees('Bel hem vandaag nog.');
  await lydia.sees('Jij kiest wat je ermee doet.');
  await stage.look(hafza.page, 'phone-360-urgent');
});

const sign = (who: Participant, name: string, pressed?: boolean) =>
  who.page.getByRole('group', { name: 'Jouw tekens' }).getByRole('button', { name, ...(pressed !== undefined && { pressed }) });

/** In the polite live region. */
const hears = (who: Participant, sentence: string) =>
  who.page.locator('[data-live-region]').filter({ hasText: sentence }).waitFor({ state: 'attached' });

const chooses = async ({ page }: Keyboard, word: string): Promise<void> => {
  const wanted = page.getByRole('menuitemradio', { name: word });
  await wanted.waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (let steps = 0; steps < 6 && !(await isFocused(page, word)); steps += 1) {
    const before = await focused();
    await page.keyboard.press('ArrowDown');
    // A menu moves on a moment later: pressed again at once, one would go past the word.
    await expect.poll(focused).not.toBe(before);
  }
  expect(await isFocused(page, word)).toBe(true);
  await page.keyboard.press('Enter');
  await wanted.waitFor({ state: 'hidden' });
};

const isFocused = (page: Page, word: string): Promise<boolean> =>
  page.evaluate((text) => document.activeElement?.textContent?.includes(text) === true && document.activeElement.role !== 'menu', word);

const SMALL = { width: 360, height: 740 };
const CASE = 'Een man blijft me bellen dat hij wil werken.';
const QUESTION = 'Hoe begon je dat gesprek?';
