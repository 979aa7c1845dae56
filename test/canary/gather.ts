import type { DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type ParticipantId, type ScriptId } from '../../shared/ids.ts';
import { ABOUT_EXPERIENCES, scriptById } from '../../shared/script/scripts/index.ts';
import type { Random } from '../simulation/random.ts';
import { openBrowser, readLink, type Browser } from '../support/client.ts';
import type { Canary } from './canaries.ts';
import { openListener, type Listener } from './listener.ts';
import { prepare } from './prepare.ts';
import { newCanary, reaches, type Seated, type Stage, type World } from './stage.ts';

/** How a session comes to be: by itself, or as a meeting that was made from a plan. */
export interface Making {
  readonly name: string;
  readonly random: Random;
  /** Of a series. */
  readonly made?: Made;
}

export interface Made {
  readonly series: string;
  readonly code: JoinCode;
  readonly lead: Browser;
  readonly script: ScriptId;
  /** What the series says, and everybody may read. */
  readonly words: readonly Canary[];
  /** Who come in with their own personal key. */
  readonly returning: readonly Returning[];
}

export interface Returning {
  readonly key: string;
  readonly called: Canary;
  isBack(who: Seated, stage: Stage): void;
}

/** Somebody who leads, three or four who take part, a co-host now and then, a guest, a screen and a device that goes round. */
export const gather = async (world: World, { name, random, made }: Making): Promise<Stage> => {
  const script = made === undefined ? random.pick(ABOUT_EXPERIENCES) : scriptById(made.script);
  if (script === null) throw new Error('no such script');
  const maker = made?.lead ?? openBrowser(world.url);
  const code = made?.code ?? (await maker.create({ script: script.id, title: 'Reflectie', theme: '' }));
  const links = await maker.links(code);
  const comes = (who: string, more: Omit<Parameters<typeof openListener>[0], 'name' | 'port' | 'code'>): Promise<Listener> =>
    openListener({ name: `${name}/${who}`, port: world.port, code, ...more });
  const enters = (seat: 'facilitator' | 'display' | 'shared') => (browser: Browser) => {
    const link = { facilitator: links.facilitator, display: links.display, shared: links.shared }[seat];
    return browser.enter(code, seat, readLink(link).key);
  };
  const lead = seated(await comes('lead', { seat: 'facilitator', enter: enters('facilitator') }));
  const screen = await comes('screen', { seat: 'display', enter: enters('display'), polling: random.chance(0.5) });
  const device = await comes('device', { seat: 'shared', enter: enters('shared') });
  const people: Seated[] = [];
  const stage: Stage = {
    ...world,
    name,
    series: made?.series ?? null,
    code,
    script,
    random,
    lead,
    people,
    coHost: null,
    screen,
    device,
    guest: '' as ParticipantId,
    guests: world.canaries.make({ of: 'guest', by: lead.name, in: name }),
    everybody: () => [lead, screen, device, ...people],
    cards: [],
    texts: [],
    names: new Map(),
    went: new Set(),
    point: world.canaries.make({ of: 'point of the clip', by: lead.name, in: name }),
    phase: script.phases[0]!.id,
    bringer: null,
    whereIs: new Map(),
    rooms: [],
  };
  const everybody = () => stage.everybody().map((one) => one.name);

  for (const { key, called, isBack } of made?.returning ?? []) {
    const back = await comes(`back${String(people.length)}`, { enter: (browser) => browser.request('POST', '/api/mine/join', { key }) });
    people.push(seated(back));
    called.readers.add(back.name);
    called.places.add(name);
    stage.names.set(people.at(-1)!, called);
    isBack(people.at(-1)!, stage);
  }
  for (let nr = people.length; nr < 3 + random.below(2); nr += 1) {
    const called = newCanary(stage, 'name', lead);
    const one = seated(await comes(`p${String(nr)}`, { enter: (browser) => browser.join(code, called.word), polling: random.chance(0.3) }));
    people.push(one);
    called.readers.add(one.name);
    stage.names.set(one, called);
  }
  const hosted = random.chance(0.6) ? random.pick(people) : null;
  if (hosted !== null) await lead.does('co-host.set', { person: hosted.person, on: true });
  const { guests } = stage;
  reaches([guests], everybody());
  const guest = await lead.does('guest.add', { name: guests.word, department: null });
  for (const [, called] of stage.names) for (const reader of everybody()) called.readers.add(reader);
  reaches(made?.words ?? [], everybody());
  for (const { places } of made?.words ?? []) places.add(name);
  const all = { ...stage, coHost: hosted, guest: (guest.ok ? guest.person : undefined) ?? ('' as ParticipantId) };
  await prepare(all);
  openEverything(all);
  return all;
};

/** Everybody knocks at everything there is. */
export const openEverything = (stage: Stage): void => {
  const at = { session: stage.lead.tab.welcome.session, room: PLENARY };
  const whole = (['floor', 'hosts', 'shared', 'case', 'plan', 'leading', 'rooms'] as const).map((kind): DocRef => ({ kind, ...at }));
  const letters = stage.people.map(({ person }): DocRef => ({ kind: 'letter', ...at, person }));
  const sheets = stage.script.sheets.map(({ id: sheet }): DocRef => ({ kind: 'sheet', ...at, sheet }));
  const notes = stage.script.phases.slice(0, 2).map(({ id: phase }): DocRef => ({ kind: 'notes', ...at, phase }));
  const desks = [stage.lead, ...stage.people].map(({ person }): DocRef => ({ kind: 'desk', ...at, person }));
  const subgroups = stage.rooms.flatMap((room): readonly DocRef[] => [
    ...(['floor', 'hosts', 'shared', 'case', 'harvest', 'leading'] as const).map((kind): DocRef => ({ kind, ...at, room })),
    ...[stage.lead, ...stage.people].map(({ person }): DocRef => ({ kind: 'desk', ...at, room, person })),
  ]);
  for (const one of stage.everybody()) one.opens([...whole, ...letters, ...sheets, ...notes, ...desks, ...subgroups]);
};

const seated = (listener: Listener): Seated => {
  const { person } = listener;
  if (person === null) throw new Error(`${listener.name} has no seat`);
  return { ...listener, person };
};
