import type { Page } from 'playwright-core';

/** Everything a browser keeps of this Kring for a page: storage of the tab and of the browser, databases, caches and cookies. */
export const storedBy = async (page: Page): Promise<Buffer> => {
  const stored = await page.evaluate(async () => {
    const caching = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        return Promise.all((await cache.keys()).map(async ({ url }) => [url, await (await cache.match(url))?.text()]));
      }),
    );
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, caching, databases, document.cookie, history.state]);
  });
  return Buffer.from(`${stored}\n${JSON.stringify(await page.context().storageState({ indexedDB: true }))}`);
};
