import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { dutchOn, EnglishParticipant } from '../pages/english-participant.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Laying } from '../pages/laying.ts';
import { download } from '../pages/paper.ts';
import { Participant } from '../pages/participant.ts';
import { LAPTOP, openStage, PHONE, type Stage } from '../pages/stage.ts';
import { listenOn, type Wire } from '../pages/wire.ts';

/**
 * Scene B of the method, in the plenary: Holly chooses to bring a success, seven people ask, write down factors each on their own,
 * lay them together by hand and beside the clip. Tom's phone speaks English; Yara has none. Every test goes on where the one before stopped.
 */
let stage: Stage;
let wireOf: (page: Page) => Wire;
let carla: Facilitator;
let links: SessionLinks;
let display: Display;
let holly: Participant;
let iris: Participant;
let noor: Participant;
let ravi: Participant;
let anouk: Participant;
let tom: EnglishParticipant;

const speakers = () => [holly, iris, noor, ravi, anouk];
/** Every screen but that of one person. */
const allBut = (page: Page) => [...speakers(), tom, carla, display].map((other) => other.page).filter((other) => other !== page);

beforeAll(async () => {
  ({ stage, wireOf } = listenOn(await openStage()));
});

afterAll(() => stage.close());

test('the facilitator creates a session; somebody in the wrong circle is taken out, kindly', async () => {
  ({ facilitator: carla, links } = await Facilitator.creates(stage, {
    script: 'Een moeilijke ervaring',
    title: 'Bijeenkomst 3',
    theme: 'Samenwerken',
    name: 'Carla',
  }));
  display = await Display.opens(stage, links.display);
  const pien = await Participant.joins(stage, links.join, 'Pien', 'Werk');
  await carla.sees('Pien');
  await carla.does('Pien', 'Uit de kring halen…');
  await stage.look(carla.page, 'console-remove');
  await carla.page.getByRole('dialog').getByRole('button', { name: 'Haal Pien uit de kring' }).click();
  await pien.sees('De gespreksleider heeft je plek in de kring weggehaald.');
  await carla.page.getByRole('button', { name: 'Wat wil je doen voor Pien?' }).waitFor({ state: 'hidden' });
  await stage.look(pien.page, 'phone-removed');
  await pien.page.context().close();
});

test('[SE2] seven people come in, one of them without a phone, one in English', async () => {
  holly = await Participant.joins(stage, links.join, 'Holly', 'Werk');
  iris = await Participant.joins(stage, links.join, 'Iris', 'Prestatie010');
  noor = await Participant.joins(stage, links.join, 'Noor', 'Wijkteam', { width: 320, height: 640 });
  ravi = await Participant.joins(stage, links.join, 'Ravi', 'Werk', { ...PHONE, dark: true });
  anouk = await Participant.joins(stage, links.join, 'Anouk', 'Prestatie010', LAPTOP);
  tom = await EnglishParticipant.joins(stage, links.join, 'Tom', 'Wijkteam');
  await carla.addsGuest('Yara', 'Werk');
  await display.shows('Yara');
  await tom.seesPhase('Checking in');
  expect(await dutchOn(holly.page), 'Dutch is recognised').toContain('Inchecken');
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(tom.page, 'phone-english-check-in');
});

test('everyone checks in; Ravi leaves and comes back as the same person', async () => {
  await holly.writes('Trots, en een beetje zenuwachtig.', 'Check in');
  await ravi.writes('Ik kom net uit een ander overleg.', 'Check in');
  await tom.writes('Glad to be here, my Dutch is slow.', 'Check in');
  await carla.postsFor('Yara', 'Ik luister graag vandaag.');
  await display.shows('Glad to be here, my Dutch is slow.');
  await ravi.leaves();
  await ravi.sees('Je bent uit de kring gestapt.');
  await stage.look(ravi.page, 'phone-dark-left');
  await ravi.page.getByRole('link', { name: 'Opnieuw meedoen' }).click();
  await ravi.page.getByRole('textbox', { name: 'Hoe heet je?' }).fill('Ravi');
  await ravi.page.getByRole('radio', { name: 'Werk', exact: true }).check({ force: true });
  await ravi.page.getByRole('button', { name: 'Stap in de kring' }).click();
  await ravi.isIn();
  // Still his card, and not another Ravi.
  await ravi
    .card('Ik kom net uit een ander overleg.')
    .getByRole('button', { name: /^Wijzig je kaart/ })
    .waitFor();
  await expect.poll(() => carla.page.getByRole('button', { name: 'Wat wil je doen voor Ravi?' }).count()).toBe(1);
  await stage.look(display.page, 'floor-check-in');
  await stage.look(holly.page, 'phone-check-in');
});

test('[PH12] [PH17] Holly chooses to bring a success; the group takes it, and the script follows', async () => {
  await carla.goesOn('Kiezen');
  await noor.proposes('Een afdeling en ik bleven naar elkaar wijzen.', 'een lastige');
  await holly.proposes(CASE, 'een die lukte');
  await tom.seesPhase('Choosing');
  await tom.page.getByRole('listitem').filter({ hasText: CASE }).getByRole('button', { name: 'I recognise this' }).click();
  for (const person of [iris, noor]) await person.recognises(CASE);
  await carla.sees('3 herkennen dit');
  await iris.sees('Stap 2 van 9');
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(tom.page, 'phone-english-choose');
  await stage.look(display.page, 'floor-choose');
  await carla.choosesCase(CASE);
  await display.shows(/deze nemen we/i);
  await iris.sees('Stap 2 van 10');
  await carla.page.getByRole('button', { name: 'Ga naar Succesfactoren' }).waitFor();
  await stage.look(carla.page, 'console-script-follows');
  await stage.look(holly.page, 'phone-bringer-experience');
});

test('[AC4] Holly tells, and lets Anouk write along', async () => {
  await carla.goesOn('Vertellen');
  await holly.seesPhase('Vertellen');
  await carla.does('Anouk', 'Laat meeschrijven');
  const text = anouk.page.getByRole('textbox', { name: /De ervaring van Holly/ });
  await text.click();
  await text.pressSequentially(STORY);
  await tom.sees(STORY);
  await display.shows(STORY);
  expect(await dutchOn(tom.page)).toEqual([]);
  for (const [who, name] of [
    [anouk, 'laptop-notulist-tell'],
    [holly, 'phone-bringer-tell'],
    [tom, 'phone-english-tell'],
  ] as const) {
    await stage.look(who.page, name);
  }
});

test('[PH4] everyone takes a place', async () => {
  await carla.goesOn('Perspectief kiezen');
  await tom.seesPhase('Choosing a perspective');
  await stage.look(tom.page, 'phone-english-claim');
  expect(await dutchOn(tom.page)).toEqual([]);
  await iris.standsAt('Context');
  await noor.standsAt('Gevoelens');
  await ravi.standsAt('De werkzoekende zelf');
  await anouk.standsAt('Gedachten');
  await tom.standsAt('Acting');
  await carla.placesGuest('Yara', 'Handelen');
  await stage.look(display.page, 'floor-claim');
});

test('[PH1] [PH13] the questions drift to the client; the coverage tells, and a caption brings them back to what Holly did', async () => {
  await carla.goesOn('Onderzoeken');
  for (const question of [SPECIAL, 'Hoe hield zij het vol, met weinig Nederlands?']) await ravi.writes(question, 'Stel je vraag');
  await noor.writes('Was ze altijd al zo gemotiveerd?', 'Stel je vraag');
  await carla.sees('Vooral over de werkzoekende en de omgeving.');
  await carla.sees('Vanuit handelen is nog niets gevraagd.');
  await carla.looksAt('Waar keken we nog weinig?');
  await stage.look(carla.page, 'console-drift');
  await display.showsNothingOf('Vooral over de werkzoekende');
  await carla.captionsOwn(CAPTION);
  for (const person of [...speakers(), tom, display]) await person.page.getByText(CAPTION).first().waitFor();
});

test('[PH8] now they ask what she did; Holly answers, and says not now', async () => {
  await tom.writes(TOMS_QUESTION, 'Ask your question');
  await carla.postsFor('Yara', 'Wat deed je toen hij twijfelde?');
  await anouk.writes('Hoe ontdekte je wat de jobhunter belangrijk vindt?', 'Stel je vraag');
  await iris.writes('Wie had je nodig van een andere afdeling?', 'Stel je vraag');
  await carla.sees('Over wat de inbrenger deed, en ook over de werkzoekende en de omgeving.');
  await carla.spotlights(TOMS_QUESTION);
  await display.shows(/van Tom aan Holly/);
  await tom.sees('under discussion now');
  await holly.answers(TOMS_QUESTION, 'Koffie, lang voordat het over haar ging.');
  await holly.marks(SPECIAL, 'nu niet');
  await holly.marks(TOMS_QUESTION, 'beantwoord');
  await tom.sees('answered');
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(tom.page, 'phone-english-explore');
  await stage.look(holly.page, 'phone-bringer-explore');
  await stage.look(display.page, 'floor-explore');
  await stage.look(carla.page, 'console-explore');
});

test('[SE4] Noor reloads mid-typing and keeps her words; Iris opens a second tab and is the same person', async () => {
  const draft = 'Wat voelde je toen de jobhunter';
  await noor.page.getByRole('textbox', { name: 'Mijn open vraag vanuit dit vel' }).fill(draft);
  await noor.page.reload();
  await noor.isIn();
  await noor.sees('Jij staat bij Gevoelens');
  const field = noor.page.getByRole('textbox', { name: 'Mijn open vraag vanuit dit vel' });
  await expect.poll(() => field.inputValue()).toBe(draft);
  await stage.look(noor.page, 'phone-320-draft-kept');
  await noor.writes(`${draft} ja zei?`, 'Stel je vraag');

  const tab = await iris.page.context().newPage();
  await tab.goto(new URL(links.join, stage.url).href);
  await tab.getByRole('button', { name: 'Jouw menu, Iris' }).waitFor();
  await tab.getByText('Jij staat bij Context').waitFor();
  await iris.writes('Hoe droeg je haar over?', 'Stel je vraag');
  await tab
    .getByRole('listitem')
    .filter({ hasText: 'Hoe droeg je haar over?' })
    .getByRole('button', { name: /^Wijzig je kaart/ })
    .first()
    .waitFor();
  await expect.poll(() => carla.page.getByRole('button', { name: 'Wat wil je doen voor Iris?' }).count()).toBe(1);
  await tab.close();
  await iris.isIn();
});

test('[VI2] [PC7] factors stay with their writers, one without a name; a ring fills as people are ready', async () => {
  await carla.goesOn('Succesfactoren');
  await tom.seesPhase('Success factors');
  await iris.writes(EARLY, 'Schrijf op');
  await noor.page.getByRole('checkbox', { name: 'Zonder mijn naam' }).check();
  await noor.writes(EYES, 'Schrijf op');
  await tom.writes(CRAFT, 'Write it down');
  await ravi.writes(NEAR, 'Schrijf op');
  await anouk.writes(COFFEE, 'Schrijf op');
  await carla.sees('5 kaarten wachten');
  await display.shows('5 factoren liggen klaar');
  await tom.sees('5 cards still lie face down');
  for (const [writer, factor] of factors()) {
    expect(wireOf(writer.page).heard(factor), 'the listening works').toBe(true);
    for (const page of allBut(writer.page)) {
      expect(wireOf(page).heard(factor), `${factor} on the wire of ${page.url()}`).toBe(false);
      expect(await page.content()).not.toContain(factor);
    }
  }
  for (const person of [iris, ravi]) await person.signals('Klaar');
  await carla.sees(/^2 van \d zijn klaar/);
  await display.page.getByText('klaar', { exact: true }).waitFor();
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(noor.page, 'phone-320-factors');
  await stage.look(tom.page, 'phone-english-factors');
  await stage.look(holly.page, 'phone-bringer-factors');
  await stage.look(carla.page, 'console-factors-waiting');
  await stage.look(display.page, 'floor-factors-waiting');
});

test('[VI3] [VI4] [LA1] all are laid down at once; Holly recognises them', async () => {
  await carla.reveals();
  for (const [, factor] of factors()) for (const { page } of [...speakers(), tom, display]) await page.getByText(factor).first().waitFor();
  await tom.sees('without a name');
  for (const page of allBut(noor.page))
    expect(await page.getByRole('listitem').filter({ hasText: EYES }).last().innerText()).not.toContain('Noor');
  for (const factor of [EARLY, NEAR]) await holly.reacts(factor, 'herkenning');
  await ravi.card(NEAR).getByText('herkenning').waitFor();
  await stage.look(holly.page, 'phone-bringer-factors-laid');
  await stage.look(display.page, 'floor-factors');
});

test('[LA2] factors are laid together: by drag, by keyboard, and named on the console and on a phone', async () => {
  const [table, phone] = [new Laying(carla.page), new Laying(iris.page)];
  await table.drags(COFFEE, table.card(EARLY));
  await table.names('Groep zonder naam', 'Op tijd investeren');
  await table.laysByKeyboard(CRAFT, EYES);
  await table.hears(`“${CRAFT}” ligt nu bij “${EYES}”.`);
  await phone.names('Groep zonder naam', 'Kijken met de ogen van de ander');
  await table.seesTogether('Op tijd investeren', EARLY, COFFEE);
  await table.seesTogether('Kijken met de ogen van de ander', EYES, CRAFT);
  for (const name of ['Op tijd investeren', 'Kijken met de ogen van de ander']) await display.shows(name);
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(iris.page, 'phone-groups');
  await stage.look(tom.page, 'phone-english-groups');
  await stage.look(carla.page, 'console-groups');
  await stage.look(display.page, 'floor-groups');
});

test('[VI8] [LA4] beside the clip: much overlap, something only ours, something only in the clip', async () => {
  await carla.fillsClip({
    title: 'Samenwerken tussen beroepen',
    question: 'Wanneer lukte het jou?',
    points: ['Vroeg in elkaar investeren', 'Elkaars kernwaarden kennen', 'Elkaars belangen erkennen'],
  });
  await carla.goesOn('Kennis erbij');
  await display.shows('Elkaars belangen erkennen');
  await new Laying(holly.page).picks('Vroeg in elkaar investeren', 'Hetzelfde als…', 'Op tijd investeren');
  await new Laying(carla.page).picks('Elkaars kernwaarden kennen', 'Hetzelfde als…', 'Kijken met de ogen van de ander');
  for (const { page } of [...speakers(), carla, display])
    for (const area of ['Komt overeen', 'Alleen bij ons', 'Alleen in de clip']) await page.getByText(area).first().waitFor();
  await holly.writes(SMILE, 'Schrijf op');
  await iris.writes(FENCE, 'Schrijf op', 'Een inzicht');
  await tom.seesPhase('Adding knowledge');
  await tom.sees(FENCE);
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(display.page, 'floor-compared');
  await stage.look(holly.page, 'phone-bringer-compared');
  await stage.look(noor.page, 'phone-320-compared');
  await stage.look(tom.page, 'phone-english-compared');
  await stage.look(carla.page, 'console-compared');
  await carla.spotlights(SMILE);
  await display.shows(SMILE);
  await stage.look(display.page, 'floor-smile');
});

test('strengths go from person to person', async () => {
  await carla.goesOn('Waarderen');
  await iris.writes('Je nam de tijd voor iedereen.', 'Geef');
  await tom.seesPhase('Appreciating');
  await tom.writes('You stayed curious.', 'Give');
  await holly.sees('You stayed curious.');
  await display.shows('Je nam de tijd voor iedereen.');
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(tom.page, 'phone-english-appreciate');
  await stage.look(display.page, 'floor-appreciate');
});

test('[VI1] [VI6] Iris shares her intention; Ravi keeps his', async () => {
  await carla.goesOn('Voornemen');
  await iris.writes(INTENTION, 'Schrijf op', 'Een voornemen');
  await ravi.writes(KEPT, 'Schrijf op', 'Een voornemen');
  await tom.writes('I will say it when I do not know.', 'Write it down', 'An intention');
  await iris.shares(INTENTION);
  await display.shows(INTENTION);
  await tom.sees(INTENTION);
  expect(wireOf(ravi.page).heard(KEPT)).toBe(true);
  for (const page of allBut(ravi.page)) {
    expect(wireOf(page).heard(KEPT), page.url()).toBe(false);
    expect(await page.content()).not.toContain(KEPT);
  }
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(ravi.page, 'phone-dark-intend');
  await stage.look(tom.page, 'phone-english-intend');
  await stage.look(display.page, 'floor-intend');
});

test('everyone checks out, the session closes, and Tom takes his page home', async () => {
  await carla.goesOn('Uitchecken');
  await tom.seesPhase('Checking out');
  await tom.writes('Lighter than I came.', 'Check out');
  await display.shows('Lighter than I came.');
  expect(await dutchOn(tom.page)).toEqual([]);
  await carla.closes();
  await display.shows('Dank jullie wel');
  await tom.seesPhase('This meeting is over');
  await stage.look(tom.page, 'phone-english-closed');
  expect(await dutchOn(tom.page)).toEqual([]);
  await tom.page.getByRole('link', { name: 'Open your take-home page' }).click();
  await tom.sees('What you take home');
  await tom.sees('I will say it when I do not know.');
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(tom.page, 'take-home-english');
  const own = await download(tom.page, 'Save as text');
  for (const words of ['# What you take home', '## My intention', 'I will say it when I do not know', INTENTION.slice(0, -1)])
    expect(own).toContain(words);
  for (const words of [KEPT, 'Mijn voornemen']) expect(own).not.toContain(words);
});

test('[HA1] [HA2] the harvest holds heaps and comparison, and no names of who wrote', async () => {
  await carla.page.goto(new URL(`/s/${links.code}/harvest`, stage.url).href);
  for (const words of [EARLY, 'Op tijd investeren', 'Alleen in de clip']) await carla.sees(words);
  await stage.look(carla.page, 'harvest-success');
  const markdown = await download(carla.page, 'Bewaar als tekst');
  for (const words of [EYES, NEAR, 'Elkaars belangen erkennen', 'Alleen bij ons', FENCE, INTENTION])
    expect(markdown).toContain(words.slice(0, -1));
  for (const hidden of ['Iris', 'Noor', 'Ravi', 'Anouk', 'Yara', 'Tom', KEPT, STORY, 'Trots, en']) expect(markdown).not.toContain(hidden);
});

const CASE = 'Een vrouw die moeilijk aan werk kwam, begon net in een volle baan.';
const STORY = 'Ik ken haar al jaren. Een jobhunter durfde het met haar aan.';
const SPECIAL = 'Wat is er zo bijzonder aan haar?';
const CAPTION = 'We weten al veel van haar. Wat deed Holly, stap voor stap?';
const TOMS_QUESTION = 'How did you begin with the job hunter?';
const EARLY = 'Je zocht de jobhunter op voordat er iets moest.';
const EYES = 'Je keek naar haar door de ogen van de ander.';
const CRAFT = 'You took his craft seriously.';
const NEAR = 'Je bleef bereikbaar toen ze begon.';
const COFFEE = 'Je dronk koffie, om elkaars werk te leren kennen.';
const SMILE = 'Ik herken ze, met een glimlach. Investeren deed ik zonder het te weten.';
const FENCE = 'Soms gooien wij mensen bij een overdracht over de schutting.';
const INTENTION = 'Ik bel de andere afdeling, voor ik iemand overdraag.';
const KEPT = 'Ik vraag mijn leidinggevende om rust';

const factors = () =>
  [
    [iris, EARLY],
    [noor, EYES],
    [tom, CRAFT],
    [ravi, NEAR],
    [anouk, COFFEE],
  ] as const;
