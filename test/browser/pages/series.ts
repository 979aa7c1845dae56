import type { Locator, Page } from 'playwright-core';
import type { JoinCode } from '../../../shared/ids.ts';
import type { Links } from '../../../shared/protocol/http.ts';
import { openBrowser, readLink, type Tab } from '../../support/client.ts';
import { Facilitator } from './facilitator.ts';
import { LAPTOP, type Stage } from './stage.ts';

/** The home of a group, read as its facilitator reads it. */
export class SeriesHome {
  readonly page: Page;
  private readonly stage: Stage;

  private constructor(stage: Stage, page: Page) {
    this.stage = stage;
    this.page = page;
  }

  /** From the page where one begins to the secret link. */
  static async begins(stage: Stage, series: { title: string; goal: string; departments: string; name: string; passphrase: string }) {
    const page = await stage.person(LAPTOP);
    await page.goto(`${stage.url}/reeks/nieuw`);
    await page.getByRole('textbox', { name: 'Naam van de groep' }).fill(series.title);
    await page.getByRole('textbox', { name: 'Wat wil de groep samen leren?' }).fill(series.goal);
    await page.getByRole('textbox', { name: 'Afdelingen' }).fill(series.departments);
    await page.getByRole('textbox', { name: 'Je voornaam' }).fill(series.name);
    await page.getByLabel('Wachtzin').fill(series.passphrase);
    await stage.look(page, 'series-new');
    await page.getByRole('button', { name: 'Begin de reeks' }).click();
    await page.getByText('Je reeks staat klaar').waitFor();
    await page.getByRole('button', { name: 'Laat de link zien' }).click();
    const link = await page.getByRole('region', { name: 'Geheime link van de reeks' }).locator('code').innerText();
    await stage.look(page, 'series-ready');
    await page.getByRole('link', { name: 'Naar de reeks' }).click();
    await page.getByRole('heading', { level: 1, name: series.title }).waitFor();
    return { home: new SeriesHome(stage, page), link };
  }

  /** The path of the series; without its secret. */
  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  async comesBack(path: string): Promise<void> {
    await this.page.goto(this.stage.url + path);
    await this.page.getByRole('heading', { name: 'De bijeenkomsten' }).waitFor();
  }

  meeting(title: string): Locator {
    return this.page.getByRole('article', { name: title });
  }

  /** Makes it in one step and goes to where it is prepared; a client beside the console leads it without anybody looking. */
  async makes(title: string, button: 'Maak de eerste bijeenkomst' | 'Maak de volgende bijeenkomst'): Promise<Held> {
    await this.page.getByRole('button', { name: button }).click();
    await this.meeting(title).getByText('staat klaar').waitFor();
    await this.meeting(title).getByRole('link', { name: 'Bereid voor' }).click();
    const console = Facilitator.at(this.page);
    await console.isLeading();
    const code = new URL(this.page.url()).pathname.split('/')[2] as JoinCode;
    const links = (await (await this.page.request.get(`${this.stage.url}/api/sessions/${code}/links`)).json()) as Links;
    const device = openBrowser(this.stage.url);
    await device.enter(code, 'facilitator', readLink(links.facilitator).key);
    return { code, display: links.display, console, lead: await device.connect(code, 'facilitator') };
  }

  /** The next one, with another script than the last had. */
  async plans({ script }: { readonly script: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Plan er een vooruit' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Draaiboek' }).selectOption({ label: script });
    await this.stage.look(this.page, 'series-planning');
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** In the dialog that shows what will stay. */
  async keepsHarvest(): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('region', { name: 'Dit blijft' }).waitFor();
    await dialog.getByRole('button', { name: 'Bewaar de oogst in de reeks' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async picksFromMore(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Meer', exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }
}

/** A session of the series, being held. */
export interface Held {
  readonly code: JoinCode;
  /** Link of the shared screen. */
  readonly display: string;
  readonly console: Facilitator;
  readonly lead: Tab;
}

/** Others take part from elsewhere: nobody looks at their screens. */
export const comeIn = async (stage: Stage, code: JoinCode, names: readonly string[]): Promise<readonly Tab[]> =>
  Promise.all(
    names.map(async (name) => {
      const browser = openBrowser(stage.url);
      await browser.join(code, name);
      return browser.connect(code);
    }),
  );
