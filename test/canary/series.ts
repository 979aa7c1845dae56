import type { MeetingId, SeriesId } from '../../shared/ids.ts';
import { ABOUT_EXPERIENCES } from '../../shared/script/scripts/index.ts';
import type { SeriesMade } from '../../shared/protocol/series.ts';
import { openKeeping, type Keeping } from '../server/series/house.ts';
import type { Random } from '../simulation/random.ts';
import { openWiretap } from '../support/wiretap.ts';
import { told, twice, type Canary } from './canaries.ts';
import { eraseSession, leavesTheDisk } from './ending.ts';
import { readFile } from './files.ts';
import { gather } from './gather.ts';
import { saves, SETTINGS } from './saving.ts';
import { leave, playOut } from './session.ts';
import { reaches, type Stage, type World } from './stage.ts';
import { choose, eraseKept, isShut, letGoOf, lookAtEarlier, opensIt, takeKeys, type Traveller } from './traveller.ts';

/** A group that meets more often. */
interface Group extends World {
  readonly name: string;
  readonly random: Random;
  readonly id: SeriesId;
  readonly keeper: Keeper;
  readonly script: string;
  readonly travellers: Traveller[];
  /** The meetings whose harvest stays. */
  readonly stays: Set<string>;
}

/** The browser in which a series is kept. */
interface Keeper {
  readonly name: string;
  readonly browser: Keeping;
  heard(): Buffer;
  close(): void;
}

interface Plan {
  readonly name: string;
  readonly random: Random;
  readonly meetings: number;
}

/** Begins a group, plays its meetings, takes along what stays, and deletes it all. */
export const playSeries = async (world: World, plan: Plan): Promise<void> => {
  const group = await begin(world, plan);
  const { random, travellers } = group;
  const over: Stage[] = [];
  for (let nr = 0; nr < plan.meetings; nr += 1) {
    const stage = await meet(group, nr);
    // A meeting that is over may be there yet while the next goes on.
    if (random.chance(0.7)) await end(group, stage);
    else over.push(stage);
  }
  const [first] = travellers;
  if (first !== undefined && random.chance(0.5)) {
    await eraseKept(world, first);
    travellers.shift();
  }
  if (random.chance(0.5)) for (const stage of over.splice(0)) await end(group, stage);
  await deleteSeries(group, over);
  group.keeper.close();
  group.count('series');
};

const begin = async (world: World, { name, random, meetings }: Plan): Promise<Group> => {
  const tap = await openWiretap(world.port);
  const keeper: Keeper = { name: `${name}/keeper`, browser: openKeeping(tap.url), heard: tap.heard, close: tap.close };
  const say = (of: string) => world.canaries.make({ of, by: keeper.name, in: name });
  const [title, goal, facilitator, coHost, agreed, passphrase] = [
    say('series'),
    say('goal'),
    say('facilitator'),
    say('co-host of the series'),
    say('agreement'),
    say('passphrase'),
  ];
  const script = random.pick(ABOUT_EXPERIENCES).id;
  const { browser } = keeper;
  title.leaves = goal.leaves = true;
  const id = await browser.createSeries({
    ...{ title: title.word, goal: twice(goal), facilitator: facilitator.word },
    ...(random.chance(0.5) && { passphrase: passphrase.word }),
  });
  const changed = await browser.change(id, { agreements: [twice(agreed)], coHosts: [coHost.word] });
  if (changed.status !== 200) world.wrong(`the series is not changed: ${String(changed.status)}`);
  const plans = Array.from({ length: meetings }, () => {
    const [about, theme, place, next] = [say('title'), say('theme'), say('place'), say('what is next')];
    theme.leaves = about.leaves = true;
    return { script, title: about.word, theme: twice(theme), place: place.word, next: twice(next) };
  });
  await browser.plan(id, ...plans);
  // Only what guards it is stored.
  passphrase.places.clear();
  await world.disk.gone('a passphrase was chosen', [passphrase]);
  return { ...world, name, random, id, keeper, script, travellers: [], stays: new Set() };
};

/** One meeting, from the link to it until it is only to be deleted. */
const meet = async (group: Group, nr: number): Promise<Stage> => {
  const { id, name, keeper, travellers, random } = group;
  const { meetings, agreements, facilitator, keepHours } = await keeper.browser.series(id);
  // How long a session was kept, holds for the next one.
  if (keepHours === 0) await keeper.browser.change(id, { keepHours: 24 });
  const meeting = meetings[nr]!;
  const { code } = await keeper.browser.makeMeeting(id, meeting.id);
  const words = group.canaries.in(JSON.stringify([agreements, facilitator, meeting.title, meeting.theme, meeting.place]));
  const made = { series: name, code, lead: keeper.browser, script: meeting.script, words, returning: travellers };
  const stage = await gather(group, { name: `${name}.${String(nr)}`, random, made });
  for (const traveller of travellers) hearsAgain(stage, traveller);
  for (const traveller of travellers) await lookAtEarlier(stage, traveller);
  travellers.push(...(await takeKeys(stage, travellers)));
  const readThem = async () => {
    for (const traveller of travellers) {
      letGoOf(stage, traveller);
      await opensIt(group, traveller);
    }
    await readSeries(group, stage);
  };
  await playOut(stage, {
    written: async () => {
      for (const traveller of travellers) await choose(stage, traveller);
      if (random.chance(0.75)) await keepHarvest(group, stage, meeting.id);
    },
    saved: readThem,
  });
  // Who goes on with a key, goes to a meeting that is still open.
  await stage.lead.does('session.close', {});
  forgetWhoWent(group);
  return stage;
};

/** Whoever comes with a key may hear all they kept again; it lies in this meeting too. */
const hearsAgain = (stage: Stage, { seats, kept, noticed }: Traveller): void => {
  const who = seats.get(stage.name);
  if (who !== undefined) reaches([...[...kept].flatMap(({ words }) => words), ...noticed], [who.name]);
};

/** A key that keeps nothing brings nobody in. */
const forgetWhoWent = ({ travellers }: Group): void => {
  for (const [at, { called }] of [...travellers.entries()].toReversed()) if (called.erased) travellers.splice(at, 1);
};

const keepHarvest = async (group: Group, stage: Stage, meeting: MeetingId): Promise<void> => {
  const { keeper, id, stays } = group;
  const kept = await keeper.browser.keep(id, meeting);
  if (kept.status !== 200) stage.wrong(`a harvest is not kept: ${String(kept.status)}`);
  stays.add(stage.name);
  group.count('harvests kept');
};

/** What was said in a meeting, the series has to let go of; what the meeting says of itself stays, and a name may be in another one. */
const letGo = ({ canaries, name }: Group, { name: meeting }: Stage): readonly Canary[] =>
  canaries.all.filter(({ home, of, places }) => home === meeting && of !== 'name' && !SETTINGS.includes(of) && places.delete(name));

/** A second thought: what stayed of a meeting goes after all. */
const keepNoHarvest = async (group: Group, stage: Stage): Promise<void> => {
  const { keeper, id, stays, disk } = group;
  const { meetings } = await keeper.browser.series(id);
  const meeting = meetings.find(({ code }) => code === stage.code) ?? meetings[Number(stage.name.split('.')[1])];
  if (meeting === undefined || (await keeper.browser.keep(id, meeting.id, false)).status !== 200) return group.wrong('a harvest cannot go');
  stays.delete(stage.name);
  await disk.gone(
    'a harvest does not stay',
    letGo(group, stage).filter(({ places }) => places.size === 0),
  );
  group.count('harvests that went');
  await storedIn(group);
  await disk.gone('its harvest does not stay', saidOnlyIn(group, stage));
};

const saidOnlyIn = ({ canaries }: Group, { name }: Stage): readonly Canary[] =>
  canaries.all.filter(({ home, places }) => home === name && places.size === 0);

/** What the series holds: its own words, and of meetings the harvests that stay; who has no place in it gets none. */
const readSeries = async (group: Group, stage: Stage): Promise<void> => {
  const { keeper, id, random, name } = group;
  await storedIn(group);
  for (const form of ['md', 'csv', 'json', random.pick(['pdf', 'docx'])]) {
    const found = await saves(group, keeper, {
      path: `/api/series/${id}/harvest.${form}`,
      mayHave: (canary) => canary.leaves && mayStand(group, canary),
    });
    reaches(found ?? [], [keeper.name]);
    group.count('words in files of a series', found?.length ?? 0);
  }
  for (const one of [random.pick(stage.people), stage.screen])
    for (const file of ['', '/series.json', '/harvest.md', '/harvest.pdf'])
      if ((await readFile(one, `/api/series/${id}${file}`)) === null) group.count('files refused');
      else group.wrong(`${one.name} reads ${file} of ${name}`);
};

/** Everything the series stores, as its file says. */
const storedIn = async (group: Group): Promise<ReadonlySet<Canary>> => {
  const { keeper, id, name } = group;
  const stored = await saves(group, keeper, { path: `/api/series/${id}/series.json`, mayHave: (canary) => mayStand(group, canary) });
  if (stored === null) return group.wrong('there is no file of the series');
  reaches(stored, [keeper.name]);
  const now = new Set(stored);
  for (const canary of group.canaries.all)
    if (now.has(canary)) canary.places.add(name);
    else canary.places.delete(name);
  return now;
};

const mayStand = ({ name, stays }: Group, { home, of, leaves }: Canary): boolean =>
  home === name || (home.startsWith(`${name}.`) && SETTINGS.includes(of)) || (leaves && (stays.has(home) || of === 'name'));

/** Somebody deletes it and all that was kept of it, or it deletes itself and the harvest stays. */
const end = async (group: Group, stage: Stage): Promise<void> => {
  const { random, stays, travellers } = group;
  if (random.chance(0.5)) {
    stays.delete(stage.name);
    letGo(group, stage);
    await eraseSession(stage);
    await storedIn(group);
    await group.disk.gone('its session was deleted', saidOnlyIn(group, stage));
  } else {
    if (!(await stage.lead.does('session.change', { keepHours: 0 })).ok) stage.wrong('a closed session cannot be due at once');
    await stage.lead.tab.ended;
    const stay = [...(await storedIn(group))].filter(({ home }) => home === stage.name).length;
    if (stays.has(stage.name)) group.count('words that stay', stay);
    await leavesTheDisk(group, 'a session that was due', stage.name);
    if (stays.has(stage.name) && random.chance(0.3)) await keepNoHarvest(group, stage);
  }
  leave(stage);
  for (const traveller of travellers) await opensIt(group, traveller);
};

/** The series goes, with the meetings that are there yet or without; its file begins it anew once more, before that goes too. */
const deleteSeries = async (group: Group, over: readonly Stage[]): Promise<void> => {
  const { keeper, id, name, travellers, random, canaries } = group;
  const sessionsToo = over.length > 0 && random.chance(0.5);
  const file = (await keeper.browser.request('GET', `/api/series/${id}/series.json`)).text;
  const stored = await storedIn(group);
  const answer = await keeper.browser.request('DELETE', `/api/series/${id}${sessionsToo ? '?sessions=too' : ''}`);
  if (answer.status !== 204) group.wrong(`the series is not deleted: ${String(answer.status)}`);
  if (sessionsToo) {
    const here = new Set(over.map((stage) => stage.name));
    for (const { places } of canaries.all)
      for (const place of places)
        if (here.has(place)) {
          places.delete(place);
          places.add(name);
        }
  }
  await leavesTheDisk(group, sessionsToo ? 'DELETE series and its sessions' : 'DELETE series', name);
  for (const traveller of travellers) await isShut(group, traveller);
  for (const stage of over) {
    if (sessionsToo && (await isThere(stage))) group.wrong(`${stage.name} is still there`);
    if (!sessionsToo) await eraseSession(stage);
    leave(stage);
  }
  if (random.chance(0.5)) await beginAnew(group, { file, stored });
  const heard = canaries.in(keeper.heard(), true).filter(({ readers }) => !readers.has(keeper.name));
  if (heard.length > 0) group.wrong(`${keeper.name} heard ${told(heard)}`);
};

const isThere = async ({ code, lead }: Stage): Promise<boolean> =>
  (await lead.browser.request('GET', `/api/sessions/${code}`)).status === 200;

/** At another Kring, or here once more: what stood in the file, and what personal keys kept. */
const beginAnew = async (
  group: Group,
  { file, stored }: { readonly file: string; readonly stored: ReadonlySet<Canary> },
): Promise<void> => {
  const { keeper, name, travellers } = group;
  const made = await keeper.browser.request('POST', '/api/series/import', file);
  if (made.status !== 201) return group.wrong(`a series cannot begin anew: ${String(made.status)}`);
  const { id } = made.body as SeriesMade;
  for (const { places } of stored) places.add(name);
  const again = await saves(group, keeper, { path: `/api/series/${id}/series.json`, mayHave: (canary) => stored.has(canary) });
  if (again?.length !== stored.size) group.wrong('a series that begins anew says something else');
  for (const traveller of travellers) await opensIt(group, traveller);
  const answer = await keeper.browser.request('DELETE', `/api/series/${id}`);
  if (answer.status !== 204) group.wrong(`the series is not deleted: ${String(answer.status)}`);
  await leavesTheDisk(group, 'DELETE series that began anew', name);
  for (const traveller of travellers) await isShut(group, traveller);
};
