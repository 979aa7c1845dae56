import { afterAll, beforeAll, expect, test } from 'vitest';
import { opensCircle } from '../pages/circle.ts';
import { CoHost } from '../pages/co-host.ts';
import { Dividing } from '../pages/dividing.ts';
import type { Facilitator } from '../pages/facilitator.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, type Stage } from '../pages/stage.ts';
import { Subgroup } from '../pages/subgroup.ts';

/**
 * Iris leads a subgroup from a tablet, and the network of the Huis van de Wijk leaves her twice. The room goes on; Carla comes in
 * and takes over a step; Iris comes back and leads again. Every test goes on where the one before stopped.
 */
let stage: Stage;
let carla: Facilitator;
let rooms: Dividing;
let holly: Participant;
let tom: Participant;
let iris: Participant;
let led: CoHost;

beforeAll(async () => {
  stage = await openStage();
  const circle = await opensCircle(stage);
  carla = circle.carla;
  rooms = new Dividing(carla.page);
  holly = await Participant.joins(stage, circle.links.join, 'Holly', 'Werk');
  tom = await Participant.joins(stage, circle.links.join, 'Tom', 'Wijkteam');
  iris = await Participant.joins(stage, circle.links.join, 'Iris', 'Prestatie010', { width: 1180, height: 820 });
  await rooms.divides(2, 'Met de hand');
  for (const person of ['Holly', 'Tom', 'Iris']) await rooms.brings(person, 'Subgroep 1');
  await rooms.asks('Iris', 'Subgroep 1');
  await new Subgroup(iris.page).saysYesToLead('Subgroep 1');
  await rooms.openRooms();
  for (const person of [holly, tom]) await new Subgroup(person.page).arrives('Subgroep 1');
  led = await CoHost.leads(iris.page, 'Subgroep 1');
  await led.console.goesTo('Waarderen');
});
afterAll(() => stage.close());

test('[BR7] the room goes on while its co-host is gone; what she did meanwhile waits', async () => {
  await holly.seesPhase('Waarderen');
  await led.console.notes('Waarderen', 'Holly komt nog niet aan het woord.');
  await iris.page.context().setOffline(true);
  await iris.page.getByText('Geen verbinding').first().waitFor();
  await stage.look(led.page, 'co-host-offline');
  await holly.writes(STRENGTH, 'Geef');
  await tom.sees(STRENGTH);
  await rooms.opens();
  await rooms.room('Subgroep 1').getByRole('row', { name: 'Iris' }).getByText('even weg').waitFor();
  await stage.look(carla.page, 'glance-co-host-gone');
  await rooms.shuts();
});

test('[BR7] [BR6] Carla comes in, seen by all, and takes over a step', async () => {
  await rooms.goesIn('Subgroep 1');
  await tom.sees('Carla is erbij en leest mee.');
  await carla.sees(STRENGTH);
  await carla.goesOn('Wat nemen we mee?');
  await carla.captionsOwn(CAPTION);
  await holly.seesPhase('Wat nemen we mee?');
  await holly.sees(CAPTION);
  await new Subgroup(tom.page).writesHarvest('Samen volhouden. ');
});

test('[BR7] Iris comes back, is where the room is, and leads again', async () => {
  await iris.page.context().setOffline(false);
  await led.page.getByRole('main').getByRole('heading', { level: 2, name: 'Wat nemen we mee?' }).waitFor();
  await led.page.getByText(STRENGTH).first().waitFor({ state: 'attached' });
  await rooms.goesBack();
  await tom.page.getByText('Carla is erbij en leest mee.').waitFor({ state: 'hidden' });
  await led.console.captionsOwn('Schrijf het op in jullie eigen woorden.');
  await tom.sees('Schrijf het op in jullie eigen woorden.');
});

test('[BR12] [BR20] half a harvest survives: hers from before, and what was typed without a network', async () => {
  await led.writesHarvest('Wij zagen dat ');
  await tom.sees('Wij zagen dat');
  await iris.page.context().setOffline(true);
  await iris.page.getByText('Geen verbinding').first().waitFor();
  await led.writesHarvest('wachten ook werken is');
  await new Subgroup(holly.page).writesHarvest('En bellen. ');
  await tom.sees(/En bellen/);
  expect(await tom.page.content()).not.toContain('wachten ook werken is');
  await stage.look(led.page, 'co-host-offline-harvest');
  await iris.page.context().setOffline(false);
  for (const { page } of [tom, holly, led]) {
    await page.getByText('wachten ook werken is').first().waitFor();
    await page.getByText('Samen volhouden.').first().waitFor();
    await page.getByText('En bellen.').first().waitFor();
  }
  await led.letsHarvestGo();
  await stage.look(led.page, 'co-host-back');
  await stage.look(tom.page, 'phone-harvest-whole');
});

test('[BR7] after a reload she leads still; the lead goes over only when Carla hands it', async () => {
  await iris.page.reload();
  await led.console.isLeading();
  await rooms.opens();
  await rooms.room('Subgroep 1').getByText('Iris leidt').first().waitFor();
  await rooms.asks('Tom', 'Subgroep 1');
  await rooms.room('Subgroep 1').getByText('Tom is gevraagd om te leiden').first().waitFor();
  await new Subgroup(tom.page).saysYesToLead('Subgroep 1');
  const next = await CoHost.leads(tom.page, 'Subgroep 1');
  await next.console.page.getByRole('button', { name: 'Vloer' }).waitFor();
  await stage.look(tom.page, 'phone-co-host');
  await iris.sees('Tom leidt');
  await iris.isIn();
});

test('[BR12] [BR13] back in the circle, everybody reads the harvest as it was written', async () => {
  await rooms.closesRooms();
  for (const person of [holly, iris]) await new Subgroup(person.page).returns();
  await holly.sees(/wachten ook werken is/);
  await stage.look(holly.page, 'phone-harvest-in-circle');
});

const STRENGTH = 'Je bleef rustig toen het stil werd.';
const CAPTION = 'Ik neem het even over van Iris.';
