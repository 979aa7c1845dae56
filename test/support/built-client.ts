import { buildClient } from '../../server/dev/build-client.ts';
import { NO_CHROMIUM, findChromium } from './chromium.ts';

/** Before the browser journeys: the client is built, once, and there is a browser. */
export default async function setup(): Promise<void> {
  if (findChromium() === null) throw new Error(NO_CHROMIUM);
  await buildClient();
}
