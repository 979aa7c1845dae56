import type { Canary } from './canaries.ts';
import { ofSession, readFile } from './files.ts';
import type { Listener } from './listener.ts';
import { listen, settle, type Seated, type Stage } from './stage.ts';

/** Everybody saves what they may, and tries what they may not: nothing is in a file that its reader may not have. */
export const saveFiles = async (stage: Stage): Promise<void> => {
  const { random, lead } = stage;
  const holds = async (one: Listener, file: string, mayHave: (canary: Canary) => boolean): Promise<void> => {
    const words = await readFile(one, ofSession(stage.code, file));
    if (words === null) return stage.count('files refused');
    const found = stage.canaries.in(words);
    const strange = found.filter((canary) => !mayHave(canary));
    if (strange.length > 0)
      stage.wrong(`${file} of ${one.name} holds ${strange.map(({ word, of, by }) => `${word} (${of}, of ${by})`).join(', ')}`);
    stage.count(`files ${file.replace(/^.*\./, '')}`);
    stage.count('words in files', found.length);
  };
  const forms = ['md', 'json', 'csv', 'svg', random.pick(['pdf', 'docx'])];
  for (const form of forms) await holds(lead, `harvest.${form}`, ({ leaves }) => leaves);
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
  for (const one of [stage.screen, stage.device])
    for (const file of ['harvest.md', 'mine.md', 'letter.md']) await holds(one, file, () => false);
};

/** Somebody erases one thing or all, and it is off the disk in time; who was asked last erases the session. */
export const erase = async (stage: Stage): Promise<void> => {
  const { random, bringer } = stage;
  const asks = [...(bringer === null ? [] : [() => eraseCase(stage, bringer)]), () => eraseCard(stage), () => eraseOwn(stage)];
  for (const ask of asks) if (random.chance(0.7)) await ask();
};

const eraseCard = async (stage: Stage): Promise<void> => {
  const own = stage.cards.filter(({ by, gone }) => !gone && by.person !== stage.guest);
  if (own.length === 0) return;
  const said = stage.random.pick(own);
  if (!(await said.by.does('card.erase', { card: said.card })).ok) return stage.count('refused card.erase');
  said.gone = true;
  await isGone(stage, 'card.erase', [...said.words, ...said.answers]);
};

const eraseOwn = async (stage: Stage): Promise<void> => {
  const one = stage.random.pick(stage.people);
  const name = stage.random.chance(0.5);
  if (!(await one.does('own.erase', { name })).ok) return stage.count('refused own.erase');
  const own = stage.cards.filter(({ by }) => by.person === one.person);
  const answers = stage.bringer?.person === one.person ? stage.cards.flatMap((said) => said.answers) : [];
  const texts = stage.texts.filter(({ by }) => by.person === one.person).map(({ canary }) => canary);
  const called = stage.names.get(one);
  for (const said of own) said.gone = true;
  const words = [...own.flatMap((said) => [...said.words, ...said.answers]), ...answers, ...texts];
  await isGone(stage, name ? 'own.erase with the name' : 'own.erase', [...words, ...(name && called !== undefined ? [called] : [])]);
};

const eraseCase = async (stage: Stage, bringer: Seated): Promise<void> => {
  if (!(await bringer.does('case.erase', {})).ok) return stage.count('refused case.erase');
  const told = stage.cards.filter(({ kind, by }) => kind === 'case' && by.person === bringer.person);
  for (const said of told) said.gone = true;
  const texts = stage.texts.filter(({ kind }) => kind === 'case' || kind === 'letter').map(({ canary }) => canary);
  await isGone(stage, 'case.erase', [...told.flatMap(({ words }) => words), ...stage.cards.flatMap(({ answers }) => answers), ...texts]);
};

export const eraseSession = async (stage: Stage): Promise<void> => {
  const answer = await stage.lead.browser.request('DELETE', `/api/sessions/${stage.code}`);
  if (answer.status !== 204) stage.wrong(`the session is not deleted: ${String(answer.status)}`);
  // What followed somebody to the next meeting is there too.
  const here = stage.canaries.all.filter(({ sessions }) => sessions.has(stage.name));
  for (const { sessions } of here) sessions.delete(stage.name);
  await isGone(
    stage,
    'DELETE session',
    here.filter(({ sessions }) => sessions.size === 0),
  );
};

const isGone = async (stage: Stage, what: string, words: readonly Canary[]): Promise<void> => {
  for (const canary of words) canary.leaves = false;
  const ms = await stage.disk.gone(`${stage.name}: ${what}`, words);
  stage.count(`erased ${what}`);
  stage.count('words erased', words.length);
  stage.count('ms until gone', Math.round(ms));
};

/** Nothing in any encoding, for nobody it was not meant for. */
export const listenThoroughly = async (stage: Stage): Promise<void> => {
  await settle(stage);
  listen(stage, { thorough: true });
};
