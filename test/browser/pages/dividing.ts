import type { Locator, Page } from 'playwright-core';
import { Display } from './display.ts';
import type { Stage } from './stage.ts';

type Way = 'Afdelingen door elkaar' | 'Toevallig' | 'Per perspectief' | 'Eigen keuze' | 'Met de hand' | 'Zoals de vorige keer';

/** Dividing the circle, and looking after the rooms: the facilitator's part of the console. */
export class Dividing {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Subgroepen' });
  }

  /** All rooms, whatever they are at: behind one button in the header, or in the strip once they are open. */
  async opens(): Promise<void> {
    if (await this.dialog.isVisible()) return;
    await this.page
      .getByRole('button', { name: 'Subgroepen', exact: true })
      .or(this.page.getByRole('button', { name: 'Alle groepen' }))
      .click();
    await this.dialog.waitFor();
  }

  async shuts(): Promise<void> {
    if (!(await this.dialog.isVisible())) return;
    await this.page.keyboard.press('Escape');
    await this.dialog.waitFor({ state: 'hidden' });
  }

  async divides(count: number, way: Way): Promise<void> {
    await this.opens();
    await this.dialog.getByRole('radio', { name: String(count), exact: true }).check({ force: true });
    await this.dialog.getByRole('radio', { name: way }).check({ force: true });
    await this.dialog.getByRole('button', { name: 'Laat de verdeling zien' }).click();
    await this.room('Subgroep 1').waitFor();
  }

  room(name: string): Locator {
    return this.dialog.getByRole('region', { name, exact: true });
  }

  async peopleIn(room: string): Promise<readonly string[]> {
    return this.room(room).getByRole('row').locator('bdi').allInnerTexts();
  }

  /** By the menu beside a stone, unless the person is there already. */
  async brings(person: string, room: string): Promise<void> {
    const there = this.room(room).getByRole('row', { name: person });
    if (await there.isVisible()) return;
    await this.dialog.getByRole('button', { name: `Waar gaat ${person} heen?` }).click();
    await this.page.getByRole('menuitem', { name: `Naar ${room}` }).click();
    await there.waitFor();
  }

  async names(room: string, name: string): Promise<void> {
    const field = this.dialog.getByRole('textbox', { name: `Naam van ${room}` });
    await field.fill(name);
    await field.press('Enter');
    await this.room(name).waitFor();
  }

  async asks(person: string, room: string): Promise<void> {
    await this.picksLead(room, new RegExp(`Vraag ${person}(,|$)`));
    await this.room(room).getByText(`${person} is gevraagd om te leiden`).first().waitFor();
  }

  async leadsHerself(room: string): Promise<void> {
    await this.picksLead(room, 'Ik leid deze groep zelf');
    await this.room(room).getByText('Jij leidt').first().waitFor();
  }

  async openRooms(): Promise<void> {
    await this.opens();
    await this.dialog.getByRole('button', { name: 'Open de subgroepen' }).click();
    await this.strip.waitFor();
  }

  /** All rooms in one line, wherever the facilitator is. */
  get strip(): Locator {
    return this.page.getByRole('navigation', { name: 'Subgroepen' });
  }

  async goesIn(room: string): Promise<void> {
    await this.strip.getByRole('button', { name: room }).click();
    await this.strip.locator('[aria-current]').filter({ hasText: room }).waitFor();
  }

  async goesBack(): Promise<void> {
    await this.goesIn('De kring');
  }

  async callsBackIn(minutes: number): Promise<void> {
    await this.opens();
    await this.dialog.getByRole('button', { name: 'Roep terug over…' }).click();
    await this.page.getByRole('menuitem', { name: `Over ${minutes} minuten terug` }).click();
    await this.dialog.getByText(/^Iedereen ziet: over ± \d+ minuten? terug in de kring/).waitFor();
  }

  async captionsAll(line: string): Promise<void> {
    await this.opens();
    await this.dialog.getByRole('button', { name: 'Regel op alle schermen', expanded: false }).click();
    await this.dialog.getByRole('textbox', { name: 'Regel op alle schermen' }).fill(line);
    await this.dialog.getByRole('button', { name: 'Laat zien' }).click();
  }

  async closesRooms(): Promise<void> {
    await this.opens();
    await this.dialog.getByRole('button', { name: 'Iedereen terug…' }).click();
    await this.dialog.getByRole('button', { name: 'Nu terug' }).click();
    await this.strip.waitFor({ state: 'hidden' });
  }

  /** The screen that stands in a room, with the link the console gives. */
  async opensScreen(stage: Stage, room: string): Promise<Display> {
    await this.opens();
    await this.room(room).getByText('Voorbereiden').click();
    const link = await this.room(room).getByRole('link', { name: 'Open het scherm' }).getAttribute('href');
    return Display.opens(stage, link ?? '');
  }

  private async picksLead(room: string, line: string | RegExp): Promise<void> {
    await this.room(room)
      .getByRole('button', { name: /Kies wie leidt$/ })
      .click();
    await this.page.getByRole('menuitem', { name: line }).click();
  }
}
