import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLENARY, type CardId, type PhaseId, type RoomId } from '../../../shared/ids.ts';
import type { Tab } from '../../support/client.ts';
import { extraJoins, opensCircle, type Extra } from '../pages/circle.ts';
import { CoHost } from '../pages/co-host.ts';
import { Display } from '../pages/display.ts';
import { Dividing } from '../pages/dividing.ts';
import type { Facilitator } from '../pages/facilitator.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, type Stage } from '../pages/stage.ts';
import { Subgroup } from '../pages/subgroup.ts';

/**
 * Forty people in eight subgroups. We look at three screens of them: Carla's console, Iris who leads the third subgroup from a
 * tablet, and the screen in her corner. The others are clients without a browser. Every test goes on where the one before stopped.
 */
let stage: Stage;
let carla: Facilitator;
let rooms: Dividing;
let display: Display;
let corner: Display;
let iris: Participant;
let led: CoHost;
let extras: readonly Extra[];
let other: Tab;

beforeAll(async () => {
  stage = await openStage();
  const circle = await opensCircle(stage);
  carla = circle.carla;
  other = await circle.other();
  rooms = new Dividing(carla.page);
  display = await Display.opens(stage, circle.links.display);
  iris = await Participant.joins(stage, circle.links.join, 'Iris', 'Werk', { width: 1180, height: 820 });
  const come = Array.from({ length: 39 }, (_, at) => extraJoins(stage, circle.code, `Gast ${at + 1}`, DEPARTMENTS[at % 3]));
  extras = await Promise.all(come);
});
afterAll(async () => {
  for (const tab of [other, ...extras.map((one) => one.tab)]) tab.close();
  await stage.close();
});

const inRoom = (number: number): readonly Extra[] => extras.filter(({ room }) => room === (`room-${number}` as RoomId));
/** Who leads has no voice in what is said. */
const writers = (): readonly Extra[] => extras.filter((one) => one.room === THIRD || OTHERS.every((number) => one !== firstOf(number)));
const firstOf = (number: number): Extra => {
  const [first] = inRoom(number);
  if (first === undefined) throw new Error(`nobody in room ${number}`);
  return first;
};

test('[BR1] [BR2] forty people go to eight rooms of five', async () => {
  await display.shows('40 mensen in de kring');
  await rooms.divides(8, 'Afdelingen door elkaar');
  await rooms.brings('Iris', 'Subgroep 3');
  await rooms.asks('Iris', 'Subgroep 3');
  await new Subgroup(iris.page).saysYesToLead('Subgroep 3');
  await stage.look(carla.page, 'console-eight');
  corner = await rooms.opensScreen(stage, 'Subgroep 3');
  await rooms.openRooms();
  led = await CoHost.leads(iris.page, 'Subgroep 3');
  await expect.poll(() => extras.filter(({ room }) => room !== PLENARY).length).toBe(39);
  await display.showsPhase('In subgroepen');
  await stage.look(display.page, 'floor-eight-rooms');
});

test('[BR9] [BR16] the console shows all eight, where each of them is, and who asks for help', async () => {
  await rooms.opens();
  await rooms.asks(firstOf(1).name, 'Subgroep 1');
  await Promise.all(
    OTHERS.map(async (number) => {
      const [room, { id, tab }] = [`room-${number}` as RoomId, firstOf(number)];
      await other.does('lead.ask', { room, person: id });
      await tab.does('lead.answer', { room, yes: true });
    }),
  );
  for (const number of NUMBERS)
    await rooms
      .room(`Subgroep ${number}`)
      .getByText(/ leidt$/)
      .first()
      .waitFor();
  const steps = ['tell', 'claim', 'explore'] as PhaseId[];
  await Promise.all(OTHERS.map((one) => firstOf(one).tab.does('phase.go', { to: steps[one % 3] ?? ('tell' as PhaseId) })));
  await firstOf(5).tab.does('room.help', { on: true });
  for (const number of OTHERS)
    await rooms
      .room(`Subgroep ${number}`)
      .getByText(TITLES[number % 3] ?? '')
      .first()
      .waitFor();
  await rooms.room('Subgroep 5').getByText('Wil graag dat je langskomt').waitFor();
  await stage.look(carla.page, 'console-eight-at-work');
  await rooms.shuts();
  await rooms.strip.getByText('vraagt of je langskomt').waitFor();
  await stage.look(carla.page, 'console-eight-strip');
});

test('[BR4] [BR15] while seven other rooms write, the third goes its own way; a line for all reaches every room', async () => {
  await led.console.goesTo('Wat nemen we mee?');
  await Promise.all(OTHERS.map((one) => firstOf(one).tab.does('phase.go', { to: GATHER })));
  await Promise.all(writers().map(({ tab, name }) => tab.does('card.post', { kind: 'insight', text: `${name} ziet het` })));
  for (const { name } of inRoom(3)) await led.console.sees(`${name} ziet het`);
  for (const { name } of inRoom(3)) await corner.shows(`${name} ziet het`);
  await corner.showsNothingOf(
    ...writers()
      .filter(({ room }) => room !== THIRD)
      .map(({ name }) => `${name} ziet het`),
  );
  await rooms.captionsAll('Kies nu wat meegaat.');
  await rooms.opens();
  await corner.shows('Kies nu wat meegaat.');
  await led.console.sees('Kies nu wat meegaat.');
  await stage.look(corner.page, 'floor-third-room');
});

test('[BR10] [BR11] [BR13] closing brings all forty back; one card of every room lies in the circle', async () => {
  const along = OTHERS.map((one) => inRoom(one).at(-1) ?? firstOf(one));
  for (const { tab, name } of along) {
    const ack = await tab.does('card.post', { kind: 'insight', text: `${name} neemt mee` });
    await tab.does('card.lift', { card: ack.card as CardId, on: true });
  }
  const [third] = inRoom(3);
  await led.asksAlong(`${third?.name} ziet het`);
  const seen = await third?.tab.command('card.lift', { card: 'nosuchcard0000' as CardId, on: true });
  expect(seen?.ok, 'a card that is not there').toBe(false);
  await rooms.opens();
  for (const number of OTHERS) await rooms.room(`Subgroep ${number}`).getByText('1 kaart gaat mee').waitFor();
  await rooms.room('Subgroep 3').getByText('1 kaart wacht op een ja').waitFor();
  await stage.look(carla.page, 'console-eight-going');
  await rooms.closesRooms();
  await expect.poll(() => extras.filter(({ room }) => room === PLENARY).length).toBe(39);
  await new Subgroup(iris.page).returns();
  for (const { name } of along) await display.shows(`${name} neemt mee`);
  await display.showsNothingOf(`${third?.name} ziet het`);
  await corner.shows('Deze groep is terug in de kring.');
  await stage.look(display.page, 'floor-eight-exchange');
  await stage.look(carla.page, 'console-eight-exchange');
  await stage.look(iris.page, 'tablet-eight-exchange');
});

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8];
const OTHERS = NUMBERS.filter((one) => one !== 3);
const THIRD = 'room-3' as RoomId;
const GATHER = 'gather' as PhaseId;
const TITLES = ['Vertellen', 'Perspectief kiezen', 'Onderzoeken'];
const DEPARTMENTS = ['Werk', 'Prestatie010', 'Wijkteam'];
