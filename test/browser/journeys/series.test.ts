import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JoinCode, PhaseId, SheetId } from '../../../shared/ids.ts';
import type { Tab } from '../../support/client.ts';
import { findTraces } from '../../support/find-traces.ts';
import { Display } from '../pages/display.ts';
import { Participant } from '../pages/participant.ts';
import { comeIn, SeriesHome, type Held } from '../pages/series.ts';
import { openStage, PHONE, type Stage } from '../pages/stage.ts';
import { storedBy } from '../pages/storage.ts';
import { listenOn, type Wire } from '../pages/wire.ts';

/**
 * A group meets three times. Marieke leads, Hafza and Lydia have phones, and others take part from elsewhere. What one meeting leaves
 * comes back in the next, for its owner alone; the last one looks back; then all of it is deleted. Every test goes on where the one
 * before stopped.
 */
let stage: Stage;
let wireOf: (page: Page) => Wire;
let series: SeriesHome;
let home: string;
let link: string;
let held: Held;
let others: readonly Tab[] = [];
let hafza: Participant;
let lydia: Participant;
let display: Display;
let key: string;
let away: JoinCode;

beforeAll(async () => {
  ({ stage, wireOf } = listenOn(await openStage()));
});

afterAll(async () => {
  leave();
  await stage.close();
});

test('[SR1] [SR5] a series begins with a passphrase, and its first session is made in one step', async () => {
  ({ home: series, link } = await SeriesHome.begins(stage, {
    title: GROUP,
    goal: `Leren van elkaars werk. ${WORDS.goal}`,
    departments: 'Werk\nJongerenloket',
    name: 'Marieke',
    passphrase: PASSPHRASE,
  }));
  home = series.path;
  await stage.look(series.page, 'series-empty');
  await series.page.getByRole('textbox', { name: 'Nieuwe afspraak' }).fill(AGREEMENT);
  await series.page.getByRole('button', { name: 'Zet erbij' }).click();
  await series.page.getByRole('listitem').filter({ hasText: AGREEMENT }).waitFor();
  held = await series.makes('Bijeenkomst 1', 'Maak de eerste bijeenkomst');
});

test('[SR3] on another device the link asks for the passphrase, and opens nothing without it', async () => {
  const other = await stage.person(PHONE);
  await other.goto(link);
  await other.getByLabel('Wachtzin').fill('iets anders');
  await other.getByRole('button', { name: 'Open de reeks' }).click();
  await other.getByRole('alert').or(other.locator('.k-notice')).first().waitFor();
  await stage.look(other, 'series-guarded');
  expect(await other.content()).not.toContain(GROUP);
  await other.getByLabel('Wachtzin').fill(PASSPHRASE);
  await other.getByRole('button', { name: 'Open de reeks' }).click();
  await other.getByRole('heading', { level: 1, name: GROUP }).waitFor();
  await stage.look(other, 'series-phone');
  await other.context().close();
});

test('[PP1] [PP4] Marieke prepares; Hafza reads it beforehand and keeps an experience to herself', async () => {
  const { page } = held.console;
  await page.getByRole('region', { name: 'Bereid voor' }).getByRole('button', { name: 'Vul aan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wat we gaan doen').fill('We kiezen één ervaring en onderzoeken die samen.');
  await dialog.getByLabel('Titel van de clip').fill('Motivatie kun je niet geven');
  await dialog.getByLabel('Punten uit de clip').fill('Wie luistert, hoort meer.\nDwang maakt klein.');
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const phone = await stage.person(PHONE);
  await phone.goto(`${stage.url}/s/${held.code}/prepare`);
  for (const words of ['Motivatie kun je niet geven', AGREEMENT]) await phone.getByText(words).waitFor();
  await phone.getByLabel('Hoe heet je?').fill('Hafza');
  await phone.getByRole('button', { name: 'Neem mijn plek in' }).click();
  await phone.getByLabel('Mijn ervaring, in één regel').fill(HER_CASE);
  await phone.getByRole('button', { name: 'Bewaar voor mij alleen' }).click();
  await phone.getByText('kun je haar met één tik in de kring leggen').waitFor();
  await stage.look(phone, 'phone-prepared');
  expect(wireOf(page).heard(WORDS.brought)).toBe(false);
  await phone.getByRole('link', { name: 'Naar de kring' }).click();
  hafza = Participant.at(phone, 'Hafza');
  await hafza.isIn();
});

test('the session is played: Lydia brings an experience, and hears her strengths', async () => {
  lydia = await Participant.joins(stage, `/s/${held.code}`, 'Lydia', 'Werk');
  others = await comeIn(stage, held.code, ['Mo', 'Samira', 'Joost', 'Daan']);
  await goTo('choose');
  await lydia.proposes(CASE, 'een lastige');
  await held.console.choosesCase(CASE);
  await goTo('appreciate');
  await hafza.page.getByRole('combobox', { name: 'Voor wie?' }).selectOption({ label: 'Lydia' });
  await hafza.writes(STRENGTH, 'Geef');
  await held.lead.does('cards.reveal', { kind: 'strength' });
  await lydia.sees(STRENGTH);
  await goTo('knowledge');
  for (const [at, tab] of others.entries()) await tab.does('card.post', { kind: 'insight', text: `${INSIGHT} ${String(at)}` });
  await goTo('intend');
  await hafza.writes(INTENTION, 'Schrijf op', 'Een voornemen');
  await hafza.writes(SECRET_INTENTION, 'Schrijf op', 'Een voornemen');
  await stage.look(hafza.page, 'phone-intentions');
});

test('[KE1] [KE3] Hafza makes a key of her own, and keeps the link', async () => {
  await hafza.page.getByRole('button', { name: 'Maak mijn link' }).click();
  const made = hafza.page.getByRole('region', { name: 'Dit is jouw link' });
  key = await made.locator('code').innerText();
  await stage.look(hafza.page, 'phone-key');
  await made.getByRole('button', { name: 'Ik heb hem bewaard' }).click();
  await hafza.sees('Wat je meeneemt, wordt bij je eigen link bewaard.');
  expect(new URL(key).pathname).toBe('/mijn');
});

test('[HA22] [HA23] Lydia begins her letter with what she was given, and the circle reads it when she says so', async () => {
  const [mine, hers] = [lydia.page, hafza.page];
  await mine.goto(`${stage.url}/s/${held.code}/letter`);
  await mine.getByRole('button', { name: 'Zet een begin neer' }).click();
  const letter = mine.getByRole('textbox', { name: 'Jouw brief' });
  await expect.poll(() => letter.innerText()).toContain(STRENGTH);
  await letter.press('Control+End');
  await letter.pressSequentially(WORDS.letter);
  await stage.look(mine, 'phone-letter');
  await hers.goto(`${stage.url}/s/${held.code}/letter`);
  await hers.getByText('Er is geen brief die je kunt lezen.').first().waitFor();
  expect(wireOf(hers).heard(WORDS.letter)).toBe(false);
  await mine.getByRole('button', { name: 'De kring mag deze brief lezen' }).click();
  await mine.getByText('De kring kan je brief nu lezen.').waitFor();
  await hers.getByText(WORDS.letter).waitFor();
  await stage.look(hers, 'phone-letter-of-lydia');
});

test('[SR7] Marieke closes, sees what would stay, and lets it stay', async () => {
  await held.console.picksFromMore('De bijeenkomst afsluiten…');
  await series.page.getByRole('dialog').getByRole('button', { name: 'Sluit af' }).click();
  await held.console.sees('De bijeenkomst is afgesloten');
  await stage.look(series.page, 'console-closed');
  await series.page.getByRole('link', { name: 'Bewaar de oogst in de reeks' }).click();
  const preview = series.page.getByRole('region', { name: 'Dit blijft' });
  await preview.getByText(INSIGHT).first().waitFor();
  await stage.look(series.page, 'series-keeping');
  for (const words of [WORDS.intention, WORDS.private, WORDS.brought, WORDS.letter]) expect(await preview.innerText()).not.toContain(words);
  await series.keepsHarvest();
  await series.meeting('Bijeenkomst 1').getByText('De oogst is bewaard op').waitFor();
  await stage.look(series.page, 'series-kept');
});

test('[KE6] [KE9] in the second session what Hafza intended lies before her alone, on another phone', async () => {
  leave();
  held = await series.makes('Bijeenkomst 2', 'Maak de volgende bijeenkomst');
  others = await comeIn(stage, held.code, ['Mo', 'Samira', 'Joost', 'Daan']);
  lydia = await Participant.joins(stage, `/s/${held.code}`, 'Lydia', 'Werk');
  display = await Display.opens(stage, held.display);
  const phone = await stage.person(PHONE);
  await phone.goto(key);
  await phone.getByText(INTENTION).waitFor();
  expect(phone.url()).not.toContain('#');
  await stage.look(phone, 'phone-mine');
  await phone.getByRole('button', { name: 'Doe mee' }).click();
  hafza = Participant.at(phone, 'Hafza');
  await hafza.isIn();
  await before(INTENTION).waitFor();
  await before(SECRET_INTENTION).waitFor();
  await stage.look(phone, 'phone-earlier');
  await lydia.isIn();
  for (const page of [lydia.page, display.page, series.page])
    expect(findTraces(Buffer.from(await page.content()), [WORDS.intention, WORDS.private])).toEqual([]);
});

test('[KE9] [KE10] she says how it went, and shares one; the other stays hers', async () => {
  await before(INTENTION).getByRole('radio', { name: 'anders gedaan' }).click();
  await before(INTENTION).getByRole('radio', { name: 'anders gedaan', checked: true }).waitFor();
  await before(INTENTION).getByRole('textbox', { name: 'Wat merkte je?' }).fill(NOTICED);
  await before(INTENTION).getByRole('button', { name: 'Bewaar' }).click();
  await before(INTENTION).getByRole('button', { name: 'Bewaar' }).waitFor({ state: 'hidden' });
  await stage.look(hafza.page, 'phone-looked');
  expect(wireOf(display.page).heard(WORDS.noticed)).toBe(false);
  await before(INTENTION).getByRole('button', { name: 'Deel met de kring' }).click();
  await before(INTENTION).getByRole('button', { name: 'Ja, deel het' }).click();
  await lydia.sees(INTENTION);
  await display.shows(INTENTION);
  await stage.look(display.page, 'display-earlier');
  await stage.look(lydia.page, 'phone-earlier-shared');
  await stage.look(series.page, 'console-earlier-shared');
  for (const page of [lydia.page, display.page, series.page]) expect(wireOf(page).heard(WORDS.private)).toBe(false);
});

test('[PV6] no browser stores a word of another, and of one’s own only what has not arrived', async () => {
  away = held.code;
  await hafza.types(UNSENT);
  await expect.poll(async () => findTraces(await storedBy(hafza.page), [WORDS.unsent])).toEqual([WORDS.unsent]);
  const others = Object.values(WORDS).filter((word) => word !== WORDS.unsent);
  expect(findTraces(await storedBy(hafza.page), others)).toEqual([]);
  for (const page of [lydia.page, display.page, series.page]) expect(findTraces(await storedBy(page), Object.values(WORDS))).toEqual([]);
});

test('[KE13] Lydia has no key: she takes part, writes down what she intends, and is asked for nothing', async () => {
  await goTo('intend');
  await lydia.writes('Ik vraag eerst wat er al lukt.', 'Schrijf op', 'Een voornemen');
  await lydia.sees('Wil je dit niet? Dan mis je verder niets.');
  await goTo('knowledge');
  for (const [at, tab] of others.entries()) await tab.does('card.post', { kind: 'insight', text: `${INSIGHT} ${String(at + 4)}` });
  await held.lead.does('session.close', {});
  await lydia.sees('Deze bijeenkomst is afgelopen');
  await lydia.page.context().close();
  await series.comesBack(home);
  await series.meeting('Bijeenkomst 2').getByRole('button', { name: 'Bewaar de oogst in de reeks' }).click();
  await series.keepsHarvest();
});

test('[MG7] [HA14] the third session looks back on the series: people lay examples at an outcome they recognise', async () => {
  leave();
  await series.plans({ script: 'Terugkijken op de reeks' });
  held = await series.makes('Bijeenkomst 3', 'Maak de volgende bijeenkomst');
  others = await comeIn(stage, held.code, ['Mo', 'Samira', 'Joost', 'Daan']);
  await held.lead.does('guest.add', { name: 'Els', department: null });
  display = await Display.opens(stage, held.display);
  await hafza.page.goto(key);
  await hafza.page.getByRole('button', { name: 'Doe mee' }).click();
  await hafza.isIn();
  await goTo('recognise');
  await display.shows('Omgaan met macht');
  await hafza.standsAt('Omgaan met macht');
  await stage.look(hafza.page, 'phone-outcome');
  await hafza.writes(EXAMPLE, 'Schrijf op');
  for (const [at, tab] of others.entries()) {
    await tab.does('sheet.claim', { sheet: 'power' as SheetId });
    await tab.does('card.post', { kind: 'insight', text: `${EXAMPLE} ${String(at)}` });
  }
  await others[0]?.does('sheet.claim', { sheet: 'norms' as SheetId });
  await others[0]?.does('card.post', { kind: 'insight', text: ALONE });
  await display.shows(ALONE);
  await stage.look(display.page, 'display-outcomes');
  await stage.look(series.page, 'console-outcomes');
});

test('[MG1] Marieke has a text of the whole series made for management, and it lies on every screen, word for word', async () => {
  await held.console.picksFromMore('Voor het management');
  const dialog = series.page.getByRole('dialog');
  await stage.look(series.page, 'console-management-before');
  await dialog.getByRole('textbox', { name: 'Noem iets vanaf zoveel schrijvers' }).fill('3');
  await dialog.getByText('Kies een getal van 4 of hoger.').waitFor();
  await dialog.getByRole('textbox', { name: 'Noem iets vanaf zoveel schrijvers' }).fill('5');
  await dialog.getByRole('button', { name: 'Leg voor aan de kring' }).click();
  await dialog.getByText('Dit ligt nu op ieders scherm.').waitFor();
  await hafza.sees('Mag dit naar het management?');
  await hafza.sees('Over 3 bijeenkomsten.');
  await hafza.sees('Omgaan met macht');
  await stage.look(hafza.page, 'phone-management');
  await display.shows('Wat hier niet staat');
  await display.showsNothingOf(ALONE, WORDS.example, WORDS.insight);
  await stage.look(display.page, 'display-management');
});

test('[MG2] [MG3] the circle answers, and it is settled only when nobody would rather have it otherwise', async () => {
  const dialog = series.page.getByRole('dialog');
  await hafza.page.getByRole('button', { name: 'Liever anders' }).click();
  await hafza.sees('Jij wilt het liever anders.');
  await dialog.getByText('Iemand wil het liever anders.').waitFor();
  for (const tab of others.slice(0, 3)) await tab.does('management.answer', { yes: true });
  await dialog.getByRole('button', { name: 'Els vindt het goed' }).click();
  await dialog.getByText('4 van de 6 vinden het goed zo.').waitFor();
  await expect
    .poll(() => dialog.getByRole('button', { name: 'De kring vindt het goed: leg vast' }).getAttribute('aria-disabled'))
    .toBe('true');
  await stage.look(series.page, 'console-management-objection');
  await hafza.page.getByRole('button', { name: 'Het is goed zo' }).click();
  await dialog.getByRole('button', { name: 'De kring vindt het goed: leg vast' }).click();
  await dialog.getByText('De kring vindt dit goed. Je mag het nu opslaan en geven.').waitFor();
  await stage.look(series.page, 'console-management-settled');
});

test('[MG4] [MG5] the file can be saved; a second thought takes it back', async () => {
  const dialog = series.page.getByRole('dialog');
  const download = series.page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/^management.*\.pdf$/);
  await hafza.sees('De kring vindt dit goed. Bedenk je je?');
  await hafza.page.getByRole('button', { name: 'Liever anders' }).click();
  await dialog.getByText('Iemand wil het liever anders.').waitFor();
  const refused = await series.page.request.get(`${stage.url}/api/sessions/${held.code}/management.pdf`);
  expect([refused.status(), await refused.json()]).toEqual([409, { refusal: { code: 'not-now' } }]);
});

test('[SR7] [HA21] the harvest of all three stands on one page, and goes along in five forms', async () => {
  await held.lead.does('session.close', {});
  await hafza.sees('Deze bijeenkomst is afgelopen');
  await series.comesBack(home);
  await series.meeting('Bijeenkomst 3').getByRole('button', { name: 'Bewaar de oogst in de reeks' }).click();
  await series.keepsHarvest();
  await series.page.getByRole('link', { name: 'De oogst van de reeks' }).click();
  for (const nr of [1, 2, 3]) await series.page.getByRole('heading', { level: 2, name: `Bijeenkomst ${String(nr)}` }).waitFor();
  await series.page.getByText(ALONE).first().waitFor();
  await stage.look(series.page, 'series-harvest');
  const words = await series.page.getByRole('main').innerText();
  for (const hidden of [WORDS.intention, WORDS.private, WORDS.noticed, WORDS.brought, WORDS.letter]) expect(words).not.toContain(hidden);
  const [saved] = await Promise.all([
    series.page.waitForEvent('download'),
    series.page.getByRole('link', { name: 'Bewaar als PDF' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/\.pdf$/);
  await series.page.getByText(/^Bewaard als .*\.pdf/).waitFor();
  for (const [form, opens] of FORMS) {
    const answer = await series.page.request.get(`${stage.url}/api/series/${home.split('/')[2] ?? ''}/harvest.${form}`);
    expect((await answer.body()).subarray(0, 8).toString('latin1'), form).toMatch(opens);
  }
});

test('[KE8] Hafza erases what her key keeps, and the key opens nothing any more', async () => {
  const { page } = hafza;
  await page.goto(key);
  await page.getByText(SECRET_INTENTION).waitFor();
  await page.getByRole('button', { name: 'Wis alles wat ik bewaar' }).click();
  await stage.look(page, 'phone-erase-key');
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await page.getByText('Alles is gewist').waitFor();
  await page.goto(stage.url);
  await page.goto(key);
  await page.getByText('Deze link opent niets').waitFor();
  await stage.look(page, 'phone-key-gone');
});

test('[SR9] [SR26] the series goes with its sessions, and no word of it is on the disk', async () => {
  const planted = Object.values(WORDS);
  expect(findTraces(await stage.onDisk(), planted), 'they were there').toContain(WORDS.insight);
  await series.comesBack(home);
  await series.picksFromMore('Verwijder de reeks…');
  const dialog = series.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Verwijder ze ook' }).check({ force: true });
  await dialog.getByRole('textbox', { name: 'Typ de naam van de groep' }).fill(GROUP);
  await stage.look(series.page, 'series-erase');
  await dialog.getByRole('button', { name: 'Verwijder de reeks' }).click();
  await series.page.getByText('De reeks is verwijderd').waitFor();
  await stage.look(series.page, 'series-erased');
  await expect.poll(async () => findTraces(await stage.onDisk(), planted)).toEqual([]);
});

test('[PV6] who was away when a session was deleted finds nothing of it, and nothing of it is left in any browser', async () => {
  const { page } = hafza;
  await page.goto(`${stage.url}/s/${away}`);
  await page.getByRole('link', { name: 'Andere code' }).waitFor();
  for (const one of [page, series.page, display.page])
    await expect.poll(async () => findTraces(await storedBy(one), [...Object.values(WORDS), GROUP])).toEqual([]);
});

const goTo = (phase: string) => held.lead.does('phase.go', { to: phase as PhaseId });
const before = (words: string) => hafza.page.locator('.mk-earlier').filter({ hasText: words });
const leave = () => {
  for (const tab of others) tab.close();
  held.lead.close();
};

/** Words that are in no program, page or dictionary: what is left of them anywhere came from here. */
const WORDS = {
  goal: 'kwartelzang',
  agreement: 'sprinkhaanwals',
  brought: 'pimpernelthee',
  case: 'wolkenkrabbel',
  strength: 'zonnehoedjes',
  insight: 'mierenvloer',
  intention: 'dauwtrapper',
  private: 'egelkwartier',
  noticed: 'vlinderslag',
  letter: 'veenmosbrief',
  example: 'zandloperkever',
  alone: 'kraaienkamer',
  unsent: 'klokhuisvogel',
} as const;
const GROUP = 'Leerkring Oost';
const PASSPHRASE = 'drie blauwe stoelen';
const AGREEMENT = `Eerst vragen, dan pas raden. ${WORDS.agreement}`;
const HER_CASE = `Hij wees alles af. ${WORDS.brought}`;
const CASE = `Een man blijft bellen. ${WORDS.case}`;
const STRENGTH = `Je bleef rustig. ${WORDS.strength}`;
const INSIGHT = `Luisteren is ook werk. ${WORDS.insight}`;
const INTENTION = `Ik bel terug voor de middag. ${WORDS.intention}`;
const SECRET_INTENTION = `Ik zeg vaker nee. ${WORDS.private}`;
const NOTICED = `Het gesprek werd korter. ${WORDS.noticed}`;
const EXAMPLE = `Ik zeg vooraf wat ik kan beslissen. ${WORDS.example}`;
const ALONE = `Ik merk eerder dat ik al oordeel. ${WORDS.alone}`;
const UNSENT = `Wat ik nog niet zeg. ${WORDS.unsent}`;
const FORMS = [
  ['pdf', /^%PDF-/],
  ['docx', /^PK/],
  ['csv', /./s],
  ['json', /^\{/],
  ['md', /^#/],
] as const;
