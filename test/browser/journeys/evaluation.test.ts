import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PhaseId, SheetId } from '../../../shared/ids.ts';
import { openBrowser, readLink, type Tab } from '../../support/client.ts';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, type Stage } from '../pages/stage.ts';

/**
 * The last meeting of a series: people lay examples with what they recognise, and decide together what management may know. Hafza has a
 * phone; four others take part from elsewhere, and Els has no device. Every test goes on where the one before stopped.
 */
let stage: Stage;
let marieke: Facilitator;
let links: SessionLinks;
let display: Display;
let hafza: Participant;
let lead: Tab;
const others: Record<string, Tab> = {};

beforeAll(async () => {
  stage = await openStage();
  ({ facilitator: marieke, links } = await Facilitator.leads(stage, {
    script: 'evaluation',
    title: 'Bijeenkomst 4',
    theme: 'Werken aan motivatie',
    name: 'Marieke',
  }));
  display = await Display.opens(stage, links.display);
  hafza = await Participant.joins(stage, links.join, 'Hafza');
  const { code, key } = readLink(links.secret);
  const device = openBrowser(stage.url);
  await device.enter(code, 'facilitator', key);
  lead = await device.connect(code, 'facilitator');
  for (const name of ['Mo', 'Samira', 'Joost', 'Daan']) {
    const browser = openBrowser(stage.url);
    await browser.join(code, name);
    others[name] = await browser.connect(code);
  }
  await lead.does('guest.add', { name: 'Els', department: null });
});

afterAll(async () => {
  for (const tab of [lead, ...Object.values(others)]) tab.close();
  await stage.close();
});

test('[MG7] [HA14] people stand at an outcome they recognise, and lay an example from their work there', async () => {
  await lead.does('phase.go', { to: 'recognise' as PhaseId });
  await display.shows('Omgaan met macht');
  await stage.look(display.page, 'display-outcomes-empty');
  await hafza.standsAt('Omgaan met macht');
  await stage.look(hafza.page, 'phone-outcome');
  await hafza.writes('Ik zeg nu vooraf wat ik kan beslissen.', 'Schrijf op');
  for (const [name, tab] of Object.entries(others)) {
    await tab.does('sheet.claim', { sheet: 'power' as SheetId });
    await tab.does('card.post', { kind: 'insight', text: `Toen ik belde, vroeg ik eerst: ${name}` });
  }
  await others['Mo']?.does('sheet.claim', { sheet: 'norms' as SheetId });
  await others['Mo']?.does('card.post', { kind: 'insight', text: 'Ik merk sneller dat ik al een mening heb.' });
  await display.shows('Ik merk sneller dat ik al een mening heb.');
  await display.shows('Ik zeg nu vooraf wat ik kan beslissen.');
  await stage.look(display.page, 'display-outcomes');
  await stage.look(marieke.page, 'console-outcomes');
});

test('[MG1] Marieke has a text made for management, and it lies on every screen, word for word', async () => {
  await marieke.page.getByRole('button', { name: 'Meer', exact: true }).click();
  await marieke.page.getByRole('menuitem', { name: 'Voor het management' }).click();
  const dialog = marieke.page.getByRole('dialog');
  await stage.look(marieke.page, 'console-management-before');
  await dialog.getByRole('textbox', { name: 'Noem iets vanaf zoveel schrijvers' }).fill('3');
  await dialog.getByText('Kies een getal van 4 of hoger.').waitFor();
  await dialog.getByRole('textbox', { name: 'Noem iets vanaf zoveel schrijvers' }).fill('5');
  await dialog.getByRole('button', { name: 'Leg voor aan de kring' }).click();
  await dialog.getByText('Dit ligt nu op ieders scherm.').waitFor();
  await hafza.sees('Mag dit naar het management?');
  await hafza.sees('Omgaan met macht');
  await stage.look(hafza.page, 'phone-management');
  await display.shows('Wat hier niet staat');
  await display.showsNothingOf('Ik merk sneller dat ik al een mening heb.', 'Ik zeg nu vooraf');
  await stage.look(display.page, 'display-management');
});

test('[MG2] [MG3] the circle answers, and it is settled only when nobody would rather have it otherwise', async () => {
  const dialog = marieke.page.getByRole('dialog');
  await hafza.page.getByRole('button', { name: 'Liever anders' }).click();
  await hafza.sees('Jij wilt het liever anders.');
  await dialog.getByText('Iemand wil het liever anders.').waitFor();
  for (const name of ['Mo', 'Samira', 'Joost']) await others[name]?.does('management.answer', { yes: true });
  await dialog.getByRole('button', { name: 'Els vindt het goed' }).click();
  await dialog.getByText('4 van de 6 vinden het goed zo.').waitFor();
  expect(await dialog.getByRole('button', { name: 'De kring vindt het goed: leg vast' }).getAttribute('aria-disabled')).toBe('true');
  await stage.look(marieke.page, 'console-management-objection');
  await hafza.page.getByRole('button', { name: 'Het is goed zo' }).click();
  await dialog.getByRole('button', { name: 'De kring vindt het goed: leg vast' }).click();
  await dialog.getByText('De kring vindt dit goed. Je mag het nu opslaan en geven.').waitFor();
  await stage.look(marieke.page, 'console-management-settled');
});

test('[MG4] [MG5] the file can be saved; a second thought takes it back', async () => {
  const dialog = marieke.page.getByRole('dialog');
  const download = marieke.page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/^management.*\.pdf$/);
  await hafza.sees('De kring vindt dit goed. Bedenk je je?');
  await hafza.page.getByRole('button', { name: 'Liever anders' }).click();
  await dialog.getByText('Iemand wil het liever anders.').waitFor();
  const refused = await marieke.page.request.get(new URL(`/api/sessions/${links.code}/management.pdf`, stage.url).href);
  expect([refused.status(), await refused.json()]).toEqual([409, { refusal: { code: 'not-now' } }]);
});
