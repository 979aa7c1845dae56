import { told, type Canary } from './canaries.ts';
import { ofSession, readFile } from './files.ts';
import type { Listener } from './listener.ts';
import type { Stage, World } from './stage.ts';

/** Everybody saves what they may, and tries what they may not: nothing is in a file that its reader may not have. */
export const saveFiles = async (stage: Stage): Promise<void> => {
  const { random, lead } = stage;
  const holds = (one: Listener, file: string, mayHave: (canary: Canary) => boolean) =>
    saves(stage, one, { path: ofSession(stage.code, file), mayHave });
  const leaves = (canary: Canary) => mayLeave(stage, canary);
  const forms = ['md', 'json', 'csv', 'svg', random.pick(['pdf', 'docx'])];
  for (const form of forms) await holds(lead, `harvest.${form}`, leaves);
  await holds(lead, 'lookback', ({ readers }) => readers.has(lead.name));
  for (const one of stage.people) {
    const own = ({ readers }: Canary) => readers.has(one.name);
    await holds(one, 'mine.md', own);
    await holds(
      one,
      `letter.${random.pick(['md', 'pdf', 'docx'])}`,
      ({ by, of }) => of === 'title' || (of === 'letter' && by === one.name),
    );
    if (random.chance(0.2)) await holds(one, `mine.${random.pick(['pdf', 'docx'])}`, own);
    // Not theirs: refused, or an empty page.
    for (const file of ['harvest.md', 'lookback', 'management.md']) await holds(one, file, () => false);
  }
  await holds(lead, 'management.md', (canary) => canary.of === 'theme' && leaves(canary));
  for (const one of [stage.screen, stage.device])
    for (const file of ['harvest.md', 'mine.md', 'letter.md']) await holds(one, file, () => false);
};

/** The harvest of a meeting holds what was said in it and may leave, and what its series says of it. */
const mayLeave = ({ name, series }: Stage, { leaves, home, of }: Canary): boolean =>
  leaves && (home === name || home === series || of === 'name' || SETTINGS.includes(of));

/** Reads a file as this browser gets it; a fault when it holds a word that is not for this reader, or that somebody erased. */
export const saves = async (
  world: World,
  one: Pick<Listener, 'name' | 'browser'>,
  { path, mayHave }: { readonly path: string; readonly mayHave: (canary: Canary) => boolean },
): Promise<readonly Canary[] | null> => {
  const words = await readFile(one, path);
  if (words === null) {
    world.count('files refused');
    return null;
  }
  const found = world.canaries.in(words);
  const strange = found.filter((canary) => canary.erased || !mayHave(canary));
  if (strange.length > 0) world.wrong(`${path} of ${one.name} holds ${told(strange)}`);
  world.count(`files ${path.replace(/^.*[./]/, '')}`);
  world.count('words in files', found.length);
  return found;
};

/** What a meeting says of itself; it stands in its series too, and may hold for the next one. */
export const SETTINGS: readonly string[] = ['title', 'theme', 'place', 'agreement'];
