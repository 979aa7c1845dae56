import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { CHROMIUM_ARGUMENTS, findChromium } from '../support/chromium.ts';

/**
 * Takes pictures of the gallery: `node test/gallery/shoot.ts OUT [WIDTHxHEIGHT] QUERY…`, each into OUT/<query>.png.
 * `node test/gallery/shoot.ts /tmp/pictures 1920x1080 'view=floor&phase=explore' 'view=floor&phase=explore&theme=lamplight'`
 * With `&press=NAME` the button of that name is pressed first.
 */
const [out = '/tmp/gallery', size = '1920x1080', ...queries] = process.argv.slice(2);
const [width = 1920, height = 1080] = size.split('x').map(Number);
const executablePath = findChromium();
if (executablePath === null) throw new Error('no Chromium on this machine');

mkdirSync(out, { recursive: true });
const root = import.meta.dirname;
const server = await createServer({
  root,
  configFile: false,
  plugins: [react()],
  logLevel: 'warn',
  cacheDir: join(root, '../../node_modules/.vite-gallery'),
  server: { port: 0, fs: { allow: [join(root, '../..')] } },
});
await server.listen();
const browser = await chromium.launch({
  executablePath,
  args: [...CHROMIUM_ARGUMENTS],
});
const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
page.on('pageerror', (error) => console.error(error));
page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
for (const query of queries) {
  await page.emulateMedia({ colorScheme: query.includes('theme=dark') ? 'dark' : 'light' });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?${query}`);
  await page.waitForSelector('#kring > *');
  await page.evaluate(() => document.fonts.ready);
  for (const name of new URLSearchParams(query).getAll('press')) await page.getByRole('button', { name }).last().click();
  await page.screenshot({
    path: join(out, `${query.replaceAll(/[^a-z0-9]+/gi, '-')}-${size}.png`),
    fullPage: !query.includes('view=floor'),
  });
}
await browser.close();
await server.close();
