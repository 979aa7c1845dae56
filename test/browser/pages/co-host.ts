import type { Locator, Page } from 'playwright-core';
import { Facilitator } from './facilitator.ts';

/** The console of one subgroup, for who leads it: in the hands of a participant who said yes, or of the facilitator who is there. */
export class CoHost {
  readonly page: Page;
  /** Steps, captions and cards are led as the facilitator leads them. */
  readonly console: Facilitator;

  private constructor(page: Page) {
    this.page = page;
    this.console = Facilitator.at(page);
  }

  static async leads(page: Page, room: string): Promise<CoHost> {
    await page.getByRole('banner').getByText(`${room} ·`).waitFor();
    await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
    return new CoHost(page);
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Deze subgroep' });
  }

  async asksHelp(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Vraag of de gespreksleider langskomt' }).click();
    await this.panel.getByText('De gespreksleider ziet dat je graag hulp wilt.').waitFor();
  }

  async asksAlong(text: string): Promise<void> {
    await this.page
      .getByRole('button', { name: `Mee naar de kring: ${text}`, pressed: false })
      .first()
      .click();
    await this.page
      .getByRole('button', { name: `Mee naar de kring: ${text}`, pressed: true })
      .first()
      .waitFor();
  }

  get harvest(): Locator {
    return this.page.getByRole('textbox', { name: 'De oogst van deze subgroep' });
  }

  async writesHarvest(text: string): Promise<void> {
    await this.harvest.click();
    await this.page.keyboard.press('Control+End');
    await this.harvest.pressSequentially(text);
  }

  async letsHarvestGo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Laat de oogst meegaan' }).click();
    await this.page.getByRole('button', { name: 'De oogst gaat mee' }).waitFor();
  }
}
