import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Participant } from '../pages/participant.ts';
import { LAPTOP, openStage, PHONE, type Stage } from '../pages/stage.ts';

/**
 * Scene A of the method, played to the end: Lydia brings a difficult experience, Hafza asks from feelings,
 * Els has no phone. One long story: every test goes on where the one before stopped.
 */
let stage: Stage;
let marieke: Facilitator;
let links: SessionLinks;
let display: Display;
let lydia: Participant;
let hafza: Participant;
let daan: Participant;
let samira: Participant;
let mo: Participant;

const everyone = () => [lydia, hafza, daan, samira, mo];

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

test('the facilitator creates a session and opens the shared screen', async () => {
  ({ facilitator: marieke, links } = await Facilitator.creates(stage, {
    script: 'Een moeilijke ervaring',
    title: 'Bijeenkomst 2',
    theme: 'Werken aan motivatie',
    name: 'Marieke',
  }));
  display = await Display.opens(stage, links.display);
  await display.shows(links.code);
  await stage.look(display.page, 'floor-empty');
  expect(new URL(display.page.url()).hash).toBe('');
});

test('[SE2] five people join with the link, one guest is entered', async () => {
  lydia = await Participant.joins(stage, links.join, 'Lydia', 'Werk');
  hafza = await Participant.joins(stage, links.join, 'Hafza', 'Jongerenloket');
  daan = await Participant.joins(stage, links.join, 'Daan', 'Werk', { width: 320, height: 640 });
  samira = await Participant.joins(stage, links.join, 'Samira', 'Wijkteam', { ...PHONE, dark: true });
  mo = await Participant.joins(stage, links.join, 'Mo', 'Jongerenloket', LAPTOP);
  await marieke.addsGuest('Els', 'Wijkteam');
  await display.shows('Els');
  await stage.look(lydia.page, 'phone-check-in');
  await stage.look(daan.page, 'phone-320-check-in');
  await stage.look(marieke.page, 'console-check-in');
});

test('everyone checks in, Els through the facilitator', async () => {
  await lydia.writes('Een beetje moe, wel nieuwsgierig.', 'Check in');
  await hafza.writes('Ik heb zin in rust vandaag.', 'Check in');
  await marieke.postsFor('Els', 'Blij dat ik er ben.');
  await daan.sees('Blij dat ik er ben.');
  await display.shows('Een beetje moe, wel nieuwsgierig.');
  await stage.look(display.page, 'floor-check-in');
});

test('[PH12] the group proposes and marks, and takes Lydia’s case', async () => {
  await marieke.goesOn('Kiezen');
  await lydia.proposes(CASE, 'een lastige');
  await daan.proposes('Een werkgever haakt af na één gesprek.', 'een lastige');
  for (const person of [hafza, samira, mo]) await person.recognises(CASE);
  await marieke.sees('3 herkennen dit');
  await stage.look(hafza.page, 'phone-choose');
  await stage.look(display.page, 'floor-choose');
  await stage.look(marieke.page, 'console-choose');
  await marieke.choosesCase(CASE);
  await display.shows(/deze nemen we/i);
});

test('[AC4] Lydia tells; the others cannot type, and read along', async () => {
  await marieke.goesOn('Vertellen');
  await lydia.seesPhase('Vertellen');
  const text = lydia.page.getByRole('textbox', { name: /De ervaring van Lydia|Jouw verhaal/ });
  await text.click();
  await text.pressSequentially('Hij belt elke dag. Hij wil werken, zegt hij.');
  await hafza.sees('Hij belt elke dag. Hij wil werken, zegt hij.');
  await display.shows('Hij belt elke dag. Hij wil werken, zegt hij.');
  await hafza.sees('Luister.');
  expect(await hafza.page.getByRole('textbox').filter({ visible: true }).count()).toBe(0);
  for (const [who, name] of [
    [lydia, 'phone-bringer-tell'],
    [hafza, 'phone-tell'],
    [samira, 'phone-dark-tell'],
  ] as const)
    await stage.look(who.page, name);
  await stage.look(display.page, 'floor-tell');
  await stage.look(marieke.page, 'console-tell');
});

test('[PH4] everyone takes a place; the floor shows who stands where', async () => {
  await marieke.goesOn('Perspectief kiezen');
  await hafza.seesPhase('Perspectief kiezen');
  await stage.look(hafza.page, 'phone-claim');
  await stage.look(daan.page, 'phone-320-claim');
  await hafza.standsAt('Gevoelens');
  await daan.standsAt('Handelen');
  await samira.standsAt('Macht');
  await mo.standsAt('Kennis');
  await marieke.placesGuest('Els', 'Kennis');
  await display.shows('Deze stoel is leeg');
  await stage.look(display.page, 'floor-claim');
  await stage.look(marieke.page, 'console-claim');
  await stage.look(lydia.page, 'phone-bringer-claim');
});

test('[PH1] questions come from the claimed perspective; the facilitator slows down with a caption', async () => {
  await marieke.goesOn('Onderzoeken');
  await daan.writes('Hoe begon je dat telefoongesprek?', 'Stel je vraag');
  await samira.writes('Wie bepaalde welke stap de volgende was?', 'Stel je vraag');
  await mo.writes('Welke technieken gebruikte je om hem te motiveren?', 'Stel je vraag');
  await hafza.writes(HAFZAS_QUESTION, 'Stel je vraag');
  await marieke.postsFor('Els', 'Wat weet je van zijn eerdere ervaringen met werk?');
  await marieke.captionsOwn(CAPTION);
  for (const person of everyone()) await person.sees(CAPTION);
  await display.shows(CAPTION);
  await marieke.spotlights(HAFZAS_QUESTION);
  await display.shows(HAFZAS_QUESTION);
  await display.shows(/van Hafza aan Lydia/);
  await lydia.sees('nu besproken');
});

test('[PH8] Lydia sets the pace: answered in a few words, asked, not now', async () => {
  await lydia.marks('Welke technieken gebruikte je om hem te motiveren?', 'beantwoord');
  await lydia.marks('Wie bepaalde welke stap de volgende was?', 'nu niet');
  await marieke.sees('Eén keer “nu niet”.');
  await marieke.marks('Hoe begon je dat telefoongesprek?', 'Gevraagd');
  await daan.sees(/gevraagd/);
  for (const [who, name] of [
    [hafza, 'phone-explore'],
    [daan, 'phone-320-explore'],
    [samira, 'phone-dark-explore'],
    [mo, 'laptop-explore'],
    [lydia, 'phone-bringer-explore'],
  ] as const) {
    await stage.look(who.page, name);
  }
  await stage.look(display.page, 'floor-explore');
  await stage.look(marieke.page, 'console-explore');
});

test('[PH7] Daan takes a card away and puts it back', async () => {
  await daan.writes('Wat deed je tussen twee belletjes in?', 'Stel je vraag');
  await hafza.sees('Wat deed je tussen twee belletjes in?');
  await daan
    .card('Wat deed je tussen twee belletjes in?')
    .getByRole('button', { name: /^Wijzig je kaart/ })
    .click();
  await daan.card('Wat deed je tussen twee belletjes in?').getByRole('button', { name: 'Haal weg' }).click();
  await hafza.page.getByText('Wat deed je tussen twee belletjes in?').waitFor({ state: 'hidden' });
  await daan.page.getByRole('button', { name: 'Zet terug: Wat deed je tussen twee belletjes in?' }).click();
  await hafza.sees('Wat deed je tussen twee belletjes in?');
});

test('[VI8] the clip lies next to it', async () => {
  await marieke.fillsClip({
    title: 'Wat brengt iemand in beweging?',
    question: 'Waar bouw jij vooral op?',
    points: ['Autonomie', 'Competentie', 'Relatie'],
  });
  await marieke.goesOn('Kennis erbij');
  await hafza.sees('Competentie');
  await mo.writes('Hoe zag jouw aanpak eruit op autonomie, competentie en relatie?', 'Stel je vraag');
  await lydia.writes('Ik gaf hem alle ruimte, en bouwde bijna geen band op.', 'Schrijf op');
  await display.shows('Relatie');
  await stage.look(mo.page, 'laptop-knowledge');
  await stage.look(lydia.page, 'phone-bringer-knowledge');
  await stage.look(display.page, 'floor-knowledge');
  await stage.look(marieke.page, 'console-knowledge');
});

test('[VI2] [VI3] strengths are private until they are laid down together', async () => {
  await marieke.goesOn('Waarderen');
  await hafza.writes('Je geduld, ook toen het schuurde.', 'Geef');
  await samira.writes('Je buikgevoel klopte.', 'Geef');
  await marieke.sees('2 kaarten wachten');
  await display.showsNothingOf('Je geduld', 'buikgevoel');
  await lydia.doesNotSee('buikgevoel');
  await stage.look(hafza.page, 'phone-appreciate');
  await stage.look(marieke.page, 'console-appreciate-waiting');
  await stage.look(display.page, 'floor-appreciate-waiting');
  await marieke.reveals();
  await lydia.sees('Je buikgevoel klopte.');
  await display.shows('Je geduld, ook toen het schuurde.');
  await stage.look(display.page, 'floor-appreciate');
  await stage.look(lydia.page, 'phone-bringer-appreciate');
});

test('[VI1] [VI6] intentions are their owner’s until they share them', async () => {
  await marieke.goesOn('Voornemen');
  await lydia.writes('Ik nodig meneer uit om elkaar te zien.', 'Schrijf op', 'Een voornemen');
  await daan.writes('Ik bel minder en spreek vaker af.', 'Schrijf op', 'Een voornemen');
  await stage.look(daan.page, 'phone-320-intend');
  await lydia.shares('Ik nodig meneer uit om elkaar te zien.');
  await display.shows('Ik nodig meneer uit om elkaar te zien.');
  await hafza.sees('Ik nodig meneer uit om elkaar te zien.');
  await display.showsNothingOf('Ik bel minder');
  await hafza.doesNotSee('Ik bel minder');
  expect(await marieke.page.content()).not.toContain('Ik bel minder');
  await stage.look(lydia.page, 'phone-bringer-intend');
  await stage.look(display.page, 'floor-intend');
  await stage.look(marieke.page, 'console-intend');
});

test('everyone checks out; the session closes; everyone takes something home', async () => {
  await marieke.goesOn('Uitchecken');
  await samira.writes('Ik neem stilte mee.', 'Check uit');
  await display.shows('Ik neem stilte mee.');
  await stage.look(display.page, 'floor-check-out');
  await stage.look(samira.page, 'phone-dark-check-out');
  await marieke.closes();
  await stage.look(marieke.page, 'console-closed');
  await display.shows('Dank jullie wel');
  await stage.look(display.page, 'floor-closed');
  await daan.page.getByRole('link', { name: 'Open jouw meeneemblad' }).click();
  await daan.sees('Ik bel minder en spreek vaker af.');
  await stage.look(daan.page, 'take-home-320');
  await lydia.page.getByRole('link', { name: 'Open jouw meeneemblad' }).click();
  await lydia.sees('Je buikgevoel klopte.');
  await lydia.doesNotSee('Ik bel minder');
  await stage.look(lydia.page, 'take-home');
});

test('[HA1] [HA2] the harvest holds what may leave the room', async () => {
  await marieke.page.goto(new URL(`/s/${links.code}/harvest`, stage.url).href);
  await marieke.sees(HAFZAS_QUESTION);
  const content = await marieke.page.content();
  for (const hidden of ['Hafza', 'Ik bel minder', 'Hij belt elke dag', 'Een beetje moe', CASE]) expect(content).not.toContain(hidden);
  await stage.look(marieke.page, 'harvest');
});

const CASE = 'Een man blijft me bellen dat hij wil werken, en wijst elke stap af.';
const CAPTION = 'We weten nog weinig van wat Lydia deed, en waarom. Vraag daarop door.';
const HAFZAS_QUESTION = 'Wat gebeurde er in jou toen hij voor de derde keer belde?';
