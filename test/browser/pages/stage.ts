import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium, NO_CHROMIUM } from '../../support/chromium.ts';
import { bytesIn, newDataDir, spawnServer, type SpawnedServer } from '../../support/server.ts';
import { barriersOn } from './barriers.ts';

export const PHONE = { width: 390, height: 844 };
export const LAPTOP = { width: 1440, height: 900 };
export const BEAMER = { width: 1920, height: 1080 };

/** A real server as a process of its own, a real browser, and for every person a profile of their own. */
export interface Stage {
  readonly url: string;
  /** One person's browser. */
  person(screen: Screen): Promise<Page>;
  /** Looks at a page as axe does, and keeps a picture when `KRING_PICTURES` names a folder. */
  look(page: Page, name: string): Promise<void>;
  /** SIGKILL: as if the power went. */
  killServer(): Promise<void>;
  /** Starts it again on the same port with the same data. */
  startServer(): Promise<void>;
  /** Every byte the server has on the disk now. */
  onDisk(): Promise<Buffer>;
  close(): Promise<void>;
}

interface Screen {
  readonly width: number;
  readonly height: number;
  /** As behind a proxy that lets no WebSocket through. */
  readonly blockWebSockets?: boolean;
  readonly dark?: boolean;
  readonly calm?: boolean;
  readonly lang?: 'nl' | 'en';
}

export const openStage = async (): Promise<Stage> => {
  const executablePath = findChromium();
  expect(executablePath, NO_CHROMIUM).not.toBeNull();
  expect(inject('buildError')).toBeNull();
  const dataDir = await newDataDir();
  let server: SpawnedServer = await spawnServer({ dataDir });
  const { url, port } = server;
  const browser: Browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...CHROMIUM_ARGUMENTS] });
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  let pictures = 0;

  return {
    url,
    async person({ width, height, blockWebSockets = false, dark = false, calm = true, lang = 'nl' }) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: lang === 'nl' ? 'nl-NL' : 'en-GB',
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: calm ? 'reduce' : 'no-preference',
      });
      // Two journeys share two cores, and one of them may have forty people: slow is not wrong.
      context.setDefaultTimeout(45_000);
      contexts.push(context);
      if (blockWebSockets) await context.addInitScript(() => Object.assign(globalThis, { WebSocket: undefined }));
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
      return page;
    },
    async look(page, name) {
      const found = await barriersOn(page);
      const folder = process.env['KRING_PICTURES'];
      if (folder !== undefined) {
        mkdirSync(folder, { recursive: true });
        await page.screenshot({ path: join(folder, `${String((pictures += 1)).padStart(3, '0')}-${name}.png`) });
      }
      expect(found, `axe on ${name}`).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sideways, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    },
    killServer: () => server.kill(),
    async startServer() {
      server = await spawnServer({ dataDir, port });
    },
    onDisk: () => bytesIn(dataDir),
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      await server.stop();
      expect(faults, 'errors in pages').toEqual([]);
    },
  };
};
