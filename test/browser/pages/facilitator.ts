import type { Locator, Page } from 'playwright-core';
import type { CreateBody } from '../../../shared/protocol/http.ts';
import { openBrowser } from '../../support/client.ts';
import { LAPTOP, type Stage } from './stage.ts';

export interface SessionLinks {
  readonly code: string;
  readonly join: string;
  readonly display: string;
  readonly secret: string;
}

/** The facilitator's console, read as a facilitator reads it. */
export class Facilitator {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** From the start page to the console; how these pages look is seen where they are made by keyboard. */
  static async creates(
    stage: Stage,
    session: { script: string; title: string; theme: string; name: string },
    screen: Parameters<Stage['person']>[0] = LAPTOP,
  ) {
    const page = await stage.person(screen);
    await page.goto(stage.url);
    const begin = page.getByRole('link', { name: 'Begin een bijeenkomst' });
    await begin.waitFor();
    await begin.click();
    await page.getByRole('radio', { name: session.script }).check({ force: true });
    await page.getByRole('textbox', { name: 'Titel' }).fill(session.title);
    await page.getByRole('textbox', { name: 'Thema' }).fill(session.theme);
    await page.getByRole('textbox', { name: 'Je voornaam' }).fill(session.name);
    await page.getByRole('button', { name: 'Maak de bijeenkomst' }).click();
    await page.getByText('Je bijeenkomst staat klaar').waitFor();
    await page.getByRole('button', { name: 'Laat de link zien' }).click();
    const link = async (label: string): Promise<URL> =>
      new URL(await page.getByRole('region', { name: label }).locator('code').innerText());
    const join = await link('Link voor deelnemers');
    const links: SessionLinks = {
      code: join.pathname.split('/')[2] ?? '',
      join: join.pathname,
      display: path(await link('Link voor het scherm in de ruimte')),
      secret: path(await link('Jouw geheime link als gespreksleider')),
    };
    await page
      .getByRole('link', { name: 'Naar de bijeenkomst' })
      .or(page.getByRole('button', { name: 'Naar de bijeenkomst' }))
      .click();
    const facilitator = new Facilitator(page);
    await facilitator.isLeading();
    return { facilitator, links };
  }

  /** A session that somebody made before, with its console open: for stories that begin later. */
  static async leads(stage: Stage, session: Partial<CreateBody>): Promise<{ facilitator: Facilitator; links: SessionLinks }> {
    const maker = openBrowser(stage.url);
    const code = await maker.create(session);
    const { join, display, facilitator: secret } = await maker.links(code);
    return { facilitator: await Facilitator.opens(stage, secret), links: { code, join, display, secret } };
  }

  /** With the secret link, in another browser. */
  static async opens(stage: Stage, link: string): Promise<Facilitator> {
    const page = await stage.person(LAPTOP);
    await page.goto(new URL(link, stage.url).href);
    const facilitator = new Facilitator(page);
    await facilitator.isLeading();
    return facilitator;
  }

  /** A page that leads already. */
  static at(page: Page): Facilitator {
    return new Facilitator(page);
  }

  async isLeading(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Draaiboek' }).waitFor();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Scrolls to it: the console's columns go further down than the window. */
  async looksAt(text: string): Promise<void> {
    await this.page.getByText(text).first().scrollIntoViewIfNeeded();
  }

  /** The button at the bottom right. */
  async goesOn(to: string): Promise<void> {
    await this.page.getByRole('button', { name: `Verder naar ${to}` }).click();
    await this.page.getByRole('main').getByRole('heading', { level: 2, name: to }).waitFor();
  }

  async goesTo(phase: string): Promise<void> {
    await this.page.getByRole('button', { name: `Ga naar ${phase}` }).click();
    await this.page.getByRole('main').getByRole('heading', { level: 2, name: phase }).waitFor();
  }

  async choosesCase(text: string): Promise<void> {
    await this.page.getByRole('button', { name: `Kies deze ervaring: ${text}` }).click();
    await this.sees('Deze nemen we');
  }

  async captions(line: string): Promise<void> {
    await this.page.getByRole('button', { name: line }).click();
    await this.page.getByRole('button', { name: line, pressed: true }).waitFor();
  }

  async captionsOwn(line: string): Promise<void> {
    const open = this.page.getByRole('button', { name: 'Schrijf een eigen regel…' });
    if (await open.isVisible()) await open.click();
    await this.page.getByRole('textbox', { name: 'Eigen regel' }).fill(line);
    await this.page.getByRole('button', { name: 'Laat zien' }).click();
    await this.page.getByRole('button', { name: line, pressed: true }).waitFor();
  }

  /** A ready line that may lie further down in the deck. */
  async captionsFromDeck(line: string): Promise<void> {
    const more = this.page.getByRole('button', { name: 'Meer regels' });
    if (await more.isVisible()) await more.click();
    await this.captions(line);
  }

  /** Notes for who leads, beside the present step. */
  async notes(phase: string, words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: `Notities bij ${phase}` }).click();
    await this.page.keyboard.type(words);
  }

  async marksMoment(words: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Markeer dit moment' }).click();
    await this.page.getByRole('textbox', { name: 'Wat gebeurde er?' }).fill(words);
    await this.page.keyboard.press('Enter');
    await this.page.getByText('Het moment is gemarkeerd.').waitFor({ state: 'attached' });
  }

  /** Joins as a participant too, for all to see. */
  async putsHatOn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Dubbele pet', pressed: false }).click();
    await this.sees('Je draagt een dubbele pet');
  }

  async takesHatOff(): Promise<void> {
    await this.page.getByRole('button', { name: 'Dubbele pet', pressed: true }).click();
    await this.page.getByText('Je draagt een dubbele pet').waitFor({ state: 'hidden' });
  }

  /** In the field of one's own, which is there with the second hat on. */
  async asks(question: string): Promise<void> {
    const own = this.page.getByRole('region', { name: 'Jouw eigen bijdrage' });
    await own.getByRole('textbox').first().fill(question);
    await own.getByRole('button', { name: 'Leg op de vloer' }).click();
    await this.page
      .getByRole('main')
      .getByRole('button', { name: `Zet op het scherm: ${question}` })
      .waitFor();
  }

  /** The look back, in a tab of its own. */
  async looksBack(): Promise<Page> {
    const opened = this.page.context().waitForEvent('page');
    await this.picksFromMore('Terugkijken');
    const back = await opened;
    await back.getByRole('heading', { level: 1, name: 'Terugkijken' }).waitFor();
    return back;
  }

  /** Puts a question or a card in the middle of the shared screen. */
  async spotlights(text: string): Promise<void> {
    const words = this.page.getByRole('main').getByRole('button', { name: `Zet op het scherm: ${text}` });
    await words.first().click();
    await this.page.getByRole('region', { name: 'Op het scherm' }).getByText(text).waitFor();
  }

  async marks(question: string, mark: string): Promise<void> {
    await this.page.getByRole('button', { name: `Verander: ${question}` }).click();
    await this.page
      .getByRole('menuitem', { name: mark })
      .or(this.page.getByRole('menuitemradio', { name: mark }))
      .click();
  }

  async reveals(): Promise<void> {
    await this.page.getByRole('button', { name: /^Leg ze op de vloer/ }).click();
    await this.page.getByRole('button', { name: /^Leg ze op de vloer/ }).waitFor({ state: 'hidden' });
  }

  async addsGuest(name: string, department: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Gast zonder telefoon' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Voornaam' }).fill(name);
    await dialog.getByRole('radio', { name: department, exact: true }).check();
    await dialog.getByRole('button', { name: 'Zet in de kring' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Opens the menu of somebody in the circle and picks a line. */
  async does(person: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: `Wat wil je doen voor ${person}?` }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async placesGuest(name: string, sheet: string): Promise<void> {
    await this.does(name, 'Zet bij een vel…');
    const dialog = this.page.getByRole('dialog');
    await dialog
      .getByRole('radio', { name: sheet })
      .or(dialog.getByRole('button', { name: sheet }))
      .first()
      .click({ force: true });
    await dialog.waitFor({ state: 'hidden' });
  }

  async postsFor(guest: string, text: string): Promise<void> {
    await this.does(guest, `Kaart namens ${guest}…`);
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill(text);
    await dialog.getByRole('button', { name: /^(Leg op de vloer|Bewaar)$/ }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** From “Meer” in the header. */
  async picksFromMore(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Meer', exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async fillsClip(clip: { title: string; question: string; points: readonly string[] }): Promise<void> {
    await this.page.getByRole('button', { name: 'Instellingen' }).click();
    const dialog = this.page.getByRole('dialog');
    const field = (name: string): Locator => dialog.getByRole('textbox', { name });
    await field('Titel van de clip').fill(clip.title);
    await field('Vraag om over na te denken').fill(clip.question);
    await field('Punten uit de clip').fill(clip.points.join('\n'));
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async closes(): Promise<void> {
    await this.page.getByRole('button', { name: 'Afsluiten…' }).click();
    await this.page.getByRole('dialog').or(this.page.getByRole('alertdialog')).getByRole('button', { name: 'Sluit af' }).click();
    await this.sees('De bijeenkomst is afgesloten');
  }
}

const path = ({ pathname, hash }: URL): string => pathname + hash;
