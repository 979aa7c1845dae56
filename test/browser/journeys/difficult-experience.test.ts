import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Laying } from '../pages/laying.ts';
import { download } from '../pages/paper.ts';
import { Participant } from '../pages/participant.ts';
import { LAPTOP, openStage, PHONE, type Stage } from '../pages/stage.ts';
import { Tempo } from '../pages/tempo.ts';

/**
 * Scene A of the method, played to the end: Lydia brings a difficult experience, Hafza asks from feelings, Els has no phone,
 * and Marieke slows them down where the story asks for it. One long story: every test goes on where the one before stopped.
 */
let stage: Stage;
let marieke: Facilitator;
let tempo: Tempo;
let links: SessionLinks;
let display: Display;
let lydia: Participant;
let hafza: Participant;
let daan: Participant;
let samira: Participant;
let mo: Participant;
/** Of the parked tips: the one Lydia reads in the end, and the one she lets lie. */
let opened: string;
let closed: string;

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
  tempo = new Tempo(marieke.page);
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

test('[PC4] everyone checks in in turn; Daan passes, Els speaks through the facilitator', async () => {
  await tempo.begins('Vraag iedereen om de beurt');
  await lydia.isAtTurn();
  await display.shows('aan de beurt');
  await stage.look(lydia.page, 'phone-turn');
  await stage.look(display.page, 'floor-turn');
  await lydia.writes('Een beetje moe, wel nieuwsgierig.', 'Check in');
  await lydia.ends('Ik ben klaar');
  await hafza.isAtTurn();
  await hafza.writes('Ik heb zin in rust vandaag.', 'Check in');
  await hafza.ends('Ik ben klaar');
  for (const person of [daan, samira, mo]) {
    await person.isAtTurn();
    await person.ends('Ik sla over');
  }
  await tempo.now('Els is aan de beurt.').waitFor();
  await marieke.postsFor('Els', 'Blij dat ik er ben.');
  await daan.sees('Blij dat ik er ben.');
  await display.shows('Een beetje moe, wel nieuwsgierig.');
  await tempo.stops('Stop de beurten');
  await stage.look(display.page, 'floor-check-in');
});

test('[PH12] the group proposes and marks, and takes Lydia’s case', async () => {
  await marieke.goesOn('Kiezen');
  await lydia.proposes(CASE, 'een lastige');
  await daan.proposes('Een werkgever haakt af na één gesprek.', 'een lastige');
  for (const person of [hafza, samira, mo]) await person.recognises(CASE);
  await hafza.card(CASE).getByRole('button', { name: 'Dit speelt nu' }).click();
  await marieke.sees('3 herkennen dit');
  await marieke.sees('1 vindt dit dringend');
  await stage.look(hafza.page, 'phone-choose');
  await stage.look(display.page, 'floor-choose');
  await stage.look(marieke.page, 'console-choose');
  await marieke.choosesCase(CASE);
  await display.shows(/deze nemen we/i);
});

test('[AC4] [PC3] Lydia tells; the circle listens first, and reads along', async () => {
  await marieke.goesOn('Vertellen');
  await lydia.seesPhase('Vertellen');
  await tempo.begins('Eerst luisteren');
  await marieke.captions('We luisteren tot het verhaal af is.');
  await display.shows('We luisteren eerst');
  await lydia.sees('De anderen luisteren. Jij mag schrijven.');
  const text = lydia.page.getByRole('textbox', { name: /De ervaring van Lydia|Jouw verhaal/ });
  await text.click();
  await text.pressSequentially('Hij belt elke dag. Hij wil werken, zegt hij.');
  await hafza.sees('Hij belt elke dag. Hij wil werken, zegt hij.');
  await display.shows('Hij belt elke dag. Hij wil werken, zegt hij.');
  await hafza.sees('Luister.');
  for (const person of everyone())
    await expect.poll(() => person.page.getByRole('textbox').filter({ visible: true }).count()).toBe(person === lydia ? 1 : 0);
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

test('[QC5] [PH15] the first contributions are solutions; the hint is for who writes, and the tips lie aside', async () => {
  await marieke.goesOn('Onderzoeken');
  await hafza.seesPhase('Onderzoeken');
  await daan.types(TIPS[0]);
  await daan.hint.getByText('Dit klinkt als een tip.').waitFor();
  await stage.look(daan.page, 'phone-320-hint-advice');
  await daan.parks(TIPS[0]);
  await lydia.sees('Er ligt 1 tip apart.');
  await mo.parks(TIPS[1]);
  await lydia.sees('Er liggen 2 tips apart.');
  await stage.look(lydia.page, 'phone-bringer-tips-aside');
  for (const person of [hafza, samira, marieke, display])
    for (const words of [...TIPS, 'tips apart', 'Dit klinkt als een tip']) expect(await person.page.content()).not.toContain(words);
});

test('[QC8] Samira goes along with the story; the coach helps her to ask instead', async () => {
  await samira.types('Vind je ook niet dat hij helemaal niet wil werken?');
  await samira.hint.getByText('Hier zit misschien al een antwoord in.').waitFor();
  await stage.look(samira.page, 'phone-dark-hint-leading');
  const open = await samira.takesSuggestion();
  await stage.look(samira.page, 'phone-dark-hint-taken');
  await samira.sends('Stel je vraag');
  await lydia.sees(open);
});

test('[PH1] [PH13] Marieke interrupts with a caption; they ask on, each from the own sheet', async () => {
  await marieke.captionsOwn(CAPTION);
  for (const person of everyone()) await person.sees(CAPTION);
  await display.shows(CAPTION);
  await daan.writes(CONTACT, 'Stel je vraag');
  await lydia.answers(CONTACT, 'Alleen aan de telefoon. Dat is bij ons gewoon.');
  await mo.writes(TECHNIQUES, 'Stel je vraag');
  await lydia.answers(TECHNIQUES, 'Vooral open vragen. Ik liet hem de leiding.');
  for (const question of [CONTACT, TECHNIQUES]) await lydia.marks(question, 'beantwoord');
  await marieke.postsFor('Els', 'Wat weet je van zijn eerdere ervaringen met werk?');
  await hafza.sees('Alleen aan de telefoon. Dat is bij ons gewoon.');
  await stage.look(lydia.page, 'phone-bringer-answered');
});

test('[PC6] [LA5] departments differ: a hand, a ready caption, and a tension told between two questions', async () => {
  await samira.signals('Hand op');
  await display.shows('wil graag iets zeggen');
  await stage.look(samira.page, 'phone-dark-hand');
  await stage.look(display.page, 'floor-hand');
  await marieke.page.getByRole('button', { name: 'Geef Samira het woord' }).click();
  await marieke.captionsFromDeck('Hier doen we het verschillend. Wat is bij jou gewoon?');
  await samira.writes(MEETING, 'Stel je vraag');
  const table = new Laying(samira.page);
  await table.picks(MEETING, 'Spanning met…', CONTACT);
  await table.tells({
    'Waar zit het?': 'Bij Werk bellen we. Bij het Wijkteam zien we iedereen eerst.',
    'Waar komt het vandaan?': NORM,
    'Voor wie?': 'Voor wie belt, en voor de man.',
  });
  await samira.sees('Bewaard');
  await stage.look(samira.page, 'phone-dark-tension');
  await marieke.sees(NORM);
  await lydia.sees(NORM);
  await marieke.spotlights(MEETING);
  await display.shows('spanning met');
  await display.shows(CONTACT);
  await display.shows('Hier doen we het verschillend.');
  await stage.look(display.page, 'floor-tension');
  await marieke.marksMoment(TURNING_POINT);
});

test('[AC10] the console tells where nobody asked yet; Marieke keeps a note, for hosts alone', async () => {
  await marieke.sees('Vanuit gevoelens is nog niets gevraagd.');
  await marieke.sees('Nog niet gehoord met een vraag: Hafza.');
  await marieke.notes('Onderzoeken', NOTE);
  await marieke.looksAt('Waar keken we nog weinig?');
  await stage.look(marieke.page, 'console-coverage');
  for (const person of everyone()) await person.doesNotSee(NOTE);
  await display.showsNothingOf(NOTE, 'nog niets gevraagd');
});

test('[PC2] [LA1] Hafza asks what it did to Lydia; it may be silent, and people recognise it', async () => {
  await hafza.writes(HAFZAS_QUESTION, 'Stel je vraag');
  await marieke.spotlights(HAFZAS_QUESTION);
  await display.shows(HAFZAS_QUESTION);
  await display.shows(/van Hafza aan Lydia/);
  await lydia.sees('nu besproken');
  await stage.look(display.page, 'floor-explore');
  await marieke.captionsFromDeck('Even stil. Laat het antwoord landen.');
  await tempo.begins('30 seconden');
  await display.page.getByText('Even stil', { exact: true }).waitFor();
  await lydia.sees('Even stil');
  await stage.look(display.page, 'floor-silence');
  await stage.look(lydia.page, 'phone-bringer-silence');
  await tempo.stops('Stop de stilte');
  await lydia.answers(HAFZAS_QUESTION, 'Boos. Ik ging schoppen, en hij bouwde een muur.');
  for (const person of [daan, mo]) await person.reacts(HAFZAS_QUESTION, 'herkenning');
  for (const { page } of [lydia, marieke, display]) {
    const faces = page.getByRole('list', { name: 'Reacties' }).first();
    await faces.getByText('herkenning').waitFor();
    expect(await faces.innerText()).not.toMatch(/\d/);
  }
  await stage.look(daan.page, 'phone-320-explore');
  await stage.look(display.page, 'floor-recognition');
});

test('[PH11] the empty chair gets a voice, as an assumption', async () => {
  await marieke.sees('De lege stoel heeft nog geen stem.');
  await samira.switchesTo('De werkzoekende zelf');
  await samira.writes(CHAIR, 'Stel je vraag');
  for (const person of [lydia, hafza]) await person.card(CHAIR).getByText('aanname', { exact: true }).waitFor();
  await marieke.spotlights(CHAIR);
  await display.shows('aanname');
  await stage.look(samira.page, 'phone-dark-explore');
  await stage.look(display.page, 'floor-assumption');
});

test('[PH8] Lydia sets the pace: asked, and not now', async () => {
  await hafza.writes(TOO_NEAR, 'Stel je vraag');
  await lydia.marks(TOO_NEAR, 'nu niet');
  await marieke.sees('Eén keer “nu niet”.');
  await marieke.marks(CHAIR, 'Gevraagd');
  await samira.sees(/gevraagd/);
  for (const [who, name] of [
    [hafza, 'phone-explore'],
    [mo, 'laptop-explore'],
    [lydia, 'phone-bringer-explore'],
  ] as const)
    await stage.look(who.page, name);
  await stage.look(marieke.page, 'console-explore');
});

test('[PH6] with a second hat on, Marieke asks from the clip; then she takes it off', async () => {
  await marieke.fillsClip({
    title: 'Wat brengt iemand in beweging?',
    question: 'Waar bouw jij vooral op?',
    points: ['Autonomie', 'Competentie', 'Relatie'],
  });
  await marieke.goesOn('Kennis erbij');
  await hafza.sees('Competentie');
  await marieke.putsHatOn();
  await marieke.asks(ON_THE_CLIP);
  await lydia.sees(ON_THE_CLIP);
  await stage.look(marieke.page, 'console-hat');
  await stage.look(display.page, 'floor-hat');
  await marieke.takesHatOff();
  await expect.poll(() => marieke.page.getByRole('region', { name: 'Jouw eigen bijdrage' }).count()).toBe(0);
});

test('[VI8] [LA4] Lydia lays what she sees beside a point of the clip: autonomy, and hardly relation', async () => {
  await lydia.writes(LEANED, 'Schrijf op');
  await new Laying(lydia.page).picks(LEANED, 'Hetzelfde als…', 'Autonomie');
  for (const area of ['Komt overeen', 'Alleen in de clip']) for (const { page } of [lydia, hafza, marieke, display]) await seen(page, area);
  await stage.look(lydia.page, 'phone-bringer-knowledge');
  await stage.look(hafza.page, 'phone-knowledge');
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
  await lydia.page.getByText('Bewaard. Alleen jij ziet het.').waitFor({ state: 'hidden' });
  await display.shows('Ik nodig meneer uit om elkaar te zien.');
  await hafza.sees('Ik nodig meneer uit om elkaar te zien.');
  await display.showsNothingOf('Ik bel minder');
  await hafza.doesNotSee('Ik bel minder');
  expect(await marieke.page.content()).not.toContain('Ik bel minder');
});

test('[PH16] Lydia opens one tip and lets the other lie', async () => {
  const ready = lydia.page.getByRole('region', { name: 'Geparkeerde tips' });
  await ready.getByText('Er liggen 2 tips klaar.').waitFor();
  await stage.look(lydia.page, 'phone-bringer-intend');
  await ready.getByRole('button', { name: 'Lees er één' }).click();
  await ready.getByRole('button', { name: 'Laat hem liggen' }).click();
  await ready.getByText('De tip blijft liggen.').waitFor();
  [opened, closed] = (await lydia.page.getByText(TIPS[0]).count()) > 0 ? TIPS : [TIPS[1], TIPS[0]];
  await hafza.sees(opened);
  await display.shows(opened);
  for (const { page } of [lydia, hafza, marieke, display]) expect(await page.content()).not.toContain(closed);
  await stage.look(lydia.page, 'phone-bringer-tip-open');
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

test('[LB2] hosts look back: the captions, the silence and the turning point, and nothing that was private', async () => {
  const back = await marieke.looksBack();
  for (const words of [`ondertiteling: ${CAPTION}`, 'stilte begint', `keerpunt: ${TURNING_POINT}`]) await seen(back, words);
  await back.getByRole('slider', { name: 'Moment in de bijeenkomst' }).focus();
  await stage.look(back, 'lookback');
  for (const words of [closed, NOTE, 'Ik bel minder']) expect(await back.content()).not.toContain(words);
  await back.close();
});

test('[HA1] [HA2] the harvest holds what may leave the room, the difference first among it', async () => {
  await marieke.page.goto(new URL(`/s/${links.code}/harvest`, stage.url).href);
  for (const words of [HAFZAS_QUESTION, 'Waar het schuurt', NORM, CHAIR]) await marieke.sees(words);
  const kept = [await marieke.page.content(), await download(marieke.page, 'Bewaar als tekst')];
  for (const hidden of ['Hafza', 'Ik bel minder', 'Hij belt elke dag', 'Een beetje moe', CASE, NOTE, ...TIPS])
    for (const words of kept) expect(words).not.toContain(hidden);
  await stage.look(marieke.page, 'harvest');
});

const seen = (page: Page, words: string) => page.getByText(words).first().waitFor();

const CASE = 'Een man blijft me bellen dat hij wil werken, en wijst elke stap af.';
const CAPTION = 'We weten nog weinig van wat Lydia deed, en waarom. Vraag daarop door.';
const TIPS = ['Je moet hem gewoon een keer op kantoor laten komen.', 'Ik zou het traject gewoon stopzetten.'] as const;
const CONTACT = 'Hoe liep het contact tussen jullie?';
const TECHNIQUES = 'Welke technieken gebruikte je om hem te motiveren?';
const MEETING = 'Wat zie je aan tafel dat je aan de telefoon mist?';
const NORM = 'Bellen is onze norm. Niemand sprak dat ooit uit.';
const TURNING_POINT = 'Bellen of elkaar zien';
const NOTE = 'Let op Samira: zij begon over de norm.';
const HAFZAS_QUESTION = 'Wat gebeurde er in jou toen hij voor de derde keer belde?';
const CHAIR = 'Hoe hoorde hij jou, aan de andere kant van de lijn?';
const TOO_NEAR = 'Waar ken je dat gevoel nog meer van?';
const ON_THE_CLIP = 'Hoe zag jouw aanpak eruit op autonomie, competentie en relatie?';
const LEANED = 'Ik gaf hem alle ruimte. Aan een band bouwde ik bijna niet.';
