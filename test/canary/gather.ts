import type { DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type ParticipantId, type ScriptId } from '../../shared/ids.ts';
import { ABOUT_EXPERIENCES, scriptById } from '../../shared/script/scripts/index.ts';
import type { Random } from '../simulation/random.ts';
import { openBrowser, readLink, type Browser } from '../support/client.ts';
import { twice } from './canaries.ts';
import { openListener, type Listener } from './listener.ts';
import { newCanary, type Seated, type Stage, type World } from './stage.ts';

/** How a session comes to be: by itself, or as a meeting that was made from a plan. */
export interface Making {
  readonly name: string;
  readonly random: Random;
  /** Of a series: its session, and who leads it. */
  readonly made?: { readonly code: JoinCode; readonly lead: Browser; readonly script: ScriptId };
  /** Who come in with their own personal key. */
  readonly returning?: readonly { readonly key: string; readonly said: (who: Seated) => void }[];
}

/** Somebody who leads, three or four who take part, a co-host now and then, a guest, a screen and a device that goes round. */
export const gather = async (world: World, { name, random, made, returning = [] }: Making): Promise<Stage> => {
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
    code,
    script,
    random,
    lead,
    people,
    coHost: null,
    screen,
    device,
    guest: '' as ParticipantId,
    everybody: () => [lead, screen, device, ...people],
    cards: [],
    texts: [],
    names: new Map(),
    point: world.canaries.make({ of: 'point of the clip', by: lead.name, in: name }),
    phase: script.phases[0]!.id,
    bringer: null,
    whereIs: new Map(),
  };
  const everybody = () => stage.everybody().map((one) => one.name);

  for (const { key, said } of returning) {
    const back = await comes(`back${String(people.length)}`, { enter: (browser) => browser.request('POST', '/api/mine/join', { key }) });
    people.push(seated(back));
    said(seated(back));
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
  const guests = newCanary(stage, 'guest', lead, everybody());
  const guest = await lead.does('guest.add', { name: guests.word, department: null });
  for (const [, called] of stage.names) for (const reader of everybody()) called.readers.add(reader);
  const all = { ...stage, coHost: hosted, guest: (guest.ok ? guest.person : undefined) ?? ('' as ParticipantId) };
  await prepare(all);
  openEverything(all);
  return all;
};

/** Everybody knocks at everything there is. */
export const openEverything = (stage: Stage): void => {
  const at = { session: stage.lead.tab.welcome.session, room: PLENARY };
  const whole = (['floor', 'hosts', 'shared', 'case', 'plan', 'leading'] as const).map((kind): DocRef => ({ kind, ...at }));
  const letters = stage.people.map(({ person }): DocRef => ({ kind: 'letter', ...at, person }));
  const sheets = stage.script.sheets.map(({ id: sheet }): DocRef => ({ kind: 'sheet', ...at, sheet }));
  const notes = stage.script.phases.slice(0, 2).map(({ id: phase }): DocRef => ({ kind: 'notes', ...at, phase }));
  const desks = [stage.lead, ...stage.people].map(({ person }): DocRef => ({ kind: 'desk', ...at, person }));
  for (const one of stage.everybody()) one.opens([...whole, ...letters, ...sheets, ...notes, ...desks]);
};

/** What is written before anybody is in the room: read by who has the code, by hosts, or by nobody else. */
const prepare = async (stage: Stage): Promise<void> => {
  const { lead, random, script } = stage;
  const everybody = stage.everybody().map(({ name }) => name);
  const read = (of: string) => newCanary(stage, of, lead, everybody);
  const [title, theme, place, plan, agreed, question] = [
    'title',
    'theme',
    'place',
    'what we will do',
    'agreement',
    'question of the clip',
  ].map(read);
  const { point } = stage;
  for (const canary of [title, theme, question]) canary!.leaves = true;
  const changed = await lead.does('session.change', {
    title: title!.word,
    theme: twice(theme!),
    preparation: { startsAt: Date.UTC(2100, 0, 1), place: place!.word, plan: twice(plan!) },
    agreements: [twice(agreed!)],
    clip: { title: '', link: '', question: twice(question!), points: [twice(point)] },
  });
  if (changed.ok) stage.count('prepared');
  const hosts = [lead.name, ...(stage.coHost === null ? [] : [stage.coHost.name])];
  const at = { session: lead.tab.welcome.session, room: PLENARY };
  const typed = async (kind: 'plan' | 'notes', by: Seated) => {
    const canary = newCanary(stage, kind === 'plan' ? 'plan of hosts' : 'notes of hosts', by, hosts);
    const doc: DocRef = kind === 'plan' ? { kind, ...at } : { kind, ...at, phase: script.phases[0]!.id };
    if (await by.types(doc, twice(canary))) {
      stage.texts.push({ canary, by, kind });
      stage.count(`typed ${canary.of}`);
    }
  };
  await typed('plan', lead);
  await typed('notes', lead);
  if (stage.coHost !== null) await typed('plan', stage.coHost);
  const kept = newCanary(stage, 'line of hosts', lead);
  if ((await lead.does('caption.keep', { text: twice(kept), on: true })).ok) stage.count('said line of hosts');
  for (const one of stage.people) {
    if (!random.chance(0.5)) continue;
    const canary = newCanary(stage, 'case beforehand', one);
    const brought = await one.does('case.bring', { text: twice(canary), form: script.form === 'success' ? 'success' : 'difficult' });
    if (!brought.ok) continue;
    stage.count('said case beforehand');
    const { card } = brought;
    if (card !== undefined)
      stage.cards.push({
        card,
        kind: 'case',
        by: one,
        words: [canary],
        answers: [],
        room: PLENARY,
        harvested: false,
        seenBy: 'owner',
        gone: false,
      });
  }
};

const seated = (listener: Listener): Seated => {
  const { person } = listener;
  if (person === null) throw new Error(`${listener.name} has no seat`);
  return { ...listener, person };
};
