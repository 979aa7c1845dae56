import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JoinCode } from '../../../shared/ids.ts';
import type { Links } from '../../../shared/protocol/http.ts';
import { opensCircle } from '../pages/circle.ts';
import { CoHost } from '../pages/co-host.ts';
import { Display } from '../pages/display.ts';
import { Dividing } from '../pages/dividing.ts';
import type { Facilitator } from '../pages/facilitator.ts';
import { Laying } from '../pages/laying.ts';
import { download } from '../pages/paper.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, PHONE, type Stage } from '../pages/stage.ts';
import { Subgroup } from '../pages/subgroup.ts';
import { listenOn, type Wire } from '../pages/wire.ts';

/**
 * Scene B of the method, as it happened: seven people of three departments, two subgroups. Carla leads the one, where Holly brings a
 * success; Anouk leads the other for the first time. Every test goes on where the one before stopped.
 */
let stage: Stage;
let wireOf: (page: Page) => Wire;
let carla: Facilitator;
let code: JoinCode;
let links: Links;
let rooms: Dividing;
let display: Display;
let corner: Display;
let holly: Participant;
let iris: Participant;
let ravi: Participant;
let noor: Participant;
let tom: Participant;
let anouk: Participant;
let led: CoHost;
let visited: CoHost;

const inBridge = () => [holly, iris];
const inGarden = () => [noor, ravi, tom];
const all = () => [...inBridge(), ...inGarden(), anouk];
const subgroup = ({ page }: Participant) => new Subgroup(page);

beforeAll(async () => {
  ({ stage, wireOf } = listenOn(await openStage()));
});
afterAll(() => stage.close());

test('seven people of three departments come in, one of them without a phone', async () => {
  ({ code, links, carla } = await opensCircle(stage));
  rooms = new Dividing(carla.page);
  display = await Display.opens(stage, links.display);
  const joins = (...who: readonly [string, string, Parameters<Stage['person']>[0]?]) =>
    Participant.joins(stage, links.join, who[0], who[1], who[2] ?? PHONE);
  holly = await joins('Holly', 'Werk');
  iris = await joins('Iris', 'Prestatie010');
  noor = await joins('Noor', 'Wijkteam', { width: 320, height: 640 });
  ravi = await joins('Ravi', 'Werk', { ...PHONE, dark: true });
  tom = await joins('Tom', 'Wijkteam');
  anouk = await joins('Anouk', 'Prestatie010', { width: 1180, height: 820 });
  await carla.addsGuest('Yara', 'Werk');
  await carla.fillsClip({
    title: 'Samenwerken tussen beroepen',
    question: 'Wanneer lukte het jou?',
    points: ['Vroeg in elkaar investeren', 'Elkaars kernwaarden kennen'],
  });
  await holly.writes('Trots, en een beetje zenuwachtig.', 'Check in');
});

test('[BR1] Carla divides by department, looks, and moves by hand; nobody goes anywhere yet', async () => {
  await rooms.opens();
  await rooms.divides(2, 'Afdelingen door elkaar');
  const found = await Promise.all(['Subgroep 1', 'Subgroep 2'].map((room) => rooms.peopleIn(room)));
  expect(found.map(({ length }) => length).toSorted()).toEqual([3, 4]);
  for (const department of DEPARTMENTS)
    for (const room of found)
      expect(
        room.some((name) => department.includes(name)),
        `${String(department)} in ${String(room)}`,
      ).toBe(true);
  for (const person of ['Holly', 'Iris', 'Yara']) await rooms.brings(person, 'Subgroep 1');
  for (const person of ['Noor', 'Ravi', 'Tom', 'Anouk']) await rooms.brings(person, 'Subgroep 2');
  await rooms.names('Subgroep 2', GARDEN);
  await holly.sees('Je gaat straks naar Subgroep 1, met Iris en Yara.');
  await stage.look(holly.page, 'phone-going');
});

test('[BR5] [BR19] Anouk is asked to lead on her own screen, says yes, and prepares; Carla leads the other', async () => {
  await rooms.asks('Anouk', GARDEN);
  await stage.look(anouk.page, 'phone-asked-to-lead');
  expect(await subgroup(noor).ask.count(), 'nobody else is asked').toBe(0);
  await subgroup(anouk).saysYesToLead(GARDEN);
  await rooms.room(GARDEN).getByText('Anouk leidt').first().waitFor();
  await rooms.leadsHerself('Subgroep 1');
  await rooms.names('Subgroep 1', BRIDGE);
  await stage.look(carla.page, 'console-division-led');
  await stage.look(anouk.page, 'phone-leads-soon');
  corner = await rooms.opensScreen(stage, GARDEN);
  await corner.shows('Deze groep begint zo.');
  await stage.look(corner.page, 'floor-room-soon');
});

test('[BR2] [BR17] the rooms open: one clear sentence and one tap on every phone, who is where on the screen', async () => {
  await rooms.openRooms();
  await subgroup(holly).page.getByText(`Je bent nu in ${BRIDGE}`).first().waitFor();
  await stage.look(holly.page, 'phone-arrival');
  await display.showsPhase('In subgroepen');
  await display.shows(GARDEN);
  await display.shows('Ravi');
  await stage.look(display.page, 'floor-rooms');
  for (const person of inBridge()) await subgroup(person).arrives(BRIDGE);
  for (const person of inGarden()) await subgroup(person).arrives(GARDEN);
  led = await CoHost.leads(anouk.page, GARDEN);
  await stage.look(led.page, 'console-co-host');
  visited = await CoHost.leads(carla.page, BRIDGE);
  await corner.showsPhase('Kiezen');
});

test('[BR4] each room takes an experience of its own, and tells', async () => {
  await subgroup(holly).proposes(CASE, 'een die lukte');
  await subgroup(noor).proposes(OTHER_CASE, 'een die lukte');
  await iris.recognises(CASE);
  await carla.choosesCase(CASE);
  await led.console.choosesCase(OTHER_CASE);
  await led.console.goesOn('Vertellen');
  await noor.seesPhase('Vertellen');
  await holly.seesPhase('Kiezen');
  await carla.goesOn('Vertellen');
  await holly.writesStory(STORY);
  await iris.sees(STORY);
  await noor.writesStory(OTHER_STORY);
  await corner.shows(OTHER_STORY);
});

test('[BR4] [BR6] each room asks on in its own time; Anouk leads hers with a caption', async () => {
  await carla.goesOn('Perspectief kiezen');
  await led.console.goesOn('Perspectief kiezen');
  await iris.standsAt('Handelen');
  await ravi.standsAt('Gevoelens');
  await tom.standsAt('Context');
  await carla.placesGuest('Yara', 'Context');
  await led.console.goesOn('Onderzoeken');
  await carla.goesOn('Onderzoeken');
  await iris.writes(QUESTION, 'Stel je vraag');
  await carla.postsFor('Yara', YARA);
  await ravi.writes(OTHER_QUESTION, 'Stel je vraag');
  await tom.writes(TOMS, 'Stel je vraag');
  await holly.answers(QUESTION, ANSWER);
  await led.console.captionsOwn(CAPTION);
  for (const { page } of [...inGarden(), corner]) await page.getByText(CAPTION).first().waitFor();
  await led.console.spotlights(OTHER_QUESTION);
  await corner.shows(/van Ravi aan Noor/);
  for (const [who, name] of [
    [ravi, 'phone-dark-room-explore'],
    [noor, 'phone-320-room-explore'],
    [led, 'console-co-host-explore'],
    [carla, 'console-own-room-explore'],
    [corner, 'floor-room-explore'],
  ] as const)
    await stage.look(who.page, name);
});

test('[BR7] [BR9] [BR16] Anouk asks for help; Carla sees that, comes by for all to see, and leaves', async () => {
  await led.asksHelp();
  await rooms.strip.getByText('vraagt of je langskomt').waitFor();
  await rooms.opens();
  await stage.look(carla.page, 'console-glance');
  expect(await rooms.dialog.innerText(), 'no word of what is said').not.toContain(OTHER_QUESTION);
  await rooms.shuts();
  await rooms.goesIn(GARDEN);
  await ravi.sees('Carla is erbij en leest mee.');
  await carla.sees('Je bent op bezoek');
  await carla.sees(OTHER_QUESTION);
  await stage.look(carla.page, 'console-visiting');
  await stage.look(ravi.page, 'phone-dark-visited');
  await carla.page.getByRole('button', { name: 'Vraag beantwoord' }).click();
  await rooms.goesIn(BRIDGE);
  await ravi.page.getByText('Carla is erbij en leest mee.').waitFor({ state: 'hidden' });
  await led.console.isLeading();
});

test('[VI2] [BR4] factors stay with their writers until each room lays them down; one room compares them with the clip', async () => {
  await carla.goesOn('Succesfactoren');
  await led.console.goesOn('Succesfactoren');
  await iris.writes(EARLY, 'Schrijf op');
  await carla.postsFor('Yara', EYES);
  await ravi.writes(NEAR, 'Schrijf op');
  await tom.writes(COFFEE, 'Schrijf op');
  await led.console.sees('2 kaarten wachten');
  for (const { page } of [led, corner, tom]) expect(await page.content()).not.toContain(NEAR);
  await led.console.reveals();
  await corner.shows(NEAR);
  await iris.sees('Alleen jij ziet dit');
  await carla.reveals();
  await holly.sees(EARLY);
  const table = new Laying(carla.page);
  await table.drags(EYES, table.card(EARLY));
  await table.names('Groep zonder naam', HEAP);
  await carla.goesOn('Kennis erbij');
  await new Laying(holly.page).picks('Vroeg in elkaar investeren', 'Hetzelfde als…', HEAP);
  await holly.sees('Komt overeen');
  await stage.look(carla.page, 'console-own-room-compared');
  await stage.look(corner.page, 'floor-room-factors');
});

test('[BR10] [BR12] each room writes its harvest together, and asks leave for the cards that go along', async () => {
  await carla.goesTo('Wat nemen we mee?');
  await led.console.goesTo('Wat nemen we mee?');
  await tom.seesPhase('Wat nemen we mee?');
  await led.writesHarvest('Nabij blijven. ');
  await subgroup(tom).writesHarvest(OTHER_HARVEST);
  await led.harvest.getByText(OTHER_HARVEST).waitFor();
  await led.letsHarvestGo();
  await noor.sees('Straks kan iedereen in de kring dit lezen.');
  await subgroup(holly).writesHarvest(HARVEST_KEPT);
  await noor.writes(INSIGHT, 'Schrijf op');
  await stage.look(noor.page, 'phone-320-gather');
  await subgroup(noor).asksAlong(INSIGHT);
  await led.asksAlong(NEAR);
  await stage.look(ravi.page, 'phone-dark-may-it-go');
  await stage.look(led.page, 'console-co-host-gather');
  await subgroup(ravi).letsGo(NEAR);
  await led.page.getByText('gaat mee', { exact: true }).first().waitFor();
  await visited.asksAlong(EARLY);
  await subgroup(iris).letsGo(EARLY);
  await corner.shows(OTHER_HARVEST);
  await stage.look(corner.page, 'floor-room-gather');
});

test('[BR8] walls: nothing of one room was ever told to the other', async () => {
  for (const { page } of [...inGarden(), led, corner, display])
    for (const words of BRIDGE_WORDS) {
      expect(wireOf(page).heard(words), `${words} at ${page.url()}`).toBe(false);
      expect(await page.content()).not.toContain(words);
    }
  for (const { page } of [...inBridge(), display])
    for (const words of GARDEN_WORDS) {
      expect(wireOf(page).heard(words), `${words} at ${page.url()}`).toBe(false);
      expect(await page.content()).not.toContain(words);
    }
});

test('[BR13] Carla calls everybody back, and closes the rooms', async () => {
  await rooms.callsBackIn(2);
  await stage.look(carla.page, 'console-called-back');
  await rooms.shuts();
  await noor.sees(/gaan we terug naar de kring\. Rond rustig af\.$/);
  await corner.shows(/terug in de kring$/);
  await rooms.closesRooms();
  await stage.look(holly.page, 'phone-returned');
  for (const person of all()) await subgroup(person).returns();
  await carla.page.getByRole('main').getByRole('heading', { level: 2, name: 'Uitwisselen' }).waitFor();
  await corner.shows('Deze groep is terug in de kring.');
  await corner.showsNothingOf(NEAR, OTHER_HARVEST);
});

test('[BR11] in the circle what came along lies with the name of its room, is asked on, grouped, and linked as a tension', async () => {
  await display.showsPhase('Uitwisselen');
  for (const words of [NEAR, EARLY, INSIGHT, OTHER_HARVEST]) await display.shows(words);
  for (const room of [BRIDGE, GARDEN]) await display.page.getByRole('heading', { level: 2, name: room }).waitFor();
  await stage.look(display.page, 'floor-exchange');
  for (const person of [holly, anouk, ravi]) await person.card(NEAR).getByText(`uit ${GARDEN}`).waitFor();
  await iris.card(EARLY).getByText(`uit ${BRIDGE}`).waitFor();
  await iris.writes(ASKED_ON, 'Stel je vraag', 'Een vraag');
  await display.shows(ASKED_ON);
  await carla.spotlights(NEAR);
  await display.shows(`uit ${GARDEN}`);
  await stage.look(display.page, 'floor-exchange-lit');
  const table = new Laying(carla.page);
  await table.picks(NEAR, 'Leg bij…', EARLY);
  await table.names('Groep zonder naam', 'Dichtbij en op tijd');
  await table.picks(INSIGHT, 'Spanning met…', 'Dichtbij en op tijd');
  await carla.page.getByRole('button', { name: 'Haal van het scherm' }).first().click();
  await display.shows('Dichtbij en op tijd');
  await stage.look(display.page, 'floor-exchange-laid');
  await stage.look(carla.page, 'console-exchange');
  await stage.look(iris.page, 'phone-exchange');
});

test('[BR8] [BR11] the harvest holds what came along, and nothing else of the rooms', async () => {
  await carla.goesOn('Voornemen');
  await iris.writes(INTENTION, 'Schrijf op', 'Een voornemen');
  await iris.shares(INTENTION);
  await display.shows(INTENTION);
  const page = await carla.page.context().newPage();
  await page.goto(new URL(`/s/${code}/harvest`, stage.url).href);
  for (const words of [NEAR, EARLY, OTHER_HARVEST, INSIGHT, INTENTION]) await page.getByText(words).first().waitFor();
  await stage.look(page, 'harvest');
  const markdown = await download(page, 'Bewaar als tekst');
  for (const words of [NEAR, EARLY, INSIGHT, OTHER_HARVEST, GARDEN]) expect(markdown).toContain(words.replace(/\.$/, ''));
  for (const words of STAYED) {
    expect(markdown, words).not.toContain(words);
    expect(await page.content(), words).not.toContain(words);
  }
  await page.close();
});

test('[BR8] to the end, what stayed in a room is told to nobody else', async () => {
  for (const { page } of [...inGarden(), led, display])
    for (const words of BRIDGE_WORDS.filter((one) => STAYED.includes(one))) expect(wireOf(page).heard(words), words).toBe(false);
  for (const { page } of [...inBridge(), display])
    for (const words of GARDEN_WORDS.filter((one) => STAYED.includes(one))) expect(wireOf(page).heard(words), words).toBe(false);
  expect(wireOf(iris.page).heard(QUESTION), 'the listening works').toBe(true);
});

test('[BR14] [BR19] looking back, hosts see the rooms side by side', async () => {
  const back = await carla.looksBack();
  await stage.look(back, 'look-back-rooms');
  for (const room of [BRIDGE, GARDEN]) await back.getByText(room).first().waitFor();
  await back.close();
});

const DEPARTMENTS = [
  ['Holly', 'Ravi', 'Yara'],
  ['Iris', 'Anouk'],
  ['Noor', 'Tom'],
];
const BRIDGE = 'De brug';
const GARDEN = 'De tuinkamer';
const CASE = 'Een vrouw die moeilijk aan werk kwam, begon net in een volle baan.';
const STORY = 'Een jobhunter durfde het met haar aan.';
const QUESTION = 'Hoe begon je het gesprek met de jobhunter?';
const YARA = 'Wat deed je toen hij twijfelde?';
const ANSWER = 'Koffie, lang van tevoren.';
const EARLY = 'Je zocht de jobhunter op voordat er iets moest.';
const EYES = 'Je keek met de ogen van de ander.';
const HEAP = 'Op tijd investeren';
const HARVEST_KEPT = 'Dit houden wij onder ons.';
const OTHER_CASE = 'Een jongen kwam na maanden zelf weer langs.';
const OTHER_STORY = 'Ik stuurde elke week één appje.';
const OTHER_QUESTION = 'Wat voelde je toen hij niet kwam?';
const TOMS = 'Wie hielp jou om vol te houden?';
const CAPTION = 'We weten al veel van hem. Wat deed Noor?';
const NEAR = 'Je bleef bereikbaar zonder te duwen.';
const COFFEE = 'Je vroeg hulp aan een collega.';
const OTHER_HARVEST = 'Volhouden doe je samen.';
const INSIGHT = 'Wachten kan ook werken zijn.';
const ASKED_ON = 'Hoe wist je dat hij je nog nodig had?';
const INTENTION = 'Ik bel de andere afdeling, voor ik iemand overdraag.';
const BRIDGE_WORDS = [CASE, STORY, QUESTION, YARA, ANSWER, EARLY, EYES, HEAP, HARVEST_KEPT];
const GARDEN_WORDS = [OTHER_CASE, OTHER_STORY, OTHER_QUESTION, TOMS, CAPTION, NEAR, COFFEE, OTHER_HARVEST, INSIGHT];
const ALONG: readonly string[] = [EARLY, NEAR, OTHER_HARVEST, INSIGHT];
const STAYED = [...BRIDGE_WORDS, ...GARDEN_WORDS].filter((words) => !ALONG.includes(words));
