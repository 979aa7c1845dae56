import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { dutchOn, EnglishParticipant } from '../pages/english-participant.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Participant } from '../pages/participant.ts';
import { LAPTOP, openStage, PHONE, type Stage } from '../pages/stage.ts';
import { listenOn, type Wire } from '../pages/wire.ts';

/**
 * Scene B of the method, in the plenary: Holly brings a success, seven people ask, write down factors each on their own,
 * and lay them beside the clip. Tom's phone speaks English; Yara has none. Every test goes on where the one before stopped.
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

test('the facilitator creates a success session; somebody in the wrong circle is taken out, kindly', async () => {
  ({ facilitator: carla, links } = await Facilitator.creates(stage, {
    script: 'Een succeservaring',
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
  expect(await carla.page.getByRole('button', { name: 'Wat wil je doen voor Ravi?' }).count()).toBe(1);
  await stage.look(display.page, 'floor-check-in');
  await stage.look(holly.page, 'phone-check-in');
});

test('[PH12] Holly proposes a success; the group takes it', async () => {
  await carla.goesOn('Kiezen');
  await holly.proposes(CASE, 'een die lukte');
  await tom.seesPhase('Choosing');
  await tom.page.getByRole('button', { name: 'I recognise this' }).click();
  for (const person of [iris, noor]) await person.recognises(CASE);
  await carla.sees('3 herkennen dit');
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(tom.page, 'phone-english-choose');
  await stage.look(display.page, 'floor-choose');
  await carla.choosesCase(CASE);
  await display.shows(/deze nemen we/i);
});

test('[AC4] Holly tells, and lets Anouk write along', async () => {
  await carla.goesOn('Vertellen');
  await holly.seesPhase('Vertellen');
  await carla.does('Anouk', 'Laat meeschrijven');
  const text = anouk.page.getByRole('textbox', { name: /De ervaring van Holly/ });
  await text.click();
  await text.pressSequentially('Ze had drie keer opgezegd. Ik bleef bellen.');
  await tom.sees('Ze had drie keer opgezegd. Ik bleef bellen.');
  await display.shows('Ze had drie keer opgezegd. Ik bleef bellen.');
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

test('[PH1] the questions drift to the client; a caption brings them back to what Holly did', async () => {
  await carla.goesOn('Onderzoeken');
  await ravi.writes('Wat is er zo bijzonder aan haar?', 'Stel je vraag');
  await noor.writes('Was ze altijd al zo gemotiveerd?', 'Stel je vraag');
  await carla.captionsOwn(CAPTION);
  for (const person of speakers()) await person.sees(CAPTION);
  await tom.sees(CAPTION);
  await display.shows(CAPTION);
  await tom.writes('What did you say when she quit?', 'Ask your question');
  await iris.writes('Wie had je nodig van een andere afdeling?', 'Stel je vraag');
  await carla.postsFor('Yara', 'Wat deed je toen ze niet opnam?');
  await carla.spotlights('What did you say when she quit?');
  await display.shows(/van Tom aan Holly/);
  await tom.sees('under discussion now');
  await holly.marks('Wat is er zo bijzonder aan haar?', 'nu niet');
  await holly.marks('What did you say when she quit?', 'beantwoord');
  await tom.sees('answered');
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(tom.page, 'phone-english-explore');
  await stage.look(holly.page, 'phone-bringer-explore');
  await stage.look(noor.page, 'phone-320-explore');
  await stage.look(display.page, 'floor-explore');
  await stage.look(carla.page, 'console-explore');
});

test('[SE4] Noor reloads mid-typing and keeps her words; Iris opens a second tab and is the same person', async () => {
  const draft = 'Wat voelde je toen ze voor de derde keer';
  await noor.page.getByRole('textbox', { name: 'Mijn open vraag vanuit dit vel' }).fill(draft);
  await noor.page.reload();
  await noor.isIn();
  await noor.sees('Jij staat bij Gevoelens');
  const field = noor.page.getByRole('textbox', { name: 'Mijn open vraag vanuit dit vel' });
  expect(await field.inputValue()).toBe(draft);
  await stage.look(noor.page, 'phone-320-draft-kept');
  await noor.writes(`${draft} opzegde?`, 'Stel je vraag');

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
  expect(await carla.page.getByRole('button', { name: 'Wat wil je doen voor Iris?' }).count()).toBe(1);
  await tab.close();
  await iris.isIn();
});

test('[VI2] [VI3] factors stay with their writers, one without a name, until all are laid down at once', async () => {
  await carla.goesOn('Succesfactoren');
  await tom.seesPhase('Success factors');
  await iris.writes('Je bleef bellen, ook na de derde keer.', 'Schrijf op');
  await noor.page.getByRole('checkbox', { name: 'Zonder mijn naam' }).check();
  await noor.writes('Je durfde te zeggen dat je het ook niet wist.', 'Schrijf op');
  await tom.writes('You asked her what she wanted herself.', 'Write it down');
  await ravi.writes('Je kende de werkgever al.', 'Schrijf op');
  await carla.sees('4 kaarten wachten');
  await display.shows('4 factoren liggen klaar');
  await tom.sees('4 cards still lie face down');
  const factors = [
    [iris.page, 'Je bleef bellen, ook na de derde keer.'],
    [noor.page, 'Je durfde te zeggen dat je het ook niet wist.'],
    [tom.page, 'You asked her what she wanted herself.'],
    [ravi.page, 'Je kende de werkgever al.'],
  ] as const;
  for (const [writer, factor] of factors) {
    expect(wireOf(writer).heard(factor), 'the listening works').toBe(true);
    for (const page of allBut(writer)) {
      expect(wireOf(page).heard(factor), `${factor} on the wire of ${page.url()}`).toBe(false);
      expect(await page.content()).not.toContain(factor);
    }
  }
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(noor.page, 'phone-320-factors');
  await stage.look(tom.page, 'phone-english-factors');
  await stage.look(holly.page, 'phone-bringer-factors');
  await stage.look(carla.page, 'console-factors-waiting');
  await stage.look(display.page, 'floor-factors-waiting');

  await carla.reveals();
  for (const [, factor] of factors) {
    for (const person of speakers()) await person.sees(factor);
    await tom.sees(factor);
    await display.shows(factor);
  }
  await tom.sees('without a name');
  for (const page of allBut(noor.page))
    expect(await page.getByRole('listitem').filter({ hasText: factors[1][1] }).last().innerText()).not.toContain('Noor');
  await stage.look(holly.page, 'phone-bringer-factors-laid');
  await stage.look(carla.page, 'console-factors');
  await stage.look(display.page, 'floor-factors');
});

test('[VI8] the clip’s points lie beside the factors; Holly recognises them', async () => {
  await carla.fillsClip({
    title: 'Wat maakt dat samenwerken lukt?',
    question: 'Wanneer lukte het jou?',
    points: ['Volhouden', 'Elkaar kennen', 'Ruimte geven'],
  });
  await carla.goesOn('Kennis erbij');
  await display.shows('Ruimte geven');
  await display.shows('Je kende de werkgever al.');
  await holly.sees('Volhouden');
  await holly.writes(SMILE, 'Schrijf op');
  await anouk.writes('Zelf zeggen dat je het niet weet staat niet in de clip.', 'Schrijf op', 'Een inzicht');
  await carla.spotlights(SMILE);
  await display.shows(SMILE);
  await tom.seesPhase('Adding knowledge');
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(display.page, 'floor-knowledge');
  await stage.look(holly.page, 'phone-bringer-knowledge');
  await stage.look(tom.page, 'phone-english-knowledge');
  await stage.look(carla.page, 'console-knowledge');
});

test('strengths go from person to person', async () => {
  await carla.goesOn('Waarderen');
  await iris.writes('Je vasthoudendheid, zonder te duwen.', 'Geef');
  await tom.seesPhase('Appreciating');
  await tom.writes('You stayed curious.', 'Give');
  await holly.sees('You stayed curious.');
  await display.shows('Je vasthoudendheid, zonder te duwen.');
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(tom.page, 'phone-english-appreciate');
  await stage.look(display.page, 'floor-appreciate');
});

test('[VI1] [VI6] Iris shares her intention; Ravi keeps his', async () => {
  await carla.goesOn('Voornemen');
  await iris.writes('Ik bel voortaan zelf bij een overdracht.', 'Schrijf op', 'Een voornemen');
  await ravi.writes(KEPT, 'Schrijf op', 'Een voornemen');
  await tom.writes('I will say it when I do not know.', 'Write it down', 'An intention');
  await iris.shares('Ik bel voortaan zelf bij een overdracht.');
  await display.shows('Ik bel voortaan zelf bij een overdracht.');
  await tom.sees('Ik bel voortaan zelf bij een overdracht.');
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
  for (const words of [
    '# What you take home',
    '## My intention',
    'I will say it when I do not know',
    'Ik bel voortaan zelf bij een overdracht',
  ])
    expect(own).toContain(words);
  for (const words of [KEPT, 'Mijn voornemen']) expect(own).not.toContain(words);
});

test('[HA1] [HA2] the harvest holds the factors, and no names of their writers', async () => {
  await carla.page.goto(new URL(`/s/${links.code}/harvest`, stage.url).href);
  await carla.sees('Je bleef bellen, ook na de derde keer.');
  await stage.look(carla.page, 'harvest-success');
  const markdown = await download(carla.page, 'Bewaar als tekst');
  for (const words of [
    'Je bleef bellen, ook na de derde keer',
    'Je durfde te zeggen dat je het ook niet wist',
    'Volhouden',
    'Ik bel voortaan zelf',
  ]) {
    expect(markdown).toContain(words);
  }
  for (const hidden of ['Iris', 'Noor', 'Ravi', 'Anouk', 'Yara', 'Tom', KEPT, 'Ze had drie keer opgezegd', 'Trots, en'])
    expect(markdown).not.toContain(hidden);
});

const download = async (page: Page, name: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return readFile(await file.path(), 'utf8');
};

const CASE = 'Ze bleef, na drie keer opzeggen, en werkt er nu een jaar.';
const CAPTION = 'We weten al veel van haar. Wat deed Holly, stap voor stap?';
const SMILE = 'Ik herken ze, met een glimlach. Ruimte geven deed ik zonder het te weten.';
const KEPT = 'Ik vraag mijn leidinggevende om rust';
