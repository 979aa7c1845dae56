import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Display } from '../pages/display.ts';
import { Facilitator, type SessionLinks } from '../pages/facilitator.ts';
import { Participant } from '../pages/participant.ts';
import { LAPTOP, openStage, PHONE, type Stage } from '../pages/stage.ts';

/** A short session behind a proxy that lets no WebSocket through, for everybody: the same, over long-polling. */
let stage: Stage;
let marieke: Facilitator;
let links: SessionLinks;
let display: Display;
let holly: Participant;
let iris: Participant;
let bram: Participant;
/** WebSockets a page opened after all. */
const opened: string[] = [];
const polls = new Map<Page, number>();

beforeAll(async () => {
  const real = await openStage();
  stage = {
    ...real,
    async person(screen) {
      const page = await real.person({ ...screen, blockWebSockets: true });
      page.on('websocket', (socket) => opened.push(socket.url()));
      page.on('request', (request) => {
        if (request.url().includes('transport=polling')) polls.set(page, (polls.get(page) ?? 0) + 1);
      });
      return page;
    },
  };
});

afterAll(() => stage.close());

test('they come in and check in', async () => {
  ({ facilitator: marieke, links } = await Facilitator.creates(
    stage,
    { script: 'Een succeservaring', title: 'Bijeenkomst 3', theme: 'Samenwerken', name: 'Marieke' },
    LAPTOP,
  ));
  display = await Display.opens(stage, links.display);
  holly = await Participant.joins(stage, links.join, 'Holly', 'Werk', PHONE);
  iris = await Participant.joins(stage, links.join, 'Iris', 'Wijkteam', PHONE);
  bram = await Participant.joins(stage, links.join, 'Bram', 'Prestatie010', PHONE);
  await iris.writes('Nieuwsgierig, en een beetje verkouden.', 'Check in');
  await display.shows('Nieuwsgierig, en een beetje verkouden.');
});

test('[SY12] two people write the story together, and see each other’s caret', async () => {
  await marieke.goesOn('Kiezen');
  await holly.proposes(CASE, 'een die lukte');
  await marieke.choosesCase(CASE);
  await marieke.does('Bram', 'Laat meeschrijven');
  await marieke.goesOn('Vertellen');
  await holly.writesStory('Zij had al drie keer afgezegd.');
  await bram.sees('Zij had al drie keer afgezegd.');
  await bram.writesStory(' Holly ging koffie drinken.');
  for (const page of [iris.page, display.page])
    await page.getByText('Zij had al drie keer afgezegd. Holly ging koffie drinken.').first().waitFor();
  await holly.page.locator('.p-caret').getByText('Bram').waitFor();
  await stage.look(holly.page, 'polling-phone-carets');
  // Both at the same moment: both end with the same words, and none is lost.
  await Promise.all([holly.writesStory(' Dat hielp.'), bram.writesStory(' Zij kwam.')]);
  await expect.poll(async () => (await storyOf(holly)) === (await storyOf(bram))).toBe(true);
  const letters = (words: string) => [...words].sort().join('');
  expect(letters(await storyOf(holly))).toBe(letters('Zij had al drie keer afgezegd. Holly ging koffie drinken. Dat hielp. Zij kwam.'));
});

/** The words in somebody's editor, without the carets of the others. */
const storyOf = (who: Participant): Promise<string> =>
  who.page.locator('.cm-content').evaluate((editor) => {
    const copy = editor.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll('.p-caret')) caret.remove();
    return copy.textContent ?? '';
  });

test('they take a place, ask, and see it at once', async () => {
  await marieke.goesOn('Perspectief kiezen');
  await iris.standsAt('Handelen');
  await display.shows('Iris');
  await marieke.goesOn('Onderzoeken');
  const took: number[] = [];
  for (const [at, question] of QUESTIONS.entries()) {
    const [asker, other] = at % 2 === 0 ? [iris, holly] : [iris, bram];
    const start = performance.now();
    await asker.writes(question, 'Stel je vraag');
    await other.sees(question);
    took.push(Math.round(performance.now() - start));
  }
  console.log('long-polling: typed, asked and seen by somebody else after (ms)', took.join(' '));
  await marieke.spotlights(QUESTIONS[0]);
  await display.shows(QUESTIONS[0]);
  await stage.look(display.page, 'polling-floor-explore');
});

test('one key appears with the other soon enough to follow', async () => {
  await marieke.goesTo('Vertellen');
  const took: number[] = [];
  for (const letter of 'abcde') {
    const story = bram.page.getByRole('textbox', { name: /^De ervaring/ });
    await story.click();
    await bram.page.keyboard.press('Control+End');
    const start = performance.now();
    await story.press(`Shift+${letter.toUpperCase()}`);
    await expect.poll(() => storyOf(holly), { interval: 5 }).toContain('ABCDE'.slice(0, took.length + 1));
    took.push(Math.round(performance.now() - start));
  }
  console.log('long-polling: a key seen by the other after (ms)', took.join(' '));
});

test('[VI3] factors are private, and then lie there all at once', async () => {
  await marieke.goesTo('Succesfactoren');
  await iris.writes('Zij nam de tijd.', 'Schrijf op');
  await bram.writes('Koffie zonder agenda.', 'Schrijf op');
  await marieke.sees('2 kaarten wachten');
  await display.showsNothingOf('Zij nam de tijd', 'Koffie zonder agenda');
  await marieke.reveals();
  for (const { page } of [holly, iris, bram, display]) {
    await page.getByText('Zij nam de tijd.').first().waitFor();
    await page.getByText('Koffie zonder agenda.').first().waitFor();
  }
});

test('it ends, and everyone takes something home', async () => {
  await marieke.goesTo('Uitchecken');
  await marieke.closes();
  await display.shows('Dank jullie wel');
  await iris.page.getByRole('link', { name: 'Open jouw meeneemblad' }).click();
  await iris.sees('Zij nam de tijd.');
});

test('not one WebSocket was opened, and every page was polling', () => {
  expect(opened).toEqual([]);
  expect([...polls.values()].every((count) => count > 5)).toBe(true);
  expect(polls.size).toBe(5);
});

const CASE = 'Een vrouw die steeds afzegde, begint maandag bij de bakker.';
const QUESTIONS = [
  'Wat deed je toen ze afzegde?',
  'Wat zei je bij de koffie?',
  'Wanneer merkte je dat het draaide?',
  'Wie belde je daarna?',
] as const;
