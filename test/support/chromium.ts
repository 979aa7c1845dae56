import { existsSync } from 'node:fs';

/** Where the browser is: `CHROMIUM` when that is set, else one of the usual places; `null` when there is none. */
export const findChromium = (): string | null => {
  const chosen = process.env['CHROMIUM'];
  const places = chosen === undefined ? USUAL_PLACES : [chosen];
  return places.find((place) => existsSync(place)) ?? null;
};

export const NO_CHROMIUM = 'The browser journeys need Chromium: "sudo apt-get install chromium", or set CHROMIUM to where it is.';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Without these Chromium looks outside, and these tests need no network. */
export const CHROMIUM_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
