import { PLENARY, type CardId } from '../../shared/ids.ts';
import type { KeyMade } from '../../shared/protocol/mine.ts';
import { openBrowser } from '../support/client.ts';
import { told, twice, type Canary } from './canaries.ts';
import type { Returning } from './gather.ts';
import { latest } from './saying.ts';
import { SETTINGS } from './saving.ts';
import { inRoom, listen, newCanary, reaches, settle, type Said, type Seated, type Stage, type World } from './stage.ts';

/** Somebody with a personal key, from one meeting of a series to the next. */
export interface Traveller extends Returning {
  readonly key: string;
  readonly called: Canary;
  /** As whom they sit in a meeting, by its name. */
  readonly seats: Map<string, Seated>;
  /** What the key keeps: own words, and strengths they were given. */
  readonly kept: Set<Said>;
  /** What they noticed of what followed. */
  readonly noticed: Set<Canary>;
  /** What came along to a meeting, as it lies there. */
  readonly followed: Map<Said, Said>;
  /** What goes no further, and need not be told any more. */
  readonly settled: Set<Said>;
}

/** Some who have none take a personal key. */
export const takeKeys = async (stage: Stage, known: readonly Traveller[]): Promise<readonly Traveller[]> => {
  const made: Traveller[] = [];
  for (const one of stage.people) {
    const called = stage.names.get(one);
    if (called === undefined || known.some(({ seats }) => seats.get(stage.name) === one) || !stage.random.chance(0.6)) continue;
    const answer = await one.browser.request('POST', `/api/sessions/${stage.code}/key`, {});
    if (answer.status !== 201) stage.wrong(`no personal key: ${String(answer.status)}`);
    const [, key = ''] = (answer.body as KeyMade).link.split('#');
    stage.secrets.push(key);
    const traveller: Traveller = {
      key,
      called,
      seats: new Map([[stage.name, one]]),
      kept: new Set(),
      noticed: new Set(),
      followed: new Map(),
      settled: new Set(),
      isBack: (who, { name }) => void traveller.seats.set(name, who),
    };
    made.push(traveller);
    stage.count('personal keys');
  }
  return made;
};

/** What goes along: intentions unasked, and of what else is theirs, and of strengths they were given, what they choose. */
export const choose = async (stage: Stage, { seats, kept }: Traveller): Promise<void> => {
  const who = seats.get(stage.name);
  if (who === undefined) return;
  for (const said of stage.cards) {
    if (said.gone || said.kind === 'earlier') continue;
    const isOwn = said.by.person === who.person;
    if (isOwn && said.kind === 'intention') kept.add(said);
    const mayChoose = said.kind === 'strength' ? said.to?.person === who.person && said.seenBy === 'room' : isOwn && said.kind !== 'tip';
    if (!mayChoose || said.kind === 'intention' || !stage.random.chance(0.4)) continue;
    if (!(await who.does('card.keep', { card: said.card, on: true })).ok) stage.wrong(`a ${said.kind} of ${who.name} cannot be kept`);
    kept.add(said);
    stage.count(`kept ${said.kind}`);
  }
};

/** Before its owner lies what followed, and before nobody else; they say how it went, and share some of it. */
export const lookAtEarlier = async (stage: Stage, traveller: Traveller): Promise<void> => {
  const { random } = stage;
  const who = traveller.seats.get(stage.name);
  if (who === undefined) return;
  await settle(stage);
  listen(stage, { thorough: false });
  for (const { card, words } of earlierOf(stage, who)) {
    const before = [...traveller.kept].find((said) => latest(said).some((canary) => words.includes(canary)));
    if (before === undefined || before.gone || words.some(({ erased }) => erased))
      return stage.wrong(`${told(words)} followed ${who.name}, and is not theirs to keep`);
    stage.count('words that followed', words.length);
    for (const canary of words) canary.places.add(stage.name);
    const earlier: Said = {
      card,
      kind: 'earlier',
      by: who,
      words: [],
      answers: [],
      room: PLENARY,
      harvested: false,
      seenBy: 'owner',
      gone: false,
    };
    stage.cards.push(earlier);
    traveller.followed.set(earlier, before);
    if (random.chance(0.7)) {
      const how = random.pick(['done', 'differently', 'not-yet', 'let-go'] as const);
      const canary = newCanary(stage, 'noticed', who);
      if (!(await who.does('card.look', { card, how, noticed: twice(canary) })).ok) stage.wrong('nobody can look at what followed');
      earlier.words.push(canary);
      traveller.noticed.add(canary);
      stage.count('said noticed');
      if (how === 'let-go') traveller.settled.add(before);
    }
    if (!random.chance(0.3)) continue;
    await settle(stage);
    listen(stage, { thorough: false });
    if (!(await who.does('card.share', { card })).ok) continue;
    earlier.seenBy = 'room';
    reaches([...words, ...earlier.words], inRoom(stage, PLENARY));
    stage.count('shared earlier');
  }
};

/** The cards on somebody's desk that came along. */
const earlierOf = (stage: Stage, who: Seated): readonly { readonly card: CardId; readonly words: readonly Canary[] }[] => {
  const desk = who.copy({ kind: 'desk', session: stage.lead.tab.welcome.session, room: PLENARY, person: who.person });
  const cards = (desk?.getMap('cards').toJSON() ?? {}) as Readonly<Record<CardId, { readonly earlier?: object }>>;
  return (Object.keys(cards) as CardId[]).flatMap((card) =>
    cards[card]?.earlier === undefined ? [] : [{ card, words: stage.canaries.in(JSON.stringify(cards[card])) }],
  );
};

/** Who goes from a meeting, name and all, takes nothing of it along, strengths of others neither. */
export const letGoOf = (stage: Stage, { seats, kept }: Traveller): void => {
  const who = seats.get(stage.name);
  if (who === undefined || !stage.went.has(who.person)) return;
  for (const said of stage.cards) kept.delete(said);
};

/** The key opens what its owner kept, all of it and nothing else. */
export const opensIt = async (world: World, traveller: Traveller): Promise<void> => {
  const { kept, noticed, followed, settled, called, seats, key } = traveller;
  const { status, text } = await openBrowser(world.url).request('POST', '/api/mine/open', { key });
  // Whose name is erased in the only meeting there was has a key that keeps nothing.
  if (status !== 200 && called.erased) return world.count('keys of who went');
  if (status !== 200) return world.wrong(`the key of ${[...seats.values()].map(({ name }) => name).join(' and ')} opens nothing`);
  for (const [earlier, before] of followed) if (earlier.gone) settled.add(before);
  const found = world.canaries.in(text);
  const may = new Set([...kept].flatMap(({ words }) => words).concat(called, ...noticed));
  // Who went from one meeting, name and all, is called so in what is kept of another.
  const isErased = (canary: Canary) => canary.erased && !(canary === called && seats.size > 1);
  const strange = found.filter(
    (canary) => isErased(canary) || !(may.has(canary) || SETTINGS.includes(canary.of) || canary.of === 'series'),
  );
  if (strange.length > 0) world.wrong(`${called.word} keeps ${told(strange)}`);
  const there = new Set(found);
  const missing = [...kept]
    .filter((said) => !said.gone && !settled.has(said))
    .flatMap(latest)
    .filter((canary) => !there.has(canary));
  if (missing.length > 0)
    world.wrong(`${called.word} (${[...seats.values()].map(({ name }) => name).join(', ')}) does not keep ${told(missing)}`);
  world.count('words a key kept', found.length);
};

/** Nobody opens anything with it, its owner neither. */
export const isShut = async (world: World, { key }: Traveller): Promise<void> => {
  const { status } = await openBrowser(world.url).request('POST', '/api/mine/open', { key });
  if (status !== 403) world.wrong(`a key that keeps nothing is answered with ${String(status)}`);
  world.count('keys that keep nothing');
};

export const eraseKept = async (world: World, traveller: Traveller): Promise<void> => {
  const { status } = await openBrowser(world.url).request('POST', '/api/mine/erase', { key: traveller.key });
  if (status !== 204) world.wrong(`what a key keeps cannot be erased: ${String(status)}`);
  await isShut(world, traveller);
};
