import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { Laying } from '../pages/laying.ts';
import { Participant } from '../pages/participant.ts';
import { openStage, type Stage } from '../pages/stage.ts';

/**
 * Scene B of the method, from the factors on: written apart, revealed at once, laid together by drag, by keyboard and by menu, named,
 * taken apart and put back; laid beside the clip; a tension told. Every test goes on where the one before stopped.
 */
let stage: Stage;
let carla: Facilitator;
let links: SessionLinks;
let display: Display;
let holly: Participant;
let iris: Participant;
let noor: Participant;
let table: Laying;
let phone: Laying;

beforeAll(async () => {
  stage = await openStage();
  ({ facilitator: carla, links } = await Facilitator.leads(stage, {
    script: 'success-experience',
    title: 'Bijeenkomst 3',
    theme: 'Samenwerken',
    name: 'Carla',
  }));
  display = await Display.opens(stage, links.display);
  holly = await Participant.joins(stage, links.join, 'Holly', 'Werk');
  iris = await Participant.joins(stage, links.join, 'Iris', 'Prestatie010');
  noor = await Participant.joins(stage, links.join, 'Noor', 'Wijkteam', { width: 320, height: 640 });
  [table, phone] = [new Laying(carla.page), new Laying(iris.page)];
});

afterAll(() => stage.close());

test('[VI3] what was written apart lies side by side at once', async () => {
  await carla.goesTo('Succesfactoren');
  for (const [person, factor] of [
    [holly, CALLED],
    [iris, KNEW],
    [noor, WAITED],
    [holly, ASKED],
  ] as const)
    await person.writes(factor, 'Schrijf op');
  await carla.reveals();
  for (const factor of [CALLED, KNEW, WAITED, ASKED]) await display.shows(factor);
  await stage.look(display.page, 'floor-side-by-side');
});

test('[LA2] the facilitator drags one card onto another, and gives the heap a name', async () => {
  await table.drags(WAITED, table.card(CALLED));
  await table.seesTogether('Groep zonder naam', CALLED, WAITED);
  await table.hears(`“${WAITED}” ligt nu bij “${CALLED}”.`);
  await table.names('Groep zonder naam', 'Volhouden zonder duwen');
  await display.shows('Volhouden zonder duwen');
  await phone.seesTogether('Volhouden zonder duwen', CALLED, WAITED);
  await phone.hears('Een groep heet nu “Volhouden zonder duwen”.');
  await stage.look(carla.page, 'console-group');
  await stage.look(display.page, 'floor-group');
  await stage.look(noor.page, 'phone-320-group');
});

test('[LA2] with the keyboard alone a card is taken in hand, told where it may go, and laid down', async () => {
  const keys = new Keyboard(carla.page);
  await keys.presses(table.handle(ASKED));
  await expect.poll(() => carla.page.locator('[data-live-announcer]:not([data-live-region])').innerText()).toMatch(/Tab/);
  const target = carla.page.getByRole('button', { name: `Leg bij: ${WAITED}` });
  for (let stops = 0; stops < 12 && !(await target.evaluate((one) => one === document.activeElement)); stops += 1)
    await carla.page.keyboard.press('Tab');
  await keys.seesFocus();
  await carla.page.keyboard.press('Enter');
  await table.seesTogether('Volhouden zonder duwen', ASKED);
  await table.hears(`“${ASKED}” ligt nu in de groep “Volhouden zonder duwen”.`);
  await expect.poll(() => table.handle(ASKED).evaluate((one) => one === document.activeElement)).toBe(true);
});

test('[LA3] Escape lays it back where it was', async () => {
  const keys = new Keyboard(carla.page);
  await keys.presses(table.handle(KNEW));
  await carla.page.keyboard.press('Tab');
  await carla.page.keyboard.press('Escape');
  await keys.keepsFocus();
  await expect.poll(() => table.group('Volhouden zonder duwen').getByText(KNEW).count()).toBe(0);
});

test('[LA2] [LA3] a card is pulled out of its heap, and dropped on the mat again', async () => {
  await table.pullsLoose(ASKED);
  await table.hears(`“${ASKED}” ligt weer los.`);
  await table.drags(ASKED, table.group('Volhouden zonder duwen').getByText('Naam van deze groep'));
  await table.seesTogether('Volhouden zonder duwen', ASKED);
});

test('[LA2] [LA3] on a phone the same by menu, without a mouse', async () => {
  const keys = new Keyboard(iris.page);
  await keys.picksFrom(phone.menu(ASKED), 'Haal eruit');
  await phone.hears(`“${ASKED}” ligt weer los.`);
  await keys.keepsFocus();
  await keys.picksFrom(phone.menu(ASKED), 'Leg bij…');
  await stage.look(iris.page, 'phone-choose');
  await keys.presses(iris.page.getByRole('dialog').getByRole('button', { name: KNEW }));
  await phone.seesTogether('Groep zonder naam', KNEW, ASKED);
  await keys.keepsFocus();
  await phone.names('Groep zonder naam', 'Vragen naar wat je niet weet');
  await table.seesTogether('Vragen naar wat je niet weet', KNEW, ASKED);
  await stage.look(iris.page, 'phone-groups');
});

test('[LA3] a heap taken apart is one tap from lying together again, name and all', async () => {
  await carla.page.getByRole('button', { name: 'Haal uit elkaar: Volhouden zonder duwen' }).click();
  await table.group('Volhouden zonder duwen').waitFor({ state: 'hidden' });
  await stage.look(carla.page, 'console-apart');
  await carla.page.getByRole('button', { name: 'Leg ze weer bij elkaar' }).click();
  await table.seesTogether('Volhouden zonder duwen', CALLED, WAITED);
  await display.shows('Volhouden zonder duwen');
});

test('[LA4] ours and the clip are linked by hand: three calm areas on every screen', async () => {
  await carla.fillsClip({ title: 'Wat maakt dat samenwerken lukt?', question: '', points: ['Volhouden', 'Elkaar kennen', 'Ruimte geven'] });
  await carla.goesOn('Kennis erbij');
  await display.shows('Ruimte geven');
  await phone.picks('Volhouden', 'Hetzelfde als…', 'Volhouden zonder duwen');
  await phone.hears('“Volhouden” en “Volhouden zonder duwen” zeggen hetzelfde.');
  for (const area of ['Komt overeen', 'Alleen bij ons', 'Alleen in de clip']) {
    await display.shows(area);
    await carla.sees(area);
    await iris.sees(area);
  }
  await stage.look(display.page, 'floor-compared');
  await stage.look(carla.page, 'console-compared');
  await stage.look(iris.page, 'phone-compared');
});

test('[LA5] a tension between two cards, told in four small answers that keep themselves', async () => {
  await phone.picks(KNEW, 'Spanning met…', WAITED);
  const where = iris.page.getByRole('textbox', { name: 'Waar zit het?' });
  await where.fill('Kennen kost tijd, en wachten ook.');
  await iris.page.getByRole('textbox', { name: 'Voor wie?' }).fill('Voor wie veel mensen begeleidt.');
  await iris.page.getByRole('textbox', { name: 'Voor wie?' }).blur();
  await carla.sees('Kennen kost tijd, en wachten ook.');
  await carla.sees('Voor wie veel mensen begeleidt.');
  await iris.sees('Bewaard');
  await stage.look(iris.page, 'phone-tension');
  await stage.look(carla.page, 'console-tension');
  await display.page.getByRole('img', { name: '1 spanning, als draad tussen twee kaarten' }).waitFor();
  await stage.look(display.page, 'floor-tension');
});

test('[LA3] a line that was taken away comes back with what was told', async () => {
  await carla.page.getByRole('button', { name: `Haal de lijn weg naar: ${WAITED}` }).click();
  await carla.page.getByText('Kennen kost tijd, en wachten ook.').first().waitFor({ state: 'hidden' });
  await carla.page.getByRole('button', { name: 'Teken de lijn weer' }).click();
  await carla.sees('Kennen kost tijd, en wachten ook.');
});

test('[HA1] the harvest holds heaps, tension and comparison', async () => {
  await carla.page.goto(new URL(`/s/${links.code}/harvest`, stage.url).href);
  for (const words of ['Waar het schuurt', 'Kennen kost tijd, en wachten ook.', 'Vragen naar wat je niet weet', 'Alleen in de clip'])
    await carla.sees(words);
  await stage.look(carla.page, 'harvest-laid');
});

const [CALLED, KNEW, WAITED, ASKED] = [
  'Je bleef bellen, ook na de derde keer.',
  'Je kende de werkgever al.',
  'Je wachtte tot zij zelf begon.',
  'Je vroeg wat zij wilde.',
] as const;
