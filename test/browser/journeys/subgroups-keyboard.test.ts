import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JoinCode } from '../../../shared/ids.ts';
import { extraJoins, opensCircle } from '../pages/circle.ts';
import { Dividing } from '../pages/dividing.ts';
import { dutchOn, EnglishParticipant } from '../pages/english-participant.ts';
import type { Facilitator } from '../pages/facilitator.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { Laying } from '../pages/laying.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, type Stage } from '../pages/stage.ts';
import { Subgroup } from '../pages/subgroup.ts';

/**
 * Carla divides the circle without a mouse, and hears what she does. Noor chooses her own subgroup on the smallest phone, in the
 * dark; Tom's phone speaks English. Every test goes on where the one before stopped.
 */
let stage: Stage;
let code: JoinCode;
let carla: Facilitator;
let keys: Keyboard;
let rooms: Dividing;
let noor: Participant;
let tom: EnglishParticipant;

beforeAll(async () => {
  stage = await openStage();
  const circle = await opensCircle(stage);
  ({ code, carla } = circle);
  keys = new Keyboard(carla.page);
  rooms = new Dividing(carla.page);
  noor = await Participant.joins(stage, circle.links.join, 'Noor', 'Wijkteam', { width: 320, height: 640, dark: true });
  tom = await EnglishParticipant.joins(stage, circle.links.join, 'Tom', 'Wijkteam');
  for (const name of ['Holly', 'Iris']) await extraJoins(stage, code, name, 'Werk');
});
afterAll(() => stage.close());

test('[BR1] by keyboard: into how many, how, and there they are', async () => {
  const { page } = carla;
  await keys.presses(page.getByRole('button', { name: 'Subgroepen', exact: true }));
  await rooms.dialog.waitFor();
  await keys.keepsFocus();
  await keys.picks(rooms.dialog.getByRole('radio', { name: '3', exact: true }));
  await keys.picks(rooms.dialog.getByRole('radio', { name: 'Met de hand' }));
  await stage.look(page, 'keyboard-way');
  await keys.presses(rooms.dialog.getByRole('button', { name: 'Laat de verdeling zien' }));
  await rooms.room('Subgroep 3').waitFor();
  await keys.keepsFocus();
  await keys.presses(rooms.dialog.getByRole('button', { name: 'Een subgroep minder' }));
  await rooms.room('Subgroep 3').waitFor({ state: 'hidden' });
  await keys.keepsFocus();
});

test('[BR1] [BR20] people are placed by menu and by carrying, and ears hear it', async () => {
  const { page } = carla;
  const ears = new Laying(page);
  const list = rooms.dialog.getByRole('grid', { name: 'Mensen in de kring' });
  await keys.goesTo(list.getByRole('row'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedLabel(page)).toMatch(/^Verplaats /);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedLabel(page)).toMatch(/^Waar gaat .* heen\?$/);
  const who = (await focusedLabel(page)).replace(/^Waar gaat (.*) heen\?$/, '$1');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Naar Subgroep 1' }).waitFor();
  await page.keyboard.press('Enter');
  await ears.hears(`${who} hoort nu bij Subgroep 1.`);
  await rooms.room('Subgroep 1').getByRole('row', { name: who }).waitFor();
  await keys.keepsFocus();
  expect(
    await page.locator('[data-live-region]').evaluate((region) => region.closest('[aria-hidden="true"], [inert]') === null),
    'heard',
  ).toBe(true);

  await keys.goesTo(list.getByRole('row'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedLabel(page)).toMatch(/^Verplaats /);
  const carried = (await focusedLabel(page)).replace('Verplaats ', '');
  await page.keyboard.press('Enter');
  await keys.goesTo(
    rooms
      .room('Subgroep 2')
      .getByRole('grid')
      .or(rooms.room('Subgroep 2').getByRole('button', { name: /Subgroep 2/ })),
  );
  await page.keyboard.press('Enter');
  await ears.hears(`${carried} hoort nu bij Subgroep 2.`);
  await rooms.room('Subgroep 2').getByRole('row', { name: carried }).waitFor();
  await keys.keepsFocus();
  await stage.look(page, 'keyboard-division');
});

test('[BR1] by own choice, on the smallest phone in the dark, and in English', async () => {
  await keys.presses(rooms.dialog.getByRole('button', { name: 'Verdeel opnieuw…' }));
  await keys.picks(rooms.dialog.getByRole('radio', { name: 'Eigen keuze' }));
  await keys.presses(rooms.dialog.getByRole('button', { name: 'Laat de verdeling zien' }));
  await noor.page.getByRole('heading', { level: 2, name: 'Kies je subgroep' }).waitFor();
  await stage.look(noor.page, 'phone-320-dark-choose');
  const noors = new Keyboard(noor.page);
  await noors.presses(noor.page.getByRole('button', { name: 'Ga straks naar Subgroep 2' }));
  await noor.sees('hier ga jij heen');
  await noors.keepsFocus();
  await new Laying(noor.page).hears('Je gaat straks naar Subgroep 2');
  await tom.page.getByRole('button', { name: 'Go to Subgroup 2 in a moment' }).click();
  await tom.sees('you go here');
  await noor.sees('Je gaat straks naar Subgroep 2, met Tom.');
  await rooms.room('Subgroep 2').getByRole('row', { name: 'Noor' }).waitFor();
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(tom.page, 'phone-english-choice');
  await stage.look(carla.page, 'console-choice');
});

test('[BR2] by keyboard they open; who did not choose lands where there are fewest', async () => {
  await keys.presses(rooms.dialog.getByRole('button', { name: 'Open de subgroepen' }));
  await rooms.strip.waitFor();
  await keys.keepsFocus();
  await noor.page.getByRole('heading', { level: 2, name: 'Je bent nu in Subgroep 2, met Tom.' }).waitFor();
  await new Keyboard(noor.page).presses(noor.page.getByRole('button', { name: 'Ik ben er' }));
  await new Keyboard(noor.page).keepsFocus();
  await expect.poll(() => new Keyboard(noor.page).focusedWords(), { message: 'she begins where the room is' }).toBe('Kiezen');
  await tom.sees('You are now in Subgroup 2, with Noor.');
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(tom.page, 'phone-english-arrival');
  await tom.page.getByRole('button', { name: 'I am here' }).click();
  await tom.seesPhase('Choosing');
  await stage.look(noor.page, 'phone-320-dark-room');
});

test('[BR13] [BR15] by keyboard everybody comes back, and hears it', async () => {
  await keys.presses(rooms.strip.getByRole('button', { name: 'Alle groepen' }));
  await rooms.dialog.waitFor();
  await keys.presses(rooms.dialog.getByRole('button', { name: 'Regel op alle schermen' }));
  await keys.types(rooms.dialog.getByRole('textbox', { name: 'Regel op alle schermen' }), 'Rond rustig af.');
  await carla.page.keyboard.press('Enter');
  await noor.sees('Rond rustig af.');
  await keys.presses(rooms.dialog.getByRole('button', { name: 'Iedereen terug…' }));
  await keys.keepsFocus();
  await keys.presses(rooms.dialog.getByRole('button', { name: 'Nu terug' }));
  await rooms.strip.waitFor({ state: 'hidden' });
  await keys.keepsFocus();
  await new Laying(noor.page).hears('Je bent terug in de kring.');
  await new Subgroup(noor.page).returns();
  await tom.sees('You are back in the circle.');
  expect(await dutchOn(tom.page)).toEqual([]);
  await stage.look(tom.page, 'phone-english-back');
});

const focusedLabel = (page: Facilitator['page']): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
