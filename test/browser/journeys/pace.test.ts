import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, type Stage } from '../pages/stage.ts';
import { Tempo } from '../pages/tempo.ts';

/** How a conversation is slowed down: Marieke leads, Mo and Noor have a phone, Els has none. Every test goes on where the one before stopped. */
let stage: Stage;
let marieke: Facilitator;
let tempo: Tempo;
let links: SessionLinks;
let display: Display;
let mo: Participant;
let noor: Participant;

beforeAll(async () => {
  stage = await openStage();
  ({ facilitator: marieke, links } = await Facilitator.leads(stage, {
    script: 'difficult-experience',
    title: 'Bijeenkomst 2',
    theme: 'Werken aan motivatie',
    name: 'Marieke',
  }));
  tempo = new Tempo(marieke.page);
  display = await Display.opens(stage, links.display);
  mo = await Participant.joins(stage, links.join, 'Mo');
  noor = await Participant.joins(stage, links.join, 'Noor');
  await marieke.addsGuest('Els', 'Werk');
  await marieke.page.getByRole('button', { name: 'Code tonen' }).click();
});

afterAll(() => stage.close());

test('[PC2] silence: the screen becomes quiet, softly, and one press ends it', async () => {
  await tempo.begins('30 seconden');
  await silent().waitFor();
  await mo.sees('Even stil');
  await tempo.now('Het is even stil.').waitFor();
  await stage.look(display.page, 'pace-silence');
  await stage.look(marieke.page, 'pace-console-silence');
  await tempo.stops('Stop de stilte');
  await silent().waitFor({ state: 'hidden' });
});

test('[PC2] a length of one’s own; what is no length is answered with a sentence', async () => {
  await tempo.opens();
  const field = tempo.dialog.getByRole('textbox', { name: 'Zelf kiezen, in minuten' });
  await field.fill('een');
  await tempo.dialog.getByRole('button', { name: 'Begin' }).click();
  await tempo.dialog.getByText('Kies een getal van 1 tot en met 10.').waitFor();
  await stage.look(marieke.page, 'pace-tempo');
  await field.fill('1,5');
  await field.press('Enter');
  await silent().waitFor();
  await tempo.dialog.waitFor({ state: 'hidden' });
  await marieke.page.getByRole('button', { name: 'Stilte', pressed: true }).click();
  await silent().waitFor({ state: 'hidden' });
});

test('[PC3] listening first: nobody writes, and the words typed are there again', async () => {
  await mo.types('Ik kom net uit een lastig gesprek.');
  await tempo.begins('Eerst luisteren');
  await strip().getByText('We luisteren eerst').waitFor();
  await mo.sees('We luisteren eerst');
  await mo.sees('Ik kom net uit een lastig gesprek.');
  await expect.poll(() => mo.page.getByRole('button', { name: 'Check in', exact: true }).count()).toBe(0);
  await stage.look(mo.page, 'pace-phone-listening');
  await tempo.stops('Schrijven mag weer');
  await mo.stillHasTyped('Ik kom net uit een lastig gesprek.');
  await mo.sends('Check in');
  await noor.sees('Ik kom net uit een lastig gesprek.');
});

test('[PC4] turns: each is asked once, and may pass', async () => {
  await tempo.begins('Vraag iedereen om de beurt');
  await turn('Mo').waitFor();
  await mo.sees('Jij bent aan de beurt');
  await tempo.now('Mo is aan de beurt.').waitFor();
  await stage.look(display.page, 'pace-turns');
  await mo.page.getByRole('button', { name: 'Ik sla over' }).click();
  await turn('Noor').waitFor();
  await stage.look(marieke.page, 'pace-console-turns');
  await marieke.page.getByRole('button', { name: 'Volgende', exact: true }).click();
  await turn('Els').waitFor();
  await marieke.page.getByRole('button', { name: 'Volgende', exact: true }).click();
  await strip().getByText('Iedereen is gevraagd').waitFor();
  await tempo.stops('Stop de beurten');
  await strip().waitFor({ state: 'hidden' });
});

test('[PC6] hands stay in order, a guest’s among them; giving the word takes one down', async () => {
  await mo.page.getByRole('button', { name: 'Hand op' }).click();
  await marieke.page.getByRole('region', { name: 'Wil graag iets zeggen' }).getByText('Mo').waitFor();
  await marieke.does('Els', 'Steek een hand op');
  await strip().getByText('Els').waitFor();
  await expect.poll(hands).toEqual(['Mo', 'Els']);
  await stage.look(display.page, 'pace-hands');
  await stage.look(marieke.page, 'pace-console-hands');
  await marieke.page.getByRole('button', { name: 'Geef Mo het woord' }).click();
  await mo.page.getByRole('button', { name: 'Hand op', pressed: false }).waitFor();
  await expect.poll(hands).toEqual(['Els']);
  await marieke.page.getByRole('button', { name: 'Geef Els het woord' }).click();
  await strip().waitFor({ state: 'hidden' });
});

test('[PC7] a ring fills as people are ready, without a name', async () => {
  await noor.page.getByRole('button', { name: 'Klaar', exact: true }).click();
  await strip().getByText('klaar', { exact: true }).waitFor();
  await tempo.now('1 van 2 is klaar.').waitFor();
  expect(await strip().innerText()).not.toMatch(/Mo|Noor/);
  await stage.look(display.page, 'pace-ready');
  await mo.page.getByRole('button', { name: 'Klaar', exact: true }).click();
  await strip().getByText('Iedereen is klaar').waitFor();
  await tempo.now('Iedereen is klaar. Jullie kunnen verder.').waitFor();
  await stage.look(marieke.page, 'pace-console-ready');
});

test('[PC8] the next step begins afresh', async () => {
  await marieke.goesTo('Onderzoeken');
  await display.showsPhase('Onderzoeken');
  await strip().waitFor({ state: 'hidden' });
});

test('[PC5] what has haste is decided on purpose, told to everybody, and undone', async () => {
  await tempo.begins('Dit heeft haast…');
  await tempo.dialog.getByText('Iedereen mag dan meteen advies geven').waitFor();
  await stage.look(marieke.page, 'pace-urgent-sure');
  await tempo.begins('Ja, dit heeft haast');
  await strip().getByText('Dit heeft haast.').waitFor();
  await mo.sees('Dit heeft haast');
  await stage.look(display.page, 'pace-urgent');
  await stage.look(mo.page, 'pace-phone-urgent');
  await tempo.stops('Terug naar de rustige weg');
  await strip().waitFor({ state: 'hidden' });
});

test('[PC9] a line of one’s own is kept, used again in another step, and forgotten', async () => {
  const line = 'Blijf nog even bij dat ene moment.';
  await marieke.captionsOwn(line);
  await marieke.page.getByRole('button', { name: 'Bewaar deze regel' }).click();
  const kept = marieke.page.getByRole('region', { name: 'Eigen regels' });
  await kept.getByText(line).waitFor();
  await marieke.goesTo('Kennis erbij');
  await display.page.getByText(line).waitFor({ state: 'hidden' });
  await kept.getByRole('button', { name: line, exact: true }).click();
  await display.shows(line);
  await stage.look(marieke.page, 'pace-console-kept');
  await kept.getByRole('button', { name: `Vergeet de regel: ${line}` }).click();
  await kept.waitFor({ state: 'hidden' });
});

test('a turning point is marked, with a few words', async () => {
  await marieke.page.getByRole('button', { name: 'Markeer dit moment' }).click();
  await marieke.page.getByRole('textbox', { name: 'Wat gebeurde er?' }).fill('Bellen of langsgaan');
  await marieke.page.keyboard.press('Enter');
  await marieke.page.getByText('Het moment is gemarkeerd.').waitFor({ state: 'attached' });
  await expect.poll(() => marieke.page.evaluate(() => document.activeElement?.textContent)).toBe('Markeer dit moment');
});

test('[AC10] hosts write notes together, and no other screen has them', async () => {
  const words = 'Let op Noor: zij begon over de norm.';
  const notes = (host: Facilitator) => host.page.getByRole('textbox', { name: 'Notities bij Kennis erbij' });
  await notes(marieke).click();
  await marieke.page.keyboard.type(words);
  const cohost = await Facilitator.opens(stage, links.secret);
  await cohost.sees(words);
  await notes(cohost).click();
  await cohost.page.keyboard.press('Control+End');
  await cohost.page.keyboard.type(' En Mo.');
  await marieke.sees(/norm\. En Mo\./);
  await stage.look(marieke.page, 'pace-console-notes');
  await display.showsNothingOf(words);
  await mo.doesNotSee(words);
});

const silent = () => display.page.getByText('Even stil', { exact: true });
const strip = () => display.page.getByRole('region', { name: 'Zo zijn we nu samen' });
const turn = (name: string) => strip().getByRole('paragraph').filter({ hasText: 'aan de beurt' }).getByText(name, { exact: true });
const hands = () => strip().locator('ol bdi').allInnerTexts();
