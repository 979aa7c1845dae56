import type { Locator, Page } from 'playwright-core';

/** Being in a subgroup, on a participant's phone. */
export class Subgroup {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** One clear sentence, and one tap. */
  async arrives(room: string): Promise<void> {
    await this.page.getByRole('heading', { level: 2, name: `Je bent nu in ${room}` }).waitFor();
    await this.taps();
  }

  async returns(): Promise<void> {
    await this.page.getByRole('heading', { level: 2, name: 'Je bent terug in de kring.' }).waitFor();
    await this.taps();
  }

  private async taps(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ik ben er' }).click();
    await this.page.getByRole('button', { name: 'Ik ben er' }).waitFor({ state: 'hidden' });
  }

  async proposes(text: string, form: 'een lastige' | 'een die lukte'): Promise<void> {
    await this.page.getByRole('radio', { name: form }).check({ force: true });
    await this.page.locator('.p-writing form').getByRole('textbox').first().fill(text);
    await this.page.getByRole('button', { name: 'Leg in de groep' }).click();
    await this.page.getByRole('listitem').filter({ hasText: text }).first().waitFor();
  }

  get ask(): Locator {
    return this.page.getByRole('region', { name: /^Wil jij .* leiden\?$/ });
  }

  async saysYesToLead(room: string): Promise<void> {
    const ask = this.page.getByRole('region', { name: `Wil jij ${room} leiden?` });
    await ask.getByRole('button', { name: 'Ja, dat wil ik' }).click();
    await ask.waitFor({ state: 'hidden' });
  }

  /** Behind the name of the room: who is here, and a hand for help. */
  async asksHelp(room: string): Promise<void> {
    await this.page.getByRole('button', { name: `${room}: wie is hier?` }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Vraag om hulp' }).click();
    await dialog.getByRole('button', { name: 'Niet meer nodig' }).waitFor();
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }

  async asksAlong(text: string): Promise<void> {
    await this.page
      .getByRole('button', { name: `Mee naar de kring? ${text}` })
      .first()
      .click();
  }

  /** May my card come along? */
  async letsGo(text: string): Promise<void> {
    const ask = this.page.getByRole('region', { name: 'Mag jouw kaart mee naar de kring?' }).filter({ hasText: text });
    await ask.getByRole('button', { name: 'Ja, neem mee' }).click();
    await ask.waitFor({ state: 'hidden' });
  }

  get harvest(): Locator {
    return this.page.getByRole('textbox', { name: /^De oogst van/ });
  }

  async writesHarvest(text: string): Promise<void> {
    await this.harvest.click();
    await this.page.keyboard.press('Control+End');
    await this.harvest.pressSequentially(text);
  }
}
