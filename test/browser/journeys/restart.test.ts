import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, PHONE, type Stage } from '../pages/stage.ts';

/**
 * The power goes in the middle of exploring: Daan types a question, Mo writes in the story, Hafza posted a moment ago.
 * One long story: every test goes on where the one before stopped.
 */
let stage: Stage;
let marieke: Facilitator;
let links: SessionLinks;
let display: Display;
let lydia: Participant;
let hafza: Participant;
let daan: Participant;
let mo: Participant;

const phones = () => [lydia, hafza, daan, mo];

beforeAll(async () => {
  stage = await openStage();
  ({ facilitator: marieke, links } = await Facilitator.leads(stage, {
    script: 'difficult-experience',
    title: 'Bijeenkomst 2',
    theme: 'Werken aan motivatie',
    name: 'Marieke',
  }));
  display = await Display.opens(stage, links.display);
  lydia = await Participant.joins(stage, links.join, 'Lydia', 'Werk');
  hafza = await Participant.joins(stage, links.join, 'Hafza', 'Jongerenloket');
  daan = await Participant.joins(stage, links.join, 'Daan', 'Werk');
  mo = await Participant.joins(stage, links.join, 'Mo', 'Wijkteam');
  await marieke.goesOn('Kiezen');
  await lydia.proposes(CASE, 'een lastige');
  await marieke.choosesCase(CASE);
  await marieke.does('Mo', 'Laat meeschrijven');
  await marieke.goesTo('Voornemen');
  await hafza.writes(PRIVATE, 'Schrijf op', 'Een voornemen');
  await marieke.goesTo('Perspectief kiezen');
  await hafza.standsAt('Gevoelens');
  await daan.standsAt('Handelen');
  await marieke.goesOn('Onderzoeken');
  await daan.writes(FIRST, 'Stel je vraag');
  await lydia.marks(FIRST, 'beantwoord');
  await marieke.captionsOwn(CAPTION);
  await marieke.spotlights(FIRST);
  await marieke.page.getByRole('button', { name: '+5 minuten' }).click();
  await display.shows(EXTENDED);
  await display.shows(FIRST);
  await mo.opensStory('Lydia');
  await mo.writesStory(STORED);
  await lydia.opensOwnStory();
  await lydia.sees(STORED);
});

afterAll(() => stage.close());

describe('the server dies', () => {
  test('every screen says so calmly and keeps what stands in it', async () => {
    await daan.types(TYPED);
    await hafza.writes(JUST_POSTED, 'Stel je vraag');
    for (const person of [daan, lydia]) await person.sees(JUST_POSTED);
    await stage.killServer();
    for (const person of phones()) await person.isOffline();
    await marieke.page.getByText(OFFLINE).waitFor();
    await display.shows(/even geen verbinding/i);
    await daan.stillHasTyped(TYPED);
    for (const person of [hafza, daan]) await person.sees(JUST_POSTED);
    await hafza.sees('Jij staat bij Gevoelens');
    await display.showsPhase('Onderzoeken');
    await stage.look(daan.page, 'restart-phone-offline');
    await stage.look(display.page, 'restart-floor-offline');
    await stage.look(marieke.page, 'restart-console-offline');
  });

  test('a question asked now waits, and the story can be written on', async () => {
    await hafza.writes(QUEUED, 'Stel je vraag');
    await hafza.sees('Wordt verstuurd zodra je weer verbinding hebt.');
    await mo.writesStory(UNSENT);
    await mo.sees(STORED + UNSENT);
    for (const { page } of [mo, hafza, marieke]) expect(await page.getByText('Alles opgeslagen').count()).toBe(0);
    await stage.look(hafza.page, 'restart-phone-queued');
    await stage.look(mo.page, 'restart-phone-writing-offline');
  });

  test('[CO3] [SY12] it comes back, and everybody is where they were', async () => {
    await stage.startServer();
    for (const person of phones()) await person.isOnline();
    await marieke.page.getByText(OFFLINE).waitFor({ state: 'hidden' });
    for (const person of phones()) {
      await person.isIn();
      await person.seesPhase('Onderzoeken');
      await person.sees(CAPTION);
      await person.sees(JUST_POSTED);
    }
    await hafza.sees('Jij staat bij Gevoelens');
    await daan.sees('Jij staat bij Handelen');
    await hafza.sees(PRIVATE);
    await daan.doesNotSee(PRIVATE);
    await lydia
      .card(FIRST)
      .getByRole('button', { name: 'beantwoord', pressed: true })
      .or(lydia.card(FIRST).getByRole('radio', { name: 'beantwoord', checked: true }))
      .waitFor();
    await display.shows(CAPTION);
    await display.shows(FIRST);
    await display.shows(EXTENDED);
    await marieke.sees(/Bepaalt zelf het tempo/);
    await stage.look(hafza.page, 'restart-phone-back');
    await stage.look(display.page, 'restart-floor-back');
    await stage.look(marieke.page, 'restart-console-back');
  });

  test('[CO2] what waited arrives once', async () => {
    await daan.sees(QUEUED);
    await hafza.page.getByText('Wordt verstuurd').waitFor({ state: 'hidden' });
    for (const person of [hafza, daan, lydia])
      await expect.poll(() => person.page.getByRole('listitem').filter({ hasText: QUEUED }).count(), { message: person.name }).toBe(1);
  });

  test('what was being typed still stands in its field, and can be sent', async () => {
    await daan.stillHasTyped(TYPED);
    await daan.sends('Stel je vraag');
    await hafza.sees(TYPED);
  });

  test('[SY12] the story holds every word, also those written without a connection', async () => {
    await lydia.sees(STORED + UNSENT);
    await mo.sees(STORED + UNSENT);
    await mo.writesStory(AFTER);
    await lydia.sees(STORED + UNSENT + AFTER);
    await marieke.sees('Alles opgeslagen');
  });

  test('[SE2] a reload after it: same person, same place, same words', async () => {
    await daan.types(TYPED_AGAIN);
    await daan.page.reload();
    await daan.isIn();
    await daan.sees('Jij staat bij Handelen');
    await daan.stillHasTyped(TYPED_AGAIN);
  });
});

describe('a phone loses its network', () => {
  test('it keeps its words, and what it asked arrives once when it is back', async () => {
    await hafza.page.context().setOffline(true);
    await hafza.isOffline();
    await marieke.sees('even weg');
    await hafza.writes(IN_THE_LIFT, 'Stel je vraag');
    await hafza.types(TYPED);
    await stage.look(hafza.page, 'restart-phone-no-network');
    await daan.doesNotSee(IN_THE_LIFT);
    await marieke.captionsOwn(SECOND_CAPTION);
    await hafza.page.context().setOffline(false);
    await hafza.isOnline();
    await hafza.sees(SECOND_CAPTION);
    await daan.sees(IN_THE_LIFT);
    await hafza.stillHasTyped(TYPED);
    await expect.poll(() => daan.page.getByRole('listitem').filter({ hasText: IN_THE_LIFT }).count()).toBe(1);
  });

  test('a phone that slept in a pocket wakes up where the circle is', async () => {
    const asleep = await hafza.page.context().newCDPSession(hafza.page);
    await asleep.send('Page.setWebLifecycleState', { state: 'frozen' });
    await marieke.captionsOwn(CAPTION);
    await daan.writes(WHILE_ASLEEP, 'Stel je vraag');
    await asleep.send('Page.setWebLifecycleState', { state: 'active' });
    await hafza.sees(WHILE_ASLEEP);
    await hafza.sees(CAPTION);
    await hafza.sees('Jij staat bij Gevoelens');
    await hafza.stillHasTyped(TYPED);
  });

  test('words of the story that lost their place are offered back to their writer', async () => {
    await mo.page.context().setOffline(true);
    await mo.isOffline();
    await mo.writesStory(TOO_LATE);
    await marieke.does('Mo', 'Schrijft niet meer mee');
    await mo.page.context().setOffline(false);
    await mo.isOnline();
    await mo.sees('Dit had je getypt en kwam niet aan:');
    await mo.sees(TOO_LATE.trim());
    await stage.look(mo.page, 'restart-phone-draft-offered-back');
    await lydia.doesNotSee(TOO_LATE.trim());
  });
});

test('the circle starts again with nobody there: who comes back is who they were', async () => {
  const state = await hafza.page.context().storageState();
  await hafza.page.close();
  await stage.killServer();
  await stage.startServer();
  const page = await stage.person(PHONE);
  await page.context().addCookies(state.cookies);
  await page.goto(new URL(links.join, stage.url).href);
  await page.getByRole('button', { name: 'Jouw menu, Hafza' }).waitFor();
  await page.getByText('Jij staat bij Gevoelens').first().waitFor();
  await page.getByText(PRIVATE).first().waitFor();
});

const OFFLINE = 'Geen verbinding. Wat je typt blijft hier staan.';
/** 25 minutes by the script, and five more. */
const EXTENDED = /nog ± (28|29|30) minuten/;
const CASE = 'Een man blijft me bellen dat hij wil werken, en wijst elke stap af.';
const CAPTION = 'We weten nog weinig van wat Lydia deed. Vraag daarop door.';
const SECOND_CAPTION = 'Even stil. Lees wat er ligt.';
const PRIVATE = 'Ik bel minder en spreek vaker af.';
const FIRST = 'Hoe begon je dat telefoongesprek?';
const JUST_POSTED = 'Wat gebeurde er in jou toen hij voor de derde keer belde?';
const TYPED = 'Wat deed je tussen twee belletjes in, en waar';
const TYPED_AGAIN = 'En wat zei hij toen';
const QUEUED = 'Waar merkte je aan dat het niet werkte?';
const IN_THE_LIFT = 'Wanneer werd het frustratie?';
const WHILE_ASLEEP = 'Wat wist je van hem voordat hij belde?';
const STORED = 'Hij belt elke dag.';
const UNSENT = ' Hij wil werken, zegt hij.';
const AFTER = ' En toch zegt hij nee.';
const TOO_LATE = ' Dat frustreert mij.';
