import type { Canary } from './canaries.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import { listen, settle, type Stage, type World } from './stage.ts';

/** What somebody took back, and how. */
interface TakenBack {
  readonly what: string;
  readonly words: readonly Canary[];
}

/** Somebody erases one thing or all, and it is off the disk in time. */
export const erase = async (stage: Stage): Promise<void> => {
  const { random } = stage;
  const leaving: Promise<void>[] = [];
  for (const takes of [eraseCase, eraseCard, eraseOwn, eraseForGuest]) {
    if (!random.chance(0.75)) continue;
    const taken = await takes(stage);
    if (taken !== null) leaving.push(isGone(stage, taken));
  }
  await Promise.all(leaving);
};

const eraseCase = async (stage: Stage): Promise<TakenBack | null> => {
  const { bringer } = stage;
  if (bringer === null) return null;
  if (!(await bringer.does('case.erase', {})).ok) return refused(stage, 'case.erase');
  const told = stage.cards.filter(({ kind, by }) => kind === 'case' && by.person === bringer.person);
  for (const said of told) said.gone = true;
  const texts = stage.texts.filter(({ kind }) => kind === 'case' || kind === 'letter').map(({ canary }) => canary);
  const answers = stage.cards.flatMap((said) => said.answers);
  return { what: 'case.erase', words: [...told.flatMap(({ words }) => words), ...answers, ...texts] };
};

const eraseCard = async (stage: Stage): Promise<TakenBack | null> => {
  const own = stage.cards.filter(({ by, gone }) => !gone && by.person !== stage.guest);
  if (own.length === 0) return null;
  const said = stage.random.pick(own);
  if (!(await said.by.does('card.erase', { card: said.card })).ok) return refused(stage, 'card.erase');
  said.gone = true;
  return { what: 'card.erase', words: [...said.words, ...said.answers] };
};

const eraseOwn = async (stage: Stage): Promise<TakenBack | null> => {
  const { random, people } = stage;
  const one = random.pick(people);
  const name = random.chance(0.5);
  if (!(await one.does('own.erase', { name })).ok) return refused(stage, 'own.erase');
  if (name) stage.went.add(one.person);
  const answers = stage.bringer?.person === one.person ? stage.cards.flatMap((said) => said.answers) : [];
  const texts = stage.texts.filter(({ by }) => by.person === one.person).map(({ canary }) => canary);
  const called = stage.names.get(one);
  const words = [...takenBack(stage, one.person), ...answers, ...texts];
  return name ? { what: 'own.erase with the name', words: words.concat(called ?? []) } : { what: 'own.erase', words };
};

/** Who leads does so when a guest without device asks. */
const eraseForGuest = async (stage: Stage): Promise<TakenBack | null> => {
  if (!(await stage.lead.does('own.erase', { name: true, person: stage.guest })).ok) return refused(stage, 'own.erase of a guest');
  return { what: 'own.erase of a guest', words: [...takenBack(stage, stage.guest), stage.guests] };
};

const refused = (stage: Stage, what: string): null => {
  stage.count(`refused ${what}`);
  return null;
};

/** The words on all cards of somebody, and the answers to them. */
const takenBack = (stage: Stage, person: ParticipantId): readonly Canary[] => {
  const own = stage.cards.filter(({ by }) => by.person === person);
  for (const said of own) said.gone = true;
  return own.flatMap((said) => [...said.words, ...said.answers]);
};

export const eraseSession = async (stage: Stage): Promise<void> => {
  const answer = await stage.lead.browser.request('DELETE', `/api/sessions/${stage.code}`);
  if (answer.status !== 204) stage.wrong(`the session is not deleted: ${String(answer.status)}`);
  await leavesTheDisk(stage, 'DELETE session', stage.name);
};

/** Nothing is left at this place; what is kept elsewhere stays there. */
export const leavesTheDisk = async (world: World, what: string, place: string): Promise<void> => {
  const here = world.canaries.all.filter(({ places }) => places.delete(place));
  await waitFor(
    world,
    what,
    here.filter(({ places }) => places.size === 0),
  );
};

/** Somebody took these words back. */
const isGone = async (stage: Stage, { what, words }: TakenBack): Promise<void> => {
  for (const canary of words) {
    // What was said here is gone from what the series keeps too; a name that came along from a meeting before may stand in what stays of that.
    if (canary.home === stage.name) {
      canary.leaves = false;
      canary.places.clear();
    } else canary.places.delete(stage.name);
    canary.erased = canary.places.size === 0;
  }
  await waitFor(
    stage,
    what,
    words.filter(({ erased }) => erased),
  );
};

const waitFor = async (world: World, what: string, words: readonly Canary[]): Promise<void> => {
  const ms = await world.disk.gone(what, words);
  world.count(`erased ${what}`);
  world.count('words erased', words.length);
  world.count('ms until gone', Math.round(ms));
};

/** Nothing in any encoding, for nobody it was not meant for. */
export const listenThoroughly = async (stage: Stage): Promise<void> => {
  await settle(stage);
  listen(stage, { thorough: true });
};
