import { disturb } from './disturb.ts';
import { erase, listenThoroughly } from './ending.ts';
import { askForManagement } from './management.ts';
import { play } from './play.ts';
import { saveFiles } from './saving.ts';
import type { Stage } from './stage.ts';

/** What happens beside a session: in its series, and with personal keys. */
export interface Beside {
  /** Everybody has written what they wrote. */
  written(): Promise<void>;
  /** Files are saved: before words are erased, and after. */
  saved(): Promise<void>;
}

/** A session until it is deleted. */
export const playOut = async (stage: Stage, beside: Beside = NOTHING): Promise<void> => {
  const { random, lead } = stage;
  await play(stage);
  if (random.chance(0.5)) await askForManagement(stage);
  await beside.written();
  await disturb(stage);
  if (random.chance(0.5)) await lead.does('session.close', {});
  await saveFiles(stage);
  await beside.saved();
  await listenThoroughly(stage);
  await erase(stage);
  await saveFiles(stage);
  await beside.saved();
  await listenThoroughly(stage);
};

export const leave = (stage: Stage): void => {
  for (const one of stage.everybody()) one.leave();
  stage.count('sessions');
};

const NOTHING: Beside = { written: () => Promise.resolve(), saved: () => Promise.resolve() };
