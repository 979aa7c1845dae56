import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Stage } from './stage.ts';
import { PHONE } from './stage.ts';

/** A participant's phone, read as a person reads it. */
export class Participant {
  readonly page: Page;
  readonly name: string;

  private constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  /** Opens the link, fills in a name, steps in. */
  static async joins(
    stage: Stage,
    link: string,
    name: string,
    department: string | null = null,
    screen: Parameters<Stage['person']>[0] = PHONE,
  ): Promise<Participant> {
    const page = await stage.person(screen);
    await page.goto(new URL(link, stage.url).href);
    await page.getByRole('textbox', { name: 'Hoe heet je?' }).fill(name);
    await page.getByRole('radio', { name: department ?? 'zeg ik liever niet' }).check({ force: true });
    await page.getByRole('button', { name: 'Stap in de kring' }).click();
    const person = new Participant(page, name);
    await person.isIn();
    return person;
  }

  /** A page whose owner came in some other way. */
  static at(page: Page, name: string): Participant {
    return new Participant(page, name);
  }

  async isIn(): Promise<void> {
    await this.page.getByRole('button', { name: `Jouw menu, ${this.name}` }).waitFor();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async seesPhase(title: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async doesNotSee(text: string): Promise<void> {
    expect(await this.page.content()).not.toContain(text);
  }

  /** Writes in the field and sends it with the button of that name. */
  async writes(text: string, send: string, tab?: string): Promise<void> {
    if (tab !== undefined)
      await this.page
        .getByRole('radio', { name: tab })
        .or(this.page.getByRole('tab', { name: tab }))
        .first()
        .click({ force: true });
    const form = this.page
      .locator('form')
      .filter({ has: this.page.getByRole('button', { name: send, exact: true }) })
      .last();
    await form.getByRole('textbox').first().fill(text);
    await form.getByRole('button', { name: send, exact: true }).click();
    await this.sees(text);
  }

  async proposes(text: string, form: 'een lastige' | 'een die lukte'): Promise<void> {
    await this.page.getByRole('radio', { name: form }).check({ force: true });
    await this.writes(text, 'Leg in de kring');
  }

  async recognises(text: string): Promise<void> {
    await this.card(text).getByRole('button', { name: 'Herken ik' }).click();
    await this.card(text).getByRole('button', { name: 'Herken ik', pressed: true }).waitFor();
  }

  async standsAt(sheet: string): Promise<void> {
    await this.page.getByRole('button', { name: `Ga staan bij ${sheet}` }).click();
    await this.sees(`Jij staat bij ${sheet}`);
  }

  /** From the sheet one stands at to another. */
  async switchesTo(sheet: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Kies een ander vel' }).click();
    await this.standsAt(sheet);
  }

  async marks(question: string, mark: string): Promise<void> {
    await this.card(question)
      .getByRole('button', { name: mark })
      .or(this.card(question).getByRole('radio', { name: mark }))
      .first()
      .click({ force: true });
  }

  /** Answers in a few words, beside the question. */
  async answers(question: string, words: string): Promise<void> {
    const card = this.card(question);
    await card.getByRole('button', { name: 'Antwoord in een paar woorden' }).click();
    await card.getByRole('textbox', { name: 'Je antwoord in een paar woorden' }).fill(words);
    await card.getByRole('button', { name: 'Zet erbij' }).click();
    await card.getByText(words).waitFor();
  }

  async reacts(text: string, reaction: 'geraakt' | 'twijfel' | 'herkenning' | 'tegengeluid'): Promise<void> {
    await this.page.getByRole('button', { name: `Reageer op: ${text}` }).click();
    await this.page.getByRole('menuitemradio', { name: reaction }).click();
    await this.page.getByRole('button', { name: `Jouw reactie: ${reaction}. Verander je reactie op: ${text}` }).waitFor();
  }

  /** One of the own signs: a hand that goes up or down, being ready. */
  async signals(sign: 'Hand op' | 'Klaar'): Promise<void> {
    await this.page.getByRole('group', { name: 'Jouw tekens' }).getByRole('button', { name: sign }).click();
  }

  async isAtTurn(): Promise<void> {
    await this.page.getByText('Jij bent aan de beurt', { exact: true }).waitFor();
  }

  /** The own turn: said what was to be said, or passed. */
  async ends(turn: 'Ik ben klaar' | 'Ik sla over'): Promise<void> {
    await this.page.getByRole('button', { name: turn }).click();
    await this.page.getByText('Jij bent aan de beurt', { exact: true }).waitFor({ state: 'hidden' });
  }

  /** What the question coach says, to this one alone. */
  get hint(): Locator {
    return this.page.getByRole('region', { name: 'Vraaghulp' });
  }

  /** Types advice, and takes the way that lays it aside. */
  async parks(tip: string): Promise<void> {
    await this.types(tip);
    await this.hint.getByRole('button', { name: 'Bewaar als tip voor later' }).click();
    await this.sees('Bewaard bij “Mijn geparkeerde tips”.');
    await this.stillHasTyped('');
  }

  /** Takes the first open question that the coach offers, and returns it. */
  async takesSuggestion(): Promise<string> {
    const way = this.hint.getByRole('button', { name: 'Zet in je veld' }).first();
    const open = (await way.innerText()).trim();
    await way.click();
    await this.stillHasTyped(open);
    return open;
  }

  async shares(text: string): Promise<void> {
    await this.card(text).getByRole('button', { name: 'Deel met de kring' }).click();
    await this.card(text).getByRole('button', { name: 'Ja, deel het' }).click();
    await this.card(text).getByRole('button', { name: 'Deel met de kring' }).waitFor({ state: 'hidden' });
  }

  /** Through the menu, and yes, sure. */
  async leaves(): Promise<void> {
    await this.page.getByRole('button', { name: `Jouw menu, ${this.name}` }).click();
    const menu = this.page.getByRole('dialog');
    await menu.getByRole('button', { name: 'Verlaat de kring' }).click();
    await menu.getByRole('button', { name: 'Ja, ik ga weg' }).click();
  }

  /** Types in the field for one's own words, and does not send them. */
  async types(text: string): Promise<void> {
    await this.field().fill(text);
  }

  async stillHasTyped(text: string): Promise<void> {
    await expect.poll(() => this.field().inputValue()).toBe(text);
  }

  /** Sends what stands in the field. */
  async sends(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** In sight, wherever on the page one is. */
  async isOffline(): Promise<void> {
    const line = this.page.getByText(NO_CONNECTION).first();
    await line.waitFor();
    const [box, screen] = [await line.boundingBox(), this.page.viewportSize()];
    expect(box?.y, 'the line about the connection').toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(screen?.height ?? 0);
  }

  async isOnline(): Promise<void> {
    await this.page.getByText(NO_CONNECTION).first().waitFor({ state: 'hidden' });
  }

  /** The story of somebody else, where it is folded away. */
  async opensStory(bringer: string): Promise<void> {
    await this.page.getByText(`Het verhaal van ${bringer}`).first().click();
  }

  async opensOwnStory(): Promise<void> {
    await this.page.getByText('Jouw verhaal, in het kort').first().click();
  }

  /** Writes on at the end of the story, key by key. */
  async writesStory(text: string): Promise<void> {
    const story = this.page.getByRole('textbox', { name: /^De ervaring/ });
    await story.click();
    await this.page.keyboard.press('Control+End');
    await story.pressSequentially(text);
  }

  private field() {
    return this.page.locator('.p-writing form textarea').last();
  }

  card(text: string) {
    return this.page.getByRole('listitem').filter({ hasText: text }).last();
  }
}

const NO_CONNECTION = 'Geen verbinding. Wat je typt blijft hier staan.';
