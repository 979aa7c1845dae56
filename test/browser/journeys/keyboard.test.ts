import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Keyboard } from '../pages/keyboard.ts';
import { LAPTOP, openStage, PHONE, type Stage } from '../pages/stage.ts';

/**
 * A small session by keyboard alone: nobody in it has a mouse. Marieke leads, Lotte brings an experience, Sem and Noa ask.
 * Wherever Tab comes, one can see it; whatever goes away, focus stays. Every test goes on where the one before stopped.
 */
let stage: Stage;
let lead: Keyboard;
let lotte: Keyboard;
let sem: Keyboard;
let noa: Keyboard;
let code: string;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

test('Marieke creates a session and hands out the link', async () => {
  lead = new Keyboard(await stage.person(LAPTOP));
  const { page } = lead;
  await page.goto(stage.url);
  await lead.goesTo(page.getByRole('link', { name: 'Naar de inhoud' }));
  await stage.look(page, 'keyboard-skip');
  await lead.presses(page.getByRole('link', { name: 'Begin een bijeenkomst' }));
  await page.getByRole('heading', { level: 1, name: 'Een bijeenkomst maken' }).waitFor();
  await lead.keepsFocus();
  await lead.picks(page.getByRole('radio', { name: 'Een succeservaring' }));
  await lead.picks(page.getByRole('radio', { name: 'Een moeilijke ervaring' }));
  await stage.look(page, 'keyboard-create');
  await lead.types(page.getByRole('textbox', { name: 'Je voornaam' }), 'Marieke');
  await lead.presses(page.getByRole('button', { name: 'Maak de bijeenkomst' }));
  await page.getByText('Je bijeenkomst staat klaar').waitFor();
  await lead.keepsFocus();
  const join = page.getByRole('region', { name: 'Link voor deelnemers' });
  await lead.presses(join.getByRole('button'));
  await join.getByText('Gekopieerd').or(join.getByText('Kopiëren lukt hier niet')).first().waitFor();
  await lead.keepsFocus();
  await lead.presses(page.getByRole('button', { name: 'Laat de link zien' }));
  await lead.keepsFocus();
  await stage.look(page, 'keyboard-share');
  code = new URL(await join.locator('code').innerText()).pathname.split('/')[2] ?? '';
  await lead.presses(page.getByRole('link', { name: 'Naar de bijeenkomst' }));
  await page.getByRole('heading', { name: 'Draaiboek' }).waitFor();
  await lead.keepsFocus();
  await lead.presses(page.getByRole('button', { name: 'Delen' }));
  await page.getByRole('dialog').waitFor();
  await lead.keepsFocus();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await isOn(page, 'Delen');
});

test('three people join with the code', async () => {
  lotte = await joins('Lotte', 'Werk');
  await stage.look(lotte.page, 'keyboard-in');
  sem = await joins('Sem', 'Wijkteam');
  noa = await joins('Noa', 'Jongerenloket');
});

test('they check in, and the facilitator goes on, back, and on', async () => {
  for (const [who, words] of [
    [lotte, 'Benieuwd.'],
    [sem, 'Rustig.'],
  ] as const) {
    await who.types(who.page.getByRole('textbox', { name: 'Zo zit ik hier' }), words);
    await who.presses(who.page.getByRole('button', { name: 'Check in', exact: true }));
    await who.page.getByText('Je schreef wat hier kan.').waitFor();
    await who.keepsFocus();
  }
  await lead.page.getByText('Rustig.').first().waitFor();
  await stage.look(sem.page, 'keyboard-checked-in');
  await goesOn('Kiezen');
  await lead.presses(lead.page.getByRole('button', { name: 'Terug naar Inchecken' }));
  await lead.page.getByRole('main').getByRole('heading', { level: 2, name: 'Inchecken' }).waitFor();
  await lead.keepsFocus();
  await goesOn('Kiezen');
  await seesPhase(noa, 'Kiezen');
});

test('Lotte proposes, Sem marks, the facilitator settles it', async () => {
  await lotte.picks(lotte.page.getByRole('radio', { name: 'een lastige' }));
  await lotte.types(lotte.page.getByRole('textbox', { name: 'Mijn ervaring, in één regel' }), CASE);
  await lotte.presses(lotte.page.getByRole('button', { name: 'Leg in de kring' }));
  await sem.page.getByText(CASE).first().waitFor();
  await lotte.keepsFocus();
  const mark = sem.page.getByRole('button', { name: 'Herken ik' });
  await sem.presses(mark, 'Space');
  await sem.page.getByRole('button', { name: 'Herken ik', pressed: true }).waitFor();
  await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true);
  await stage.look(sem.page, 'keyboard-choose');
  await lead.presses(lead.page.getByRole('button', { name: `Kies deze ervaring: ${CASE}` }));
  await lead.page.getByText('Deze nemen we').first().waitFor();
  await lead.keepsFocus();
});

test('Lotte writes her story and Tab takes her out of it', async () => {
  await goesOn('Vertellen');
  await seesPhase(lotte, 'Vertellen');
  const text = lotte.page.getByRole('textbox', { name: /De ervaring van Lotte/ });
  await lotte.types(text, 'Hij zei niets meer.');
  await sem.page.getByText('Hij zei niets meer.').waitFor();
  await stage.look(lotte.page, 'keyboard-tell');
  await lotte.page.keyboard.press('Tab');
  await expect.poll(() => text.evaluate((element) => element.contains(document.activeElement))).toBe(false);
});

test('Sem and Noa take a place; focus stays at the sheet they chose', async () => {
  await goesOn('Perspectief kiezen');
  for (const [who, sheet] of [
    [sem, 'Gevoelens'],
    [noa, 'Macht'],
  ] as const) {
    await who.presses(who.page.getByRole('button', { name: `Ga staan bij ${sheet}` }));
    await who.page.getByText(`Jij staat bij ${sheet}`).waitFor();
    await who.keepsFocus();
    await expect.poll(() => who.focusedWords()).toContain(`Jij staat bij ${sheet}`);
  }
  await stage.look(sem.page, 'keyboard-claim');
  await sem.presses(sem.page.getByRole('button', { name: 'Kies een ander vel' }));
  await sem.keepsFocus();
  await expect.poll(() => sem.focusedWords()).toContain('Kies een vel');
  await stage.look(sem.page, 'keyboard-switch');
  await sem.presses(sem.page.getByRole('button', { name: 'Ik blijf bij Gevoelens' }));
  await sem.keepsFocus();
});

test('a card from somebody else moves neither focus, nor the caret, nor the page', async () => {
  await goesOn('Onderzoeken');
  await seesPhase(sem, 'Onderzoeken');
  const field = sem.page.getByRole('textbox', { name: 'Mijn open vraag vanuit dit vel' });
  // An example question, put in the field by its button, comes with the caret.
  await sem.presses(sem.page.getByRole('button', { name: 'Zet in je veld: Wat voelde je in het moment zelf?' }));
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await sem.presses(sem.page.getByRole('button', { name: 'Stel je vraag' }));
  await noa.page.getByText('Wat voelde je in het moment zelf?').first().waitFor();
  await sem.keepsFocus();
  for (const words of ['Wie besliste dat?', 'Wat stond er op het spel?', 'Waar had je ruimte?']) await asks(noa, words);
  await sem.page.getByText('Waar had je ruimte?').first().waitFor();

  await sem.types(field, 'Hoe merkte je dat');
  for (let step = 0; step < 4; step += 1) await sem.page.keyboard.press('ArrowLeft');
  await sem.page.evaluate(() => scrollTo(0, 260));
  const before = await whereabouts(sem.page);
  expect(before.caret).toBe('Hoe merkte je'.length);
  expect(before.scroll).toBeGreaterThan(100);
  await asks(noa, 'Hoe gebruikte je jouw invloed?');
  await sem.page.getByText('Hoe gebruikte je jouw invloed?').first().waitFor();
  await lead.presses(lead.page.getByRole('main').getByRole('button', { name: 'Wie besliste dat?' }).first());
  await sem.page.getByText('nu besproken').waitFor();
  expect(await whereabouts(sem.page)).toEqual(before);
  await stage.look(sem.page, 'keyboard-explore');
  await sem.page.keyboard.press('End');
  await sem.page.keyboard.type(' zelf?');
  await sem.page.keyboard.press('Control+Enter');
  await noa.page.getByText('Hoe merkte je dat zelf?').first().waitFor();
  await sem.keepsFocus();
});

test('Sem edits a card, takes it back, and puts it down again', async () => {
  const { page } = sem;
  const card = (text: string) => page.getByRole('listitem').filter({ hasText: text }).last();
  const own = 'Hoe merkte je dat zelf?';
  await sem.presses(page.getByRole('button', { name: `Wijzig je kaart: ${own}` }));
  await sem.presses(card(own).getByRole('button', { name: 'Pas aan' }));
  await page.getByRole('textbox', { name: 'Pas je woorden aan' }).waitFor();
  await sem.keepsFocus();
  await page.keyboard.press('End');
  await page.keyboard.type(' Waaraan?');
  await sem.presses(page.getByRole('button', { name: 'Bewaar', exact: true }));
  await noa.page.getByText(`${own} Waaraan?`).first().waitFor();
  await sem.keepsFocus();
  const opener = page.getByRole('button', { name: `Wijzig je kaart: ${own} Waaraan?` });
  await opener.waitFor();
  if ((await opener.getAttribute('aria-expanded')) === 'false') await sem.presses(opener);
  await sem.presses(card(`${own} Waaraan?`).getByRole('button', { name: 'Haal weg' }));
  await noa.page.getByText(`${own} Waaraan?`).waitFor({ state: 'hidden' });
  await sem.keepsFocus();
  await stage.look(page, 'keyboard-withdrawn');
  await sem.presses(page.getByRole('button', { name: `Zet terug: ${own} Waaraan?` }));
  await noa.page.getByText(`${own} Waaraan?`).first().waitFor();
  await sem.keepsFocus();
});

test('Lotte answers in a few words; Noa asks on; the facilitator marks for her', async () => {
  const { page } = lotte;
  const group = page.getByRole('group', { name: 'Wat doe je met de vraag: Wie besliste dat?' });
  await lotte.presses(group.getByRole('button', { name: 'beantwoord' }), 'Space');
  await group.getByRole('button', { name: 'beantwoord', pressed: true }).waitFor();
  await lotte.presses(
    page.getByRole('listitem').filter({ hasText: 'Wie besliste dat?' }).getByRole('button', { name: 'Antwoord in een paar woorden' }),
  );
  const answer = page.getByRole('textbox', { name: 'Je antwoord in een paar woorden' });
  await expect.poll(() => answer.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('Mijn teamleider.');
  await page.keyboard.press('Enter');
  await noa.page.getByText('Mijn teamleider.').waitFor();
  await lotte.keepsFocus();
  await stage.look(page, 'keyboard-answered');

  await noa.presses(noa.page.getByRole('button', { name: /^Vraag door op: Wat voelde je/ }));
  await noa.keepsFocus();
  await noa.page.keyboard.type('En wat deed je daarmee?');
  await noa.presses(noa.page.getByRole('button', { name: 'Vraag door', exact: true }).last());
  await sem.page.getByText('En wat deed je daarmee?').first().waitFor();
  await noa.keepsFocus();

  await lead.picksFrom(lead.page.getByRole('button', { name: /Verander: Wat stond er op het spel/ }), 'Gevraagd');
  await noa.page
    .getByText(/gevraagd/)
    .first()
    .waitFor();
  await lead.keepsFocus();
  await stage.look(lead.page, 'keyboard-console');
});

test('strengths wait, and are laid down at once', async () => {
  await lead.presses(lead.page.getByRole('button', { name: 'Ga naar Waarderen' }));
  await lead.page.getByRole('main').getByRole('heading', { level: 2, name: 'Waarderen' }).waitFor();
  await lead.keepsFocus();
  await seesPhase(sem, 'Waarderen');
  // Somebody was asking on when the step changed; nothing pulls the caret along.
  await noa.keepsFocus();
  await sem.types(sem.page.getByRole('textbox', { name: 'Een kracht die ik' }), 'Je bleef eerlijk.');
  await sem.presses(sem.page.getByRole('button', { name: 'Geef' }));
  await lead.page.getByText('1 kaart wacht', { exact: true }).waitFor();
  await sem.keepsFocus();
  await lead.presses(lead.page.getByRole('button', { name: /^Leg ze op de vloer/ }));
  await lotte.page.getByText('Je bleef eerlijk.').waitFor();
  await lead.keepsFocus();
  await sem.keepsFocus();
  await stage.look(lead.page, 'keyboard-console-laid');
});

test('Sem writes an intention and shares it', async () => {
  await goesOn('Voornemen');
  await seesPhase(sem, 'Voornemen');
  const { page } = sem;
  await sem.picks(page.getByRole('radio', { name: 'Een voornemen' }));
  await sem.types(page.getByRole('textbox', { name: 'Wat ik ga doen' }), 'Ik vraag het na.');
  await sem.presses(page.getByRole('button', { name: 'Schrijf op' }));
  await sem.presses(page.getByRole('button', { name: 'Deel met de kring' }));
  await sem.keepsFocus();
  await stage.look(page, 'keyboard-share-sure');
  await sem.presses(page.getByRole('button', { name: 'Ja, deel het' }));
  await noa.page.getByText('Ik vraag het na.').waitFor();
  await sem.keepsFocus();
  await stage.look(page, 'keyboard-shared');
});

test('Marieke closes; Sem opens the page to take home', async () => {
  await goesOn('Uitchecken');
  await lead.presses(lead.page.getByRole('button', { name: 'Afsluiten…' }));
  await lead.presses(lead.page.getByRole('dialog').getByRole('button', { name: 'Sluit af' }));
  await lead.page.getByText('De bijeenkomst is afgesloten').first().waitFor();
  await lead.keepsFocus();
  await seesPhase(sem, 'Deze bijeenkomst is afgelopen');
  await sem.keepsFocus();
  await sem.presses(sem.page.getByRole('link', { name: 'Open jouw meeneemblad' }));
  await sem.page.getByRole('heading', { level: 1, name: 'Dit neem jij mee' }).waitFor();
  await sem.goesTo(sem.page.getByRole('button', { name: 'Druk af' }));
});

const joins = async (name: string, department: string): Promise<Keyboard> => {
  const keyboard = new Keyboard(await stage.person(PHONE));
  const { page } = keyboard;
  await page.goto(stage.url);
  await keyboard.types(page.getByRole('textbox', { name: 'Code van de bijeenkomst' }), code);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Hoe heet je?' }).waitFor();
  await keyboard.keepsFocus();
  await keyboard.types(page.getByRole('textbox', { name: 'Hoe heet je?' }), name);
  await keyboard.picks(page.getByRole('radio', { name: department }));
  await keyboard.presses(page.getByRole('button', { name: 'Stap in de kring' }));
  await page.getByRole('button', { name: `Jouw menu, ${name}` }).waitFor();
  await keyboard.keepsFocus();
  return keyboard;
};

const goesOn = async (to: string): Promise<void> => {
  await lead.presses(lead.page.getByRole('button', { name: `Verder naar ${to}` }));
  await lead.page.getByRole('main').getByRole('heading', { level: 2, name: to }).waitFor();
  await lead.keepsFocus();
};

const seesPhase = (who: Keyboard, title: string) => who.page.getByRole('heading', { level: 1, name: title }).waitFor();

const asks = async (who: Keyboard, words: string): Promise<void> => {
  await who.types(who.page.getByRole('textbox', { name: 'Mijn open vraag vanuit dit vel' }), words);
  await who.page.keyboard.press('Control+Enter');
  await who.page.getByRole('listitem').filter({ hasText: words }).first().waitFor();
};

const isOn = (page: Page, name: string) =>
  expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '')).toContain(name);

/** Where somebody is while typing: in which field, at which letter, and what stands where on the screen. */
const whereabouts = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    return {
      field: field?.id,
      caret: field instanceof HTMLTextAreaElement ? field.selectionStart : null,
      top: Math.round(field?.getBoundingClientRect().top ?? 0),
      scroll: Math.round(scrollY),
    };
  });

const CASE = 'Een jongen die ineens niets meer zei.';
