import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JoinCode } from '../../../shared/ids.ts';
import { extraJoins, opensCircle } from '../pages/circle.ts';
import { Dividing } from '../pages/dividing.ts';
import type { Facilitator } from '../pages/facilitator.ts';
import { Laying } from '../pages/laying.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, type Stage } from '../pages/stage.ts';
import { Subgroup } from '../pages/subgroup.ts';
import { listenOn, type Wire } from '../pages/wire.ts';

/**
 * Iris is asked to join the other subgroup, in the middle of a sentence. Her words and her cards come with her; what she was
 * answered there does not. Every test goes on where the one before stopped.
 */
let stage: Stage;
let wireOf: (page: Page) => Wire;
let code: JoinCode;
let join: string;
let carla: Facilitator;
let rooms: Dividing;
let iris: Participant;
let noor: Participant;

beforeAll(async () => {
  ({ stage, wireOf } = listenOn(await openStage()));
  const circle = await opensCircle(stage);
  ({ code, carla } = circle);
  ({ join } = circle.links);
  rooms = new Dividing(carla.page);
  iris = await Participant.joins(stage, join, 'Iris', 'Werk');
  noor = await Participant.joins(stage, join, 'Noor', 'Wijkteam', { width: 320, height: 640 });
  for (const name of ['Holly', 'Ravi']) await extraJoins(stage, code, name, 'Werk');
  await rooms.divides(2, 'Met de hand');
  for (const person of ['Iris', 'Holly']) await rooms.brings(person, 'Subgroep 1');
  for (const person of ['Noor', 'Ravi']) await rooms.brings(person, 'Subgroep 2');
  await rooms.openRooms();
  await new Subgroup(iris.page).arrives('Subgroep 1');
  await new Subgroup(noor.page).arrives('Subgroep 2');
  for (const room of ['Subgroep 1', 'Subgroep 2']) {
    await rooms.goesIn(room);
    await carla.goesTo('Wat nemen we mee?');
  }
  await rooms.goesBack();
});
afterAll(() => stage.close());

test('[BR3] moved in the middle of a word: one clear sentence, for eyes and ears, that survives a reload', async () => {
  await iris.writes(OWN, 'Schrijf op');
  await iris.types(HALF);
  await rooms.opens();
  await rooms.brings('Iris', 'Subgroep 2');
  await new Laying(carla.page).hears('Iris hoort nu bij Subgroep 2.');
  await iris.page.getByRole('heading', { level: 2, name: 'Je bent nu in Subgroep 2, met Noor en Ravi.' }).waitFor();
  await new Laying(iris.page).hears('Je bent nu in Subgroep 2, met Noor en Ravi.');
  await iris.sees('Wat je al typte, staat voor je klaar.');
  await stage.look(iris.page, 'phone-moved');
  await iris.page.reload();
  await iris.page.getByRole('heading', { level: 2, name: 'Je bent nu in Subgroep 2, met Noor en Ravi.' }).waitFor();
  await new Subgroup(iris.page).arrives('Subgroep 2');
});

test('[BR3] [BR20] the words she typed are offered, in the other room, and wait until she chooses', async () => {
  await iris.sees('Dit had je nog getypt in Subgroep 1');
  await iris.sees(HALF);
  expect(wireOf(noor.page).heard(HALF), 'nobody read them').toBe(false);
  await stage.look(iris.page, 'phone-words-offered');
  await iris.page.reload();
  await iris.sees(HALF);
  await iris.page.getByRole('button', { name: 'Zet in het veld' }).click();
  await iris.stillHasTyped(HALF);
  await iris.page.reload();
  await iris.stillHasTyped(HALF);
  await iris.writes(`${HALF} gelukt is.`, 'Schrijf op');
  await noor.sees(`${HALF} gelukt is.`);
});

test('[BR3] [BR8] her own card of the other room is at hand, and stays there', async () => {
  const kept = iris.page.getByRole('region', { name: 'Van jou in Subgroep 1 · 1 kaart' });
  await kept.getByText('Van jou in Subgroep 1').click();
  await kept.getByText(OWN).waitFor();
  await stage.look(iris.page, 'phone-kept');
  await kept.getByRole('button', { name: /^Wijzig je kaart/ }).click();
  await kept.getByRole('button', { name: 'Pas aan' }).click();
  await kept.getByRole('textbox').first().fill(`${OWN} Samen.`);
  await kept.getByRole('button', { name: 'Bewaar' }).click();
  await kept.getByText(`${OWN} Samen.`).waitFor();
  await iris.page.reload();
  await iris.isIn();
  await iris.page.getByRole('region', { name: 'Van jou in Subgroep 1 · 1 kaart' }).waitFor();
  expect(wireOf(noor.page).heard(OWN), 'the other room never heard it').toBe(false);
});

test('[BR2] who comes late lands where there are fewest', async () => {
  const late = await Participant.joins(stage, join, 'Sef', null, { width: 320, height: 640, dark: true });
  const room = new Subgroup(late.page);
  await late.page.getByRole('heading', { level: 2, name: 'Je bent nu in Subgroep 1, met Holly.' }).waitFor();
  await stage.look(late.page, 'phone-320-dark-late');
  await room.arrives('Subgroep 1');
  await late.sees(`${OWN} Samen.`);
  await late.doesNotSee(`${HALF} gelukt is.`);
  await room.asksHelp('Subgroep 1');
  await rooms.room('Subgroep 1').getByText('Wil graag dat je langskomt').waitFor();
  await stage.look(carla.page, 'glance-help');
});

test('[BR14] closed and opened again, everybody is where they were', async () => {
  await rooms.closesRooms();
  await new Subgroup(iris.page).returns();
  await new Subgroup(noor.page).returns();
  await rooms.opens();
  await stage.look(carla.page, 'console-rooms-over');
  await rooms.dialog.getByRole('button', { name: 'Open deze groepen weer' }).click();
  await rooms.strip.waitFor();
  await new Subgroup(iris.page).arrives('Subgroep 2');
  await iris.seesPhase('Wat nemen we mee?');
  await iris.sees(`${HALF} gelukt is.`);
});

const OWN = 'Niet alles hoeft af.';
const HALF = 'Ik merk dat het bij ons pas';
