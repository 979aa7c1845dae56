import { existsSync } from 'node:fs';

/** Where the browser is: `CHROMIUM` when set, else the usual places; `null` when there is none. */
export const findChromium = (): string | null => {
  const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
};

export const NO_CHROMIUM = 'The browser journeys need Chromium: "sudo apt-get install chromium", or set CHROMIUM to where it is.';
